import type { Answer, Assessment } from '#lib/core/assessment/assessment.ts';
import type { Question, Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { score } from '#lib/core/scoring/score.ts';
import { fastest } from './measure.ts';

/**
 * Time per answer from 50 to 500 questions, and per set from 1 to 10,000 sets of answers: linear growth keeps it within a
 * factor of 2. The questionnaire is ours with its questions repeated.
 */
export function benchGrowth(questionnaire: Questionnaire, assessment: Assessment): void {
	const perAnswer = [50, 100, 200, 500].map((count) => {
		const grown = repeated(questionnaire, assessment, count);
		const time = fastest(Math.ceil(50_000 / count), 8, () =>
			score(grown.questionnaire, grown.assessment)
		);
		return { count, time: (time / count) * 1e6 };
	});
	report('questions', perAnswer, 'ns an answer');
	const perSet = [1, 100, 10_000].map((count) => {
		const sets = Array.from({ length: count }, (_, i) => ({ ...assessment, date: `set ${i}` }));
		const time = fastest(Math.max(1, Math.ceil(3000 / count)), 6, () => {
			for (const set of sets) score(questionnaire, set);
		});
		return { count, time: (time / count) * 1e6 };
	});
	report('sets of answers', perSet, 'ns a set');
}

function report(what: string, rows: { count: number; time: number }[], unit: string): void {
	const [first] = rows;
	for (const { count, time } of rows) {
		const ratio = (time / first!.time).toFixed(2);
		console.log(
			`growth: ${count} ${what}`.padEnd(58) +
				` ${`${Math.round(time)} ns`.padStart(10)} ${`× ${ratio}`.padStart(9)} ${'2'.padStart(8)}  ${unit}`
		);
	}
}

function repeated(questionnaire: Questionnaire, assessment: Assessment, count: number) {
	const answers: Record<string, Answer> = {};
	const dimensions = questionnaire.dimensions.map((dimension) => ({
		...dimension,
		questions: [] as Question[]
	}));
	const plain = questionnaire.dimensions.flatMap(({ questions }, index) =>
		questions
			.filter(({ kind, when }) => !when && kind !== 'derived' && kind !== 'status')
			.map((question) => ({ question, index }))
	);
	for (let made = 0; made < count; made++) {
		const { question, index } = plain[made % plain.length]!;
		const id = `${question.id}x${made}`;
		dimensions[index]!.questions.push({ ...question, id });
		answers[id] = assessment.answers[question.id] ?? { unknown: true };
	}
	const questions = dimensions.flatMap((dimension) =>
		dimension.questions.map(({ id }) => ({ id }))
	);
	const variants = questionnaire.variants.map((variant) => ({ ...variant, questions }));
	return {
		questionnaire: { ...questionnaire, dimensions, variants },
		assessment: { ...assessment, answers }
	};
}
