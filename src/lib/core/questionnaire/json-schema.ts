import { z } from 'zod';
import { descriptions } from './descriptions.ts';
import { AdviceFile, DimensionFile, RootFile, SingleFile } from './schema.ts';

/** The files of a questionnaire by what stands in them; `single` is all of it in one. */
export const filePart = {
	single: SingleFile,
	questionnaire: RootFile,
	dimension: DimensionFile,
	recommendations: AdviceFile
};
export type FilePart = keyof typeof filePart;

const titles: Record<FilePart, string> = {
	single: 'Leuchtkraft: a questionnaire in one file',
	questionnaire: 'Leuchtkraft: questionnaire.yaml',
	dimension: 'Leuchtkraft: dimensions/*.yaml',
	recommendations: 'Leuchtkraft: recommendations.yaml'
};

/** The part of a JSON Schema that is walked through here. */
interface Node {
	description?: string;
	minProperties?: number;
	properties?: Record<string, Node>;
	additionalProperties?: Node | boolean;
	items?: Node;
	anyOf?: Node[];
	oneOf?: Node[];
}

/**
 * The JSON Schema (draft 2020-12) of a kind of file as it is written, for completion in editors. It knows the
 * shape; what the parts must be to each other only `check` knows.
 */
export function jsonSchema(part: FilePart): object {
	const schema = z.toJSONSchema(filePart[part], { io: 'input', target: 'draft-2020-12' });
	describe(schema as Node, '');
	const { $schema, ...rest } = schema;
	return { $schema, title: titles[part], ...rest };
}

/** The description of an entry by the longest end of its path that has one. */
export function descriptionOf(path: string): string | undefined {
	let end = path;
	while (!Object.hasOwn(descriptions, end)) {
		const dot = end.indexOf('.');
		if (dot < 0) return undefined;
		end = end.slice(dot + 1);
	}
	return descriptions[end];
}

function describe(node: Node, path: string): void {
	const { properties = {}, additionalProperties, items, anyOf = [], oneOf = [] } = node;
	for (const [key, entry] of Object.entries(properties)) {
		const at = path === '' ? key : `${path}.${key}`;
		const description = descriptionOf(at);
		if (description !== undefined) entry.description = description;
		describe(entry, at);
	}
	if (typeof additionalProperties === 'object') describe(additionalProperties, `${path}.*`);
	if (items) describe(items, path);
	for (const branch of [...anyOf, ...oneOf]) describe(branch, path);
	// a text in one language is allowed, one in none is not
	if (Object.keys(properties).join() === 'de,en' && !path.endsWith('leading'))
		node.minProperties = 1;
}
