import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Language, Text } from '#lib/core/questionnaire/questionnaire.ts';

/** The command was called in a way that it does not know: exit code 2. */
export class UsageError extends Error {
	readonly text: Text;

	constructor(text: Text) {
		super(text.en);
		this.name = 'UsageError';
		this.text = text;
	}
}

const commonOptions = { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** Options and names of a call. Throws a UsageError for an option that the command does not have. */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
	args: string[],
	options: Options
) {
	try {
		return parseArgs({ args, options: { ...commonOptions, ...options }, allowPositionals: true });
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		const name = /--?[\w-]+(?=[ =',<]|$)/.exec(message.replace(/^.*?'(?:-\w, )?/, ''))?.[0] ?? '';
		const known = { ...commonOptions, ...options }[name.replace(/^-+/, '')];
		if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError(noSuchOption(name));
		throw new UsageError(known?.type === 'boolean' ? standsAlone(name) : lacksValue(name));
	}
}

const noSuchOption = (name: string): Text => ({
	de: `Die Option ${name} gibt es hier nicht.`,
	en: `There is no option ${name} here.`
});
const standsAlone = (name: string): Text => ({
	de: `Die Option ${name} steht für sich, ohne Angabe.`,
	en: `The option ${name} stands by itself, without a value.`
});
const lacksValue = (name: string): Text => ({
	de: `Nach ${name} fehlt die Angabe.`,
	en: `The value after ${name} is missing.`
});

/** The language of messages: English, unless `--lang de`. */
export function languageOf(lang: string | undefined): Language {
	if (lang === undefined || lang === 'en') return 'en';
	if (lang === 'de') return 'de';
	throw new UsageError({
		de: '--lang kennt de und en.',
		en: '--lang knows de and en.'
	});
}
