import { dumbbell } from '../figures/dumbbell.ts';
import { radar, RADAR } from '../figures/radar.ts';
import { ruler } from '../figures/ruler.ts';
import type { ScaleDrawing } from '../figures/scale-drawing.ts';
import type { Figure } from '../figures/shape.ts';
import { r1 } from '../scoring/rounding.ts';
import { reasonText } from './coverage-text.ts';
import { evidencedStand, showsEvidence } from './evidence-text.ts';
import {
	exactTargets,
	measuredDimensions,
	showsBand,
	type Findings,
	topOf,
	type MeasuredDimension
} from './findings.ts';
import { mayFallShort } from './gaps.ts';
import { listText } from './list-text.ts';
import { scoreText, targetText } from './number-text.ts';
import { rangeLeads, standText, visibleRange } from './open-questions.ts';
import { radarData } from './radar-data.ts';
import { verdict } from './verdict.ts';

const words = {
	de: {
		field: 'Feld',
		now: 'Heute',
		target: 'Ziel',
		gap: 'Abstand',
		range: 'Spanne',
		reached: 'erreicht',
		unsure: 'offen',
		none: '–',
		alt: 'Figur des Unternehmens: je Feld der heutige Stand als Fläche, das Ziel als Linie mit Kreisen.',
		farthest: (name: string, now: string, target: string) =>
			`Am weitesten ist der Weg im Feld ${name}: heute ${now}, Ziel ${target}.`,
		atTarget: (names: string) => `Am Ziel: ${names}.`,
		allAtTarget: 'Jedes Feld ist an seinem Ziel.',
		nothing: 'Noch lässt sich kein Feld zeigen.',
		overall: (text: string, top: number) => `Maßstab von 0 bis ${top}. ${text}`,
		overallCaption: (top: number) => `Das ganze Haus auf dem Maßstab von 0 bis ${top}`
	},
	en: {
		field: 'Field',
		now: 'Now',
		target: 'Target',
		gap: 'Distance',
		range: 'Range',
		reached: 'reached',
		unsure: 'open',
		none: '–',
		alt: 'Figure of the company: for each field, today as an area, the target as a line with circles.',
		farthest: (name: string, now: string, target: string) =>
			`The longest way to go is in ${name}: ${now} today, target ${target}.`,
		atTarget: (names: string) => `At target: ${names}.`,
		allAtTarget: 'Every field is at its target.',
		nothing: 'No field can be shown yet.',
		overall: (text: string, top: number) => `Ruler from 0 to ${top}. ${text}`,
		overallCaption: (top: number) => `The whole company on the ruler from 0 to ${top}`
	}
};

export interface ProfileRow {
	id: string;
	name: string;
	/** As text; a dash where none may be shown. */
	now: string;
	/** What the evidence carries of it; null where that is not asked. */
	evidenced: string | null;
	target: string;
	/** The distance as text, "erreicht", "offen" where that is not sure, or the reason why nothing is shown. */
	gap: string;
	range: string;
	drawing: ScaleDrawing;
}

/** Current against target per dimension, the widest gap first; what may not be shown comes last. */
export function profileRows(findings: Findings): ProfileRow[] {
	const { language } = findings;
	const w = words[language];
	return [...measuredDimensions(findings)]
		.sort((a, b) => (b.measured.gap ?? -1) - (a.measured.gap ?? -1))
		.map((entry) => {
			const { dimension, measured } = entry;
			const range = visibleRange(measured);
			const gap = measured.gap === null ? null : r1(measured.gap);
			return {
				id: dimension.id,
				name: dimension.name[language],
				now: standText(findings, entry) ?? w.none,
				evidenced: showsEvidence(findings) ? (evidencedStand(findings, entry) ?? w.none) : null,
				target: targetText(measured.target, language, exactTargets(findings)),
				gap:
					gap === null
						? reasonText(measured.reason ?? 'coverage', language)
						: gap === 0
							? reachedText(findings, entry)
							: scoreText(gap, language),
				range: range ? `${scoreText(range.low, language)}–${scoreText(range.high, language)}` : '',
				drawing: dimensionLine(findings, { dimension, measured })
			};
		});
}

