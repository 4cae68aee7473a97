import { planDe } from './plan-de.ts';
import type { PlanWords } from './plan-de.ts';
import { planEn } from './plan-en.ts';

/** The words with which one decides about the plan, in one language. */
export function planWords(language: string): PlanWords {
	return language === 'en' ? planEn : planDe;
}
