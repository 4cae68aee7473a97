import type { AdviceFile, DimensionFile, QuestionEntry, RootFile } from './schema.ts';
import type { Partly } from './salvage.ts';
import type { Place, Source } from './source.ts';

/** A question as far as it can be read, and where it stands. */
export interface DraftQuestion {
	id: string;
	place: Place;
	data: Partly<QuestionEntry>;
	dimension: string | undefined;
}

/** A questionnaire that may still be wrong: what could be read of its files. */
export interface Draft {
	root: { source: Source; data: Partly<RootFile> };
	dimensions: { source: Source; data: Partly<DimensionFile>; id: string | undefined }[];
	advice: { source: Source; data: Partly<AdviceFile> } | null;
	questions: DraftQuestion[];
	known: {
		dimensions: Known;
		groups: Known;
		questions: Known;
		recommendations: Known;
		roles: Known;
		facts: Known;
	};
}

/** Ids of one sort. Where a part of the files is unreadable, an unknown id says nothing. */
export interface Known {
	ids: ReadonlySet<string>;
	complete: boolean;
}

export function known(found: unknown, readable: boolean): Known {
	const list = Array.isArray(found) ? found : [];
	const ids = list.filter((id): id is string => typeof id === 'string');
	return {
		ids: new Set(ids),
		complete: readable && Array.isArray(found) && ids.length === list.length
	};
}
