import { references } from './condition-expression.ts';
import { parseCondition } from './condition-parser.ts';
import { chainText } from './check-cycles.ts';
import type { Lint } from './lint.ts';
import type { Question, Questionnaire } from './questionnaire.ts';
import { quoted } from './quoted.ts';
import { canHold, reachable, type Reach } from './reachable.ts';
import { within, type Finding, type Place } from './source.ts';

/** What is written and can never come about: questions, advice, scores. */
export function lintReach({ questionnaire, draft, report }: Lint): void {
	const reaches = questionnaire.variants.map((variant) => reachable(questionnaire, variant, draft));
	for (const { id, place, data } of draft.questions) {
		if (reaches.some(({ questions }) => questions.has(id))) continue;
		const asked = questionnaire.variants.some((variant) =>
			variant.questions.some((entry) => entry.id === id)
		);
		const conditional = asked && data && 'when' in data && data.when !== undefined;
		report(within(place, conditional ? 'when' : 'id'), asked ? neverShown(id) : neverAsked(id));
	}

	const fires = (condition: string): boolean =>
		reaches.some((reach) => canHold(parseCondition(condition), reach, draft));
	const advice: Place = { source: draft.advice!.source, path: [] };
	questionnaire.recommendations.forEach(({ trigger }, index) => {
		if (!fires(trigger)) report(within(advice, 'recommendations', index, 'trigger'), neverFires);
	});
	questionnaire.combinations.forEach(({ when }, index) => {
		if (!fires(when)) report(within(advice, 'combinations', index, 'when'), neverApplies);
	});
	questionnaire.variants.forEach((variant, index) => {
		if (variant.shows === 'scores')
			lintScores(variant.id, reaches[index]!, { questionnaire, draft, report });
	});
	lintOrder({ questionnaire, draft, report });
}

function lintScores(variant: string, reach: Reach, { questionnaire, draft, report }: Lint): void {
	const { show } = questionnaire.scoring;
	const place = within({ source: draft.root.source, path: [] }, 'variants', variant, 'questions');
	const hidden = new Set<string>();
	for (const { id, questions } of questionnaire.dimensions) {
		const most = questions.filter((one) => one.scored && reach.questions.has(one.id)).length;
		if (enough(most, show.dimension)) continue;
		hidden.add(id);
		report(place, dimensionHidden(id, most));
	}
	const missing = show.overall.required.find((id) => hidden.has(id));
	const shown = questionnaire.dimensions.length - hidden.size;
	if (missing === undefined && shown >= show.overall.dimensions) return;
	report(place, overallHidden(missing ?? null, shown, show.overall.dimensions));
}

// fewer questions may apply than could, and then fewer answers are enough
function enough(
	most: number,
	{ few, fewAnswers, answers }: Questionnaire['scoring']['show']['dimension']
): boolean {
	for (let asked = most; asked > 0; asked -= 1) {
		if (asked >= (asked <= few ? fewAnswers : answers)) return true;
	}
	return false;
}

/** Who answers in order has passed a question by when a later answer makes it appear. */
function lintOrder({ questionnaire, draft, report }: Lint): void {
	const questions = questionnaire.dimensions.flatMap((dimension) => dimension.questions);
	const order = new Map(questions.map((question, index) => [question.id, index]));
	const byId = new Map(questions.map((question) => [question.id, question]));
	for (const { id, place, data } of draft.questions) {
		if (!data || !('when' in data) || data.when === undefined) continue;
		const read = references(parseCondition(data.when));
		for (const named of new Set([...read.questions, ...read.scores])) {
			const way = askedThrough(named, byId);
			const asked = order.get(way.at(-1)!);
			if (asked === undefined || asked <= order.get(id)!) continue;
			report(within(place, 'when'), forwardReference(chainText([id, ...way])));
			break;
		}
	}
}

/** From a question to the one that is really asked for it. */
function askedThrough(id: string, byId: Map<string, Question>): string[] {
	const question = byId.get(id);
	return question?.kind === 'derived' ? [id, ...askedThrough(question.from, byId)] : [id];
}

const warning = (code: string, rest: Omit<Finding, 'code'>): Finding => ({
	severity: 'warning',
	code,
	...rest
});

const neverAsked = (id: string): Finding =>
	warning('question-unreachable', {
		message: {
			de: `Die Frage ${quoted(id, 'de')} steht in keiner Fassung und wird nie gestellt.`,
			en: `The question ${quoted(id)} is in no variant and is never asked.`
		},
		hint: { de: 'Nehmen Sie sie in eine Fassung auf.', en: 'Add it to a variant.' }
	});

const neverShown = (id: string): Finding =>
	warning('question-unreachable', {
		message: {
			de: `Die Frage ${quoted(id, 'de')} kann in keiner Fassung erscheinen: Keine Antworten erfüllen ihre Bedingung.`,
			en: `The question ${quoted(id)} cannot appear in any variant: no answers meet its condition.`
		},
		hint: {
			de: 'Prüfen Sie die Bedingung, und ob gefragt wird, wovon sie abhängt.',
			en: 'Check the condition, and whether what it depends on is asked.'
		}
	});

const neverFires = warning('recommendation-never', {
	message: {
		de: 'Diese Empfehlung kann in keiner Fassung ausgelöst werden.',
		en: 'This recommendation cannot be triggered in any variant.'
	},
	hint: {
		de: 'Prüfen Sie die Bedingung, und ob gefragt wird, wovon sie abhängt.',
		en: 'Check the condition, and whether what it depends on is asked.'
	}
});

const neverApplies = warning('combination-never', {
	message: {
		de: 'Dieses Muster kann in keiner Fassung zutreffen.',
		en: 'This combination cannot apply in any variant.'
	},
	hint: neverFires.hint
});

const dimensionHidden = (id: string, most: number): Finding =>
	warning('dimension-hidden', {
		message: {
			de: `Der Wert des Feldes ${quoted(id, 'de')} kann hier nie gezeigt werden: gewertete Fragen gibt es ${most}, nötig sind mehr.`,
			en: `The score of dimension ${quoted(id)} can never be shown here: it has ${most} scored questions and needs more.`
		},
		hint: {
			de: 'Nehmen Sie mehr Fragen dieses Feldes auf, oder ändern Sie scoring.show.dimension.',
			en: 'Add more questions of this dimension, or change scoring.show.dimension.'
		}
	});

const overallHidden = (missing: string | null, shown: number, needed: number): Finding =>
	warning('overall-hidden', {
		message: missing
			? {
					de: `Das Gesamtergebnis kann hier nie gezeigt werden: Es verlangt das Feld ${quoted(missing, 'de')}.`,
					en: `The overall score can never be shown here: it requires dimension ${quoted(missing)}.`
				}
			: {
					de: `Das Gesamtergebnis kann hier nie gezeigt werden: Felder mit einem Wert gibt es höchstens ${shown}, nötig sind ${needed}.`,
					en: `The overall score can never be shown here: at most ${shown} dimensions have a score, ${needed} are needed.`
				},
		hint: {
			de: 'Nehmen Sie mehr Fragen auf, oder ändern Sie scoring.show.overall.',
			en: 'Add more questions, or change scoring.show.overall.'
		}
	});

const forwardReference = (chain: string): Finding =>
	warning('forward-reference', {
		message: {
			de: `Ob die Frage erscheint, entscheidet eine spätere: ${chain}.`,
			en: `Whether the question appears is decided by a later one: ${chain}.`
		},
		hint: {
			de: 'Stellen Sie die spätere Frage davor, damit niemand zurückblättern muss.',
			en: 'Put the later question first, so that nobody has to go back.'
		}
	});
