import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

// Only text and integer: both databases then hold, compare and return the same.
export const assessments: Migration = {
	async up(db: Kysely<unknown>): Promise<void> {
		await db.schema
			.createTable('questionnaires')
			.addColumn('version', 'text', (column) => column.primaryKey().notNull())
			.addColumn('id', 'text', (column) => column.notNull())
			.addColumn('body', 'text', (column) => column.notNull())
			.addColumn('stored_at', 'text', (column) => column.notNull())
			.execute();
		await db.schema
			.createTable('assessments')
			.addColumn('id', 'text', (column) => column.primaryKey().notNull())
			.addColumn('token_hash', 'text', (column) => column.notNull().unique())
			.addColumn('questionnaire_version', 'text', (column) =>
				column.notNull().references('questionnaires.version')
			)
			.addColumn('variant', 'text', (column) => column.notNull())
			.addColumn('language', 'text', (column) => column.notNull())
			.addColumn('mode', 'text', (column) => column.notNull())
			.addColumn('company', 'text', (column) => column.notNull())
			.addColumn('profile', 'text', (column) => column.notNull())
			.addColumn('targets', 'text', (column) => column.notNull())
			.addColumn('status', 'text', (column) => column.notNull())
			.addColumn('started_at', 'text', (column) => column.notNull())
			.addColumn('changed_at', 'text', (column) => column.notNull())
			.addColumn('finished_at', 'text')
			.addColumn('dated_on', 'text')
			.addColumn('deleted_on', 'text', (column) => column.notNull())
			.execute();
		await db.schema
			.createIndex('assessments_deleted_on')
			.on('assessments')
			.column('deleted_on')
			.execute();
		await db.schema
			.createTable('answers')
			.addColumn('assessment_id', 'text', (column) =>
				column.notNull().references('assessments.id').onDelete('cascade')
			)
			.addColumn('question_id', 'text', (column) => column.notNull())
			.addColumn('body', 'text')
			.addColumn('revision', 'integer', (column) => column.notNull())
			.addColumn('saved_at', 'text', (column) => column.notNull())
			.addPrimaryKeyConstraint('answers_key', ['assessment_id', 'question_id'])
			.execute();
		await db.schema
			.createTable('answer_writes')
			.addColumn('assessment_id', 'text', (column) =>
				column.notNull().references('assessments.id').onDelete('cascade')
			)
			.addColumn('question_id', 'text', (column) => column.notNull())
			.addColumn('client_id', 'text', (column) => column.notNull())
			.addColumn('revision', 'integer', (column) => column.notNull())
			.addColumn('saved_at', 'text', (column) => column.notNull())
			.addPrimaryKeyConstraint('answer_writes_key', ['assessment_id', 'question_id', 'client_id'])
			.execute();
	}
};
