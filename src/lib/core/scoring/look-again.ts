import type { Assessment } from '../assessment/assessment.ts';
import { compileCondition, parseCondition, type Facts } from '../questionnaire/conditions.ts';
import type { Contradiction, Questionnaire, Sanity } from '../questionnaire/questionnaire.ts';
import { equalLevels } from './equal-levels.ts';
import { measure, type Measure } from './measure.ts';

/** How long the answers took: all of them, or those that `questions` names. */
export interface Timing {
	seconds: number;
	questions?: ReadonlySet<string>;
}

export type Sign =
	/** The same level many times in a row, or hardly any difference between all of them. */
	| { kind: 'equal'; run: string[]; deviation: number | null }
	/** Faster than one can read. */
	| { kind: 'speed'; seconds: number; atLeast: number }
	/** Two answers that hardly go together. */
	| { kind: 'contradiction'; id: string; questions: string[] };

export interface LookAgain {
	signs: Sign[];
	/** Enough signs to ask for another look. Nothing is ever deleted or scored differently for it. */
	flag: boolean;
	/** The questions to look at again, in order of what speaks most for it; empty without the flag. */
	questions: string[];
}

const NOTHING: LookAgain = { signs: [], flag: false, questions: [] };

/**
 * Signs that a set of answers was given without looking, by the questionnaire's own rules: equal levels, speed (where
 * the time is known), and each of its contradictions. Throws a RangeError for an unknown variant. Source: DOMAIN §7.
 */
export function lookAgain(
	questionnaire: Questionnaire,
	assessment: Assessment,
	timing: Timing | undefined = ownTiming(assessment)
): LookAgain {
	const { sanity } = questionnaire;
	if (!sanity) return NOTHING;
	const measured = measure(questionnaire, assessment);
	const signs = [
		...contradictionsOf(questionnaire, measured.reading.facts),
		...equalSign(sanity, measured),
		...speedSign(sanity, measured, timing)
	];
	const flag = signs.length >= sanity.signs;
	return {
		signs,
		flag,
		questions: flag ? worthALook(signs, measured).slice(0, sanity.questions) : []
	};
}

function ownTiming({ seconds }: Assessment): Timing | undefined {
	return seconds === undefined ? undefined : { seconds };
}

type Compiled = { contradiction: Contradiction; holds: (facts: Facts) => boolean };
const compiled = new WeakMap<Questionnaire, Compiled[]>();

function contradictionsOf(questionnaire: Questionnaire, facts: Facts): Sign[] {
	let all = compiled.get(questionnaire);
	if (!all) {
		all = (questionnaire.sanity?.contradictions ?? []).map((contradiction) => ({
			contradiction,
			holds: compileCondition(parseCondition(contradiction.when))
		}));
		compiled.set(questionnaire, all);
	}
	return all
		.filter(({ holds }) => holds(facts))
		.map(({ contradiction: { id, questions } }) => ({ kind: 'contradiction', id, questions }));
}

/** Only where one chooses among sentences can choosing become a habit. */
const CHOSEN: ReadonlySet<string> = new Set(['anchored', 'choice', 'multi-choice']);

function equalSign({ equal }: Sanity, { model, reading }: Measure): Sign[] {
	if (!equal) return [];
	const levels = model.items.flatMap(({ question }, index) => {
		const status = reading.statuses[index]!;
		if (!question.scored || !CHOSEN.has(question.kind)) return [];
		if (status !== 'answered' && status !== 'unknown') return [];
		return [{ id: question.id, level: status === 'answered' ? reading.scores[index]! : null }];
	});
	const { run, deviation, answers } = equalLevels(levels);
	const steady = deviation !== null && answers >= equal.from && deviation < equal.deviation;
	const long = run.length >= equal.run;
	if (!long && !steady) return [];
	return [{ kind: 'equal', run: long ? run : [], deviation: steady ? deviation : null }];
}

function speedSign(
	{ seconds: rule }: Sanity,
	{ model, reading }: Measure,
	timing: Timing | undefined
): Sign[] {
	if (!rule || !timing) return [];
	let atLeast = 0;
	model.items.forEach(({ question }, index) => {
		const status = reading.statuses[index]!;
		// what follows from another answer takes no time, what was left blank took none
		if (question.kind === 'derived' || status === 'hidden' || status === 'blank') return;
		if (timing.questions && !timing.questions.has(question.id)) return;
		atLeast += question.kind === 'anchored' ? rule.anchored : rule.other;
	});
	const { seconds } = timing;
	return seconds < atLeast ? [{ kind: 'speed', seconds, atLeast }] : [];
}

/** First what contradicts itself; then the key questions among the equal ones, or among all; then the rest of them. */
function worthALook(signs: Sign[], { model, reading }: Measure): string[] {
	const asked = model.items.filter((_, index) => reading.statuses[index] === 'answered');
	const run = signs.flatMap((sign) => (sign.kind === 'equal' ? sign.run : []));
	const doubtful = asked.filter(({ question }) => run.length === 0 || run.includes(question.id));
	const ids = [
		...signs.flatMap((sign) => (sign.kind === 'contradiction' ? sign.questions : [])),
		...doubtful.filter(({ question }) => question.key).map(({ question }) => question.id),
		...doubtful.map(({ question }) => question.id)
	];
	const sources = new Map(
		asked.flatMap(({ question }) =>
			question.kind === 'derived' ? [[question.id, question.from] as const] : []
		)
	);
	return [...new Set(ids.map((id) => sources.get(id) ?? id))];
}
