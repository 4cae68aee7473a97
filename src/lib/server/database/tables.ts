import type { Kysely } from 'kysely';

/** Columns are snake_case in the database; CamelCasePlugin maps them here and nowhere else. */
export interface Tables {
	questionnaires: QuestionnairesTable;
	assessments: AssessmentsTable;
	answers: AnswersTable;
	answerWrites: AnswerWritesTable;
	planChoices: PlanChoicesTable;
	shares: SharesTable;
}

export type Database = Kysely<Tables>;

/** Every questionnaire version that an assessment was ever started with. */
interface QuestionnairesTable {
	version: string;
	id: string;
	/** The parsed questionnaire as JSON. */
	body: string;
	storedAt: string;
}

interface AssessmentsTable {
	id: string;
	/** SHA-256 of the private link's token; the token itself is never stored. */
	tokenHash: string;
	questionnaireVersion: string;
	variant: string;
	language: string;
	mode: string;
	/** These three are JSON. */
	company: string;
	profile: string;
	targets: string;
	status: 'draft' | 'finished';
	startedAt: string;
	changedAt: string;
	finishedAt: string | null;
	/** ISO date that a finished assessment carries. */
	datedOn: string | null;
	/** ISO date from which the assessment is removed, as the page has promised. */
	deletedOn: string;
}

interface AnswersTable {
	assessmentId: string;
	questionId: string;
	/** The answer as JSON; null once it was taken back, so that its revision goes on counting. */
	body: string | null;
	revision: number;
	savedAt: string;
}

/** What was already done, by the client's id of the write: a retry finds its own trace here. */
interface AnswerWritesTable {
	assessmentId: string;
	questionId: string;
	clientId: string;
	revision: number;
	savedAt: string;
}

/** What somebody has decided about an action of the plan, or an action that somebody has added. */
interface PlanChoicesTable {
	assessmentId: string;
	actionId: string;
	/** As JSON; null once it was taken back, so that its revision goes on counting. */
	body: string | null;
	revision: number;
	savedAt: string;
}

/** The link by which an assessment's result is read and nothing else. */
interface SharesTable {
	/** Random; the link's token is made of it and of the private link's, and is never stored. */
	id: string;
	assessmentId: string;
	/** SHA-256 of the token. */
	tokenHash: string;
	createdAt: string;
}
