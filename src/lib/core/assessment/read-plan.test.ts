import { describe, expect, it } from 'vitest';
import type { Issue } from '../questionnaire/issue.ts';
import { readPlan } from './read-plan.ts';

const sound = {
	actions: {
		R01: { decision: 'accepted', owner: 'Frau Meier', due: '2027-03-15' },
		R07: { decision: 'deferred', reason: 'nach dem Umbau', review: '2027-05-01' },
		R12: { decision: 'dropped' },
		'NEXT-A1': { owner: 'Herr Kranz' },
		R99: { decision: 'dropped' }
	},
	own: [
		{ id: 'own-1', title: 'Tag der offenen Tür', firstStep: 'Termin finden', horizon: 90 },
		{ id: 'own-3', title: 'Film', owner: 'Azubis', due: '2028-02-29' }
	]
};

function read(given: unknown) {
	const issues: Issue[] = [];
	return { ...readPlan(given, issues), issues };
}
const found = (given: unknown) => read(given).issues.map(({ code, path }) => `${code} ${path}`);
const action = (choice: unknown) => found({ actions: { R01: choice } });
const own = (...list: unknown[]) => found({ own: list });

describe('what people have decided about a plan, in an answers file', () => {
	it('is read as it stands, also about actions that no plan holds', () => {
		expect(read(sound)).toEqual({ plan: sound, issues: [] });
	});

	it('is absent where nothing was decided', () => {
		expect(read(undefined)).toEqual({ issues: [] });
		expect(read({})).toEqual({ issues: [] });
		expect(read({ actions: { R01: {}, R02: { owner: '  ' } }, own: [] })).toEqual({ issues: [] });
	});

	it('names every fault with its path', () => {
		expect(found(7)).toEqual(['plan plan']);
		expect(found({ steps: {} })).toEqual(['unknown-field plan']);
		expect(found({ actions: [] })).toEqual(['plan-actions plan.actions']);
		expect(found({ actions: { 'own-1': {} } })).toEqual(['plan-action plan.actions']);
		expect(found(JSON.parse('{"actions":{"__proto__":{"decision":"dropped"}}}'))).toEqual([
			'plan-action plan.actions'
		]);
		expect(action('ja')).toEqual(['plan-entry plan.actions.R01']);
		expect(action({ decision: 'yes', who: 'K.' })).toEqual([
			'unknown-field plan.actions.R01',
			'plan-decision plan.actions.R01.decision'
		]);
		expect(action({ owner: 'x'.repeat(121), reason: 'x'.repeat(501) })).toEqual([
			'text-long plan.actions.R01.reason',
			'text-long plan.actions.R01.owner'
		]);
		expect(action({ due: '2027-02-29', review: 3 })).toEqual([
			'date plan.actions.R01.review',
			'date plan.actions.R01.due'
		]);
		expect(action({ decision: 'deferred', reason: ' ' })).toEqual([
			'reason-missing plan.actions.R01.reason',
			'review-missing plan.actions.R01.review'
		]);
		expect(own({ id: 'own-01', horizon: 60 })).toEqual([
			'plan-own-id plan.own[0].id',
			'title-missing plan.own[0].title',
			'plan-horizon plan.own[0].horizon'
		]);
		expect(own({ id: 'own-1', title: 'a' }, { id: 'own-1', title: 'b' })).toEqual([
			'plan-own-twice plan.own[1].id'
		]);
	});

	it('has room for names, reasons and steps of the length that is promised, and for twenty own steps', () => {
		expect(action({ owner: 'x'.repeat(120), reason: 'x'.repeat(500) })).toEqual([]);
		expect(own({ id: 'own-1', title: 'x'.repeat(200), firstStep: 'x'.repeat(500) })).toEqual([]);
		const steps = Array.from({ length: 21 }, (_, index) => ({
			id: `own-${index + 1}`,
			title: 'x'
		}));
		expect(own(...steps.slice(0, 20))).toEqual([]);
		expect(own(...steps)).toEqual(['plan-own-many plan.own']);
	});
});
