import { DimensionFile } from './schema.ts';
import { broken, nodeAt, type Finding, type Path, type Source } from './source.ts';

/** The parts of a questionnaire, each a file of its own or a piece of one. */
export interface Parts {
	root: Source | null;
	dimensions: { source: Source | null }[];
	advice: Source | null;
}

/** A questionnaire in one file, as the parts that it would be in a folder; each knows its place in the file. */
export function partsOf(whole: Source): Parts {
	const { dimensions, recommendations, combinations, ...rest } = groupOf(whole.data);
	const entries = Array.isArray(dimensions) ? (dimensions as unknown[]) : [];
	const ids = entries.map((entry) => {
		const id = DimensionFile.shape.id.safeParse(groupOf(entry).id);
		return id.success ? id.data : broken;
	});
	const advice = { recommendations, combinations };
	return {
		// what stands there twice is said of the dimensions themselves
		root: { ...whole, data: { ...rest, dimensions: [...new Set(ids)] } },
		dimensions: entries.map((entry, index) => ({
			source: inside(whole, entry, ['dimensions', index])
		})),
		advice: {
			...whole,
			data: Object.fromEntries(Object.entries(advice).filter(([, part]) => part !== undefined))
		}
	};
}

function inside(whole: Source, data: unknown, path: Path): Source {
	return { ...whole, data, root: nodeAt(whole, path), inside: { whole, path } };
}

function groupOf(data: unknown): Record<string, unknown> {
	const isGroup = typeof data === 'object' && data !== null && !Array.isArray(data);
	return isGroup ? (data as Record<string, unknown>) : {};
}

/** Whether a file only names its dimensions: then it is the `questionnaire.yaml` of a folder. */
export function namesDimensions({ data }: Source): boolean {
	const { dimensions } = groupOf(data);
	return (
		Array.isArray(dimensions) &&
		dimensions.length > 0 &&
		dimensions.every((entry) => typeof entry === 'string')
	);
}

/** Whether the `questionnaire.yaml` of a folder holds its dimensions in place: then it is a questionnaire by itself. */
export function holdsDimensions({ data }: Source): boolean {
	const { dimensions } = groupOf(data);
	return (
		Array.isArray(dimensions) &&
		dimensions.length > 0 &&
		dimensions.every((entry) => typeof entry === 'object' && entry !== null)
	);
}

export const wholeInFolder: Finding = {
	code: 'whole-file',
	message: {
		de: 'Das ist ein Fragebogen in einer Datei: Unter „dimensions“ stehen die Felder selbst.',
		en: 'This is a questionnaire in one file: the dimensions themselves stand under "dimensions".'
	},
	hint: {
		de: 'Nennen Sie die Datei statt des Ordners; oder geben Sie jedem Feld eine Datei unter dimensions/ und nennen Sie hier nur die Kennungen.',
		en: 'Name the file instead of the folder; or give each dimension a file under dimensions/ and name only the ids here.'
	}
};

export const partOfFolder: Finding = {
	code: 'single-file',
	message: {
		de: 'Diese Datei nennt ihre Felder nur: Sie ist Teil eines Ordners.',
		en: 'This file only names its dimensions: it is part of a folder.'
	},
	hint: {
		de: 'Nennen Sie den Ordner; oder schreiben Sie unter „dimensions“ die Felder selbst.',
		en: 'Name the folder; or write the dimensions themselves under "dimensions".'
	}
};
