import type { Issue } from '../questionnaire/issue.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Assessment } from './assessment.ts';
import { checkText, limits, unknownField } from './check-answer.ts';
import { error, isReservedKey, misfit, ownEntries } from './finding.ts';

const mostEntries = 1000;

/** Targets set by hand, by dimension: a level of the scale and the reason for it. Adds what is wrong to `issues`. */
export function readTargets(
	{ dimensions, scale }: Questionnaire,
	given: unknown,
	issues: Issue[]
): Assessment['targets'] {
	const top = scale.length - 1;
	const targets: Assessment['targets'] = {};
	const entries = ownEntries(given);
	if (!entries) {
		const shape = '{ "STAGE": { "value": 3, "reason": "…" } }';
		issues.push(misfit('targets', 'targets', given, { de: shape, en: shape }));
		return targets;
	}
	for (const [id, target] of entries.slice(0, mostEntries)) {
		if (isReservedKey(id) || !dimensions.some((dimension) => dimension.id === id)) {
			const ids = dimensions.map((dimension) => dimension.id).join(', ');
			issues.push(
				misfit('target-dimension', 'targets', id, { de: `eines von: ${ids}`, en: `one of: ${ids}` })
			);
			continue;
		}
		const path = `targets.${id}`;
		const parts = new Map(ownEntries(target) ?? []);
		const value = parts.get('value');
		const fits = typeof value === 'number' && value >= 0 && value <= top;
		if (!fits) {
			const wanted = { de: `eine Zahl von 0 bis ${top}`, en: `a number from 0 to ${top}` };
			issues.push(misfit('target-value', `${path}.value`, value, wanted));
		}
		const reason = checkText(parts.get('reason') ?? '', limits.reason, `${path}.reason`);
		if (typeof reason !== 'string') issues.push(reason);
		else if (reason.trim() === '') issues.push(noReason(`${path}.reason`));
		else if (fits) targets[id] = { value, reason };
		for (const key of [...parts.keys()].slice(0, 20)) {
			if (key !== 'value' && key !== 'reason') issues.push(unknownField(key, path));
		}
	}
	return targets;
}

function noReason(path: string): Issue {
	return error(
		'reason-missing',
		path,
		{ de: 'Der Grund für das eigene Ziel fehlt.', en: 'The reason for the own target is missing.' },
		{ de: 'Ein halber Satz genügt.', en: 'Half a sentence is enough.' }
	);
}
