import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asSingleFile, readFixture } from './fixtures/read-fixture.ts';
import { parseQuestionnaire, parseSingleFile } from './parse.ts';

const text = asSingleFile(readFixture('model'));
const read = (changed: string) => parseSingleFile({ path: 'model.yaml', text: changed });

function found(find: string, put: string): string[] {
	expect(text).toContain(find);
	return read(text.replace(find, () => put)).issues.map(
		({ file, line, column, code, path }) => `${file}:${line}:${column} ${code} ${path}`
	);
}

/** Where a passage of the file begins, as findings say it. */
function at(passage: string): string {
	const before = text.slice(0, text.indexOf(passage)).split('\n');
	return `model.yaml:${before.length}:${before.at(-1)!.length + 1}`;
}

describe('a questionnaire in one file', () => {
	it('is the same as in a folder, with the same version', () => {
		expect(read(text)).toEqual({ ...parseQuestionnaire(readFixture('model')), issues: [] });
	});

	it('ours too, with every dimension in place', () => {
		const folder = 'questionnaires/communication-maturity';
		const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((path) => path.endsWith('.yaml'))
			.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
		const { questionnaire, issues } = read(asSingleFile(files));
		expect(issues).toEqual([]);
		expect(questionnaire).toEqual(parseQuestionnaire(files).questionnaire);
	});

	it('saved as the file of a folder is one fault, not one of each entry', () => {
		const { questionnaire, issues } = parseQuestionnaire([{ path: 'questionnaire.yaml', text }]);
		expect(questionnaire).toBeNull();
		expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(['whole-file dimensions']);
	});

	it('names faults at their place, with the path from the top', () => {
		expect(found('weight: 60', 'weight: -60')).toEqual([
			`${at('60\n')} number-range dimensions.HEAD.weight`
		]);
		expect(found('answeredBy: [sales]', 'answeredBy: [sale]')).toEqual([
			`${at('sales]\n        states')} unknown-role dimensions.HAND.questions.W2.answeredBy[0]`
		]);
		expect(found('score(W5) <= 2 or H4', 'score(W5) <= 2 or X4')).toEqual([
			`${at('H4 contains')} unknown-question dimensions.HAND.questions.W6.when`
		]);
		expect(found('lift: { HEAD: 0.5 }', 'lift: { HAED: 0.5 }')).toEqual([
			`${at('HEAD: 0.5 }')} unknown-dimension recommendations.R2.lift.HAED`
		]);
		expect(found('minutes: 2', 'minuets: 2')).toEqual([
			`${at('minutes: 2')} unknown-key variants.standard.minuets`
		]);
	});

	it('names the other of two without a file, since there is one', () => {
		const { issues } = parseSingleFile({ path: '', text: text.replace('id: W5', 'id: W4') });
		const twice = issues.find(({ code }) => code === 'duplicate-id');
		expect(twice!.message.en).toMatch(/ taken: \d+:\d+\.$/);
	});

	it.each([
		['an unknown entry at the top', 'facts:\n', 'fakts: 1\nfacts:\n', ['unknown-key']],
		['no recommendations', 'recommendations:\n', 'recommendation:\n', ['unknown-key']],
		['a dimension twice', '  - id: HAND', '  - id: HEAD', ['duplicate-id']],
		['a dimension without an id', '  - id: HAND\n    weight', '  - weight', ['missing']],
		['a dimension whose id is no id', '  - id: HAND', '  - id: 7', ['type']],
		['a dimension that is a text', '  - id: HAND\n', '  - HAND\n  - id: HAND\n', ['type']]
	])('%s is one finding', (_, find, put, codes) => {
		expect(text).toContain(find);
		const { issues, questionnaire } = read(text.replace(find, () => put));
		const errors = issues.filter(
			({ code }) => !code.startsWith('unknown-') || code === 'unknown-key'
		);
		expect(errors.map(({ code }) => code)).toEqual(codes);
		expect(questionnaire).toBeNull();
	});

	it('that only names its dimensions is the file of a folder', () => {
		const [root] = readFixture('model').filter(({ path }) => path === 'questionnaire.yaml');
		const { issues } = read(root!.text);
		expect(issues).toMatchObject([{ code: 'single-file', path: 'dimensions', line: 36 }]);
	});

	it('is refused as hostile like any other', () => {
		expect(read('['.repeat(100_000)).issues).toMatchObject([{ code: 'yaml-depth' }]);
		expect(read('').issues).toMatchObject([{ code: 'type' }]);
		expect(read('dimensions: 1').questionnaire).toBeNull();
		expect(read('dimensions: [~, 1, {}, []]').questionnaire).toBeNull();
	});
});