/** Where no distance is left; a range that begins below the target leaves it open. */
function reachedText({ language }: Findings, entry: MeasuredDimension): string {
	return mayFallShort(entry) ? words[language].unsure : words[language].reached;
}

/** One dimension as ⊗ —2,4— ○, with what is unknown below it. */
export function dimensionLine(
	findings: Findings,
	entry: MeasuredDimension,
	narrow?: number,
	before?: number | null
): ScaleDrawing {
	const { questionnaire, language } = findings;
	const { measured } = entry;
	return dumbbell(
		{
			top: topOf(questionnaire),
			now: measured.score === null ? null : r1(measured.score),
			target: measured.target,
			gap: measured.gap === null ? null : r1(measured.gap),
			// Beside a title there is no room below the line.
			range: narrow === undefined ? visibleRange(measured) : null,
			hatched: measured.hatched,
			before,
			...(narrow === undefined ? {} : { narrow })
		},
		{ number: (value) => scoreText(value, language), reached: reachedText(findings, entry) }
	);
}

/** The figure that people recognise, in reporting order. Null where nothing may be shown. */
export function radarFigure(findings: Findings, textSize = 15): Figure | null {
	const data = radarData(findings);
	if (!data) return null;
	return {
		id: 'radar',
		...RADAR,
		shapes: radar({ ...data, textSize }),
		alt: words[findings.language].alt,
		sentence: profileSentence(findings),
		table: profileTable(findings)
	};
}

/** The one sentence of the profile: the longest way, and what is at its target. */
export function profileSentence(findings: Findings): string {
	const { language } = findings;
	const w = words[language];
	const shown = measuredDimensions(findings).filter(({ measured }) => measured.score !== null);
	if (shown.length === 0) return w.nothing;
	const farthest = shown.reduce((a, b) => (b.measured.gap! > a.measured.gap! ? b : a));
	const reached = shown.filter((entry) => r1(entry.measured.gap!) === 0 && !mayFallShort(entry));
	const names = listText(
		reached.map(({ dimension }) => dimension.name[language]),
		language
	);
	if (r1(farthest.measured.gap!) === 0) {
		if (reached.length === measuredDimensions(findings).length) return w.allAtTarget;
		return reached.length > 0 ? w.atTarget(names) : '';
	}
	const sentence = w.farthest(
		farthest.dimension.name[language],
		scoreText(farthest.measured.score!, language),
		targetText(farthest.measured.target, language, exactTargets(findings))
	);
	return reached.length === 0 ? sentence : `${sentence} ${w.atTarget(names)}`;
}

/** The numbers behind both figures. */
export function profileTable(findings: Findings): { columns: string[]; rows: string[][] } {
	const w = words[findings.language];
	return {
		columns: [w.field, w.now, w.target, w.gap, w.range],
		rows: profileRows(findings).map(({ name, now, target, gap, range }) => [
			name,
			now,
			target,
			gap,
			range
		])
	};
}

/** The whole company on the ruler, and what it shows in words; where it stood `before` as a dashed ring. */
export function rulerFigure(
	findings: Findings,
	before?: Findings
): { drawing: ScaleDrawing; alt: string; caption: string } | null {
	const { overall } = findings.result;
	const stand = rulerStand(findings);
	if (stand.now === null && !stand.range) return null;
	return {
		drawing: ruler({
			...stand,
			lit: overall.shown,
			level: stand.now === null ? null : overall.level,
			levels: findings.questionnaire.scale.map(({ name }) => name[findings.language]),
			before: before && rulerStand(before)
		}),
		alt: words[findings.language].overall(verdict(findings).text, topOf(findings.questionnaire)),
		caption: words[findings.language].overallCaption(topOf(findings.questionnaire))
	};
}

function rulerStand(findings: Findings) {
	const { overall } = findings.result;
	const asRange = showsBand(findings) || rangeLeads(findings) || overall.score === null;
	// Where nothing is known, all of the scale is open.
	const whole = { low: 0, high: topOf(findings.questionnaire) };
	const range = visibleRange(overall) ?? (overall.shown ? null : whole);
	return { now: asRange ? null : r1(overall.score!), range };
}
