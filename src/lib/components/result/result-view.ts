import type { Language, Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import type { Assessment } from '#lib/core/assessment/assessment.ts';
import { plan } from '#lib/core/plan/make-plan.ts';
import { actionTexts, droppedTexts, type ActionText } from '#lib/core/report/action-text.ts';
import { openText } from '#lib/core/report/coverage-text.ts';
import { dateText, monthText } from '#lib/core/report/date-text.ts';
import { dimensionHeadline } from '#lib/core/report/dimension-text.ts';
import {
	evidencedOverall,
	evidenceRule,
	evidenceSentence,
	showsEvidence
} from '#lib/core/report/evidence-text.ts';
import { dimensionOf, showsBand, variantOf, type Findings } from '#lib/core/report/findings.ts';
import { gaps } from '#lib/core/report/gaps.ts';
import { headline } from '#lib/core/report/headline.ts';
import { holdingBack } from '#lib/core/report/holding-back.ts';
import { numberText } from '#lib/core/report/number-text.ts';
import { rangeLeads } from '#lib/core/report/open-questions.ts';
import { furtherText, hoursText, notNow } from '#lib/core/report/plan-text.ts';
import { profileRows, profileSentence, rulerFigure } from '#lib/core/report/profile-figures.ts';
import { radarData } from '#lib/core/report/radar-data.ts';
import { ruleTexts } from '#lib/core/report/rule-text.ts';
import { strengths } from '#lib/core/report/strengths.ts';
import { dimensionTraces, givenAnswers, overallTrace } from '#lib/core/report/trace.ts';
import { verdict } from '#lib/core/report/verdict.ts';
import { indexOf } from '#lib/core/scoring/rounding.ts';
import { score } from '#lib/core/scoring/score.ts';

const FIRST = 3;
const HORIZONS = [
	{ from: 1, to: 30 },
	{ from: 31, to: 90 },
	{ from: 91, to: 180 }
] as const;

/** Everything that the result page says about one company, in one language. */
export function resultView(
	questionnaire: Questionnaire,
	assessment: Assessment,
	language: Language
) {
	const findings: Findings = {
		questionnaire,
		assessment,
		result: score(questionnaire, assessment),
		plan: plan(questionnaire, assessment),
		language
	};
	const planned = actionTexts(findings).filter(({ horizon }) => horizon !== null);
	const band = showsBand(findings);
	return {
		band,
		standing: standing(findings),
		open: openByField(findings),
		weakest: band && findings.result.overall.shown ? weakest(findings) : null,
		profile: band ? null : profile(findings),
		brakes: holdingBack(findings),
		strengths: band ? [] : strengthsWithField(findings),
		first: planned.slice(0, FIRST),
		schedule: band || !hasPlan(findings) ? null : schedule(findings, planned),
		traces: {
			lead: ruleTexts(questionnaire, language).slice(0, 2).join(' '),
			fields: dimensionTraces(findings),
			whole: overallTrace(findings)
		},
		given: band ? givenAnswers(findings) : [],
		further: furtherText(findings),
		titleBlock: titleBlock(findings)
	};
}

export type ResultView = ReturnType<typeof resultView>;

function standing(findings: Findings) {
	const { questionnaire, result, language } = findings;
	const { overall } = result;
	const said = verdict(findings);
	return {
		shown: overall.shown,
		headline: headline(findings),
		...said,
		/** The number that is said loudest: a point, or the range where that is all one may say. */
		figure: overall.shown ? (said.score ?? said.range) : null,
		levelLine: said.score ? (questionnaire.scale[overall.level!]!.line?.[language] ?? null) : null,
		index: indexText(findings),
		/** What is open widens a range: nothing to say where there is none to see. */
		openText: overall.shown || said.range ? openText(findings) : null,
		prose: prose(findings, said.text),
		ruler: rulerFigure(findings),
		evidenced: evidencedOverall(findings),
		evidence: evidenceSentence(findings)
	};
}

function indexText(findings: Findings): string | null {
	const { index, low, high, shown } = findings.result.overall;
	if (!shown || showsBand(findings)) return null;
	if (!rangeLeads(findings)) return index === null ? null : String(index);
	const top = findings.questionnaire.scale.length - 1;
	const [worst, best] = [indexOf(low!, top), indexOf(high!, top)];
	return worst === best ? String(worst) : `${worst}–${best}`;
}

/** What the company is like as a whole: its combinations; else what stays undone; else where it stands. */
function prose(findings: Findings, verdictText: string): { title: string | null; text: string }[] {
	const { questionnaire, plan, result, language } = findings;
	const pieces = questionnaire.combinations
		.filter(({ id }) => plan.combinations.includes(id))
		.map(({ name, text }) => ({ title: name[language], text: text[language] }));
	if (showsBand(findings) || !result.overall.shown || rangeLeads(findings)) {
		return [{ title: null, text: verdictText }, ...pieces];
	}
	if (pieces.length > 0) return pieces;
	const [gap] = gaps(findings);
	// a questionnaire need not say what stays undone in a field
	return [gap?.undone ? { title: gap.name, text: gap.undone } : { title: null, text: verdictText }];
}

/** What is still blank, with the field where it is asked. */
function openByField({ questionnaire, result, language }: Findings) {
	return questionnaire.dimensions
		.map(({ id, name, questions }) => ({
			id,
			name: name[language],
			questions: questions
				.filter(({ id, kind }) => kind !== 'derived' && result.questions[id]?.status === 'blank')
				.map(({ id, label }) => ({ id, label: label[language] }))
		}))
		.filter(({ questions }) => questions.length > 0);
}

function weakest({ questionnaire, result, language }: Findings) {
	return (result.overall.weakest ?? []).flatMap((id) => {
		const dimension = dimensionOf(questionnaire, id);
		return dimension
			? [
					{
						id,
						name: dimension.name[language],
						text: dimensionHeadline(dimension, 'weak', language)
					}
				]
			: [];
	});
}

function profile(findings: Findings) {
	const { questionnaire, result, language } = findings;
	return {
		sentence: profileSentence(findings),
		/** What counts as evidence; null where a company answers alone. */
		evidenceRule: showsEvidence(findings) ? evidenceRule(findings) : null,
		levels: questionnaire.scale.map(({ name }) => name[language]),
		rows: profileRows(findings).map((row) => {
			const { hatched, shown } = result.dimensions[row.id]!;
			return { ...row, hatched, hidden: !shown };
		}),
		radar: radarData(findings)
	};
}

/** A single answer counts in the field where it is asked: there its way is shown. */
function strengthsWithField(findings: Findings) {
	return strengths(findings).map((strength) => ({
		...strength,
		field: findings.result.questions[strength.id]?.dimension ?? strength.id
	}));
}

/** Whether there is anything that a plan could be made of, also where people have dropped all of it. */
function hasPlan({ plan: { actions, chosen } }: Findings): boolean {
	return (
		actions.length > 0 || (chosen !== undefined && chosen.own.length + chosen.dropped.length > 0)
	);
}

function schedule(findings: Findings, planned: ActionText[]) {
	const later = notNow(findings);
	return {
		horizons: HORIZONS.map((days) => ({
			...days,
			actions: planned.filter(({ horizon }) => horizon === days.to)
		})),
		hours: hoursText(findings),
		later: later.actions,
		review: monthText(later.review, findings.language),
		/** ISO date that is proposed to whoever defers a step. */
		reviewOn: later.review,
		dropped: droppedTexts(findings)
	};
}

function titleBlock(findings: Findings) {
	const { questionnaire, assessment, language } = findings;
	const { employees, exportShare } = assessment.profile;
	return {
		company: assessment.company.name?.trim() || null,
		employees: typeof employees === 'number' ? numberText(employees, language) : null,
		exportShare: typeof exportShare === 'number' ? numberText(exportShare, language) : null,
		scope: variantOf(findings)?.name[language] ?? assessment.variant,
		date: dateText(assessment.date, language),
		method: questionnaire.method.version
	};
}
