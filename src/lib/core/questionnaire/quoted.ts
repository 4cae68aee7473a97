import type { Language } from './questionnaire.ts';

const longest = 60;

/**
 * What somebody wrote, made safe to show in a message: in quotation marks, on one line, without control,
 * escape or direction characters, cut to a readable length.
 */
export function quoted(input: unknown, language: Language = 'en'): string {
	const whole = typeof input === 'string' ? input : plain(input);
	const cut = whole.length > longest ? `${whole.slice(0, longest - 1)}…` : whole;
	const safe = visible(cut);
	return language === 'de' ? `„${safe}“` : `"${safe}"`;
}

/** A text whose control, escape and direction characters are written out. */
export function visible(text: string): string {
	return text.replace(unsafe, escaped);
}

// C0 and C1 controls, zero-width and direction marks, line separators, lone surrogates, byte order mark
const unsafe =
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escaped(character: string): string {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function plain(input: unknown): string {
	if (Array.isArray(input)) return '[…]';
	if (typeof input === 'object' && input !== null) return '{…}';
	return String(input);
}
