import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSingleFile } from './parse.ts';

const model = readFileSync('examples/own-model/model.yaml', 'utf8');

/** What is said of the model with one passage replaced: message and hint, in English. */
function said(find: string, put: string): string[] {
	expect(model).toContain(find);
	const { issues } = parseSingleFile({ path: '', text: model.replace(find, () => put) });
	return issues.map(({ message, hint }) => `${message.en} ${hint.en}`);
}

test.each([
	[
		'  service: { de: Serviceleitung, en: Head of service }\n  management:',
		'  - management:',
		/roles: \{ sales: \{/
	],
	['  full:\n', '  -\n   full:\n', /variants: \{ full: \{ name: .* shows: scores/],
	[
		'    buildsOn: { de: Ihre Teilenummern, en: Your part numbers }\n',
		'',
		/buildsOn: \{ de: …, en:/
	],
	['targets: #', 'plan: { hours: 4 }\ntargets: #', /hours: \{ question: M1, atLeast: 4, first/],
	['    weight: 40\n', '', /"weight" is missing\. .* weight: 60/],
	['    lift: { PARTS: 1 }\n', '', /lift: \{ STORY: 0.5 \}/]
])('the hint for "%s" written "%s" has the shape itself', (find, put, shape) => {
	const all = said(find, put).join('\n');
	expect(all).toMatch(shape);
	expect(all).not.toContain('docs/questionnaires.md');
});

test.each([
	['score: 1.5', 'score: 1,5', /Decimals take a point: 1\.5/],
	['{ PARTS: 1 }', '{ PARTS: 0,5 }', /Decimals take a point: 1\.5/],
	['15: 1, 30: 0', '15: 1,5, 30: 0', /stands here for the second time/],
	['15: 1, 30: 0', '15: 1,2, 30: 0', /Decimals take a point: 1\.5/],
	['owner: [service]', 'owner: [boss]', /There are: service, management\./],
	['en: Rarely.', 'en:', /leave the whole entry out/]
])('%s written %s', (find, put, wanted) => {
	expect(said(find, put).join('\n')).toMatch(wanted);
});

test('too few anchors are told with this scale', () => {
	expect(said('          - { de: Im Webshop., en: In a web shop. }\n', '')).toEqual([
		'There are 3 levels here; the scale has 4. ' +
			'Write 4, one for each level; or spread the 3 evenly over the scale: range: [0, 3].'
	]);
});

test('what follows the hint about anchors is sound', () => {
	const shorter = model
		.replace('          - { de: Im Webshop., en: In a web shop. }\n', '')
		.replace(
			'    kind: anchored\n        weight: 2\n        label: { de: Best',
			'    kind: anchored\n        range: [0, 3]\n        weight: 2\n        label: { de: Best'
		);
	expect(parseSingleFile({ path: '', text: shorter }).issues).toEqual([]);
});
