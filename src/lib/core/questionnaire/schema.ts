import { z } from 'zod';

/*
 * The format of questionnaire files, as they are written; docs/questionnaires.md describes it for authors.
 * What a file means beyond its shape (references, conditions, cycles) is checked in check-*.ts.
 * The messages are codes that schema-findings.ts turns into sentences.
 */

export const limits = { text: 2000, options: 50, questions: 500, list: 500 };

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
const level = z.number().min(0).max(5);
const count = z.number().int().min(1).max(1000);
const bound = z.number().min(-1e9).max(1e9);
const ids = z.array(id).max(limits.list);
/** A map of numbers to scores; its keys are text until they are read. */
const curve = z
	.record(z.string().regex(/^-?\d+(\.\d+)?$/, 'knot-key'), level)
	.refine((knots) => Object.keys(knots).length > 0, 'list-empty');

const option = group({ id, text });
const scoredOption = group({ id, text, score: level });
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
	shuffle: flag,
	nextAction: text.optional()
};

const question = z.discriminatedUnion('kind', [
	group({ ...anyQuestion, kind: z.literal('anchored'), anchors: z.array(text).length(6) }),
	group({ ...anyQuestion, kind: z.literal('choice'), options: options(scoredOption, 2) }),
	group({
		...anyQuestion,
		kind: z.literal('multi-choice'),
		options: options(option, 2),
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

/** dimensions/*.yaml */
export const DimensionFile = group({
	id,
	weight: positive,
	name: text,
	about: text,
	why: text,
	headline: group({ strong: text, weak: text }),
	undone: z.array(text).length(3),
	keep: text,
	fact: id.optional(),
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
		.record(id, z.number().positive().max(5))
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
	recommendations: z.array(recommendation).max(limits.list),
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

const someWords = z.array(words).max(limits.list).default([]);
/** What `check` looks for besides errors; it does not count for the version. */
const lint = group({ leading: group({ de: someWords, en: someWords }) });

/** questionnaire.yaml */
export const RootFile = group({
	format: z.literal(1),
	id,
	title: text,
	question: text,
	method: group({ version: words, note: text }),
	scale: z.array(group({ name: text, line: text, headline: text })).length(6),
	roles: z.record(id, text),
	profile: z.array(profileQuestion).max(limits.options),
	dimensions: ids.min(1).max(limits.options),
	variants: z.record(id, variant),
	scoring: group({
		weights: group({ key: positive, normal: positive, yesNo: positive }),
		weakestLink: group({ add: level, unknown: level }),
		notApplicable: share,
		show: group({
			dimension: group({
				coverage: share,
				keyAnswers: z.number().int().min(0).max(1000),
				answers: count,
				few: count,
				fewAnswers: count,
				hatchedBelow: share
			}),
			overall: group({ coverage: share, dimensions: count, required: ids })
		}),
		gates: z.array(group({ dimension: id, add: level, because: text })).max(limits.options),
		bottlenecks: z
			.array(group({ dimension: id, when: condition, factor: positive }))
			.max(limits.options),
		milestone: level
	}),
	plan: group({ hours: group({ question: id, atLeast: positive, first: ids }) }),
	targets: group({
		none: levels,
		types: z.record(id, group({ levels, weights: z.record(id, positive).default({}) }))
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
		.max(limits.list),
	lint: lint.optional()
});
export type RootFile = z.infer<typeof RootFile>;
