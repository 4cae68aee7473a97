import type { Text } from '#lib/core/questionnaire/questionnaire.ts';

/** What the server itself has to say to a person. Each tells what happened and what to do. */
export const messages = {
	crossSite: {
		de: 'Diese Anfrage kam nicht von unserer eigenen Seite und wurde nicht ausgeführt. Öffnen Sie die Seite neu und versuchen Sie es noch einmal.',
		en: 'This request did not come from our own page and was not carried out. Open the page again and try once more.'
	},
	notStarted: {
		de: 'In diesem Browser ist keine Einschätzung begonnen. Öffnen Sie Ihren privaten Link, oder beginnen Sie auf der Startseite.',
		en: 'No assessment has been started in this browser. Open your private link, or start on the first page.'
	},
	anotherTitle: {
		de: 'Hier ist inzwischen eine andere Einschätzung geöffnet',
		en: 'A different assessment is open here by now'
	},
	another: {
		de: 'In diesem Browser ist inzwischen eine andere Einschätzung geöffnet. An ihr wurde nichts geändert. Öffnen Sie diese hier wieder über ihren privaten Link.',
		en: 'A different assessment has been opened in this browser since. Nothing was changed in it. Open this one again by its private link.'
	},
	goneTitle: {
		de: 'Diese Einschätzung gibt es nicht mehr',
		en: 'This assessment no longer exists'
	},
	gone: {
		de: 'Diese Einschätzung gibt es nicht mehr. Sie wurde gelöscht, oder ihre Aufbewahrungszeit ist um.',
		en: 'This assessment no longer exists. It was deleted, or its retention period has ended.'
	},
	notSharedTitle: {
		de: 'Unter diesem Link gibt es nichts zu lesen',
		en: 'There is nothing to read at this link'
	},
	notShared: {
		de: 'Vielleicht fehlt ein Stück des Links, oder er gilt nicht mehr. Fragen Sie bitte die Person, von der Sie ihn haben.',
		en: 'Perhaps a piece of the link is missing, or it no longer holds. Please ask the person who gave it to you.'
	},
	reportWaiting: {
		de: 'Der Bericht wird noch gesetzt. Fragen Sie in einigen Sekunden noch einmal.',
		en: 'The report is still being set. Ask again in a few seconds.'
	},
	unknownQuestion: {
		de: 'Diese Frage gibt es im Fragebogen nicht. Laden Sie die Seite neu.',
		en: 'The questionnaire has no such question. Reload the page.'
	},
	finished: {
		de: 'Diese Einschätzung ist abgeschlossen. Öffnen Sie sie auf der Ergebnisseite wieder, um Antworten zu ändern.',
		en: 'This assessment is finished. Reopen it on the result page to change answers.'
	},
	stale: {
		de: 'Diese Frage wurde inzwischen anderswo beantwortet. Die neuere Antwort ist erhalten.',
		en: 'This question has been answered elsewhere in the meantime. The newer answer was kept.'
	},
	hidden: {
		de: 'Gespeichert. Diese Frage wird Ihnen zurzeit nicht gestellt; die Antwort zählt erst, wenn sie es wird.',
		en: 'Saved. You are not being asked this question at present; the answer counts only once you are.'
	},
	tooLarge: {
		de: 'Das ist zu viel Text auf einmal. Kürzen Sie die Notiz auf höchstens 4.000 Zeichen. Was schon gespeichert war, ist erhalten.',
		en: 'That is too much text at once. Shorten the note to at most 4,000 characters. What had been saved before is safe.'
	},
	malformed: {
		de: 'Die Anfrage war nicht lesbar. Erwartet wird JSON mit „answer“, „clientId“ und „revision“.',
		en: 'The request could not be read. JSON with “answer”, “clientId” and “revision” is expected.'
	},
	clientId: {
		de: '„clientId“ fehlt oder ist ungültig: höchstens 64 Zeichen aus Buchstaben, Ziffern, _ und -.',
		en: '“clientId” is missing or invalid: at most 64 characters from letters, digits, _ and -.'
	},
	revision: {
		de: '„revision“ fehlt oder ist ungültig: die zuletzt erhaltene Nummer, anfangs 0.',
		en: '“revision” is missing or invalid: the number last received, 0 at first.'
	},
	notAllowed: {
		de: 'Zu sehen gibt es unter dieser Adresse nichts. Von der Startseite geht es weiter.',
		en: 'There is nothing to see at this address. You can go on from the first page.'
	},
	unknownVariantTitle: {
		de: 'Diese Fassung gibt es nicht',
		en: 'There is no such variant'
	},
	unknownVariant: {
		de: 'Gehen Sie zur Startseite und wählen Sie eine der Fassungen, die dort stehen.',
		en: 'Go to the first page and choose one of the variants that are offered there.'
	},
	notFound: {
		de: 'Diese Seite gibt es nicht.',
		en: 'There is no such page.'
	},
	notUnderstood: {
		de: 'Diese Anfrage konnten wir nicht lesen. Gehen Sie zur Startseite und versuchen Sie es noch einmal.',
		en: 'We could not read this request. Go to the first page and try once more.'
	},
	unexpected: {
		de: 'Da ist bei uns etwas schiefgegangen. Was gespeichert war, ist erhalten. Versuchen Sie es bitte noch einmal.',
		en: 'Something went wrong on our side. What had been saved is safe. Please try again.'
	}
} satisfies Record<string, Text>;
