import type { Answer, Assessment } from '../../src/lib/core/assessment/assessment.ts';
import type {
	Dimension,
	Group,
	Method,
	Question,
	Questionnaire,
	Text
} from '../../src/lib/core/questionnaire/questionnaire.ts';

/** One questionnaire and one set of answers, drawn from a seed: the same wherever it is drawn. */
export function randomCase(seed: number): { questionnaire: Questionnaire; assessment: Assessment } {
	const draw = generator(seed);
	const top = draw.between(1, 10);
	const dimensions = draw.list(1, 5, (i) => randomDimension(draw, `D${i}`, top));
	const questions = dimensions.flatMap((dimension) => dimension.questions);
	for (const question of questions) {
		const other = draw.one(questions);
		if (draw.chance(0.15) && questions.indexOf(other) < questions.indexOf(question)) {
			question.when = draw.one([
				`answered(${other.id})`,
				`score(${other.id}) >= ${draw.between(0, top)}`,
				`not (score(${other.id}) < ${draw.between(0, top)} or answered(${draw.one(questions).id}))`
			]);
			if (question.when.startsWith('not')) question.when = `not answered(${other.id})`;
		}
	}
	const questionnaire = {
		format: 1,
		id: 'random',
		version: String(seed),
		title: text,
		question: text,
		method: { version: '1', note: text },
		scale: Array.from({ length: top + 1 }, () => ({ name: text })),
		roles: {},
		profile: [],
		dimensions,
		variants: [
			{
				id: 'all',
				name: text,
				about: text,
				minutes: 1,
				default: true,
				shows: 'scores',
				questions: questions.map(({ id }) => ({ id }))
			}
		],
		scoring: {
			weights: { key: draw.decimal(1, 3), normal: 1, yesNo: 0.5 },
			...(draw.chance(0.5) && { method: draw.one(methods) }),
			...(draw.chance(0.7) && { overall: { method: draw.one(wholeMethods) } }),
			...(draw.chance(0.4) && {
				weakestLink: { add: draw.decimal(0, top), unknown: draw.between(0, top) }
			}),
			notApplicable: draw.decimal(0, 1),
			show: {
				dimension: {
					coverage: draw.decimal(0, 1),
					keyAnswers: draw.between(0, 1),
					answers: draw.between(1, 3),
					few: draw.between(0, 3),
					fewAnswers: 1,
					hatchedBelow: 0.8
				},
				overall: { coverage: draw.decimal(0, 0.8), dimensions: 1, required: [] }
			},
			gates: draw.chance(0.4)
				? [{ dimension: 'D0', add: draw.decimal(0, top), because: text }]
				: [],
			bottlenecks: draw.chance(0.3)
				? [{ dimension: 'D0', when: `score(D0) < ${draw.decimal(0, top)}`, factor: 1.25 }]
				: [],
			priority: draw.one(['weight-gap', 'gap', 'relative-gap', 'weight-gap-squared'] as const),
			milestone: draw.decimal(0.5, 2)
		},
		plan: {},
		targets: {
			none: Object.fromEntries(dimensions.map(({ id }) => [id, draw.between(0, top)])),
			types: {}
		},
		facts: [],
		recommendations: [],
		combinations: []
	} as unknown as Questionnaire;
	const answers: Record<string, Answer> = {};
	for (const question of questions) {
		const given = randomAnswer(draw, question);
		if (given) answers[question.id] = given;
	}
	const assessment: Assessment = {
		questionnaire: 'random',
		variant: 'all',
		date: '2026-11-25',
		mode: 'self',
		company: {},
		profile: draw.chance(0.7) ? { employees: draw.between(1, 3000) } : {},
		targets: {},
		answers
	};
	return { questionnaire, assessment };
}

const text: Text = { de: 'x', en: 'x' };
const methods: Method[] = [
	'weighted-mean',
	'flat-mean',
	'geometric',
	'minimum',
	'sum',
	'share',
	'ladder',
	'levels'
];
const wholeMethods = methods.filter((method) => method !== 'levels');

