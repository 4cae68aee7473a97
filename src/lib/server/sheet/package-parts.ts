import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import { dateText } from '#lib/core/report/date-text.ts';
import type { Sheet } from '#lib/core/report/workbook/cell.ts';
import type { Workbook } from '#lib/core/report/workbook/workbook.ts';
import { visible } from './cell-text.ts';
import { LINE_HEIGHT } from './row-height.ts';

type Part = Feature<Stream | Buffer | Blob>;

const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';
const coreRelation =
	'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** Title, language, day and maker of the file, as its properties show them. */
export function properties({ title, language, date }: Workbook, creator: string): Part {
	const created = `${date}T00:00:00Z`;
	const xml = [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
		'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
		' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
		' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
		`<dc:title>${xmlText(title)}</dc:title>`,
		`<dc:creator>${xmlText(creator)}</dc:creator>`,
		`<dc:language>${language}</dc:language>`,
		`<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created>`,
		`<dcterms:modified xsi:type="dcterms:W3CDTF">${created}</dcterms:modified>`,
		'</cp:coreProperties>'
	].join('');
	return {
		files: {
			transform: {
				'[Content_Types].xml': {
					insert: () => `<Override ContentType="${coreType}" PartName="/docProps/core.xml"/>`
				},
				'_rels/.rels': {
					insert: () =>
						`<Relationship Id="rId-core" Type="${coreRelation}" Target="docProps/core.xml"/>`
				}
			},
			write: { files: () => ({ 'docProps/core.xml': xml }) }
		}
	};
}

const words = {
	de: { page: 'Seite &P von &N' },
	en: { page: 'Page &P of &N' }
};

/** Filters, and pages on which one can read: heads and first columns repeat, and so few stand side by side as can be. */
export function printing(workbook: Workbook): Part {
	return {
		files: {
			transform: {
				'xl/workbook.xml': {
					transform: (xml) =>
						replaced(
							xml,
							'<definedNames/>',
							`<definedNames>${workbook.sheets.map(definedNames).join('')}</definedNames>`
						)
				},
				'xl/worksheets/sheet{id}.xml': {
					// A height that was reckoned gives way to the one that Excel measures.
					transformElementAttributes: (tag, { customHeight, ...attributes }) =>
						tag === 'row' || customHeight === undefined
							? attributes
							: { ...attributes, customHeight },
					transform: (xml, _, { sheetIndex }) => {
						const sheet = workbook.sheets[sheetIndex]!;
						const filter = sheet.filtered ? `<autoFilter ref="${area(sheet)}"/>` : '';
						const fitted = replaced(
							xml,
							'<sheetViews>',
							'<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>'
						);
						const sized = replaced(
							fitted,
							'</sheetViews>',
							`</sheetViews><sheetFormatPr defaultRowHeight="${LINE_HEIGHT}"/>`
						);
						const filtered = replaced(sized, '</sheetData>', `</sheetData>${filter}`);
						const pages = `fitToWidth="${pagesAcross(sheet)}" fitToHeight="0"`;
						const setup = '<pageSetup paperSize="9" orientation="landscape"';
						return replaced(
							filtered,
							`${setup}/>`,
							`${setup} ${pages}/>${footer(workbook, sheet)}`
						);
					}
				}
			}
		}
	};
}

/** So many letters still can be read side by side on a sheet of A4. */
const LETTERS_ACROSS = 190;

function pagesAcross({ columns }: Sheet): number {
	const letters = columns.reduce((sum, { width }) => sum + width, 0);
	return Math.ceil(letters / LETTERS_ACROSS);
}

function definedNames(sheet: Sheet, index: number): string {
	const name = `'${xmlText(sheet.name)}'!`;
	const first = `${name}$A:$${columnName(Math.max(sheet.frozen, 1))}`;
	const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${first},${name}$1:$1</definedName>`;
	if (!sheet.filtered) return titles;
	const absolute = area(sheet).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
	return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${name}${absolute}</definedName>${titles}`;
}

/** "A1:P72": the table with its head. */
function area({ columns, rows }: Sheet): string {
	return `A1:${columnName(columns.length)}${rows.length + 1}`;
}

function columnName(count: number): string {
	const letter = String.fromCharCode(65 + ((count - 1) % 26));
	return count > 26 ? columnName(Math.floor((count - 1) / 26)) + letter : letter;
}

/** An ampersand begins a code in a footer; a footer holds 255 letters. */
function footer({ company, date, language }: Workbook, { name }: Sheet): string {
	const said = (company ?? '').slice(0, 80).toWellFormed().replaceAll('&', '&&');
	const left = [said, name, dateText(date, language)].filter(Boolean).join(', ');
	const text = `&L${left}&R${words[language].page}`;
	return `<headerFooter><oddFooter>${xmlText(text)}</oddFooter></headerFooter>`;
}

function xmlText(text: string): string {
	return visible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Replaces what must be there: a package of another make should fail here and not at the reader's. */
function replaced(xml: string, part: string, by: string): string {
	if (part === '' || !xml.includes(part))
		throw new Error(`The sheet has no ${part || 'page setup'}.`);
	return xml.replace(part, () => by);
}
