import { SequentialIdentifier, TextRun, type IParagraphOptions, type Paragraph } from 'docx';
import type { Setting } from './setting.ts';
import { runs, styled } from './text.ts';

/** "Tabelle 3: …", counted by Word; over a table it stays with it. */
export function caption(
	{ words }: Setting,
	kind: 'table' | 'figure',
	text: string,
	options: IParagraphOptions = {}
): Paragraph {
	const name = words[kind];
	const counted = [new TextRun(`${name} `), new SequentialIdentifier(name), new TextRun(': ')];
	return styled('Caption', [...counted, ...runs(text)], {
		keepNext: kind === 'table',
		keepLines: true,
		...options
	});
}
