import { openText } from '../coverage-text.ts';
import { evidencedOverall, evidenceSentence, showsEvidence } from '../evidence-text.ts';
import { dimensionOf, nameOf, showsBand, topOf, variantOf, type Findings } from '../findings.ts';
import { listText } from '../list-text.ts';
import { askedCount, unansweredCount } from '../open-questions.ts';
import { verdict } from '../verdict.ts';
import { date, empty, number, percent, score, text, type Cell, type Sheet } from './cell.ts';

const words = {
	de: {
		name: 'Überblick',
		heads: ['Angabe', 'Wert', 'Was das heißt'],
		company: 'Unternehmen',
		unnamed: 'Nicht genannt',
		subject: 'Fragebogen',
		subjectText: (id: string, version: string) => `Kennung ${id}, Stand ${version}.`,
		date: 'Datum',
		variant: 'Fassung',
		answered: (some: number, all: number) => `${some} von ${all} Fragen beantwortet.`,
		mode: 'Beantwortet von',
		modes: {
			self: ['dem Unternehmen allein', 'Alle Angaben stammen vom Unternehmen selbst.'],
			consultant: [
				'dem Unternehmen mit Beratung',
				'Eine Beraterin oder ein Berater hat nach Belegen gefragt.'
			]
		},
		method: 'Methode',
		stand: 'Stand im Ganzen',
		self: 'Selbstbild im Ganzen',
		evidenced: 'Belegt im Ganzen',
		level: 'Stufe',
		index: 'Index',
		indexText: 'Derselbe Stand als Zahl von 0 bis 100.',
		low: 'Spanne von',
		lowText: (top: number) => `Kleinster möglicher Stand auf der Skala von 0 bis ${top}.`,
		high: 'Spanne bis',
		highText: (top: number) => `Größter möglicher Stand auf der Skala von 0 bis ${top}.`,
		coverage: 'Abdeckung',
		limited: 'Zurückgehalten von',
		towards: 'Weg zum Ziel',
		towardsText:
			'So viel des Weges von null bis zu den Zielen ist gegangen, über alle gezeigten Felder.',
		band: 'Einordnung',
		weakest: 'Die schwächsten Felder',
		sure: 'Wie sicher das ist'
	},
	en: {
		name: 'Overview',
		heads: ['Item', 'Value', 'What it means'],
		company: 'Company',
		unnamed: 'Not named',
		subject: 'Questionnaire',
		subjectText: (id: string, version: string) => `Id ${id}, version ${version}.`,
		date: 'Date',
		variant: 'Variant',
		answered: (some: number, all: number) => `${some} of ${all} questions answered.`,
		mode: 'Answered by',
		modes: {
			self: ['the company alone', 'Everything here was stated by the company itself.'],
			consultant: ['the company with a consultant', 'A consultant asked for evidence.']
		},
		method: 'Method',
		stand: 'The whole',
		self: 'The whole, self-image',
		evidenced: 'The whole, evidenced',
		level: 'Level',
		index: 'Index',
		indexText: 'The same as a number from 0 to 100.',
		low: 'Range from',
		lowText: (top: number) => `The lowest it may be on the scale from 0 to ${top}.`,
		high: 'Range to',
		highText: (top: number) => `The highest it may be on the scale from 0 to ${top}.`,
		coverage: 'Coverage',
		limited: 'Held back by',
		towards: 'Way to the target',
		towardsText: 'How much of the way from nothing to the targets is done, over all fields shown.',
		band: 'Classed as',
		weakest: 'The weakest fields',
		sure: 'How sure this is'
	}
};

/** Who, when, with what, and where the company stands as a whole. */
export function overviewSheet(findings: Findings): Sheet {
	const w = words[findings.language];
	const [item, value, meaning] = w.heads;
	return {
		id: 'overview',
		name: w.name,
		frozen: 1,
		filtered: false,
		columns: [
			{ head: item!, width: 26 },
			{ head: value!, width: 28 },
			{ head: meaning!, width: 84 }
		],
		rows: [
			...givenRows(findings),
			...(showsBand(findings) ? bandRows(findings) : scoreRows(findings))
		].map(([term, value, meaning]) => [text(term, true), value, text(meaning)])
	};
}

type Row = [term: string, value: Cell, meaning: string];

function givenRows(findings: Findings): Row[] {
	const { questionnaire, assessment, result, language } = findings;
	const w = words[language];
	const asked = askedCount(findings);
	const { id, version } = result.questionnaire;
	const [mode, modeText] = w.modes[assessment.mode];
	return [
		[w.company, text(assessment.company.name?.trim() || w.unnamed), ''],
		[w.subject, text(questionnaire.title[language]), w.subjectText(id, version.slice(0, 12))],
		[w.date, date(assessment.date), ''],
		[
			w.variant,
			text(variantOf(findings)?.name[language] ?? result.variant),
			w.answered(asked - unansweredCount(findings), asked)
		],
		[w.mode, text(mode), modeText!],
		[w.method, text(questionnaire.method.version), questionnaire.method.note[language]]
	];
}

/** A band and the weakest fields by name: nothing that would tell a score. */
function bandRows(findings: Findings): Row[] {
	const { questionnaire, result, language } = findings;
	const w = words[language];
	const weakest = (result.overall.weakest ?? []).map((id) => nameOf(questionnaire, id, language));
	return [
		[w.stand, empty, verdict(findings).text],
		...rangeRows(findings),
		...(weakest.length > 0
			? [[w.weakest, text(listText(weakest, language)), ''] satisfies Row]
			: []),
		[w.sure, empty, openText(findings)]
	];
}

function scoreRows(findings: Findings): Row[] {
	const { questionnaire, result, language } = findings;
	const { overall } = result;
	const w = words[language];
	const said = verdict(findings);
	// Where a key question is open only the range is said, here as everywhere.
	const point = said.score !== null;
	const scale = point && overall.level !== null ? questionnaire.scale[overall.level] : undefined;
	const bands = questionnaire.scoring.overall?.bands;
	const band = point && overall.band !== null ? bands?.[overall.band] : undefined;
	const gate = questionnaire.scoring.gates.find((one) => one.dimension === overall.limitedBy);
	const rows: (Row | null)[] = [
		[showsEvidence(findings) ? w.self : w.stand, score(point ? overall.score : null), said.text],
		showsEvidence(findings)
			? [
					w.evidenced,
					score(evidencedOverall(findings) === null ? null : overall.evidenced),
					evidenceSentence(findings) ?? ''
				]
			: null,
		[w.level, number(point ? overall.level : null, 0), scale?.name[language] ?? said.level ?? ''],
		[w.index, number(point ? overall.index : null, 0), w.indexText],
		band ? [w.band, text(band.name[language]), band.text?.[language] ?? ''] : null,
		...rangeRows(findings),
		[w.coverage, percent(overall.coverage), openText(findings)],
		overall.towardsTarget === null || !overall.shown
			? null
			: [w.towards, percent(overall.towardsTarget), w.towardsText],
		gate
			? [
					w.limited,
					text(dimensionOf(questionnaire, gate.dimension)?.name[language]),
					gate.because[language]
				]
			: null
	];
	return rows.filter((row) => row !== null);
}

function rangeRows({ questionnaire, result, language }: Findings): Row[] {
	const { low, high } = result.overall;
	const w = words[language];
	const top = topOf(questionnaire);
	if (low === null || high === null) return [];
	return [
		[w.low, score(low), w.lowText(top)],
		[w.high, score(high), w.highText(top)]
	];
}
