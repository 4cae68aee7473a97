import type { AdviceFile, DimensionFile, QuestionEntry, RootFile } from './schema.ts';
import type { Dimension, Knot, Question, Questionnaire, Variant } from './questionnaire.ts';

/**
 * The questionnaire that its sound files describe, without its version: maps of numbers become sorted
 * curves, lifts ordered lists, `all` the full list, ids of dimensions the dimensions themselves.
 */
export function normalise(
	root: RootFile,
	files: readonly DimensionFile[],
	advice: AdviceFile
): Omit<Questionnaire, 'version'> {
	const dimensions = root.dimensions.map((id) => dimension(files.find((file) => file.id === id)!));
	const all = dimensions.flatMap(({ questions }) => questions.map(({ id }) => ({ id })));
	const { lint: _, ...content } = root;
	const { variants, plan, recommendations, combinations } = { ...root, ...advice };
	return {
		...content,
		dimensions,
		variants: Object.entries(variants).map(([id, variant]): Variant => {
			const { questions, ...rest } = variant;
			const asked =
				questions === 'all'
					? all
					: questions.map((one) => (typeof one === 'string' ? { id: one } : one));
			return { id, ...rest, questions: asked };
		}),
		plan,
		recommendations: recommendations.map(({ lift, ...rest }) => ({
			...rest,
			lift: Object.entries(lift).map(([id, levels]) => ({ dimension: id, levels }))
		})),
		combinations
	};
}

function dimension({ questions, ...rest }: DimensionFile): Dimension {
	return { ...rest, questions: questions.map(question) };
}

function question(entry: QuestionEntry): Question {
	if (entry.kind === 'number' || entry.kind === 'derived') {
		return { ...entry, knots: curve(entry.knots) };
	}
	if (entry.kind === 'multi-choice') {
		const { table, ...rest } = entry;
		return table ? { ...rest, table: curve(table) } : rest;
	}
	return entry;
}

function curve(knots: Record<string, number>): Knot[] {
	return Object.entries(knots)
		.map(([value, score]): Knot => [Number(value), score])
		.sort(([a], [b]) => a - b);
}
