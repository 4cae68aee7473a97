import type { Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import type { Database } from './database/tables.ts';

// A version is the hash of its content: what is cached under it can never be outdated.
const byVersion = new Map<string, Questionnaire>();

/** Keeps a questionnaire as it is now, so that an assessment is finished and printed with its own. */
export async function storeQuestionnaire(
	db: Database,
	questionnaire: Questionnaire,
	now: Date
): Promise<void> {
	const { version, id } = questionnaire;
	if (!byVersion.has(version)) byVersion.set(version, questionnaire);
	const stored = await db
		.selectFrom('questionnaires')
		.select('version')
		.where('version', '=', version)
		.executeTakeFirst();
	if (stored) return;
	await db
		.insertInto('questionnaires')
		.values({ version, id, body: JSON.stringify(questionnaire), storedAt: now.toISOString() })
		.onConflict((conflict) => conflict.column('version').doNothing())
		.execute();
}

/** The questionnaire of a version that an assessment refers to. */
export async function storedQuestionnaire(db: Database, version: string): Promise<Questionnaire> {
	let questionnaire = byVersion.get(version);
	if (!questionnaire) {
		const { body } = await db
			.selectFrom('questionnaires')
			.select('body')
			.where('version', '=', version)
			.executeTakeFirstOrThrow();
		questionnaire = JSON.parse(body) as Questionnaire;
		byVersion.set(version, questionnaire);
	}
	return questionnaire;
}
