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
	self: 'Self-image',
	evidenced: 'Evidenced',
	evidence: 'Self-image and evidence',
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
	then: 'After that',
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
	answer: 'Your answer',
	keyQuestion: 'key question',
	weight: 'Weight',
	value: 'Value',
	steps: 'Step by step',
	numbers: {
		score: 'Score',
		evidenced: 'By evidence',
		low: 'Worst case',
		high: 'Best case',
		coverage: 'Coverage',
		level: 'Level',
		index: 'Index',
		gap: 'Gap to the target',
		milestone: 'In twelve months',
		priority: 'Priority'
	},
	limited: 'limits',
	notLimited: 'does not limit here',
	result: 'Stands at',
	view: 'See the questions of this field',
	whole: 'The whole',
	share: 'Weight in percent',
	given: 'Your answers',
	hidden: 'not shown',
	bandTrace:
		'We calculate as in the longer variants. So few questions are not enough for single fields, so we only give the range of the whole.',

	weakest: 'Where most is missing',
	weakestOpen: 'Which fields these are can only be said once more questions are answered.',
	noWeakest: 'Measured against the targets, nothing is clearly missing.',
	firstSteps: 'First steps',

	whatIf: {
		title: 'What if …',
		lead: 'Change an answer on trial, or suppose that a recommendation has been carried out. You see at once what moves. Nothing is saved unless you want it to be.',
		open: 'Try out answers and recommendations',
		needsScript: 'Your browser works this out by itself, and needs JavaScript to do so.',
		loading: 'Loading …',
		failed: 'This could not be loaded just now.',
		again: 'Try again',
		answer: 'Change an answer',
		question: 'Which question?',
		changed: (label) => `${label} (changed)`,
		given: 'Your answer today:',
		actions: 'Suppose recommendations carried out',
		actionsNote:
			'Each lifts its fields by as much as experts expect of it. If you also change the answer behind it, the same progress counts twice.',
		outcome: 'What moves',
		nothing: 'Nothing is changed yet. You see where you stand today.',
		instead: (before) => `instead of ${before}`,
		today: 'today',
		then: 'then',
		fields: 'Fields that move: where they stand and the distance to the target, then and today',
		keep: 'Keep these answers',
		keepNote: (labels) =>
			`Changed: ${labels}. Only answers are kept, not the recommendations you supposed.`,
		reset: 'Reset',
		kept: 'Kept. All numbers on this page have been worked out anew.',
		finished: 'This assessment is finished. If you want to keep answers, reopen it first.',
		toReopen: 'To reopening'
	},

	longer: 'Look more closely',
	goOn: (variant, questions) =>
		`${variant}: ${questions === 1 ? 'one more question' : `${questions} more questions`}`,

	take: 'Take it with you',
	takePdf: 'Report as PDF',
	takeData: 'Your data as JSON',
	takeNote: 'The report to pass on; the data with everything you stated in one file.',
	takeFurther: 'The report also comes in other forms:',
	takeFormats: {
		docx: ['Word', 'to edit: the same report with figures and tables'],
		xlsx: ['Excel', 'to go on working with: numbers, answers, recommendations with dates'],
		csv: ['CSV', 'all answers in one single table'],
		json: ['JSON', 'for programs of your own']
	},
	keepTitle: 'Change and delete',
	deletedOn: (date) => `If you do nothing, this assessment will be deleted on ${date}.`,
	reopen: 'Reopen',
	reopenNote: 'The result becomes a draft again, and you can change answers.',
	remove: 'Delete my assessment',
	removeNote: 'All answers, the result and your links will be gone. This cannot be undone.',
	removeConfirm: 'Yes, delete for good',
	waiting: {
		title: {
			waiting: 'Your report is being set',
			full: 'Many reports are being set just now',
			failed: 'The report was not finished'
		},
		text: {
			waiting: 'It takes a moment longer than usual. Your answers are saved.',
			full: 'Yours is next as soon as there is room. Your answers are saved.',
			failed:
				'Your answers are saved and nothing is lost. Try once more; if it fails again, please tell whoever runs this program.'
		},
		fetch: 'Fetch the report',
		again: 'Try again',
		back: 'Back to the result'
	},
	removedTitle: 'Your assessment has been deleted',
	removedText: 'Answers, result and private link no longer exist.',
	home: 'To the first page',

	unnamed: 'Not named',
	employees: (count) => `${count} employees`,
	exportShare: (percent) => `exports ${percent}%`
};
