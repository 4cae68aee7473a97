import type { ReadingWords } from './reading-de.ts';

/** The words of the pages that are only read, in English. */
export const readingEn: ReadingWords = {
	door: {
		lead: 'Leuchtkraft asks the questions behind it, reckons where your company stands, and says what to do first.',
		start: (minutes) => `Start now: ${minutes} minutes`,
		startNote: (questions) =>
			`${questions}. No account, no e-mail address. Only you see the result.`,
		resume: 'Go on where you were',
		resumeNote: (answered, total) =>
			`${answered} of ${total} questions ${answered === 1 ? 'is' : 'are'} answered and saved.`,
		resumeFinished: 'To your result',
		resumeFinishedNote: 'Your assessment is finished.',
		ways: (count) => `${count} ways in`,
		oneWay: 'The way in',
		figure: 'Figure 1',
		figureCaption: 'Section through a good company: the light is there. The measure is open.',
		figureAlt:
			'Sectional drawing of a works hall. Inside, a lamp shines in all directions. Through a narrow opening in the wall a cone of light falls outside, on a customer who does not know the company yet. The width of the cone is dimensioned with a question mark.',
		slot: (names, more) => [
			`The opening: ${names}${more ? ' and' : '.'}`,
			more ? `${more}. It can be adjusted.` : 'It can be adjusted.'
		],
		moreFields: (count, one) => `${count} more ${one ? 'field' : 'fields'}`,
		customer: ['A customer', 'who does not', 'know you yet'],
		customerNarrow: ['A customer who', 'does not know', 'you yet'],
		inside: 'inside',
		outside: 'outside',
		outcome: 'What you get',
		outcomes: {
			sentence: {
				title: 'One sentence',
				text: 'Where your company stands, put so that you can read it out at the table.'
			},
			measures: (count, one, from) => ({
				title: `${count} ${one ? 'measure' : 'measures'}`,
				text: `Today and target for ${one ? 'the field' : 'each field'}${from === null ? '' : `, from the “${from}” variant up`}. Every number leads back to your answer.`
			}),
			range: {
				title: 'A range',
				text: 'Between which levels your company stands, and which fields lack most.'
			},
			decisions: {
				title: 'Three decisions',
				text: 'With reason, effort and a first step for Monday. And a report as a PDF.'
			}
		},
		measure: 'How to read a measure',
		measureAlt: (field, now, target, gap) =>
			`Example: ${field}, today ${now}, target ${target}, distance ${gap}`,
		callouts: [
			{ title: 'The light', text: 'is where you stand today. Your answers set it, nobody else.' },
			{
				title: 'The distance',
				text: 'is written above the line. The longer it is, the more a step is worth.'
			},
			{
				title: 'The empty circle',
				text: 'is your target. It is the best one for you, not the highest.'
			}
		],
		minutes: (n) => `${n} minutes`,
		minutesShort: (n) => `${n} min`,
		aboutMinutes: (n) => `about ${n} minutes`,
		questions: (n) => `${n} questions`,
		upToQuestions: (n) => `up to ${n} questions`,
		keepsOne:
			'Every answer stays: you may stop at any time and go on later from where you were. On another device, too.',
		keeps:
			'Every answer stays: if you start with the quick one, you go on later from where you were. On another device, too.',
		who: 'Who sees this',
		whoText:
			'Nobody but you and those to whom you give your link. Nothing is stored until you start; the result lies behind a link that only you know.',
		whoRetention:
			'What you have started is deleted 30 days after the last change, what is finished after twelve months. You can delete it yourself at any time.'
	},
	anew: {
		title: 'An assessment is open here',
		longer: (variant: string) => `Go on in the variant “${variant}”`,
		longerNote: 'Every answer stays. The questions that are still missing are added.',
		replace: 'Rather start afresh?',
		replaceNote:
			'This device will then open the new assessment. The present one stays stored, but only its private link leads back to it. Keep that link first.',
		start: (variant: string) => `Start afresh: ${variant}`
	},
	privacy: {
		title: 'Privacy',
		sections: [
			{
				title: 'What is stored',
				paragraphs: [
					'Before you start: nothing, not even a cookie. Once you start: your company facts, your answers, notes and evidence, what you decide about the plan, and the times of the last changes.',
					'No names, e-mail addresses or account are needed. You give the company’s name if you like, and likewise who takes care of a step of the plan.'
				]
			},
			{
				title: 'The cookie',
				paragraphs: [
					'A single cookie keeps the connection between your device and your assessment. It is set when you start or open your private link, and serves no other purpose. If the line is down, your device keeps unsaved answers until they have been sent.'
				]
			},
			{
				title: 'Who sees it',
				paragraphs: [
					'Whoever has the private link. It is long enough that nobody can guess it; only its fingerprint is stored. If you make a read-only link, whoever has that sees the result, answers, plan and report too, but no notes and no evidence; you can withdraw it at any time. Whoever runs the server can technically reach the database. No other server is ever asked.'
				]
			},
			{
				title: 'For how long',
				paragraphs: [
					'Assessments that were started are deleted 30 days after the last change, finished ones twelve months after finishing or after the last decision about the plan. You can delete everything or take it along yourself at any time, on the page of your result.'
				]
			}
		],
		contact: 'Contact',
		askOperator: 'Whoever runs this site is responsible:'
	},
	imprint: {
		title: 'Legal notice',
		unset:
			'Whoever runs this site has not given any details here yet. Please ask the person who gave you its address.'
	},
	method: {
		title: 'Method',
		lead: 'What is measured, how it is reckoned and where the limits are.',
		scale: 'The levels',
		fields: 'The fields',
		weight: 'Weight',
		reckoning: 'How it is reckoned',
		planRule:
			'The order of the steps follows from gap, weight and effort, within the hours that you stated yourself.',
		planRuleAssumed: (hours) =>
			`The order of the steps follows from gap, weight and effort. This questionnaire does not ask for hours; ${hours} a week are assumed.`,
		limits: 'Where the limits are',
		limitsText: [
			'The answers are self-reported. Those who answer together and show evidence come closer to reality.',
			'A field test in which experts sort the answers blind has yet to be done. There is no comparison with other companies; we do not show invented averages.'
		]
	}
};
