import type { z } from 'zod';
import { nearest } from './nearest.ts';
import { quoted } from './quoted.ts';
import type { Text } from './questionnaire.ts';
import { limits } from './schema.ts';
import { shapeOf } from './shapes.ts';
import { broken, type Finding, type Path, type Place, type Report, type Source } from './source.ts';

type SchemaIssue = z.core.$ZodIssue;

/** Reports what a file's shape gets wrong, each at its own place. */
export function reportShape(schema: z.ZodType, source: Source, report: Report): void {
	const read = schema.safeParse(source.data);
	if (read.success) return;
	const misspelt = new Set<string>();
	const missing = new Map<string, { place: Place; found: Finding }[]>();
	const tell: Report = (place, found) => {
		if (found.code !== 'missing') return report(place, found);
		// a misspelt key is one fault: what it was meant to be is not missing as well
		if (misspelt.has(JSON.stringify(place.path))) return;
		const group = JSON.stringify(place.path.slice(0, -1));
		missing.set(group, [...(missing.get(group) ?? []), { place, found }]);
	};
	const { issues } = read.error;
	for (const issue of issues) {
		if (issue.code !== 'unrecognized_keys') continue;
		for (const key of issue.keys) {
			const meant = nearest(key, knownKeys(issue.message));
			if (meant) misspelt.add(JSON.stringify([...issue.path, meant]));
		}
	}
	for (const issue of issues) one(issue, [], source, tell);
	for (const group of missing.values()) {
		if (group.length < 4) for (const { place, found } of group) report(place, found);
		else reportUnfinished(group, report);
	}
}

// where this much is missing, the entry was begun by mistake or is not written yet: that is one fault
function reportUnfinished(group: { place: Place }[], report: Report): void {
	const { source, path } = group[0]!.place;
	const keys = group.map(({ place }) => String(place.path.at(-1))).join(', ');
	report(
		{ source, path: path.slice(0, -1) },
		{
			code: 'missing',
			message: { de: `Hier fehlt das meiste: ${keys}.`, en: `Most is missing here: ${keys}.` },
			hint: {
				de: 'Ergänzen Sie es; oder steht eine Zeile zu viel oder falsch eingerückt da?',
				en: 'Add it; or is there a line too many, or one indented wrongly?'
			}
		}
	);
}

const knownKeys = (message: string): string[] => message.replace(/^known:/, '').split(' ');

function one(issue: SchemaIssue, base: Path, source: Source, report: Report): void {
	const path = [...base, ...(issue.path as (string | number)[])];
	const given = at(source.data, path);
	// its fault is already reported where it was read
	if (given === broken || at(source.data, path.slice(0, -1)) === broken) return;
	if (issue.code === 'unrecognized_keys') {
		for (const key of issue.keys) {
			report({ source, path: [...path, key], at: 'key' }, unknownKey(key, issue.message, given));
		}
		return;
	}
	if (issue.code === 'invalid_union' && issue.errors.length > 0) {
		const branch = meantBranch(issue.errors);
		if (branch) {
			for (const inner of branch) one(inner, path, source, report);
			return;
		}
	}
	const place = { source, path, ...(issue.code === 'invalid_key' ? { at: 'key' as const } : {}) };
	report(place, finding(issue, path, given));
}

// of the ways a value may be written, the one whose fault lies deepest, or is about more than the type
function meantBranch(branches: SchemaIssue[][]): SchemaIssue[] | null {
	const depth = (issues: SchemaIssue[]): number =>
		Math.max(
			...issues.map(
				(issue) => issue.path.length + (/^invalid_(type|value)$/.test(issue.code) ? 0 : 1)
			)
		);
	const best = branches.reduce((one, other) => (depth(other) > depth(one) ? other : one));
	return depth(best) > 0 ? best : null;
}

