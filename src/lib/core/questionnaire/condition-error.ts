import type { Text } from './questionnaire.ts';

export type ConditionCode = 'condition-syntax' | 'condition-limit';

/** A condition that cannot be read: why, in both languages, and where in its source (from 1). */
export class ConditionError extends Error {
	readonly code: ConditionCode;
	readonly column: number;
	readonly text: Text;

	constructor(code: ConditionCode, column: number, text: Text) {
		super(text.en);
		this.name = 'ConditionError';
		this.code = code;
		this.column = column;
		this.text = text;
	}
}
