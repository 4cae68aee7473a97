import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFixture, type FixtureFile } from './fixtures/read-fixture.ts';
import { parseQuestionnaire } from './parse.ts';
import { sha256 } from './sha256.ts';
import { questionnaireVersion } from './version.ts';

const model = readFixture('model');
const versionOf = (files: FixtureFile[]) => parseQuestionnaire(files).questionnaire?.version;
const edited = (edit: (text: string) => string) =>
	model.map(({ path, text }) => ({ path, text: edit(text) }));

describe("a questionnaire's version", () => {
	it('does not change by comments, layout and quotes', () => {
		const version = versionOf(model);
		expect(version).toMatch(/^[0-9a-f]{16}$/);
		expect(versionOf(edited((text) => `# a note\n${text}\n\n`))).toBe(version);
		expect(versionOf(edited((text) => text.replace('en: Thinking', "en: 'Thinking'")))).toBe(
			version
		);
		expect(
			versionOf(edited((text) => text.replace('{ id: none, score: 0,', '{ score: 0, id: none,')))
		).toBe(version);
	});

	it.each([
		['a word', 'en: Thinking', 'en: Thought'],
		['a score', 'id: one, score: 2', 'id: one, score: 3'],
		['a condition', 'score(W5) <= 2', 'score(W5) <= 1'],
		['the order of questions', '[H1, W1]', '[W1, H1]']
	])('changes with %s', (_, find, put) => {
		const other = versionOf(edited((text) => text.replace(find, put)));
		expect(other).toMatch(/^[0-9a-f]{16}$/);
		expect(other).not.toBe(versionOf(model));
	});

	it('is not part of what it is worked out from', () => {
		const { questionnaire } = parseQuestionnaire(model);
		expect(questionnaireVersion({ ...questionnaire!, version: 'other' })).toBe(
			questionnaire!.version
		);
	});
});

describe('sha256', () => {
	it('gives the published test vectors', () => {
		expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
		expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
		expect(sha256('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
			'248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'
		);
	});

	it('agrees with Node on any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
				expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
			})
		);
	});
});
