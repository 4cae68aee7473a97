import { score } from '../../src/lib/core/scoring/score.ts';
import { randomCase } from './random-case.ts';

/** Fingerprints of the results of many random cases, a thousand to one: equal ones mean equal results to the last bit. */
export function fingerprints(count: number): string[] {
	const found: string[] = [];
	for (let from = 0; from < count; from += 1000) {
		let [high, low] = [0x811c9dc5, 0x01000193];
		for (let seed = from; seed < Math.min(count, from + 1000); seed++) {
			const { questionnaire, assessment } = randomCase(seed);
			const written = JSON.stringify(score(questionnaire, assessment, { trace: seed % 10 === 0 }));
			for (let at = 0; at < written.length; at++) {
				const code = written.charCodeAt(at);
				high = Math.imul(high ^ code, 0x01000193);
				low = Math.imul(low + code, 0x85ebca6b) ^ (high >>> 7);
			}
		}
		found.push(`${(high >>> 0).toString(16)}-${(low >>> 0).toString(16)}`);
	}
	return found;
}
