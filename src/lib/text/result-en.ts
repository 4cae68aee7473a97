import type { ResultWords } from './result-de.ts';

/** The words of the result page in English. What is said about a company comes from core/report. */
export const resultEn: ResultWords = {
	title: 'Result',
	draft: 'Draft',
	final: 'Finished',
	finished: (date) => `finished on ${date}`,
	answers: 'Answers',
	report: 'Report',

	level: 'Level',
	index: 'Index',
	indexOf: (index) => `${index} out of 100`,
	range: 'Range',
	trace: 'Calculation',
	traceLink: 'Answers, weights, formula',

	open: 'Still open',
	openMore: (count) => (count === 1 ? 'and one more question' : `and ${count} more questions`),
	toOverview: 'To the overview',
	finish: 'Finish',
	finishNote: 'The result carries today’s date. You can reopen it at any time.',

	profile: 'Now and target',
	profileCaption: 'Today, target and distance per field, the longest distance first',
	field: 'Field',
	now: 'Now',
	target: 'Target',
	gap: 'Distance',
	toTrace: (field) => `${field}: to the calculation`,
	keyNow: 'today',
	keyTarget: 'target',
	keyRange: 'range, since answers are open',
	keyThin: 'today, on thin evidence',
	radar: 'The figure of your company. Area: today. Line: target.',
	radarTable: 'The figure as a table',
	radarNumber: 'No.',

	brakes: 'What holds you back',
	noBrakes: 'No single field holds the whole back.',
	strengths: ['Your strength', 'Two strengths', 'Three strengths'],

	actions: 'What to do first',
	because: 'Because',
	firstStep: 'First step',
	effort: 'Effort',
	owner: 'Owner',
	sign: 'How you will notice',
	needs: 'Comes after',
	noActions: 'Measured against your targets, nothing is urgent.',

	plan: 'The plan',
	days: (from, to) => `Days ${from} to ${to}`,
	nothingPlanned: 'Nothing is planned here.',
	more: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
	notNow: 'Deliberately not now',
	review: (month) => `Look again in ${month}.`,

	traces: 'Where the numbers come from',
	tracesLead:
		'Each answer gives a value from 0 to 5. Where a field stands is their weighted mean, limited by the weakest key question.',
	answer: 'Your answer',
	keyQuestion: 'key question',
	weight: 'Weight',
	value: 'Value',
	mean: 'Weighted mean',
	limited: 'limits',
	notLimited: 'does not limit here',
	result: 'Stands at',
	view: 'See the questions of this field',
	whole: 'The whole',
	share: 'Weight in percent',
	geometric: 'Weighted geometric mean',
	formula: 'e^(Σ weight · ln(value + 1) / Σ weight) − 1',
	formulaText:
		'Strong fields make up for a weak one only in part. Fields without a number do not count.',
	given: 'Your answers',
	hidden: 'not shown',
	bandTrace:
		'We calculate as in the longer variants. Twelve questions are too few for single fields, so we only give the range of the whole.',

	weakest: 'Where most is missing',
	noWeakest: 'Measured against the targets, nothing is clearly missing.',
	firstSteps: 'First steps',

	longer: 'Look more closely',
	goOn: (variant, questions) =>
		`${variant}: ${questions === 1 ? 'one more question' : `${questions} more questions`}`,

	take: 'Take it with you',
	takePdf: 'Report as PDF',
	takeData: 'Your data as JSON',
	takeNote: 'The report to pass on; the data with everything you stated in one file.',
	keepTitle: 'Change and delete',
	deletedOn: (date) => `If you do nothing, this assessment will be deleted on ${date}.`,
	reopen: 'Reopen',
	reopenNote: 'The result becomes a draft again, and you can change answers.',
	remove: 'Delete my assessment',
	removeNote: 'All answers, the result and the link will be gone. This cannot be undone.',
	removeConfirm: 'Yes, delete for good',
	removedTitle: 'Your assessment has been deleted',
	removedText: 'Answers, result and private link no longer exist.',
	home: 'To the first page',

	unnamed: 'Not named',
	employees: (count) => `${count} employees`,
	exportShare: (percent) => `exports ${percent}%`
};
