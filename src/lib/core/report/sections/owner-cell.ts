import type { ActionText } from '../action-text.ts';
import type { Cell } from '../blocks.ts';

/** Who takes care of an action; below it what was decided, and the recommended role where nobody is named. */
export function ownerCell({
	owner,
	decided,
	suggestion
}: Pick<ActionText, 'owner' | 'decided' | 'suggestion'>): Cell {
	const lines = [decided, suggestion].filter((line) => line !== null);
	return { text: owner, ...(lines.length > 0 && { detail: lines.join('\n') }) };
}
