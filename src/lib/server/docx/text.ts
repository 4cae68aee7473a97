import { Paragraph, TextRun, type IParagraphOptions, type ParagraphChild } from 'docx';
import type { StyleName } from '../../core/report/document-words.ts';
import { FONTS, styleId } from './styles.ts';

/** A text as runs: its own line breaks stay, every other white space is a space. */
export function runs(text: string, options: { strong?: boolean | undefined } = {}): TextRun[] {
	const font = options.strong ? { font: FONTS.found } : {};
	return text.split(/\r\n|[\r\n\u0085\u2028\u2029]/).map((line, i) => {
		return new TextRun({
			text: line.replaceAll('\t', ' '),
			...(i > 0 ? { break: 1 } : {}),
			...font
		});
	});
}

/** A paragraph in a style of ours. */
export function paragraph(
	style: StyleName,
	content: string | ParagraphChild[],
	options: IParagraphOptions = {}
): Paragraph {
	return styled(styleId(style), content, options);
}

/** A paragraph in a style that Word knows. */
export function styled(
	style: string,
	content: string | ParagraphChild[],
	options: IParagraphOptions = {}
): Paragraph {
	const children = typeof content === 'string' ? runs(content) : content;
	return new Paragraph({ style, children, ...options });
}
