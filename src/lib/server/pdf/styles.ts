import type { TextStyle } from './lines.ts';

const style = (
	font: TextStyle['font'],
	size: number,
	leading: number,
	color: TextStyle['color'] = 'ink'
): TextStyle => ({ font, size, leading: size * leading, color });

/** Sizes in steps of √2 around the text, as in the drawing office. No bold, italic or capitals. */
export const styles = {
	coverTitle: style('barlow', 40, 1.06),
	coverQuestion: style('barlow', 12.5, 1.35),
	brand: style('barlow', 13, 1.2),
	title: style('barlow', 28, 1.12),
	lead: style('barlow', 13, 1.35),
	heading: style('barlowMedium', 11, 1.25),
	minor: style('barlow', 10.5, 1.3),
	prose: style('antiqua', 10.2, 1.5),
	said: style('antiqua', 8.6, 1.42),
	plain: style('barlow', 9.2, 1.42),
	note: style('barlow', 7.8, 1.4, 'ink2'),
	figure: style('barlow', 28, 1.1),
	quote: style('antiqua', 14, 1.36),
	fact: style('antiqua', 10.2, 1.4),
	quoteSource: style('barlow', 7.5, 1.35, 'ink2'),
	pointTitle: style('barlow', 11.5, 1.3),
	pointText: style('antiqua', 9.6, 1.42),
	label: style('barlow', 7, 1.3, 'ink2'),
	monday: style('barlow', 13, 1.3),
	needs: style('barlow', 8.6, 1.35),
	position: style('barlow', 10.5, 1),
	legend: style('barlow', 8.8, 1.4),
	margin: style('barlow', 6.5, 1.3, 'ink2'),
	blockTerm: style('barlow', 6.5, 1.3, 'ink2'),
	blockText: style('barlow', 8.5, 1.25),
	coverEntry: style('barlow', 9.5, 1.3)
} satisfies Record<string, TextStyle>;

/** A table's cells, the cells that name a row, and the quieter second line. */
export const tableStyles = {
	large: { cell: style('barlow', 9.8, 1.3), name: style('barlow', 10.4, 1.25), pad: 4.6 },
	normal: { cell: style('barlow', 8.8, 1.32), name: style('barlow', 10.2, 1.28), pad: 6.4 },
	small: { cell: style('barlow', 8.1, 1.34), name: style('barlow', 8.8, 1.3), pad: 4.4 },
	dense: { cell: style('barlow', 7.8, 1.32), name: style('barlow', 8, 1.3), pad: 3 }
} as const;

export const detailStyle = style('antiqua', 8, 1.34, 'ink2');
export const headStyle = style('barlow', 7, 1.3, 'ink2');
