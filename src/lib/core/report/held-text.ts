import type { Hold, WhatIf } from '../plan/what-if.ts';
import type { Language, Questionnaire } from '../questionnaire/questionnaire.ts';
import { r1 } from '../scoring/rounding.ts';
import { dimensionOf, questionOf } from './findings.ts';
import { scoreText } from './number-text.ts';
import { quoteText } from './quote-text.ts';

const words = {
	de: {
		gateGone: (name: string) => `Das Feld ${name} hält das Ganze nicht mehr zurück.`,
		gate: (name: string, limit: string) =>
			`Das Feld ${name} hält jetzt das Ganze zurück, auf höchstens ${limit}.`,
		gateStays: (name: string, limit: string) =>
			`Das Feld ${name} hält das Ganze weiter zurück, nun auf höchstens ${limit}.`,
		linkGone: (question: string, name: string) =>
			`${question} hält das Feld ${name} nicht mehr zurück.`,
		linkGoneTo: (question: string, name: string, limit: string) =>
			`${question} hält das Feld ${name} nicht mehr zurück: Die Grenze liegt jetzt bei ${limit}.`,
		link: (question: string, name: string, limit: string) =>
			`${question} hält jetzt das Feld ${name} zurück, auf höchstens ${limit}.`,
		linkStays: (question: string, name: string, limit: string) =>
			`${question} hält das Feld ${name} weiter zurück, nun auf höchstens ${limit}.`,
		still: (question: string, name: string, limit: string) =>
			`Das Feld ${name} bleibt, wo es ist: ${question} hält es auf höchstens ${limit}.`,
		bottleneckGone: (name: string) => `Das Feld ${name} ist kein Engpass mehr.`,
		bottleneck: (name: string) => `Das Feld ${name} wird zum Engpass.`
	},
	en: {
		gateGone: (name: string) => `The field ${name} no longer holds the whole back.`,
		gate: (name: string, limit: string) =>
			`The field ${name} now holds the whole back, at ${limit} at most.`,
		gateStays: (name: string, limit: string) =>
			`The field ${name} still holds the whole back, now at ${limit} at most.`,
		linkGone: (question: string, name: string) =>
			`${question} no longer holds the field ${name} back.`,
		linkGoneTo: (question: string, name: string, limit: string) =>
			`${question} no longer holds the field ${name} back: its limit now lies at ${limit}.`,
		link: (question: string, name: string, limit: string) =>
			`${question} now holds the field ${name} back, at ${limit} at most.`,
		linkStays: (question: string, name: string, limit: string) =>
			`${question} still holds the field ${name} back, now at ${limit} at most.`,
		still: (question: string, name: string, limit: string) =>
			`The field ${name} stays where it is: ${question} holds it at ${limit} at most.`,
		bottleneckGone: (name: string) => `The field ${name} is no longer a bottleneck.`,
		bottleneck: (name: string) => `The field ${name} becomes a bottleneck.`
	}
};

/**
 * What is held back otherwise than before, by what and how far, a sentence each: what lets go comes first. Last comes
 * why a field stays where it is although an answer was changed in it.
 */
export function heldTexts(
	questionnaire: Questionnaire,
	{ before, after, still }: WhatIf,
	language: Language
): string[] {
	const w = words[language];
	const nameOf = (id: string) => dimensionOf(questionnaire, id)?.name[language] ?? id;
	const labelOf = (id: string) =>
		quoteText(questionOf(questionnaire, id)?.label[language] ?? id, language);
	const limitOf = (limit: number) => scoreText(limit, language);

	const gone = before.held
		.filter((hold) => !after.held.some((other) => sameHold(hold, other)))
		.flatMap((hold): string[] => {
			const name = nameOf(hold.dimension);
			if (hold.kind === 'gate') return [w.gateGone(name)];
			if (hold.kind === 'bottleneck') return [w.bottleneckGone(name)];
			const { limit } = after.result.dimensions[hold.dimension]!;
			const next = after.held.some(
				({ kind, dimension }) => kind === 'weakestLink' && dimension === hold.dimension
			);
			// An action lifts a field above its answers: their limit stays what it was and is no news.
			return next || limit === null || r1(limit) <= r1(hold.limit)
				? [w.linkGone(labelOf(hold.question), name)]
				: [w.linkGoneTo(labelOf(hold.question), name, limitOf(limit))];
		});
	const come = after.held.flatMap((hold): string[] => {
		const name = nameOf(hold.dimension);
		const known = before.held.find((other) => sameHold(hold, other));
		if (hold.kind === 'bottleneck') return known ? [] : [w.bottleneck(name)];
		if (known && 'limit' in known && r1(known.limit) === r1(hold.limit)) return [];
		if (hold.kind === 'gate') return [(known ? w.gateStays : w.gate)(name, limitOf(hold.limit))];
		const say = known ? w.linkStays : w.link;
		return [say(labelOf(hold.question), name, limitOf(hold.limit))];
	});
	const stays = after.held.flatMap((hold): string[] =>
		hold.kind === 'weakestLink' && still.includes(hold.dimension)
			? [w.still(labelOf(hold.question), nameOf(hold.dimension), limitOf(hold.limit))]
			: []
	);
	return [...gone, ...come, ...stays];
}

function sameHold(a: Hold, b: Hold): boolean {
	return (
		a.kind === b.kind &&
		a.dimension === b.dimension &&
		(a.kind !== 'weakestLink' || (b.kind === 'weakestLink' && a.question === b.question))
	);
}
