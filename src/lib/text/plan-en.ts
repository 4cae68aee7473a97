import type { PlanWords } from './plan-de.ts';

/** The words with which one decides about the plan on the result page, in English. */
export const planEn: PlanWords = {
	lead: 'Unfold a step and decide: take it on, defer it or drop it. Names and dates are then printed in the report too.',
	decide: 'Decide',
	change: 'Change the decision',
	ask: 'What becomes of this step?',
	decisions: {
		open: 'Not decided yet',
		accepted: 'We take it on',
		deferred: 'We defer it',
		dropped: 'We drop it'
	},
	owner: 'Who takes care of it?',
	suggested: (roles) => `Suggested: ${roles}`,
	due: 'By when?',
	reason: 'Why not now?',
	review: 'When will you look again?',
	save: 'Save',
	saved: 'Saved.',
	takeUp: 'Take up again',
	dropped: (count) => `Dropped: ${count}`,
	reviewOn: (date) => `To be looked at again on ${date}.`,

	add: 'Add a step of your own',
	changeOwn: 'Change the step',
	title: 'What is to be done?',
	firstStep: 'How do you begin?',
	horizon: 'Without a fixed day: in which period?',
	remove: 'Delete the step',

	problems: {
		reason: 'Please write in half a sentence why the step should wait.',
		review: 'Please name the day on which you will look again.',
		noDay: (given) =>
			`“${given}” is no day of the calendar. Write it like this, for example: 15.3.2027.`,
		title: 'Please say in a few words what is to be done.',
		notOffered: 'This answer is not offered here. Please choose one of those that are.',
		stale:
			'Something else has been saved elsewhere about this step in the meantime. What you entered is still in the form. Have a look, and save it once more if it is to stand.',
		full: (most) =>
			`You already have ${most} steps of your own; a plan has no room for more. Delete another one first.`,
		gone: 'This step is no longer in the plan, because something has changed since the page was opened. Nothing was saved.'
	}
};
