interface Pens {
	fill?: unknown;
	stroke?: unknown;
	width?: number;
}

/**
 * PDFKit writes a colour and a line width each time it is told one, thousands of times in a report.
 * This makes a document write only what changes; the state follows `save`, `restore` and new pages.
 */
export function rememberPens(doc: PDFKit.PDFDocument): void {
	let pens: Pens = {};
	const saved: Pens[] = [];
	const { fillColor, strokeColor, lineWidth, save, restore } = doc;
	doc.fillColor = (color, opacity) => {
		if (color !== pens.fill) fillColor.call(doc, color, opacity);
		pens.fill = color;
		return doc;
	};
	doc.strokeColor = (color, opacity) => {
		if (color !== pens.stroke) strokeColor.call(doc, color, opacity);
		pens.stroke = color;
		return doc;
	};
	doc.lineWidth = (width) => {
		if (width !== pens.width) lineWidth.call(doc, width);
		pens.width = width;
		return doc;
	};
	doc.save = () => {
		saved.push({ ...pens });
		return save.call(doc);
	};
	doc.restore = () => {
		pens = saved.pop() ?? {};
		return restore.call(doc);
	};
	doc.on('pageAdded', () => {
		pens = {};
		saved.length = 0;
	});
}