function finding(issue: SchemaIssue, path: Path, given: unknown): Finding {
	const name = String(path.at(-1) ?? '');
	const coded = issue.code === 'invalid_key' ? issue.issues[0]?.message : issue.message;
	if (coded && coded in byCode) return byCode[coded]!(given, path);
	if (given === undefined && issue.code !== 'invalid_key') {
		return {
			code: 'missing',
			message: { de: `Die Angabe ${quoted(name, 'de')} fehlt.`, en: `${quoted(name)} is missing.` },
			hint: missingHint(shapeOf(path, 'expected' in issue ? issue.expected : ''))
		};
	}
	switch (issue.code) {
		case 'invalid_type':
			return wrongType(issue.expected, given, path);
		case 'invalid_value':
			return notOneOf(issue.values.map(String), given);
		case 'invalid_union':
			if ('options' in issue) return notOneOf((issue.options ?? []).map(String), given);
			return wrongType('either', given, path);
		case 'too_small':
		case 'too_big':
			return issue.origin === 'array' ? wrongLength(issue, given) : outOfRange(issue, given);
		default:
			return wrongType('either', given, path);
	}
}

function missingHint(shape: string | null): Text {
	return shape
		? {
				de: `Ergänzen Sie sie an dieser Stelle, etwa: ${shape}`,
				en: `Add it here, such as: ${shape}`
			}
		: {
				de: 'Ergänzen Sie sie an dieser Stelle; examples/own-model/model.yaml zeigt, wo.',
				en: 'Add it here; examples/own-model/model.yaml shows where.'
			};
}

/** Between braces a decimal comma ends the number: its decimals then look like an entry of their own. */
const decimalComma: Text = {
	de: 'Ist das der Rest einer Kommazahl? Dezimalzahlen stehen mit Punkt: 1.5.',
	en: 'Is this the rest of a number with a comma? Decimals take a point: 1.5.'
};
const isDecimals = (name: unknown, given: unknown): boolean =>
	/^\d+$/.test(String(name)) && (given === null || given === undefined);

const byCode: Record<string, (given: unknown, path: Path) => Finding> = {
	'id-form': (given, path) => ({
		code: 'id-form',
		message: {
			de: `${quoted(given === undefined || typeof given === 'object' ? path.at(-1) : given, 'de')} ist keine gültige Kennung.`,
			en: `${quoted(given === undefined || typeof given === 'object' ? path.at(-1) : given)} is not a valid id.`
		},
		hint: isDecimals(path.at(-1), given)
			? decimalComma
			: {
					de: 'Eine Kennung beginnt mit einem Buchstaben von A bis Z und hat höchstens 40 Buchstaben, Ziffern, „-“ und „_“.',
					en: 'An id begins with a letter from A to Z and has at most 40 letters, digits, "-" and "_".'
				}
	}),
	'evidence-order': () => ({
		code: 'evidence-order',
		message: {
			de: 'Mehr Beleg darf nicht weniger gelten: none, shown, checked fallen.',
			en: 'More evidence must not count for less: none, shown, checked descend.'
		},
		hint: {
			de: 'Ordnen Sie sie aufsteigend, etwa { none: 3, shown: 4, checked: 5 }.',
			en: 'Put them in ascending order, such as { none: 3, shown: 4, checked: 5 }.'
		}
	}),
	'text-empty': () => ({
		code: 'text-empty',
		message: { de: 'Der Text ist leer.', en: 'The text is empty.' },
		hint: {
			de: 'Schreiben Sie ihn aus: Jeder Text steht auf Deutsch und auf Englisch.',
			en: 'Write it out: every text stands in German and in English.'
		}
	}),
	'text-missing': () => ({
		code: 'text-missing',
		message: { de: 'Hier fehlt der Text.', en: 'The text is missing here.' },
		hint: {
			de: 'Schreiben Sie ihn in beiden Sprachen: { de: …, en: … }.',
			en: 'Write it in both languages: { de: …, en: … }.'
		}
	}),
	'text-long': (given) => ({
		code: 'text-long',
		message: {
			de: `Der Text hat ${String(given).length} Zeichen, erlaubt sind ${limits.text}.`,
			en: `The text has ${String(given).length} characters; ${limits.text} are allowed.`
		},
		hint: { de: 'Kürzen Sie ihn.', en: 'Shorten it.' }
	}),
	'text-invisible': (given) => ({
		code: 'text-invisible',
		message: {
			de: `Der Text enthält unsichtbare Steuerzeichen: ${quoted(given, 'de')}.`,
			en: `The text holds invisible control characters: ${quoted(given)}.`
		},
		hint: { de: 'Tippen Sie die Stelle neu.', en: 'Type that part again.' }
	}),
	'knot-key': (_, path) => ({
		code: 'knot-key',
		message: {
			de: `${quoted(path.at(-1), 'de')} ist keine Zahl.`,
			en: `${quoted(path.at(-1))} is not a number.`
		},
		hint: {
			de: 'Links steht der Wert, rechts die Punkte: { 0: 0, 12: 4, 24: 5 }.',
			en: 'On the left stands the value, on the right the score: { 0: 0, 12: 4, 24: 5 }.'
		}
	}),
	'list-empty': () => ({
		code: 'list-length',
		message: { de: 'Hier steht nichts.', en: 'Nothing stands here.' },
		hint: { de: 'Nötig ist mindestens ein Eintrag.', en: 'At least one entry is needed.' }
	})
};

