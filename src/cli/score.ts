import { plan } from '#lib/core/plan/make-plan.ts';
import { lookAgain } from '#lib/core/scoring/look-again.ts';
import { score as scoreAssessment } from '#lib/core/scoring/score.ts';
import { loadInputs } from './load-inputs.ts';
import { languageOf, readArguments, UsageError } from './usage.ts';

/** Prints the Result of an answers file as JSON, and the plan's actions as its recommendations. */
export async function score(args: string[]): Promise<number> {
	const { values, positionals } = readArguments(args, { trace: { type: 'boolean' } });
	const language = languageOf(values.lang);
	const [folder, file, ...more] = positionals;
	if (folder === undefined || file === undefined || more.length > 0) throw new UsageError(usage);
	const inputs = await loadInputs(folder, file, language);
	if (!inputs) return 1;
	const { questionnaire, assessment } = inputs;
	const { actions, chosen, hours, hoursAssumed, combinations } = plan(questionnaire, assessment);
	const result = scoreAssessment(questionnaire, assessment, { trace: values.trace });
	// named, so that the file can be read without its questionnaire
	const dimensions = Object.fromEntries(
		questionnaire.dimensions.map(({ id, name }) => [id, { name, ...result.dimensions[id] }])
	);
	const output = {
		...result,
		dimensions,
		recommendations: actions,
		...(chosen && { ownActions: chosen.own, dropped: chosen.dropped.map(({ id }) => id) }),
		planningHours: hours,
		hoursAssumed,
		combinations,
		lookAgain: lookAgain(questionnaire, assessment)
	};
	process.stdout.write(`${JSON.stringify(output, null, '\t')}\n`);
	return 0;
}

const usage = {
	de: 'Aufruf: npx leuchtkraft score FRAGEBOGEN ANTWORTEN.json [--trace]',
	en: 'Usage: npx leuchtkraft score QUESTIONNAIRE ANSWERS.json [--trace]'
};
