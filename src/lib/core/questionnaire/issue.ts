import type { Text } from './questionnaire.ts';

/** Something wrong with what was given: what, where in it, and how to mend it. Codes are stable. */
export interface Issue {
	severity: 'error' | 'warning';
	code: string;
	/** Where, in the words of the file: `questions.S3.anchors[2].de`. */
	path: string;
	message: Text;
	hint: Text;
}

/** An issue in a file, with its place counted from 1. */
export interface FileIssue extends Issue {
	file: string;
	line: number;
	column: number;
}
