import { Tab, TextRun, type Paragraph } from 'docx';
import { lamp } from '../../core/figures/lamp.ts';
import type { Shape } from '../../core/figures/shape.ts';
import type { LegendBlock, MondayBlock } from '../../core/report/blocks.ts';
import type { Setting } from './setting.ts';
import { ruleIn } from './styles.ts';
import { paragraph, runs } from './text.ts';

const tab = () => new TextRun({ children: [new Tab()] });

/** The first step, between two lines, large enough to be read from the other side of the desk. */
export function mondayBlocks(
	setting: Setting,
	{ number, term, text, needs }: MondayBlock
): Paragraph[] {
	const under = { border: { bottom: ruleIn(setting.palette) } };
	const step = [new TextRun(String(number)), tab(), ...runs(text)];
	return [
		paragraph('label', term, { border: { top: ruleIn(setting.palette) } }),
		paragraph('monday', step, needs ? { keepNext: true } : under),
		...(needs ? [paragraph('needs', `${needs.term}: ${needs.lines.join(', ')}`, under)] : [])
	];
}

const SIGNS: Record<LegendBlock['items'][number]['sign'], Shape[]> = {
	now: lamp(7, 6, 6),
	target: [{ kind: 'circle', role: 'target', at: [7, 6], r: 6 }],
	hatched: lamp(7, 6, 6, true),
	range: [
		{ kind: 'line', role: 'range', from: [0, 6], to: [14, 6] },
		{ kind: 'line', role: 'range', from: [0, 2.5], to: [0, 9.5] },
		{ kind: 'line', role: 'range', from: [14, 2.5], to: [14, 9.5] }
	],
	hidden: [{ kind: 'line', role: 'hidden', from: [0, 6], to: [14, 6] }]
};

/** How the signs read. */
export function legendBlocks({ pictures, words }: Setting, { items }: LegendBlock): Paragraph[] {
	const window = { x: -0.5, y: -0.5, width: 15, height: 13 };
	return items.map(({ sign, text }) => {
		const picture = pictures.run(SIGNS[sign], window, words.signs[sign], 2);
		return paragraph('legend', [picture, tab(), ...runs(text)], { keepLines: true });
	});
}
