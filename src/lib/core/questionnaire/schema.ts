import { z } from 'zod';

/*
 * The format of questionnaire files, as they are written; docs/questionnaires.md describes it for authors.
 * What a file means beyond its shape (references, conditions, cycles) is checked in check-*.ts.
 * The messages are codes that schema-findings.ts turns into sentences.
 */

export const limits = { text: 2000, options: 50, questions: 500, list: 500, levels: 11 };

const idPattern = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/;
const invisible =
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/u;

/** Not a name that every object answers to. */
const isFree = (name: string): boolean => !(name in Object.prototype) && name !== 'prototype';

/** An object that knows its keys: a message about an unknown one names them. */
function group<Shape extends z.ZodRawShape>(shape: Shape) {
	return z.strictObject(shape, {
		error: (issue) =>
			issue.code === 'unrecognized_keys' ? `known:${Object.keys(shape).join(' ')}` : undefined
	});
}

const id = z
	.string()
	.regex(idPattern, 'id-form')
	.refine((name) => !idPattern.test(name) || isFree(name), 'id-form');
const words = z
	.string()
	.trim()
	.min(1, 'text-empty')
	.max(limits.text, 'text-long')
	.refine((text) => !invisible.test(text), 'text-invisible');
/** In both languages; where one is missing, the other stands in for it, and lint-translation.ts says so. */
const text = group({ de: words.optional(), en: words.optional() })
	.refine(({ de, en }) => de !== undefined || en !== undefined, 'text-missing')
	.transform(({ de, en }) => ({ de: (de ?? en)!, en: (en ?? de)! }));
const condition = z.string().min(1, 'text-empty');
const flag = z.boolean().default(false);
const positive = z.number().positive().max(1000);
/** A step of the scale; whether the scale has it is checked in check-scale.ts. */
const level = z.number().min(0).max(10);
const points = z.number().min(-1000).max(1000);
const step = z.number().int().min(1).max(10);
const count = z.number().int().min(1).max(1000);
const bound = z.number().min(-1e9).max(1e9);
const ids = z.array(id).max(limits.list);
/** A map of numbers to scores; its keys are text until they are read. */
const curve = z
	.record(z.string().regex(/^-?\d+(\.\d+)?$/, 'knot-key'), points)
	.refine((knots) => Object.keys(knots).length > 0, 'list-empty');

const option = group({ id, text });
const scoredOption = group({ id, text, score: points });
const countedOption = group({ id, text, score: points.optional() });
const options = <Item extends z.ZodType>(item: Item, least: number) =>
	z.array(item).min(least).max(limits.options);

const anyQuestion = {
	id,
	label: text,
	ask: text,
	help: text.optional(),
	answeredBy: ids.default([]),
	evidence: text.optional(),
	key: flag,
	scored: z.boolean().default(true),
	when: condition.optional(),
	notApplicable: text.optional(),
	notApplicableCounts: z.literal(['excluded', 'target']).optional(),
	unknown: z.union([z.literal(['range', 'lowest']), level]).optional(),
	weight: positive.optional(),
	group: id.optional(),
	level: step.optional(),
	range: z.tuple([points, points]).optional(),
	shuffle: flag,
	nextAction: text.optional()
};

const question = z.discriminatedUnion('kind', [
	group({
		...anyQuestion,
		kind: z.literal('anchored'),
		anchors: z.array(text).min(2).max(limits.levels),
		points: z.array(points).min(2).max(limits.levels).optional()
	}),
	group({ ...anyQuestion, kind: z.literal('choice'), options: options(scoredOption, 2) }),
	group({
		...anyQuestion,
		kind: z.literal('multi-choice'),
		options: options(countedOption, 2),
		counts: z.literal(['options', 'scores']).optional(),
		exclusive: id.optional(),
		ranked: flag,
		max: count.optional(),
		table: curve.optional()
	}),
	group({
		...anyQuestion,
		kind: z.literal('status'),
		states: options(option, 2),
		items: options(option, 1)
	}),
	group({
		...anyQuestion,
		kind: z.literal('number'),
		unit: text,
		min: bound,
		max: bound,
		whole: flag,
		per100Employees: flag,
		exceptions: options(scoredOption, 0).default([]),
		knots: curve
	}),
	group({ ...anyQuestion, kind: z.literal('yes-no') }),
	group({
		...anyQuestion,
		kind: z.literal('derived'),
		from: id,
		ratio: group({ of: ids.min(1), among: ids.min(1) }),
		knots: curve
	})
]);

