import { readFixture, type FixtureFile } from '../fixtures/read-fixture.ts';

/** One attack, mistake or oddity: a change of the model questionnaire, and the codes that it must give. */
export interface Case {
	name: string;
	files: FixtureFile[];
	/** Sorted as the findings are. Empty: it is sound. */
	codes: string[];
	/** Lines of the changed file between which every finding must lie, unless they belong elsewhere. */
	where: { file: string; from: number; to: number } | null;
}

export const ROOT = 'questionnaire.yaml';
export const HEAD = 'dimensions/head.yaml';
export const HAND = 'dimensions/hand.yaml';
export const ADVICE = 'recommendations.yaml';

const model = readFixture('model');

/** The model with one passage replaced; the findings must lie in what was put there. */
export function put(
	name: string,
	file: string,
	find: string,
	text: string,
	...codes: string[]
): Case {
	const old = model.find(({ path }) => path === file)!.text;
	const at = old.indexOf(find);
	if (at < 0) throw new Error(`${name}: ${file} does not contain ${find}`);
	const from = old.slice(0, at).split('\n').length;
	const where = { file, from, to: from + text.split('\n').length - 1 };
	return {
		name,
		files: withFile(
			file,
			old.replace(find, () => text)
		),
		codes,
		where
	};
}

/** The same where the findings belong to another place than the change. */
export function elsewhere(...args: Parameters<typeof put>): Case {
	return { ...put(...args), where: null };
}

/** The model with one whole file replaced. */
export function whole(name: string, file: string, text: string, ...codes: string[]): Case {
	return { name, files: withFile(file, text), codes, where: null };
}

function withFile(path: string, text: string): FixtureFile[] {
	return model.map((one) => (one.path === path ? { path, text } : one));
}
