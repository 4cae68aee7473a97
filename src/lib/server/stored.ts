import type { Selectable } from 'kysely';
import type { Answer, Assessment, Profile } from '#lib/core/assessment/assessment.ts';
import { isOwnId, ownNumber } from '#lib/core/assessment/check-choice.ts';
import type { ActionChoice, OwnAction } from '#lib/core/assessment/plan-choices.ts';
import type { Language, Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import type { Tables } from './database/tables.ts';
import { isoDay } from './retention.ts';

/** An assessment as the database holds it, with the questionnaire version that it was started with. */
export interface Stored {
	id: string;
	questionnaire: Questionnaire;
	assessment: Assessment;
	language: Language;
	status: 'draft' | 'finished';
	/** ISO moments. */
	startedAt: string;
	changedAt: string;
	finishedAt: string | null;
	/** ISO date from which it is removed. */
	deletedOn: string;
	/** By question id; a question whose answer was taken back still has its revision. */
	revisions: Record<string, Saved>;
	/** By action id, own ones too; an action about which a decision was taken back still has its revision. */
	planRevisions: Record<string, number>;
}

export interface Saved {
	revision: number;
	savedAt: string;
}

type ChoiceRow = Pick<Selectable<Tables['planChoices']>, 'actionId' | 'body' | 'revision'>;

/** Makes the domain's shape of the rows. */
export function readStored(
	row: Selectable<Tables['assessments']>,
	answerRows: Pick<Selectable<Tables['answers']>, 'questionId' | 'body' | 'revision' | 'savedAt'>[],
	choiceRows: ChoiceRow[],
	questionnaire: Questionnaire
): Stored {
	const answers: Record<string, Answer> = {};
	const revisions: Record<string, Saved> = {};
	for (const { questionId, body, revision, savedAt } of answerRows) {
		revisions[questionId] = { revision, savedAt };
		if (body !== null) answers[questionId] = JSON.parse(body) as Answer;
	}
	return {
		id: row.id,
		questionnaire,
		assessment: {
			questionnaire: questionnaire.id,
			version: row.questionnaireVersion,
			variant: row.variant,
			date: row.datedOn ?? isoDay(new Date(row.changedAt)),
			mode: row.mode as Assessment['mode'],
			company: JSON.parse(row.company) as Assessment['company'],
			profile: JSON.parse(row.profile) as Profile,
			targets: JSON.parse(row.targets) as Assessment['targets'],
			answers,
			...readChoices(choiceRows)
		},
		language: row.language as Language,
		status: row.status,
		startedAt: row.startedAt,
		changedAt: row.changedAt,
		finishedAt: row.finishedAt,
		deletedOn: row.deletedOn,
		revisions,
		planRevisions: Object.fromEntries(
			choiceRows.map(({ actionId, revision }) => [actionId, revision])
		)
	};
}

function readChoices(rows: ChoiceRow[]): Pick<Assessment, 'plan'> {
	const actions: Record<string, ActionChoice> = {};
	const own: OwnAction[] = [];
	for (const { actionId, body } of rows) {
		if (body === null) continue;
		if (isOwnId(actionId)) {
			own.push({ id: actionId, ...(JSON.parse(body) as Omit<OwnAction, 'id'>) });
		} else actions[actionId] = JSON.parse(body) as ActionChoice;
	}
	own.sort((a, b) => ownNumber(a.id) - ownNumber(b.id));
	return Object.keys(actions).length > 0 || own.length > 0 ? { plan: { actions, own } } : {};
}
