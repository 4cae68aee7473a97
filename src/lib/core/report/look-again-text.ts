import type { Language, Questionnaire } from '../questionnaire/questionnaire.ts';
import type { LookAgain, Sign } from '../scoring/look-again.ts';
import { questionOf } from './findings.ts';
import { countText, numberText } from './number-text.ts';

const words = {
	de: {
		run: (count: string) => `${count} Antworten hintereinander stehen auf derselben Stufe.`,
		steady: 'Die Antworten unterscheiden sich kaum: Fast alle stehen auf derselben Höhe.',
		speed: (taken: string, atLeast: string) =>
			`Die Antworten kamen in ${taken}. Allein das Lesen der Fragen dauert etwa ${atLeast}.`,
		seconds: (count: string, one: boolean) => (one ? 'einer Sekunde' : `${count} Sekunden`),
		minutes: (count: string) => `${count} Minuten`
	},
	en: {
		run: (count: string) => `${count} answers in a row stand on the same level.`,
		steady: 'The answers hardly differ: nearly all stand at the same height.',
		speed: (taken: string, atLeast: string) =>
			`The answers came in ${taken}. Reading the questions alone takes about ${atLeast}.`,
		seconds: (count: string, one: boolean) => (one ? 'one second' : `${count} seconds`),
		minutes: (count: string) => `${count} minutes`
	}
};

/** Why we ask for another look, one sentence a sign. */
export function signTexts(
	questionnaire: Questionnaire,
	{ signs }: LookAgain,
	language: Language
): string[] {
	return signs.map((sign) => signText(questionnaire, sign, language));
}

function signText(questionnaire: Questionnaire, sign: Sign, language: Language): string {
	const w = words[language];
	switch (sign.kind) {
		case 'contradiction': {
			const all = questionnaire.sanity?.contradictions ?? [];
			return all.find(({ id }) => id === sign.id)!.text[language];
		}
		case 'equal': {
			if (sign.run.length === 0) return w.steady;
			const count = countText(sign.run.length, language);
			return w.run(count.charAt(0).toUpperCase() + count.slice(1));
		}
		case 'speed':
			return w.speed(duration(sign.seconds, language), duration(sign.atLeast, language));
	}
}

/** The questions to look at again, with the field where each is asked. */
export function questionsAgain(
	questionnaire: Questionnaire,
	{ questions }: LookAgain,
	language: Language
): { id: string; label: string; ask: string; dimension: string }[] {
	return questions.map((id) => {
		const question = questionOf(questionnaire, id)!;
		const dimension = questionnaire.dimensions.find((one) => one.questions.includes(question))!;
		const { label, ask } = question;
		return { id, label: label[language], ask: ask[language], dimension: dimension.id };
	});
}

function duration(seconds: number, language: Language): string {
	const w = words[language];
	const whole = Math.max(1, Math.round(seconds));
	if (whole < 120) return w.seconds(numberText(whole, language), whole === 1);
	return w.minutes(numberText(Math.round(whole / 60), language));
}
