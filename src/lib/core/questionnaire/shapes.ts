import type { Path } from './source.ts';

const text = '{ de: …, en: … }';

/**
 * How an entry is written, for the hint where it is missing or of another sort. The key is the end of the entry's
 * path; the longest that fits counts. What is not listed here is a text in both languages, or a plain value.
 */
const shapes: Record<string, string> = {
	format: '1',
	id: 'my-id',
	method: "{ version: '1.0', note: { de: …, en: … } }",
	scale: `[{ name: ${text} }, { name: ${text} }]`,
	roles:
		'{ sales: { de: Vertrieb, en: Sales }, management: { de: Geschäftsführung, en: Management } }',
	profile: `[{ id: employees, kind: number, ask: ${text}, min: 1, max: 100000, unit: ${text} }]`,
	dimensions: '[STORY, TEAM]',
	weight: '60',
	variants:
		'{ full: { name: { de: …, en: … }, about: { de: …, en: … }, minutes: 10, questions: all, shows: scores, default: true } }',
	minutes: '10',
	shows: 'scores',
	band: '{ answers: 9, oneFromEach: [STORY], margin: 0.5, weakest: 3 }',
	questions: '[S1, S2]',
	hours: '{ question: M1, atLeast: 4, first: [R16] }',
	'hours.question': 'M1',
	atLeast: '4',
	'hours.first': '[R16]',
	targets: '{ none: { STORY: 3 }, types: { series: { levels: { STORY: 4 } } } }',
	none: '{ STORY: 3 }',
	types: '{ series: { levels: { STORY: 4 } } }',
	levels: '{ STORY: 4 }',
	kind: 'anchored',
	answeredBy: '[sales, management]',
	anchors: `[${text}, ${text}]`,
	options: `[{ id: none, score: 0, text: ${text} }, { id: both, score: 3, text: ${text} }]`,
	score: '3',
	min: '0',
	max: '480',
	knots: '{ 0: 0, 12: 4, 24: 5 }',
	table: '{ 0: 0, 2: 3, 4: 5 }',
	states: `[{ id: none, text: ${text} }, { id: active, text: ${text} }]`,
	items: `[{ id: linkedin, text: ${text} }]`,
	from: 'K2',
	ratio: '{ of: [active], among: [owned, active] }',
	groups: `[{ id: PRACTICE, name: ${text} }]`,
	recommendations: '[{ id: R1, trigger: score(STORY) <= 2, … }], see examples/own-model/model.yaml',
	trigger: 'score(STORY) <= 2',
	when: 'score(STORY) <= 2',
	steps: `[${text}, ${text}]`,
	days: '2',
	cost: '1',
	lift: '{ STORY: 0.5 }',
	owner: '[sales]',
	horizon: '30',
	needs: '[R1]',
	first: 'R1',
	facts: `[{ id: one, text: ${text}, publisher: …, title: …, year: 2024 }]`,
	door: `{ lead: ${text} }`,
	'method.note': text
};

/** An example of the entry at a path, key included; null where none is known. */
export function shapeOf(path: Path, expected: string): string | null {
	const names = path.filter((step) => typeof step === 'string');
	const name = names.at(-1);
	if (name === undefined) return null;
	const shape =
		shapes[names.slice(-2).join('.')] ?? shapes[name] ?? (expected === 'object' ? text : undefined);
	return shape === undefined ? null : `${name}: ${shape}`;
}