const method = z.literal([
	'weighted-mean',
	'flat-mean',
	'geometric',
	'minimum',
	'sum',
	'share',
	'ladder',
	'levels'
]);
const rounding = group({
	mode: z.literal(['half-up', 'half-away', 'floor', 'truncate']),
	decimals: z.number().int().min(0).max(6)
});
const bands = z
	.array(group({ from: bound, name: text, text: text.optional() }))
	.min(1)
	.max(limits.options);
/** How parts become one number. */
const combinedBy = {
	method: method.optional(),
	met: z.number().positive().max(1).optional(),
	rounding: rounding.optional(),
	bands: bands.optional()
};
const cap = group({ by: id, add: points });

const subgroup = group({
	id,
	name: text,
	in: id.optional(),
	weight: positive.optional(),
	level: step.optional(),
	cap: cap.optional(),
	...combinedBy
});

/** dimensions/*.yaml */
export const DimensionFile = group({
	id,
	weight: positive,
	name: text,
	about: text.optional(),
	why: text.optional(),
	headline: group({ strong: text, weak: text }).optional(),
	undone: z.array(text).length(3).optional(),
	keep: text.optional(),
	fact: id.optional(),
	level: step.optional(),
	cap: cap.optional(),
	...combinedBy,
	groups: z.array(subgroup).max(limits.questions).optional(),
	questions: z.array(question).min(1).max(limits.questions)
});
export type DimensionFile = z.infer<typeof DimensionFile>;
export type QuestionEntry = z.infer<typeof question>;

const recommendation = group({
	id,
	title: text,
	trigger: condition,
	reason: text,
	firstStep: text,
	steps: z.array(text).min(1).max(limits.options),
	days: positive,
	cost: z.literal([0, 1, 2, 3, 4]),
	lift: z
		.record(id, z.number().positive().max(10))
		.refine((lift) => Object.keys(lift).length > 0, 'list-empty'),
	owner: ids.min(1),
	sign: text,
	horizon: z.literal([30, 90, 180]),
	needs: ids.default([]),
	buildsOn: text
});

const combination = group({ id, name: text, when: condition, text, first: id });

/** recommendations.yaml */
export const AdviceFile = group({
	recommendations: z.array(recommendation).max(limits.list).default([]),
	combinations: z.array(combination).max(limits.list).default([])
});
export type AdviceFile = z.infer<typeof AdviceFile>;

const profileField = z.literal(['type', 'employees', 'exportShare', 'fairs', 'agency']);
const anyProfile = { id: profileField, ask: text, help: text.optional() };
const profileQuestion = z.discriminatedUnion('kind', [
	group({ ...anyProfile, kind: z.literal('choice'), options: options(option, 2) }),
	group({
		...anyProfile,
		kind: z.literal('number'),
		min: bound,
		max: bound,
		whole: flag,
		unit: text
	}),
	group({ ...anyProfile, kind: z.literal('yes-no') })
]);

const variant = group({
	name: text,
	about: text,
	minutes: positive,
	default: flag,
	shows: z.literal(['scores', 'band']),
	band: group({ answers: count, oneFromEach: ids, margin: level, weakest: count }).optional(),
	questions: z.union([
		z.literal('all'),
		z
			.array(z.union([id, group({ id, when: condition.optional() })]))
			.min(1)
			.max(limits.questions)
	])
});

