import type { Block, Report } from '#lib/core/report/blocks.ts';
import type { Piece } from './peer/report-peers.ts';

/** The words of a report, section by section, for peers that set nothing but words and plain tables. */
export function piecesOf(report: Report): Piece[][] {
	return [
		[
			{ kind: 'title', text: report.cover.name },
			{ kind: 'text', text: report.cover.question }
		],
		...report.sections.map((section): Piece[] => [
			{ kind: 'title', text: section.title },
			...(section.lead ? [{ kind: 'heading' as const, text: section.lead }] : []),
			...section.blocks.flatMap(piecesOfBlock)
		])
	];
}

function piecesOfBlock(block: Block): Piece[] {
	const text = (...lines: string[]): Piece[] =>
		lines.filter((line) => line !== '').map((line) => ({ kind: 'text', text: line }));
	switch (block.kind) {
		case 'heading':
			return [{ kind: 'heading', text: block.text }];
		case 'paragraph':
			return text(block.text);
		case 'quote':
			return text(block.text, block.source);
		case 'points':
			return block.items.flatMap(({ title, value, text: said, more }) =>
				text(`${title} ${value ?? ''}`.trim(), said, more ?? '')
			);
		case 'table':
			return [
				{
					kind: 'table',
					head: block.columns.map(({ head }) => head),
					rows: block.rows.map((row) =>
						row.map(({ text, detail }) => [text, detail].filter(Boolean).join(' '))
					)
				}
			];
		case 'figure':
			return text(block.figure.sentence);
		case 'scale':
			return text(block.alt);
		case 'columns':
			return block.columns.flatMap((column) => column.flatMap(piecesOfBlock));
		case 'monday':
			return text(block.term, block.text, ...(block.needs?.lines ?? []));
		case 'legend':
			return block.items.flatMap((item) => text(item.text));
	}
}
