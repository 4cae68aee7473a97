import { checkConditions } from './check-conditions.ts';
import { checkCycles } from './check-cycles.ts';
import { checkGroups } from './check-groups.ts';
import { checkIds } from './check-ids.ts';
import { checkQuestions } from './check-questions.ts';
import { checkReferences } from './check-references.ts';
import { checkScale } from './check-scale.ts';
import { checkVariants } from './check-variants.ts';
import { readConditions } from './draft-conditions.ts';
import { known, type Draft, type DraftQuestion } from './draft.ts';
import type { FileIssue } from './issue.ts';
import { lint } from './lint.ts';
import { normalise } from './normalise.ts';
import type { Questionnaire } from './questionnaire.ts';
import { readSource } from './read-source.ts';
import { salvage } from './salvage.ts';
import { reportShape } from './schema-findings.ts';
import { AdviceFile, DimensionFile, RootFile, SingleFile } from './schema.ts';
import {
	holdsDimensions,
	namesDimensions,
	partOfFolder,
	partsOf,
	wholeInFolder,
	type Parts
} from './single-file.ts';
import { reporter, type Report, type Source } from './source.ts';
import { questionnaireVersion } from './version.ts';

export interface QuestionnaireFile {
	/** Relative to the questionnaire's folder, with `/`. */
	path: string;
	/** Null where its bytes could not be read; the caller has said so. */
	text: string | null;
}

const ROOT = 'questionnaire.yaml';
const ADVICE = 'recommendations.yaml';

export interface Parsed {
	questionnaire: Questionnaire | null;
	issues: FileIssue[];
}

/**
 * Reads the files of a questionnaire: `questionnaire.yaml`, `dimensions/*.yaml`, `recommendations.yaml`.
 * Every error is said at once, sorted by file, line and column; with an error there is no questionnaire.
 * Pure: the caller reads the bytes (strict UTF-8) and owns the disk.
 */
export function parseQuestionnaire(files: readonly QuestionnaireFile[]): Parsed {
	const issues: FileIssue[] = [];
	const report = reporter(issues);
	const sources = files.map((file) => ({ file: file.path, source: read(file, report) }));
	const root = sources.find(({ file }) => file === ROOT);
	const advice = sources.find(({ file }) => file === ADVICE);
	if (root?.source && holdsDimensions(root.source)) {
		// everything else would follow from this one
		report({ source: root.source, path: ['dimensions'] }, wholeInFolder);
		return { questionnaire: null, issues: sorted(issues) };
	}
	if (!root) report(nowhere(ROOT), missingFile(ROOT));
	if (!advice) report(nowhere(ADVICE), missingFile(ADVICE));

	const dimensions = sources.filter(({ file }) => isDimension(file));
	if (root?.source) reportShape(RootFile, root.source, report);
	for (const { source } of dimensions) if (source) reportShape(DimensionFile, source, report);
	if (advice?.source) reportShape(AdviceFile, advice.source, report);
	const parts = { root: root?.source ?? null, dimensions, advice: advice?.source ?? null };
	return parsed(parts, issues, report);
}

/** Reads a questionnaire that is one file: the same content, with its dimensions and recommendations in place. */
export function parseSingleFile({ path, text }: { path: string; text: string }): Parsed {
	const issues: FileIssue[] = [];
	const report = reporter(issues);
	const source = readSource(path, text, report);
	if (!source) return { questionnaire: null, issues: sorted(issues) };
	if (namesDimensions(source)) {
		// everything else would follow from this one
		report({ source, path: ['dimensions'] }, partOfFolder);
		return { questionnaire: null, issues: sorted(issues) };
	}
	reportShape(SingleFile, source, report);
	return parsed(partsOf(source), issues, report);
}

/** What the parts mean beyond the shape of each, and the questionnaire that they make. */
function parsed({ root, dimensions, advice }: Parts, issues: FileIssue[], report: Report): Parsed {
	const draft = draftOf(root ?? nowhere(ROOT).source, dimensions, advice);
	checkIds(draft, report);
	checkReferences(draft, report);
	checkQuestions(draft, report);
	checkGroups(draft, report);
	checkScale(draft, report);
	checkVariants(draft, report);
	const conditions = readConditions(draft, report);
	checkConditions(draft, conditions, report);
	checkCycles(draft, conditions, report);

	const wrong = issues.some(({ severity }) => severity === 'error');
	const unread = dimensions.some(({ source }) => !source);
	if (wrong || unread || !root || !advice) {
		return { questionnaire: null, issues: sorted(issues) };
	}
	const content = normalise(
		RootFile.parse(root.data),
		dimensions.map(({ source }) => DimensionFile.parse(source!.data)),
		AdviceFile.parse(advice.data)
	);
	const questionnaire: Questionnaire = { ...content, version: questionnaireVersion(content) };
	return { questionnaire, issues: sorted(lint(questionnaire, draft, issues)) };
}