const share = z.number().min(0).max(1);
const levels = z.record(id, level);

/** Signs that answers were given without looking, and how many of them lead to a question. */
const sanity = group({
	signs: count,
	questions: count,
	equal: group({ run: count, deviation: level, from: count }).optional(),
	seconds: group({ anchored: positive, other: positive }).optional(),
	contradictions: z
		.array(group({ id, when: condition, questions: ids.min(1), text }))
		.max(limits.options)
		.default([])
});

const evidenceCaps = group({ none: level, shown: level, checked: level }).refine(
	({ none, shown, checked }) => none <= shown && shown <= checked,
	'evidence-order'
);

const someWords = z.array(words).max(limits.list).default([]);
/** What `check` looks for besides errors; it does not count for the version. */
const lint = group({ leading: group({ de: someWords, en: someWords }) });

/** questionnaire.yaml */
export const RootFile = group({
	format: z.literal(1),
	id,
	title: text,
	question: text,
	door: group({ lead: text, drawing: flag }).optional(),
	method: group({ version: words, note: text }),
	scale: z
		.array(group({ name: text, line: text.optional(), headline: text.optional() }))
		.min(2)
		.max(limits.levels),
	roles: z.record(id, text).default({}),
	profile: z.array(profileQuestion).max(limits.options).default([]),
	dimensions: ids.min(1).max(limits.options),
	variants: z.record(id, variant),
	scoring: group({
		weights: group({ key: positive, normal: positive, yesNo: positive }).default({
			key: 1,
			normal: 1,
			yesNo: 1
		}),
		method: method.optional(),
		rounding: group({
			questions: rounding.optional(),
			groups: rounding.optional(),
			dimensions: rounding.optional()
		}).optional(),
		overall: group(combinedBy).optional(),
		priority: z
			.literal(['weight-gap', 'gap', 'relative-gap', 'weight-relative-gap', 'weight-gap-squared'])
			.optional(),
		weakestLink: group({ add: level, unknown: level }).optional(),
		notApplicable: share.default(1),
		show: group({
			dimension: group({
				coverage: share,
				keyAnswers: z.number().int().min(0).max(1000),
				answers: count,
				few: z.number().int().min(0).max(1000),
				fewAnswers: count,
				hatchedBelow: share
			}).default({
				coverage: 0,
				keyAnswers: 0,
				answers: 1,
				few: 0,
				fewAnswers: 1,
				hatchedBelow: 0
			}),
			overall: group({ coverage: share, dimensions: count, required: ids }).default({
				coverage: 0,
				dimensions: 1,
				required: []
			})
		}).prefault({}),
		gates: z
			.array(group({ dimension: id, add: level, because: text }))
			.max(limits.options)
			.default([]),
		bottlenecks: z
			.array(group({ dimension: id, when: condition, factor: positive }))
			.max(limits.options)
			.default([]),
		milestone: level.default(1),
		evidence: evidenceCaps.optional()
	}).prefault({}),
	sanity: sanity.optional(),
	plan: group({
		hours: group({ question: id, atLeast: positive, first: ids.default([]) }).optional()
	}).default({}),
	targets: group({
		none: levels,
		types: z.record(id, group({ levels, weights: z.record(id, positive).default({}) })).default({})
	}),
	facts: z
		.array(
			group({
				id,
				text,
				publisher: words,
				title: words,
				year: z.union([z.number().int().min(1900).max(2200), text])
			})
		)
		.max(limits.list)
		.default([]),
	lint: lint.optional()
});
export type RootFile = z.infer<typeof RootFile>;

/** A questionnaire in one file: the dimensions stand in place, the recommendations with them. */
export const SingleFile = group({
	...RootFile.shape,
	dimensions: z.array(DimensionFile).min(1).max(limits.options),
	...AdviceFile.shape
});
