import type { Dimension, Group, Language, Questionnaire } from '../questionnaire/questionnaire.ts';
import { numberText } from './number-text.ts';
import { methodOf } from './rule-text.ts';

/** Whether answers of the field come together in groups first. */
export function hasGroups({ groups = [] }: Dimension): boolean {
	return groups.length > 0;
}

/** The weight that a group has among its like; null where groups are not weighed against one another. */
export function groupWeightText(
	questionnaire: Questionnaire,
	dimension: Dimension,
	{ weight = 1, in: inside }: Group,
	language: Language
): string | null {
	const parent = dimension.groups?.find(({ id }) => id === inside);
	const method = parent
		? (parent.method ?? questionnaire.scoring.method ?? 'weighted-mean')
		: methodOf(questionnaire, dimension);
	const weighs = ['weighted-mean', 'geometric', 'sum', 'share'].includes(method);
	return weighs ? numberText(weight, language) : null;
}
