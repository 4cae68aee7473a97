import type { Logo } from '../../core/brand/brand.ts';
import { lamp } from '../../core/figures/lamp.ts';
import type { Report } from '../../core/report/blocks.ts';
import { drawShapes } from './draw-shapes.ts';
import { widthOf } from './fonts.ts';
import { linesOf, type TextStyle } from './lines.ts';
import { CONTENT, fine, mm } from './page-size.ts';
import type { Element, Paper } from './paper.ts';
import { styles } from './styles.ts';

const MOST = { width: mm(60), height: mm(16) };

/** Whose report it is, at the head of the cover: the logo, or the lamp and the name. */
export function drawBrand(
	paper: Paper,
	{ brand }: Report,
	parent: Element,
	left: number,
	top: number
): void {
	if (brand.logo) {
		const size = fitted(brand.logo, MOST);
		const bbox = [left, top, left + size.width, top + size.height];
		const options = { alt: brand.name, bbox };
		paper.tag(parent, 'Figure', () => drawLogo(paper, brand.logo!, left, top, size), options);
		return;
	}
	paper.artifact(() => drawShapes(paper, lamp(mm(3.2), mm(3.2), mm(3)), left, top + mm(4)));
	const room = CONTENT.width - mm(9);
	const style = [styles.brand.size, 11, 8]
		.map((size): TextStyle => ({ ...styles.brand, size, leading: size * 1.3 }))
		.find((one) => widthOf(brand.name, one.font, one.size) <= room);
	const small: TextStyle = { ...styles.brand, size: 7, leading: 8.6 };
	const lines = linesOf(brand.name, style ?? small, room);
	paper.tag(parent, 'P', () => paper.lines(lines, style ?? small, left + mm(9), top + mm(3.9)));
}

interface Size {
	width: number;
	height: number;
}

/** As large as it fits, in its own proportions. */
function fitted({ width, height }: Size, room: Size): Size {
	const scale = Math.min(room.width / width, room.height / height);
	return { width: width * scale, height: height * scale };
}

function drawLogo({ doc }: Paper, logo: Logo, x: number, y: number, size: Size): void {
	if (logo.kind === 'picture') {
		doc.image(Buffer.from(logo.base64, 'base64'), fine(x), fine(y), {
			width: fine(size.width),
			height: fine(size.height)
		});
		return;
	}
	const scale = size.width / logo.width;
	doc.save();
	// what reaches over the logo's own edge is not part of it
	doc.rect(fine(x), fine(y), fine(size.width), fine(size.height)).clip();
	doc.transform(scale, 0, 0, scale, x, y);
	for (const { path, matrix, fill, evenOdd, stroke, strokeWidth } of logo.shapes) {
		doc.save();
		doc.transform(...matrix);
		doc.path(path);
		if (stroke) doc.lineWidth(strokeWidth).strokeColor(stroke);
		const rule = evenOdd ? 'even-odd' : 'non-zero';
		if (fill && stroke) doc.fillAndStroke(fill, stroke, rule);
		else if (fill) doc.fill(fill, rule);
		else doc.stroke();
		doc.restore();
	}
	doc.restore();
}
