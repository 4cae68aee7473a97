import type { ActionChoice } from '../../assessment/plan-choices.ts';
import { actionTexts, costText, type ActionText } from '../action-text.ts';
import { dateText, daysLater } from '../date-text.ts';
import { showsBand, type Findings } from '../findings.ts';
import { notNow } from '../plan-text.ts';
import { date, decimalsOf, number, score, text, type Sheet } from './cell.ts';
import { columnsOf, filledOf, type Column } from './column.ts';

const words = {
	de: {
		name: 'Empfehlungen',
		number: 'Nr.',
		title: 'Empfehlung',
		horizon: 'Zeitraum',
		days: { 30: 'Tag 1 bis 30', 90: 'Tag 31 bis 90', 180: 'Tag 91 bis 180' },
		later: 'später',
		owner: 'Zuständig',
		date: 'Termin',
		because: 'Anlass',
		firstStep: 'Erster Schritt',
		effort: 'Aufwand in Tagen',
		cost: 'Kosten',
		effect: 'Wirkung in Stufen',
		benefit: 'Nutzen',
		priority: 'Vorrang',
		sign: 'Der Erfolg zeigt sich',
		remark: 'Hinweis',
		review: (date: string) => `Wiedervorlage am ${date}.`,
		decision: 'Entscheidung',
		decisions: { accepted: 'angenommen', deferred: 'zurückgestellt', dropped: 'gestrichen' }
	},
	en: {
		name: 'Recommendations',
		number: 'No.',
		title: 'Recommendation',
		horizon: 'When',
		days: { 30: 'Day 1 to 30', 90: 'Day 31 to 90', 180: 'Day 91 to 180' },
		later: 'later',
		owner: 'Owner',
		date: 'Date',
		because: 'Cause',
		firstStep: 'First step',
		effort: 'Effort in days',
		cost: 'Cost',
		effect: 'Effect in levels',
		benefit: 'Benefit',
		priority: 'Priority',
		sign: 'Success shows when',
		remark: 'Remark',
		review: (date: string) => `To be looked at again on ${date}.`,
		decision: 'Decision',
		decisions: { accepted: 'taken on', deferred: 'deferred', dropped: 'dropped' }
	}
};

/** As many first steps as a quick check names; further ones would claim more than few answers carry. */
const FIRST_STEPS = 3;

/** Every action of the plan, those that wait included, each with an owner and a date. */
export function recommendationsSheet(findings: Findings): Sheet {
	const all = actionTexts(findings);
	const shown = showsBand(findings)
		? all.filter(({ horizon }) => horizon !== null).slice(0, FIRST_STEPS)
		: all;
	return {
		id: 'recommendations',
		name: words[findings.language].name,
		frozen: 2,
		filtered: true,
		...columnsOf(columns(findings, shown), shown)
	};
}

function columns(findings: Findings, shown: ActionText[]): Column<ActionText>[] {
	const { assessment, questionnaire, plan, language } = findings;
	const w = words[language];
	const later = notNow(findings);
	// nothing is known of the effort and the effect of what the company has added itself
	const action = (id: string) => plan.actions.find((one) => one.id === id);
	const own = (id: string) => plan.chosen?.own.find((one) => one.id === id);
	const dayDecimals = decimalsOf(
		shown.map(({ id }) => action(id)?.days ?? 0),
		2
	);
	const cost = (id: string) =>
		questionnaire.recommendations.find((one) => one.id === id)?.cost ?? 0;
	// Both follow from the gap to the target, which a band does not tell.
	const gains: Column<ActionText>[] = [
		{ head: w.benefit, width: 10, cell: ({ id }) => score(action(id)?.benefit) },
		{ head: w.priority, width: 10, cell: ({ id }) => score(action(id)?.priority) }
	];
	const decision: Column<ActionText> = {
		head: w.decision,
		width: 16,
		cell: ({ decision }) => text(decision && w.decisions[decision])
	};
	const remark: Column<ActionText> = {
		head: w.remark,
		width: 40,
		cell: ({ number, horizon }) => {
			if (horizon !== null) return text('');
			const waits = later.actions.find((one) => one.number === number);
			const review = waits?.review ?? dateText(later.review, language);
			return text(`${waits?.reason ?? ''} ${w.review(review)}`);
		}
	};
	return [
		{ head: w.number, width: 6, cell: (shown) => number(shown.number, 0) },
		{ head: w.title, width: 40, cell: ({ title }) => text(title, true) },
		{
			head: w.horizon,
			width: 17,
			cell: ({ horizon }) => text(horizon === null ? w.later : w.days[horizon])
		},
		{ head: w.owner, width: 26, cell: ({ owner }) => text(owner) },
		{
			head: w.date,
			width: 13,
			cell: ({ id, horizon }) => {
				const { due, review } = { ...action(id)?.choice, ...own(id) } as ActionChoice;
				const then = horizon === null ? later.review : daysLater(assessment.date, horizon);
				return date(due ?? review ?? then);
			}
		},
		...filledOf([decision], shown),
		{ head: w.because, width: 48, cell: ({ because }) => text(because.join('\n')) },
		{ head: w.firstStep, width: 40, cell: ({ firstStep }) => text(firstStep) },
		{ head: w.effort, width: 11, cell: ({ id }) => number(action(id)?.days, dayDecimals) },
		{
			head: w.cost,
			width: 16,
			cell: ({ id, own }) => text(own ? '' : costText(cost(id), language))
		},
		{ head: w.effect, width: 24, cell: ({ effect }) => text(effect) },
		...(showsBand(findings) ? [] : gains),
		{ head: w.sign, width: 40, cell: ({ sign }) => text(sign) },
		...filledOf([remark], shown)
	];
}
