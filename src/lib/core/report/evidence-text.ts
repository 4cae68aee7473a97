import { r1 } from '../scoring/rounding.ts';
import {
	measuredDimensions,
	showsBand,
	type Findings,
	type MeasuredDimension
} from './findings.ts';
import { scoreText, targetText } from './number-text.ts';
import { openKeyQuestions, rangeLeads, visibleRange } from './open-questions.ts';

const words = {
	de: {
		apart: (self: string, evidenced: string, gap: string) =>
			`Zwischen Ihrem Selbstbild (${self}) und dem, was belegt ist (${evidenced}), liegen ${gap} Stufen.`,
		together: (score: string, top: number) =>
			`Im Ganzen ist belegt, was Sie von sich sagen: ${score} von ${top}.`,
		widest: (name: string, self: string, evidenced: string) =>
			`Am weitesten auseinander liegt beides im Feld ${name}: ${self} gegen ${evidenced}.`,
		every: 'In jedem Feld ist belegt, was Sie von sich sagen.',
		everyShown: 'In jedem Feld mit einer Zahl ist belegt, was Sie von sich sagen.',
		rule: (none: string, shown: string, checked: string) =>
			`Belegt: Ohne Beleg zählt eine Antwort höchstens ${none}, mit vorgelegtem Beleg höchstens ${shown}, mit geprüftem höchstens ${checked}. Der Fahrplan folgt dem Selbstbild.`
	},
	en: {
		apart: (self: string, evidenced: string, gap: string) =>
			`Between your self-image (${self}) and what the evidence carries (${evidenced}) lie ${gap} levels.`,
		together: (score: string, top: number) =>
			`As a whole, the evidence carries what you say of yourselves: ${score} out of ${top}.`,
		widest: (name: string, self: string, evidenced: string) =>
			`They lie furthest apart in the field ${name}: ${self} against ${evidenced}.`,
		every: 'In every field the evidence carries what you say of yourselves.',
		everyShown: 'In every field with a number the evidence carries what you say of yourselves.',
		rule: (none: string, shown: string, checked: string) =>
			`By evidence: without it an answer counts ${none} at most, with evidence shown ${shown}, with evidence checked ${checked}. The plan follows the self-image.`
	}
};

/** Self-image and evidence stand side by side: a consultant looked at the evidence, and the questionnaire has a rule. */
export function showsEvidence(findings: Findings): boolean {
	return (
		findings.assessment.mode === 'consultant' &&
		findings.questionnaire.scoring.evidence !== undefined &&
		!showsBand(findings)
	);
}

/** The whole as the evidence carries it, as text; null where the self-image is no single number either. */
export function evidencedOverall(findings: Findings): string | null {
	const { evidenced } = findings.result.overall;
	if (!showsEvidence(findings) || typeof evidenced !== 'number') return null;
	return rangeLeads(findings) ? null : scoreText(evidenced, findings.language);
}

/** A dimension as the evidence carries it, as text; null where the self-image is no single number either. */
export function evidencedStand(findings: Findings, entry: MeasuredDimension): string | null {
	return isPoint(findings, entry) && typeof entry.measured.evidenced === 'number'
		? scoreText(entry.measured.evidenced, findings.language)
		: null;
}

/** How far self-image and evidence lie apart, and where most; null where there is nothing to compare. */
export function evidenceSentence(findings: Findings): string | null {
	if (!showsEvidence(findings)) return null;
	const { questionnaire, result, language } = findings;
	const w = words[language];
	const top = questionnaire.scale.length - 1;
	const text = (score: number) => scoreText(score, language);
	const sentences: string[] = [];
	const { score, evidenced } = result.overall;
	if (score !== null && typeof evidenced === 'number' && evidencedOverall(findings) !== null) {
		const gap = apart(score, evidenced);
		sentences.push(
			gap === 0 ? w.together(text(score), top) : w.apart(text(score), text(evidenced), text(gap))
		);
	}
	const fields = measuredDimensions(findings)
		.filter((entry) => evidencedStand(findings, entry) !== null)
		.map(({ dimension, measured }) => ({
			name: dimension.name[language],
			self: measured.score!,
			evidenced: measured.evidenced!,
			gap: apart(measured.score!, measured.evidenced!)
		}));
	if (fields.length === 0) return sentences.join(' ') || null;
	const widest = fields.reduce((one, other) => (other.gap > one.gap ? other : one));
	const every = fields.length === measuredDimensions(findings).length ? w.every : w.everyShown;
	sentences.push(
		widest.gap === 0 ? every : w.widest(widest.name, text(widest.self), text(widest.evidenced))
	);
	return sentences.join(' ');
}

/** What an answer counts by its evidence; null where the questionnaire has no such rule. */
export function evidenceRule({ questionnaire, language }: Findings): string | null {
	const caps = questionnaire.scoring.evidence;
	if (!caps) return null;
	const [none, shown, checked] = [caps.none, caps.shown, caps.checked].map((cap) =>
		targetText(cap, language)
	);
	return words[language].rule(none!, shown!, checked!);
}

// between the numbers as they are read: 3.4 and 2.8 lie 0.6 apart
function apart(score: number, evidenced: number): number {
	return r1(r1(score) - r1(evidenced));
}

function isPoint(findings: Findings, entry: MeasuredDimension): boolean {
	return visibleRange(entry.measured) === null || openKeyQuestions(findings, entry).length === 0;
}
