import {
	isAlias,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	type Node,
	type Scalar,
	type YAMLMap
} from 'yaml';
import { quoted } from './quoted.ts';
import { broken, whereIs, type Finding, type Path, type Report, type Source } from './source.ts';
import { syntaxFinding } from './yaml-syntax.ts';
import { withinLimits } from './yaml-limits.ts';

const forbidden: ReadonlySet<string> = new Set([
	...Object.getOwnPropertyNames(Object.prototype),
	'prototype'
]);
const parts = new Set(['TAG_RESOLVE_FAILED', 'BAD_ALIAS', 'ALIAS_PROPS', 'MULTIPLE_ANCHORS']);

/** Reads one YAML file into plain data. Null where it cannot be read at all; then that is reported. */
export function readSource(file: string, text: string, report: Report): Source | null {
	const lines = new LineCounter();
	const source: Source = { file, data: broken, root: null, lines, text };
	indexLines(text, lines);
	const spots = withinLimits(text);
	for (const spot of spots) report({ source, path: [], offset: spot.offset }, spot);
	if (spots.some((spot) => spot.fatal)) return null;

	const document = parseDocument(text, { uniqueKeys: false, merge: false, logLevel: 'silent' });
	const fault = document.errors.find((error) => !parts.has(error.code));
	if (fault) {
		// what follows the first fault is mostly its echo
		const { finding, offset } = syntaxFinding(fault, text);
		report({ source, path: [], offset }, finding);
		return null;
	}
	source.root = document.contents as Node | null;
	source.data = toData(source, source.root, [], report);
	return source;
}

function indexLines(text: string, lines: LineCounter): void {
	lines.addNewLine(0);
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
		lines.addNewLine(at + 1);
}

function toData(source: Source, node: Node | null, path: Path, report: Report): unknown {
	if (node === null) return null;
	if (isAlias(node) || hasTag(node)) return broken;
	if (isSeq(node)) {
		return node.items.map((item, index) =>
			toData(source, item as Node | null, [...path, index], report)
		);
	}
	if (isMap(node)) return mapData(source, node, path, report);
	return isScalar(node) ? scalarData(source, node, report) : broken;
}

const hasTag = (node: Node): boolean => 'tag' in node && typeof node.tag === 'string';

function mapData(source: Source, map: YAMLMap, path: Path, report: Report): unknown {
	const data: Record<string, unknown> = {};
	const seen = new Map<string, number>();
	const twice: { name: string; offset: number; first: number }[] = [];
	for (const { key, value } of map.items) {
		const offset = (key as Node | null)?.range?.[0] ?? map.range?.[0] ?? 0;
		const place = { source, path, offset };
		const name = isScalar(key) && key.value !== null ? String(key.value) : null;
		if (name === null || forbidden.has(name)) {
			report(place, {
				code: 'yaml-key',
				message: {
					de: `${name === null ? 'Das' : quoted(name, 'de')} darf hier kein Schlüssel sein.`,
					en: `${name === null ? 'This' : quoted(name)} cannot be a key here.`
				},
				hint: { de: 'Wählen Sie einen anderen Namen.', en: 'Choose another name.' }
			});
			continue;
		}
		const first = seen.get(name);
		if (first !== undefined) {
			twice.push({ name, offset, first });
			continue;
		}
		seen.set(name, offset);
		data[name] = toData(source, value as Node | null, [...path, name], report);
	}
	// two entries that run into each other, since the line between them is missing, are one fault
	const tangled = path.length > 0 && twice.length > 1;
	for (const { name, offset, first } of tangled ? twice.slice(0, 1) : twice) {
		const other = whereIs({ source, path, offset: first });
		report({ source, path, offset }, duplicateKey(name, other, tangled));
	}
	return tangled ? broken : data;
}

function duplicateKey(name: string, other: string, tangled: boolean): Finding {
	return {
		code: 'yaml-duplicate-key',
		message: {
			de: `${quoted(name, 'de')} steht hier zum zweiten Mal; zuerst in ${other}.`,
			en: `${quoted(name)} stands here for the second time; first at ${other}.`
		},
		hint: tangled
			? {
					de: 'Fehlt davor die Zeile, mit der ein neuer Eintrag beginnt, etwa „- id: …“?',
					en: 'Is the line missing with which a new entry begins, such as "- id: …"?'
				}
			: { de: 'Behalten Sie eines von beiden.', en: 'Keep one of the two.' }
	};
}

// numbers as people write them: anything else is a surprise of YAML (octal, infinity, lost digits)
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;

function scalarData(source: Source, node: Scalar, report: Report): unknown {
	if (typeof node.value !== 'number' || plainNumber.test(node.source ?? '')) return node.value;
	report(
		{ source, path: [], offset: node.range?.[0] ?? 0 },
		{
			code: 'yaml-number',
			message: {
				de: `${quoted(node.source, 'de')} ist keine eindeutige Zahl.`,
				en: `${quoted(node.source)} is not an unambiguous number.`
			},
			hint: {
				de: 'Schreiben Sie Zahlen wie 12 oder 0.5; ist ein Text gemeint, setzen Sie ihn in Anführungszeichen.',
				en: 'Write numbers like 12 or 0.5; if a text is meant, put it in quotes.'
			}
		}
	);
	return broken;
}
