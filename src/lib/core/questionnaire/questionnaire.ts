/**
 * The shape of a questionnaire once it is read. Types only: every room may import this file,
 * since it brings neither zod nor yaml along.
 */

export type Language = 'de' | 'en';
export type Text = Readonly<Record<Language, string>>;

/** A point of a piecewise linear curve: at this value, this score (0–5). Sorted by value. */
export type Knot = readonly [value: number, score: number];

/** How the answers of a group become its score; docs/questionnaires.md has each formula. */
export type Method =
	'weighted-mean' | 'flat-mean' | 'geometric' | 'minimum' | 'sum' | 'share' | 'ladder' | 'levels';

/** Where a number loses decimals, if it does; `floor` goes down, `truncate` towards 0. */
export interface Rounding {
	mode: 'half-up' | 'half-away' | 'floor' | 'truncate';
	decimals: number;
}

/** A name for every value from `from` up to the next band. Sorted by `from`. */
export interface Band {
	from: number;
	name: Text;
	text?: Text;
}

/** A score reaches at most that of `by`, before any cap of its own, plus `add`. */
export interface Cap {
	/** A question, a group or a dimension. */
	by: string;
	add: number;
}

/** What a group, a dimension and the whole have in common. */
export interface Combined {
	method?: Method;
	/** Ladder and levels: from this share of the scale on a part counts as met; 1 if not said. */
	met?: number;
	rounding?: Rounding;
	bands?: Band[];
}

/** A condition in the small language of conditions.ts, as written in the file. */
export type Condition = string;

interface AnyQuestion {
	id: string;
	label: Text;
	ask: Text;
	help?: Text;
	answeredBy: string[];
	evidence?: Text;
	/** A key question limits its dimension (weakest link) and weighs more. */
	key: boolean;
	scored: boolean;
	when?: Condition;
	/** The sentence that says when the question does not apply; without it, that answer is refused. */
	notApplicable?: Text;
	/** Whether what does not apply leaves the reckoning (so if not said) or counts at the dimension's target. */
	notApplicableCounts?: 'excluded' | 'target';
	/** What "unknown" counts as: a range (so if not said), the lowest score, or this one. */
	unknown?: 'range' | 'lowest' | number;
	/** Weight among its like, where the questionnaire's general weights are not meant. */
	weight?: number;
	/** The group that it belongs to; without one, it belongs to its dimension. */
	group?: string;
	/** Method `levels`: the level that it is a criterion of. */
	level?: number;
	/**
	 * Lowest and highest points that the question gives; they become 0 and the top of the scale. Anchors without
	 * points of their own stand at even distances between them.
	 */
	range?: readonly [lowest: number, highest: number];
	/** Show the options in an order drawn per assessment. */
	shuffle: boolean;
	/** What an advanced company does next here, where the next anchor alone would not say it. */
	nextAction?: Text;
}

export interface AnchoredQuestion extends AnyQuestion {
	kind: 'anchored';
	/** One sentence for each level, from 0 up. */
	anchors: Text[];
	/** Points of each level, where they are not its number. */
	points?: number[];
}

export interface Option {
	id: string;
	text: Text;
}

export interface ChoiceQuestion extends AnyQuestion {
	kind: 'choice';
	options: (Option & { score: number })[];
}

export interface MultiChoiceQuestion extends AnyQuestion {
	kind: 'multi-choice';
	options: (Option & { score?: number })[];
	/** Whether the number of chosen options is looked up in `table` (so if not said) or their scores add up. */
	counts?: 'options' | 'scores';
	/** The option that excludes all others and counts as none of them. */
	exclusive?: string;
	ranked: boolean;
	max?: number;
	/** Score by number of chosen options; a number that is not listed takes the next lower entry. */
	table?: Knot[];
}

export interface StatusQuestion extends AnyQuestion {
	kind: 'status';
	states: Option[];
	items: Option[];
}

export interface NumberQuestion extends AnyQuestion {
	kind: 'number';
	unit: Text;
	min: number;
	max: number;
	whole: boolean;
	/** The value is divided by a hundredth of the headcount before it is scored. */
	per100Employees: boolean;
	exceptions: (Option & { score: number })[];
	knots: Knot[];
}

export interface YesNoQuestion extends AnyQuestion {
	kind: 'yes-no';
}

export interface DerivedQuestion extends AnyQuestion {
	kind: 'derived';
	/** The status question that the value follows from. */
	from: string;
	/** Items in one of the states `of`, divided by items in one of the states `among`. */
	ratio: { of: string[]; among: string[] };
	knots: Knot[];
}

export type Question =
	| AnchoredQuestion
	| ChoiceQuestion
	| MultiChoiceQuestion
	| StatusQuestion
	| NumberQuestion
	| YesNoQuestion
	| DerivedQuestion;

/** Questions within a dimension, or other groups of it, that get a score of their own. */
export interface Group extends Combined {
	id: string;
	name: Text;
	/** The group that it belongs to; without one, it belongs to its dimension. */
	in?: string;
	weight?: number;
	level?: number;
	cap?: Cap;
}

