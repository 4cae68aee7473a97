import { fontFile, type FontFace } from '../font-file.ts';
import { FONTS } from './styles.ts';

interface Embedded {
	face: FontFace;
	name: string;
	/** What stands in for it where the reader takes no fonts from a document. */
	instead: string;
	family: 'swiss' | 'roman';
	/** Any key will do: it only keeps the file from being taken for a loose font. */
	key: string;
}

const embedded: Embedded[] = [
	{
		face: 'barlow',
		name: FONTS.tool,
		instead: 'Bahnschrift,DIN Alternate,Arial',
		family: 'swiss',
		key: '4C455543-4854-4B52-8A46-540000000001'
	},
	{
		face: 'barlowMedium',
		name: FONTS.found,
		instead: 'Bahnschrift SemiBold,DIN Alternate,Arial',
		family: 'swiss',
		key: '4C455543-4854-4B52-8A46-540000000002'
	},
	{
		face: 'antiqua',
		name: FONTS.people,
		instead: 'Source Serif Pro,Cambria,Georgia',
		family: 'roman',
		key: '4C455543-4854-4B52-8A46-540000000003'
	}
];

const namespaces =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The table of fonts, and the parts of the package that hold them. */
export function fontParts(): Record<string, string | Uint8Array> {
	const fonts = embedded.map(({ name, instead, family, key }, i) =>
		[
			`<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="00"/>`,
			`<w:family w:val="${family}"/><w:pitch w:val="variable"/>`,
			`<w:embedRegular r:id="rId${i + 1}" w:fontKey="{${key}}"/></w:font>`
		].join('')
	);
	const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/font';
	const relations = embedded.map(
		(_, i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="fonts/font${i + 1}.odttf"/>`
	);
	const files = embedded.map(({ face, key }, i) => [
		`word/fonts/font${i + 1}.odttf`,
		obfuscated(fontFile(face), key)
	]);
	return {
		'word/fontTable.xml': `${declaration}<w:fonts ${namespaces}>${fonts.join('')}</w:fonts>`,
		'word/_rels/fontTable.xml.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
		...Object.fromEntries(files)
	};
}

/** As ISO 29500-4 asks: the first 32 bytes crossed with the key, read from its end. */
function obfuscated(font: Uint8Array, key: string): Uint8Array {
	const bytes = Buffer.from(key.replaceAll('-', ''), 'hex').reverse();
	const file = Uint8Array.from(font);
	for (let i = 0; i < 32; i++) file[i]! ^= bytes[i % bytes.length]!;
	return file;
}
