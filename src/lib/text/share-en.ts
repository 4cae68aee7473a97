import type { ShareWords } from './share-de.ts';

/** The words around the read-only link in English. */
export const shareEn: ShareWords = {
	title: 'Pass the result on',
	lead: 'A read-only link lets somebody else see this result and download the report: your answers, and the plan with its names and dates. Notes and evidence stay with you. Nothing can be changed or deleted with it.',
	make: 'Make a read-only link',
	address: 'The read-only link',
	mail: 'Pass it on by e-mail',
	mailSubject: 'Our result in Leuchtkraft',
	mailBody: (link) =>
		`Our result is at this link, together with the report:\n\n${link}\n\nThe link is for reading; nothing can be changed with it.`,
	look: 'See what others see',
	since: (date) =>
		`Made on ${date}. The link always shows the latest state, a draft too. It holds until you withdraw it or the assessment is deleted.`,
	withdraw: 'Withdraw the link',
	withdrawNote: 'After that it opens nothing. You can make a new one at any time.',

	reader: {
		note: 'This result was given to you to read; nothing can be changed here. “You” means the company that it is about.',
		draft: 'It is still a draft: answers and numbers may change.',
		takeWord: 'Report as a Word file',
		takeNote: 'The report holds the answers too, but no notes and no evidence.',
		waiting: {
			waiting: 'This takes a moment longer than usual.',
			full: 'Yours will be next as soon as there is room.',
			failed: 'Please try again; if it fails once more, tell the person who gave you the link.'
		}
	}
};