const typeNames: Record<string, Text> = {
	string: { de: 'ein Text', en: 'a text' },
	number: { de: 'eine Zahl', en: 'a number' },
	int: { de: 'eine ganze Zahl', en: 'a whole number' },
	boolean: { de: 'true oder false', en: 'true or false' },
	array: { de: 'eine Liste', en: 'a list' },
	object: { de: 'eine Gruppe von Angaben', en: 'a group of entries' },
	record: { de: 'eine Gruppe von Angaben', en: 'a group of entries' },
	either: { de: 'etwas anderes', en: 'something else' }
};

function wrongType(expected: string, given: unknown, path: Path): Finding {
	const name = typeNames[expected] ?? typeNames.either!;
	const nothing = given === null || given === undefined;
	const found = nothing
		? { de: 'nichts', en: 'nothing' }
		: { de: quoted(given), en: quoted(given) };
	return {
		code: 'type',
		message: {
			de: `Hier gehört ${name.de} hin; es steht da: ${found.de}.`,
			en: `Expected ${name.en}, found ${found.en}.`
		},
		hint: typeHint(expected, given, path)
	};
}

function typeHint(expected: string, given: unknown, path: Path): Text {
	if (expected === 'string' && (typeof given === 'number' || typeof given === 'boolean')) {
		return { de: `Mit Anführungszeichen: '${given}'.`, en: `With quotes: '${given}'.` };
	}
	if (expected === 'string' && given === null) {
		return {
			de: "Schreiben Sie den Text, oder lassen Sie die ganze Angabe weg; ist das Wort null gemeint, dann in Anführungszeichen: 'null'.",
			en: "Write the text, or leave the whole entry out; if the word null is meant, put it in quotes: 'null'."
		};
	}
	if (expected === 'number' && typeof given === 'string') {
		return {
			de: 'Ohne Anführungszeichen und mit Punkt: 1.5.',
			en: 'Without quotes, with a point: 1.5.'
		};
	}
	if (expected === 'number' && isDecimals(path.at(-1), given)) return decimalComma;
	const shape = shapeOf(path, expected);
	if (
		expected === 'object' &&
		typeof given === 'string' &&
		/: \{ de: …, en: … \}$/.test(shape ?? '')
	) {
		return {
			de: 'Ein Text steht in beiden Sprachen: { de: …, en: … }.',
			en: 'A text stands in both languages: { de: …, en: … }.'
		};
	}
	return shape
		? { de: `So wird es geschrieben: ${shape}`, en: `It is written like this: ${shape}` }
		: {
				de: 'examples/own-model/model.yaml zeigt, wie es geschrieben wird.',
				en: 'examples/own-model/model.yaml shows how it is written.'
			};
}

