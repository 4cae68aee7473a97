import type { Palette } from '../../core/figures/palette.ts';
import { xmlText } from '../../core/figures/xml-text.ts';
import { mm } from './page.ts';

export const TABLE_STYLE = 'LTable';
/** White at the right of every cell. */
export const GUTTER = mm(2);
/** White over and under every line of cells. */
const PAD = 36;

const line = (side: string, color: string, size: number) =>
	`<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color.slice(1)}"/>`;
const margin = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`;

/** A style sheet of the table's own style: thin lines between rows, a darker one under the head, no frame. */
export function tableStyleSheet(name: string, { ink, hair }: Palette): string {
	return [
		'<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
		`<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}">`,
		`<w:name w:val="${xmlText(name)}"/><w:basedOn w:val="TableNormal"/>`,
		'<w:uiPriority w:val="40"/><w:qFormat/><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr>',
		`<w:tblPr><w:tblBorders>${line('insideH', hair, 4)}</w:tblBorders><w:tblCellMar>`,
		margin('top', PAD),
		margin('left', 0),
		margin('bottom', PAD),
		margin('right', GUTTER),
		'</w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>',
		line('bottom', ink, 4),
		'</w:tcBorders></w:tcPr></w:tblStylePr></w:style></w:styles>'
	].join('');
}
