import type { Lint } from './lint.ts';
import type { Language } from './questionnaire.ts';
import type { Finding, Path, Place } from './source.ts';

const languages: Language[] = ['de', 'en'];

/** Texts that stand in one language only. Where one language is missing throughout, that is one finding. */
export function lintTranslation({ draft, report }: Lint): void {
	const sources = new Set([
		draft.root.source,
		...draft.dimensions.map(({ source }) => source),
		...(draft.advice ? [draft.advice.source] : [])
	]);
	const missing: { place: Place; language: Language }[] = [];
	const found = { de: 0, en: 0 };
	for (const source of sources) {
		for (const { path, given } of texts(source.data, [])) {
			for (const language of languages) {
				if (given.has(language)) found[language] += 1;
				else missing.push({ place: { source, path }, language });
			}
		}
	}
	for (const language of languages) {
		const lacking = missing.filter((one) => one.language === language);
		if (found[language] === 0 && lacking.length > 1) {
			report({ source: draft.root.source, path: ['title'] }, languageMissing(language));
		} else for (const { place } of lacking) report(place, translationMissing(language));
	}
}

/** Every text in a file's data: a group of nothing but languages. */
function* texts(data: unknown, path: Path): Generator<{ path: Path; given: Set<string> }> {
	if (Array.isArray(data)) {
		for (const [index, item] of data.entries()) yield* texts(item, [...path, index]);
	} else if (typeof data === 'object' && data !== null) {
		const entries = Object.entries(data);
		const isText = entries.every(
			([key, value]) => languages.includes(key as Language) && typeof value === 'string'
		);
		if (isText && entries.length > 0) yield { path, given: new Set(Object.keys(data)) };
		else for (const [key, value] of entries) yield* texts(value, [...path, key]);
	}
}

const names = {
	de: { de: 'Deutsch', en: 'German' },
	en: { de: 'Englisch', en: 'English' }
};
const other = { de: names.en, en: names.de };

const translationMissing = (language: Language): Finding => ({
	severity: 'warning',
	code: 'translation-missing',
	message: {
		de: `Der Text steht nicht auf ${names[language].de}; gezeigt wird er auf ${other[language].de}.`,
		en: `The text is not there in ${names[language].en}; it is shown in ${other[language].en}.`
	},
	hint: {
		de: `Ergänzen Sie „${language}: …“.`,
		en: `Add "${language}: …".`
	}
});

const languageMissing = (language: Language): Finding => ({
	severity: 'warning',
	code: 'language-missing',
	message: {
		de: `Kein Text steht auf ${names[language].de}; gezeigt wird alles auf ${other[language].de}.`,
		en: `No text is there in ${names[language].en}; all is shown in ${other[language].en}.`
	},
	hint: {
		de: 'Das ist erlaubt. Wollen Sie beide Sprachen anbieten, ergänzen Sie die Texte.',
		en: 'That is allowed. To offer both languages, add the texts.'
	}
});
