import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

// One row for each action that somebody has decided about or has added, as for answers: so two people who decide about
// different actions at once do not get into each other's way.
export const planChoices: Migration = {
	async up(db: Kysely<unknown>): Promise<void> {
		await db.schema
			.createTable('plan_choices')
			.addColumn('assessment_id', 'text', (column) =>
				column.notNull().references('assessments.id').onDelete('cascade')
			)
			.addColumn('action_id', 'text', (column) => column.notNull())
			.addColumn('body', 'text')
			.addColumn('revision', 'integer', (column) => column.notNull())
			.addColumn('saved_at', 'text', (column) => column.notNull())
			.addPrimaryKeyConstraint('plan_choices_key', ['assessment_id', 'action_id'])
			.execute();
	}
};
