import type { DimensionMeasure } from './measure-dimension.ts';
import { overallParts } from './measure-overall.ts';
import type { Fill } from './measure-tree.ts';
import { modelOf } from './model.ts';
import type { Traced } from './trace-group.ts';
import type { LeftOut, Step } from './trace-steps.ts';

/** How the whole came to its score, its worst or its best case. */
export function wholeSteps({ questionnaire, measured }: Traced, fill: Fill): Step[] {
	const model = modelOf(questionnaire);
	const { method, met, rounding } = model.overall;
	const { top } = model;
	const { dimensions, overall } = measured;
	const number = (dimension: DimensionMeasure) =>
		fill === 'point' ? dimension.score : dimension[fill];
	const parts = overallParts(method, dimensions, fill, top);
	const left = dimensions.flatMap((dimension): LeftOut[] =>
		number(dimension) === null ? [{ id: dimension.id, why: 'noNumber' }] : []
	);
	const { whole } = overall;
	const together = whole[fill]!;
	const steps: Step[] = [{ step: 'combine', method, parts, left, met, top, to: together.raw }];
	if (rounding) steps.push({ step: 'round', ...rounding, from: together.raw, to: together.value });
	if (method === 'sum' || method === 'share' || method === 'ladder') {
		const available = method === 'share' ? 100 : together.available;
		steps.push({ step: 'scale', from: together.value, available, top, to: together.score });
	}
	let at = together.score;
	for (const { dimension, add } of model.gates) {
		const score = number(dimensions[dimension]!);
		if (score === null || score + add >= at) continue;
		const by = dimensions[dimension]!.id;
		steps.push({
			step: 'hold',
			what: 'gate',
			by,
			at: score,
			assumed: false,
			add,
			from: at,
			to: score + add
		});
		at = score + add;
	}
	const { low, high } = overall;
	const to = fill === 'point' ? overall.score! : overall[fill]!;
	if (to !== at) steps.push({ step: 'clamp', low: low!, high: high!, from: at, to });
	return steps;
}