function randomDimension(draw: Draw, id: string, top: number): Dimension {
	const groups: Group[] = draw.chance(0.5)
		? draw.list(1, 3, (i) => ({
				id: `${id}G${i}`,
				name: text,
				weight: draw.decimal(0.5, 3),
				method: draw.one(methods),
				level: draw.between(1, top),
				...(i > 0 && draw.chance(0.5) && { in: `${id}G${i - 1}` }),
				...(i > 0 && draw.chance(0.3) && { cap: { by: `${id}G0`, add: draw.decimal(0, 2) } }),
				...(draw.chance(0.3) && {
					rounding: {
						mode: draw.one(['half-up', 'half-away', 'floor', 'truncate'] as const),
						decimals: draw.between(0, 2)
					}
				})
			}))
		: [];
	return {
		id,
		weight: draw.decimal(1, 20),
		name: text,
		...(draw.chance(0.5) && { method: draw.one(methods) }),
		...(groups.length > 0 && { groups }),
		questions: draw.list(1, 6, (i) => randomQuestion(draw, `${id}Q${i}`, top, groups))
	};
}

function randomQuestion(draw: Draw, id: string, top: number, groups: Group[]): Question {
	const any = {
		id,
		label: text,
		ask: text,
		answeredBy: [],
		key: draw.chance(0.3),
		scored: true,
		shuffle: false,
		level: draw.between(1, top),
		...(draw.chance(0.3) && { notApplicable: text }),
		...(draw.chance(0.1) && { notApplicableCounts: 'target' as const }),
		...(draw.chance(0.2) && { unknown: draw.one(['lowest', 0.5, 'range'] as const) }),
		...(groups.length > 0 && draw.chance(0.7) && { group: draw.one(groups).id })
	};
	switch (draw.between(0, 4)) {
		case 0:
			return { ...any, kind: 'yes-no' };
		case 1:
			return {
				...any,
				kind: 'choice',
				range: [-1, 3],
				options: draw.list(2, 4, (i) => ({ id: `o${i}`, text, score: draw.decimal(-1, 3) }))
			};
		case 2:
			return {
				...any,
				kind: 'multi-choice',
				ranked: false,
				exclusive: 'o0',
				counts: draw.one(['options', 'scores'] as const),
				table: [
					[0, 0],
					[2, top]
				],
				options: draw.list(2, 5, (i) => ({ id: `o${i}`, text, score: draw.decimal(0, top) }))
			};
		case 3:
			return {
				...any,
				kind: 'number',
				unit: text,
				min: 0,
				max: 1000,
				whole: false,
				per100Employees: draw.chance(0.3),
				exceptions: [],
				knots: [
					[0, draw.decimal(0, top)],
					[50, draw.decimal(0, top)],
					[100, draw.decimal(0, top)]
				]
			};
		default:
			return { ...any, kind: 'anchored', anchors: draw.list(2, top + 1, () => text) };
	}
}

function randomAnswer(draw: Draw, question: Question): Answer | null {
	if (draw.chance(0.12)) return null;
	if (draw.chance(0.12)) return { unknown: true };
	if (question.notApplicable && draw.chance(0.2)) return { notApplicable: true, reason: 'x' };
	switch (question.kind) {
		case 'anchored':
			return { value: draw.between(0, question.anchors.length - 1) };
		case 'yes-no':
			return { value: draw.chance(0.5) };
		case 'choice':
			return { value: draw.one(question.options).id };
		case 'multi-choice': {
			const some = question.options.slice(1).filter(() => draw.chance(0.5));
			return { value: some.length > 0 ? some.map(({ id }) => id) : ['o0'] };
		}
		default:
			return { value: draw.decimal(0, 200) };
	}
}

interface Draw {
	between(least: number, most: number): number;
	decimal(least: number, most: number): number;
	chance(share: number): boolean;
	one<Item>(items: readonly Item[]): Item;
	list<Item>(least: number, most: number, make: (index: number) => Item): Item[];
}

/** A small generator of numbers (a 32-bit multiply and shift), whole numbers only: no engine rounds them differently. */
function generator(seed: number): Draw {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x9e3779b9) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
		mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
		return (mixed ^ (mixed >>> 16)) >>> 0;
	};
	const between = (least: number, most: number) => least + (next() % (most - least + 1));
	return {
		between,
		decimal: (least, most) => between(Math.round(least * 100), Math.round(most * 100)) / 100,
		chance: (share) => next() % 1000 < share * 1000,
		one: (items) => items[next() % items.length]!,
		list: (least, most, make) =>
			Array.from({ length: between(least, Math.max(least, most)) }, (_, index) => make(index))
	};
}
