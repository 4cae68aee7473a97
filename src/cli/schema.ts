import { filePart, jsonSchema, type FilePart } from '#lib/core/questionnaire/json-schema.ts';
import { readArguments, UsageError } from './usage.ts';

/** Prints the JSON Schema of a questionnaire in one file, or of one of a folder's files. */
export async function schema(args: string[]): Promise<number> {
	const { values, positionals } = readArguments(args, { part: { type: 'string' } });
	const part = values.part ?? 'single';
	if (positionals.length > 0 || !Object.hasOwn(filePart, part)) throw new UsageError(usage);
	process.stdout.write(`${JSON.stringify(jsonSchema(part as FilePart), null, '\t')}\n`);
	return 0;
}

const usage = {
	de: 'Aufruf: npx leuchtkraft schema [--part questionnaire|dimension|recommendations]',
	en: 'Usage: npx leuchtkraft schema [--part questionnaire|dimension|recommendations]'
};
