import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import React from 'react';
import { Document, Font, Page, StyleSheet, Text, View, renderToBuffer } from '@react-pdf/renderer';

/** The words of a report without its figures: what every peer can set. */
export type Piece =
	| { kind: 'title' | 'heading' | 'text'; text: string }
	| { kind: 'table'; head: string[]; rows: string[][] };

export type Peer = () => Promise<Uint8Array>;

const fontOf = (weight: string) =>
	createRequire(import.meta.url).resolve(`@expo-google-fonts/barlow/${weight}.ttf`);
const regular = fontOf('400Regular/Barlow_400Regular');
const medium = fontOf('500Medium/Barlow_500Medium');
/** A4 as in the report: 28 mm at the left, 18 mm elsewhere. */
const margins = { left: 79, top: 54, right: 51, bottom: 70 };

/** pdfmake, untagged. */
export function withPdfmake(sections: Piece[][]): Peer {
	pdfmake.setUrlAccessPolicy(() => false);
	pdfmake.setLocalAccessPolicy((path: string) => path === regular || path === medium);
	pdfmake.setFonts({ Barlow: { normal: regular, bold: medium, italics: regular } });
	const { left, top, right, bottom } = margins;
	return () =>
		pdfmake
			.createPdf({
				pageSize: 'A4',
				pageMargins: [left, top, right, bottom],
				defaultStyle: { font: 'Barlow', fontSize: 9 },
				// it changes what it is given: each document needs its own
				content: sections.flatMap((pieces, section) =>
					pieces.map((piece, i) => ({
						...pdfmakePiece(piece),
						...(section > 0 && i === 0 ? { pageBreak: 'before' } : {})
					}))
				)
			})
			.getBuffer();
}

function pdfmakePiece(piece: Piece): object {
	if (piece.kind === 'table') {
		return {
			margin: [0, 6, 0, 6],
			table: {
				headerRows: 1,
				widths: piece.head.map(() => '*'),
				body: [piece.head, ...piece.rows].map((row) => row.map((text) => ({ text, fontSize: 8 })))
			}
		};
	}
	const size = { title: 24, heading: 12, text: 9 }[piece.kind];
	return { text: piece.text, fontSize: size, margin: [0, 3, 0, 3] };
}

/** @react-pdf/renderer, untagged. */
export function withReactPdf(sections: Piece[][]): Peer {
	Font.register({ family: 'Barlow', src: regular });
	const h = React.createElement;
	const styles = StyleSheet.create({
		page: {
			fontFamily: 'Barlow',
			fontSize: 9,
			paddingLeft: margins.left,
			paddingTop: margins.top,
			paddingRight: margins.right,
			paddingBottom: margins.bottom
		},
		title: { fontSize: 24, marginBottom: 6 },
		heading: { fontSize: 12, marginVertical: 4 },
		text: { marginVertical: 3 },
		row: { flexDirection: 'row', borderBottomWidth: 0.5, paddingVertical: 3 },
		cell: { flex: 1, fontSize: 8, paddingRight: 6 }
	});
	const pieceOf = (piece: Piece, key: number) =>
		piece.kind === 'table'
			? h(
					View,
					{ key },
					...[piece.head, ...piece.rows].map((row, i) =>
						h(
							View,
							{ key: i, style: styles.row, wrap: false },
							...row.map((text, j) => h(Text, { key: j, style: styles.cell }, text))
						)
					)
				)
			: h(Text, { key, style: styles[piece.kind] }, piece.text);
	return () =>
		renderToBuffer(
			h(
				Document,
				null,
				...sections.map((pieces, i) =>
					h(Page, { key: i, size: 'A4', style: styles.page }, ...pieces.map(pieceOf))
				)
			)
		);
}

/** The same words as a page for a browser to print. */
export function asPage(sections: Piece[][]): string {
	const safe = (text: string) => text.replace(/[&<]/g, (c) => (c === '&' ? '&amp;' : '&lt;'));
	const tags = { title: 'h1', heading: 'h2', text: 'p' };
	const html = (piece: Piece): string => {
		if (piece.kind !== 'table') {
			return `<${tags[piece.kind]}>${safe(piece.text)}</${tags[piece.kind]}>`;
		}
		const row = (cells: string[], tag: string) =>
			`<tr>${cells.map((text) => `<${tag}>${safe(text)}</${tag}>`).join('')}</tr>`;
		return `<table><thead>${row(piece.head, 'th')}</thead><tbody>${piece.rows.map((one) => row(one, 'td')).join('')}</tbody></table>`;
	};
	return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Bericht</title>
<style>
@font-face { font-family: Barlow; src: url(file://${regular}); }
@page { size: A4; margin: 18mm 18mm 24mm 28mm; }
body { font: 9pt Barlow; } section { break-before: page; } h1 { font-size: 24pt; font-weight: 400; }
h2 { font-size: 12pt; } table { width: 100%; border-collapse: collapse; font-size: 8pt; }
th, td { text-align: left; vertical-align: top; border-bottom: 0.5pt solid; padding: 3pt 6pt 3pt 0; }
</style><body>${sections.map((pieces) => `<section>${pieces.map(html).join('')}</section>`).join('')}</body></html>`;
}