export interface Dimension extends Combined {
	id: string;
	weight: number;
	name: Text;
	about?: Text;
	why?: Text;
	headline?: { strong: Text; weak: Text };
	/** What stays undone: up to level 1, up to level 3, above. */
	undone?: Text[];
	keep?: Text;
	fact?: string;
	level?: number;
	cap?: Cap;
	groups?: Group[];
	/** All of them, those of groups included, in the order of the file. */
	questions: Question[];
}

export interface Level {
	name: Text;
	line?: Text;
	headline?: Text;
}

export type ProfileQuestion = { id: ProfileField; ask: Text; help?: Text } & (
	| { kind: 'choice'; options: Option[] }
	| { kind: 'number'; min: number; max: number; whole: boolean; unit: Text }
	| { kind: 'yes-no' }
);
export type ProfileField = 'type' | 'employees' | 'exportShare' | 'fairs' | 'agency';

export interface Variant {
	id: string;
	name: Text;
	about: Text;
	minutes: number;
	default: boolean;
	/** `scores`: dimensions and overall; `band`: an overall band and the weakest dimensions by name. */
	shows: 'scores' | 'band';
	band?: { answers: number; oneFromEach: string[]; margin: number; weakest: number };
	questions: { id: string; when?: Condition }[];
}

/** How urgent a gap g is, for a dimension of weight W (0–1) and target T; times the factor of a bottleneck. */
export type PriorityFormula =
	/** 100·W·g */
	| 'weight-gap'
	/** g */
	| 'gap'
	/** g / T */
	| 'relative-gap'
	/** 100·W·g / T */
	| 'weight-relative-gap'
	/** 100·W·g² */
	| 'weight-gap-squared';

export interface Scoring {
	weights: { key: number; normal: number; yesNo: number };
	/** Of every group that does not say otherwise; the weighted mean if not said. */
	method?: Method;
	/** Of what is said nowhere else; by the place where it happens. */
	rounding?: { questions?: Rounding; groups?: Rounding; dimensions?: Rounding };
	/** The whole: the weighted geometric mean if not said. */
	overall?: Combined;
	priority?: PriorityFormula;
	/** A dimension reaches at most its lowest key question plus `add`. */
	weakestLink?: { add: number; unknown: number };
	/** Largest share of a dimension's visible weight that may be not applicable. */
	notApplicable: number;
	show: {
		dimension: {
			coverage: number;
			keyAnswers: number;
			answers: number;
			few: number;
			fewAnswers: number;
			hatchedBelow: number;
		};
		overall: { coverage: number; dimensions: number; required: string[] };
	};
	gates: { dimension: string; add: number; because: Text }[];
	bottlenecks: { dimension: string; when: Condition; factor: number }[];
	/** Levels that a dimension can gain in twelve months. */
	milestone: number;
	/** What an answer can score at most, by the state of its evidence; without it nothing is scored by evidence. */
	evidence?: { none: number; shown: number; checked: number };
}

/** Two answers that hardly go together. */
export interface Contradiction {
	id: string;
	when: Condition;
	/** The questions to look at again. */
	questions: string[];
	text: Text;
}

/** Signs that answers were given without looking. They lead to a question, never to a deletion. */
export interface Sanity {
	/** So many signs lead to the question; one alone is weak evidence. */
	signs: number;
	/** So many questions are named at most. */
	questions: number;
	/** The same level `run` times in a row, or a standard deviation below `deviation` over at least `from` levels. */
	equal?: { run: number; deviation: number; from: number };
	/** What an answer takes at least, in seconds. */
	seconds?: { anchored: number; other: number };
	contradictions: Contradiction[];
}

export interface Targets {
	none: Record<string, number>;
	types: Record<string, { levels: Record<string, number>; weights: Record<string, number> }>;
}

export interface Fact {
	id: string;
	text: Text;
	publisher: string;
	title: string;
	year: number | Text;
}

/** Days from the start within which an action is to be done. */
export type Horizon = 30 | 90 | 180;

export interface Recommendation {
	id: string;
	title: Text;
	trigger: Condition;
	reason: Text;
	firstStep: Text;
	steps: Text[];
	/** Working days. */
	days: number;
	/** Cost class: 0 none, 1 under 1,000 €, 2 up to 5,000 €, 3 up to 20,000 €, 4 more. */
	cost: 0 | 1 | 2 | 3 | 4;
	/** Levels gained per dimension; the first-named dimension decides how sure the benefit is. */
	lift: { dimension: string; levels: number }[];
	owner: string[];
	sign: Text;
	horizon: Horizon;
	needs: string[];
	buildsOn: Text;
}

export interface Combination {
	id: string;
	name: Text;
	when: Condition;
	text: Text;
	first: string;
}

export interface Questionnaire {
	format: 1;
	id: string;
	/** Hash of the parsed questionnaire as canonical JSON; comments and layout do not count. */
	version: string;
	title: Text;
	question: Text;
	/** The first page: what it says below the question, and whether it shows light falling out of a works hall. */
	door?: { lead: Text; drawing: boolean };
	method: { version: string; note: Text };
	scale: Level[];
	roles: Record<string, Text>;
	profile: ProfileQuestion[];
	/** In reporting order. */
	dimensions: Dimension[];
	variants: Variant[];
	scoring: Scoring;
	sanity?: Sanity;
	plan: { hours?: { question: string; atLeast: number; first: string[] } };
	targets: Targets;
	facts: Fact[];
	recommendations: Recommendation[];
	combinations: Combination[];
}
