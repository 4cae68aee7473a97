import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

// One link at most for an assessment: whoever withdraws it has withdrawn all there is.
export const shares: Migration = {
	async up(db: Kysely<unknown>): Promise<void> {
		await db.schema
			.createTable('shares')
			.addColumn('id', 'text', (column) => column.primaryKey().notNull())
			.addColumn('assessment_id', 'text', (column) =>
				column.notNull().unique().references('assessments.id').onDelete('cascade')
			)
			.addColumn('token_hash', 'text', (column) => column.notNull().unique())
			.addColumn('created_at', 'text', (column) => column.notNull())
			.execute();
	}
};