function notOneOf(allowed: string[], given: unknown): Finding {
	const close = typeof given === 'string' ? nearest(given, allowed) : null;
	return {
		code: 'value',
		message: {
			de: `${quoted(given, 'de')} ist hier nicht vorgesehen.`,
			en: `${quoted(given)} is not a value of this entry.`
		},
		hint: {
			de: close ? `Meinten Sie ${close}?` : `Möglich ist: ${allowed.join(', ')}.`,
			en: close ? `Did you mean ${close}?` : `Possible: ${allowed.join(', ')}.`
		}
	};
}

type SizeIssue = Extract<SchemaIssue, { code: 'too_small' | 'too_big' }>;

function outOfRange(issue: SizeIssue, given: unknown): Finding {
	const [least, most] =
		issue.code === 'too_small' ? [issue.minimum, undefined] : [undefined, issue.maximum];
	const above = issue.inclusive
		? { de: 'Mindestens', en: 'At least' }
		: { de: 'Über', en: 'Above' };
	return {
		code: 'number-range',
		message: {
			de: `${quoted(given, 'de')} liegt außerhalb des Bereichs.`,
			en: `${quoted(given)} is out of range.`
		},
		hint:
			least !== undefined
				? { de: `${above.de} ${least}.`, en: `${above.en} ${least}.` }
				: { de: `Höchstens ${most}.`, en: `At most ${most}.` }
	};
}

function wrongLength(issue: SizeIssue, given: unknown): Finding {
	const found = Array.isArray(given) ? given.length : 0;
	const bound = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
	const [de, en] = issue.exact
		? ['genau', 'exactly']
		: issue.code === 'too_small'
			? ['mindestens', 'at least']
			: ['höchstens', 'at most'];
	return {
		code: 'list-length',
		message: {
			de: `Die Liste hat ${found} ${found === 1 ? 'Eintrag' : 'Einträge'}.`,
			en: `The list has ${found} ${found === 1 ? 'entry' : 'entries'}.`
		},
		hint: { de: `Vorgesehen: ${de} ${bound}.`, en: `Needed: ${en} ${bound}.` }
	};
}

/** Between braces a comma ends a text: what follows it then looks like an entry. */
const brokenText = (key: string): Finding => ({
	code: 'unknown-key',
	message: {
		de: `Die Angabe ${quoted(key, 'de')} ist in einem Text nicht bekannt.`,
		en: `${quoted(key)} is not a known entry of a text.`
	},
	hint: {
		de: "Steht davor ein Komma? Dann gehört der Text in Anführungszeichen: { de: 'Ja, oft.', en: 'Yes, often.' }.",
		en: "Is there a comma before it? Then the text belongs in quotes: { de: 'Ja, oft.', en: 'Yes, often.' }."
	}
});

function unknownKey(key: string, message: string, given: unknown): Finding {
	const names = knownKeys(message);
	const close = nearest(key, names);
	if (names.join() === 'de,en' && !close) return brokenText(key);
	const own = (given as Record<string, unknown> | null | undefined)?.[key];
	const known = {
		de: `Bekannt sind: ${names.join(', ')}.`,
		en: `Known here: ${names.join(', ')}.`
	};
	const meant =
		close === null ? null : { de: `Meinten Sie ${close}?`, en: `Did you mean ${close}?` };
	return {
		code: 'unknown-key',
		message: {
			de: `Die Angabe ${quoted(key, 'de')} ist hier nicht bekannt.`,
			en: `${quoted(key)} is not a known entry here.`
		},
		hint: isDecimals(key, own) ? decimalComma : (meant ?? known)
	};
}

function at(data: unknown, path: Path): unknown {
	let value = data;
	for (const step of path) {
		if (value === broken) return broken;
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
			return undefined;
		value = (value as Record<string | number, unknown>)[step];
	}
	return value;
}
