import type { ActionText } from '../action-text.ts';
import type { Cell } from '../blocks.ts';

/** Who takes care of an action, and what was decided about it. */
export function ownerCell({ owner, ownerNote }: Pick<ActionText, 'owner' | 'ownerNote'>): Cell {
	return { text: owner, ...(ownerNote === null ? {} : { detail: ownerNote }) };
}
