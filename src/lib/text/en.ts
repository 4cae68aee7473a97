import type { Words } from './de.ts';

const TIMES = [
	...['not once', 'once', 'twice', 'three times', 'four times', 'five times', 'six times'],
	...['seven times', 'eight times', 'nine times', 'ten times', 'eleven times', 'twelve times']
];

/** The interface's own words in English, written beside the German ones. */
export const en: Words = {
	language: 'en',
	site: {
		name: 'Leuchtkraft',
		home: 'Leuchtkraft, to the start page',
		otherLanguage: 'Deutsch',
		skip: 'To the content',
		error: 'Error',
		imprint: 'Legal notice',
		privacy: 'Privacy',
		method: 'Method'
	},
	titleBlock: {
		subject: 'Subject',
		method: 'Method',
		methodText: (version) => `${version}, weights by expert judgement, not calibrated`,
		methodShort: (version) => `${version}, not calibrated`,
		language: 'Language',
		information: 'Information',
		company: 'Company',
		scope: 'Scope',
		state: 'Status',
		take: 'Take along'
	},
	profile: {
		title: 'Your company',
		lead: (count, one) => (one ? 'One fact, optional.' : `${count} facts, each of them optional.`),
		leadNone: 'Only the name, and even that is optional.',
		steers: {
			both: 'Your targets follow from this, and which questions you see.',
			targets: 'Your targets follow from this.',
			questions: 'Which questions you see follows from this.',
			neither: ''
		},
		company: 'What is your company called?',
		companyHelp: 'Appears only on your report. You may leave it empty.',
		noAnswer: 'No answer',
		yes: 'Yes',
		no: 'No',
		mode: 'Who answers the questions?',
		modeHelp:
			'With a consultant, two numbers will stand side by side: your self-image, and what the evidence carries.',
		modes: {
			self: 'We ourselves',
			consultant: 'Together with a consultant who checks the evidence'
		},
		targets: 'This matters to us',
		targetsOpen: 'See and change targets',
		targetsLead:
			'For each of the fields we propose a target that suits a company like yours. Where yours lies elsewhere, move it and say why in one sentence. Then no gap appears that nobody wants to close.',
		levels: 'The levels',
		proposed: (level) => `Proposed: ${level}`,
		target: (dimension) => `Target for ${dimension}`,
		reason: 'Why?',
		reasonFor: (dimension) => `Why this target for ${dimension}?`,
		next: 'On to the questions',
		unsaved:
			'Not saved yet: there is no connection. Your facts stand here as long as the page is open, and are saved as soon as that is possible again.',
		title2: 'Company'
	},
	questions: {
		number: (n) => `Question ${n}`,
		of: (n, total) => `Question ${n} of ${total}`,
		left: (minutes) => (minutes === 1 ? 'about 1 minute left' : `about ${minutes} minutes left`),
		allAnswered: 'everything answered',
		progress: 'Progress',
		why: 'Why we ask',
		fields: 'Fields',
		fieldDone: 'answered',
		fieldPart: (done, total) => `${done} of ${total}`,
		fieldOpen: (n) => (n === 1 ? '1 question' : `${n} questions`),
		fieldNone: 'no question',
		unknown: 'I don’t know',
		unknownNote: 'Counts as an answer. The result then shows a range.',
		notApplicable: 'Does not apply to us',
		reason: 'Why is that? (optional)',
		yes: 'Yes',
		no: 'No',
		exclusive: 'rules out the other answers',
		ranks: [
			'Most of all',
			'In second place',
			'In third place',
			'In fourth place',
			'In fifth place'
		],
		noRank: 'Please choose',
		several: 'You may choose several.',
		extra: 'Note or evidence',
		note: 'Note, for you and your report',
		evidence: 'Evidence',
		evidenceStates: { none: 'None', shown: 'Shown', checked: 'Checked' },
		evidenceText: 'Which evidence?',
		next: (dimension) => `Next: ${dimension}`,
		nextQuestion: 'Next',
		toReview: 'On to the overview',
		back: (dimension) => `Back: ${dimension}`,
		backQuestion: 'Back',
		toProfile: 'Back: Company',
		keys: 'Arrow keys or digits choose, Enter goes on',
		stop: 'You can stop at any time.',
		finished: 'This assessment is finished. Reopen it if you want to change something.',
		reopen: 'Reopen',
		nothing: 'There is no question for you in this field.'
	},
	saving: {
		saved: (time) => `Saved at ${time}`,
		saving: 'Saving …',
		retrying: 'Not saved. Your answer is kept on this device; we keep trying.',
		stale: 'This question has meanwhile been answered on another device. You now see that answer.',
		finished: 'The assessment is finished. Your change was not saved.',
		gone: 'This assessment is no longer open on this device. Please open it by your private link.',
		refused: 'We could not save this answer as it is.'
	},
	problems: {
		title: 'Please look again',
		notANumber: (given) => `“${given}” is not a number. Write digits only, for example 12 or 2.5.`,
		oneOnly: 'There are two answers here that rule each other out. Please leave only one.',
		twice: 'One answer stands in two places. Please choose each at most once.',
		notOffered: 'This answer is not one of those offered here. Please choose one that is.',
		targetReason: (dimension) =>
			`You have changed the target for ${dimension}. Please say why in one sentence.`,
		saved: 'The other answers on this page are saved.'
	},
	review: {
		title: 'Overview',
		lead: (open) =>
			open === 0
				? 'All questions are answered.'
				: open === 1
					? 'One question is open. You can finish as it is: the result then shows a range.'
					: `${open} questions are open. You can finish as it is: the result then shows a range.`,
		nothing: 'No question is answered yet.',
		fields: 'The fields',
		goOnHere: 'On to the open questions',
		openQuestions: 'Open questions',
		unknown: (n) => `“I don’t know” ${TIMES[n] ?? `${n} times`}`,
		finish: 'Finish and see the result',
		again: (questions) =>
			questions === 1
				? 'Please look at this question again'
				: `Please look at these ${['', '', 'two', 'three'][questions] ?? questions} again`,
		againLead: 'This is what we noticed about your answers. If all is right, leave it as it is.',
		leave: 'Leave it as it is and see the result',
		finishNote: 'The result gets today’s date. You can reopen it at any time.',
		longer: 'Go on to a longer variant',
		longerNote: 'Every answer stays. The questions that are still missing are added.',
		goOn: (variant, more) =>
			`Variant “${variant}”: ${more === 1 ? 'one more question' : `${more} more questions`}`,
		profile: 'Company facts and targets',
		finished: 'This assessment is finished.',
		headcountMissing: 'The number of employees is missing for the score',
		result: 'Result',
		deletedOn: (date) => `If you do nothing, this assessment will be deleted on ${date}.`,
		toResult: 'To the result'
	},
	link: {
		title: 'Your private link',
		lead: 'With this link you go on later, on another device, too. Whoever has it sees your answers: pass it on only if you want that.',
		address: 'The link',
		copy: 'Copy the link',
		copied: 'Copied',
		mail: 'Send it to myself',
		mailNote: 'Opens your e-mail program. Leuchtkraft sends nothing.',
		mailSubject: 'My link to Leuchtkraft',
		mailBody: (link) =>
			`With this link I go on where I was:\n\n${link}\n\nWhoever has this link sees my answers.`,
		qr: 'Take a picture with your phone',
		qrAlt: 'QR code with your private link'
	},
	resume: {
		title: 'Go on where you were',
		lead: 'This link opens your assessment. A cookie is set on this device for it, so that your answers arrive.',
		button: 'Open the assessment',
		company: (name) => `Company: ${name}`,
		changed: (date) => `Last changed on ${date}.`,
		wrongTitle: 'There is no assessment behind this link',
		wrong:
			'Perhaps a piece of the link is missing, or the assessment has been deleted. Please check that the whole link is in the address bar.'
	},
	errors: {
		notFoundTitle: 'There is no such page',
		notFound: 'Perhaps the address is incomplete. You can go on from the start page.',
		noAssessmentTitle: 'No assessment is open on this device',
		noAssessment:
			'If you have a private link, open it here. Otherwise start anew from the start page. Nothing is lost.',
		crossSiteTitle: 'This did not come from this site',
		crossSite:
			'The request was not carried out, and nothing was changed. Please open the page again and try once more.',
		tooLargeTitle: 'That was too much at once',
		tooLarge: 'Please shorten the note. What was already saved is unchanged.',
		unreadableTitle: 'We could not read that',
		unreadable:
			'Something is missing in the address or the request, or there is too much of it. Nothing was changed. You can go on from the start page.',
		brokenTitle: 'Something went wrong on our side',
		broken: 'Your saved answers are unchanged. Please try again in a minute.',
		home: 'To the start page'
	}
};
