import type { Language } from '../questionnaire/questionnaire.ts';

/** Words as somebody said them: „…“ or “…”, with single marks for a quotation inside. What is quoted already stays. */
export function quoteText(text: string, language: Language): string {
	const [open, close] = language === 'de' ? ['„', '“'] : ['“', '”'];
	if (text.startsWith(open) && text.indexOf(close) === text.length - 1) return text;
	const inner =
		language === 'de'
			? text.replaceAll('„', '‚').replaceAll('“', '‘')
			: text.replaceAll('“', '‘').replaceAll('”', '’');
	return open + inner + close;
}
