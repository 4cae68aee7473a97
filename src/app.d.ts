import type { Language, Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import type { Database } from '#lib/server/database/tables.ts';
import type { ReportDesk } from '#lib/server/reports/report-desk.ts';
import type { Stored } from '#lib/server/stored.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** The heading of the page that says it; without it, the status has one. */
			title?: string;
		}
		interface Locals {
			language: Language;
			db: Database;
			/** Where reports are made, one after the other. */
			reports: ReportDesk;
			/** The questionnaire that new assessments start with; a started one has its own. */
			questionnaire: Questionnaire;
			/** The assessment whose private link this browser holds, read anew at each call. */
			assessment: () => Promise<Stored | null>;
			/** Whether this browser holds a private link, even if its assessment is gone. */
			holdsLink: () => boolean;
		}
	}
}

export {};