function isDimension(path: string): boolean {
	return /^dimensions\/[^/]+\.ya?ml$/.test(path);
}

function read({ path, text }: QuestionnaireFile, report: Report): Source | null {
	if (text === null) return null;
	if (path === ROOT || path === ADVICE || isDimension(path)) return readSource(path, text, report);
	report(nowhere(path), ignoredFile);
	return null;
}

function draftOf(root: Source, files: { source: Source | null }[], advice: Source | null): Draft {
	const rootData = salvage(RootFile, root.data);
	const readable = files.map(({ source }) => source).filter((source) => source !== null);
	const questions: DraftQuestion[] = [];
	let complete = readable.length === files.length;
	const dimensions = readable.map((source) => {
		const data = salvage(DimensionFile, source.data);
		const raw = source.data as { id?: unknown; questions?: unknown } | null;
		const id = typeof raw?.id === 'string' ? raw.id : undefined;
		if (!Array.isArray(raw?.questions)) complete = false;
		else {
			raw.questions.forEach((entry: { id?: unknown } | null, index) => {
				if (typeof entry?.id !== 'string') complete = false;
				else {
					const place = { source, path: ['questions', index] };
					questions.push({ id: entry.id, place, data: data?.questions?.[index], dimension: id });
				}
			});
		}
		return { source, data, id };
	});
	const ids = known(
		dimensions.map(({ id }) => id),
		readable.length === files.length
	);
	const listed = rootData?.dimensions ?? [];
	// questions of a dimension whose file is missing cannot be told from questions that do not exist
	if (listed.some((id) => id === undefined || !ids.ids.has(id))) complete = false;
	const adviceData = advice ? salvage(AdviceFile, advice.data) : undefined;
	const rawAdvice = advice?.data as { recommendations?: unknown } | null | undefined;
	return {
		root: { source: root, data: rootData },
		dimensions,
		advice: advice && { source: advice, data: adviceData },
		questions,
		known: {
			dimensions: ids,
			groups: known(
				readable.flatMap(({ data }) => rawIds((data as { groups?: unknown } | null)?.groups) ?? []),
				readable.length === files.length
			),
			questions: { ids: new Set(questions.map(({ id }) => id)), complete },
			recommendations: known(rawIds(rawAdvice?.recommendations), advice !== null),
			roles: known(Object.keys(rootData?.roles ?? {}), rootData?.roles !== undefined),
			facts: known(rawIds((root.data as { facts?: unknown } | null)?.facts), true)
		}
	};
}

function rawIds(list: unknown): unknown[] | undefined {
	return Array.isArray(list) ? list.map((item: { id?: unknown } | null) => item?.id) : undefined;
}

// nobody mends a thousand findings at once, and a page or a terminal must not be flooded with them
const mostFindings = 1000;

function sorted(issues: FileIssue[]): FileIssue[] {
	issues.sort(
		(a, b) =>
			(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
			a.line - b.line ||
			a.column - b.column ||
			(a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
	);
	const next = issues[mostFindings];
	if (!next) return issues;
	const left = issues.slice(mostFindings);
	const severity = left.some((one) => one.severity === 'error') ? 'error' : 'warning';
	return [...issues.slice(0, mostFindings), { ...next, ...moreFindings(left.length), severity }];
}

const moreFindings = (count: number) => ({
	code: 'findings-more',
	message: {
		de: `Von hier an gibt es noch ${count} weitere Befunde.`,
		en: `From here on there are ${count} more findings.`
	},
	hint: {
		de: 'Beheben Sie erst die genannten, und prüfen Sie dann noch einmal.',
		en: 'Mend those above first, then check again.'
	}
});

function nowhere(file: string) {
	const lines = { linePos: () => ({ line: 1, col: 1 }) } as unknown as Source['lines'];
	return { source: { file, data: undefined, root: null, lines, text: '' }, path: [] };
}

const missingFile = (file: string) => ({
	code: 'file-missing',
	message: { de: `Die Datei ${file} fehlt.`, en: `The file ${file} is missing.` },
	hint: {
		de: 'Ein Fragebogen besteht aus questionnaire.yaml, dimensions/*.yaml und recommendations.yaml.',
		en: 'A questionnaire consists of questionnaire.yaml, dimensions/*.yaml and recommendations.yaml.'
	}
});

const ignoredFile = {
	severity: 'warning' as const,
	code: 'file-ignored',
	message: {
		de: 'Die Datei gehört zu keinem Teil des Fragebogens und wird nicht gelesen.',
		en: 'The file is no part of the questionnaire and is not read.'
	},
	hint: {
		de: 'Felder stehen unter dimensions/, Empfehlungen in recommendations.yaml.',
		en: 'Dimensions stand under dimensions/, recommendations in recommendations.yaml.'
	}
};
