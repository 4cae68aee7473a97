import { Tab, TabStopType, TextRun, type Paragraph, type ParagraphChild } from 'docx';
import { lamp } from '../../core/figures/lamp.ts';
import { flatten } from '../../core/figures/scale-drawing.ts';
import type { PointsBlock } from '../../core/report/blocks.ts';
import { mm, points } from './page.ts';
import type { Setting } from './setting.ts';
import { paragraph, runs, styled } from './text.ts';

export const NUMBERED = 'steps';

const INDENT = mm(8);
const LAMP = 6;
const DRAWING = { width: points(mm(36)), scale: 0.78, end: 6.5, top: 6, height: 25 };

/** Entries with title, value and sentence: lit ones are strengths, those with a drawing gaps, counted ones a list. */
export function pointBlocks(
	setting: Setting,
	{ items }: PointsBlock,
	width: number,
	headed: boolean
): Paragraph[] {
	const list = setting.lists++;
	return items.flatMap((item) => {
		if (/^\d+$/.test(item.title) && !item.lit) {
			return [
				styled('ListNumber', item.text, {
					numbering: { reference: NUMBERED, level: 0, instance: list, custom: true }
				})
			];
		}
		const indent = item.lit ? { indent: { left: INDENT } } : {};
		return [
			styled(headed ? 'Heading3' : 'Heading2', titleOf(setting, item), {
				...(item.lit ? { indent: { left: INDENT, hanging: INDENT } } : {}),
				tabStops: [{ type: TabStopType.RIGHT, position: width }]
			}),
			...(item.text ? [paragraph('entry', item.text, indent)] : []),
			...(item.more ? [styled('Normal', item.more, indent)] : [])
		];
	});
}

/** The lamp before it, the value or the drawing at the right. */
function titleOf(
	{ pictures, words }: Setting,
	{ title, value, lit, drawing }: PointsBlock['items'][number]
): ParagraphChild[] {
	const tab = () => new TextRun({ children: [new Tab()] });
	const size = { width: 2 * LAMP + 2, height: 2 * LAMP + 2 };
	const light = lamp(LAMP + 1, LAMP + 1, LAMP);
	const { width, scale, end, top, height } = DRAWING;
	const window = { x: -end, y: top * scale, width, height: height * scale, scale };
	return [
		...(lit ? [pictures.run(light, size, words.strength, 3), tab()] : []),
		...runs(title),
		...(drawing
			? [
					tab(),
					pictures.run(flatten(drawing, (width - 2 * end) / scale), window, value ?? title, 6)
				]
			: value
				? [tab(), ...runs(value)]
				: [])
	];
}
