import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mutate } from './mutate.ts';
import { Chance } from './random.ts';

export interface File {
	path: string;
	text: string;
}

const root = join(import.meta.dirname, '../..');
const ours = read('questionnaires/communication-maturity');
const model = read('src/lib/core/questionnaire/fixtures/model');

/**
 * The mutant of a number: always the same. Half of them are a few entries of our own questionnaire, which
 * cost a tenth of the whole, and half the small sound model, so that slight changes are often still sound;
 * one in fifty is the whole.
 */
export function mutant(seed: number, number: number): File[] {
	const chance = new Chance(seed * 1_000_003 + number);
	const draw = chance.below(50);
	const files = draw === 0 ? ours : draw < 25 ? model : pieces(chance);
	const chosen = chance.of(files).path;
	return files.map(({ path, text }) => ({
		path,
		text: path === chosen ? mutate(text, chance) : text
	}));
}

/** Our general file, one dimension and the recommendations, with three entries of either. */
function pieces(chance: Chance): File[] {
	const dimension = chance.of(ours.filter(({ path }) => path.startsWith('dimensions/')));
	return ours
		.filter(({ path }) => !path.startsWith('dimensions/') || path === dimension.path)
		.map(({ path, text }) => {
			if (path === 'questionnaire.yaml') return { path, text };
			const [head, ...entries] = text.split(/^(?= {2}- id: )/m);
			const kept = Array.from({ length: 3 }, () => chance.of(entries));
			return { path, text: [head, ...new Set(kept)].join('') };
		});
}

function read(folder: string): File[] {
	return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.yaml'))
		.sort()
		.map((path) => ({ path, text: readFileSync(join(root, folder, path), 'utf8') }));
}
