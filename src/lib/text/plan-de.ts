/** The words with which one decides about the plan on the result page, in German. */
export const planDe = {
	lead: 'Klappen Sie einen Schritt auf und entscheiden Sie: vornehmen, zurückstellen oder streichen. Namen und Termine stehen danach auch im Bericht.',
	decide: 'Entscheiden',
	change: 'Entscheidung ändern',
	ask: 'Was wird aus diesem Schritt?',
	decisions: {
		open: 'Noch nicht entschieden',
		accepted: 'Nehmen wir uns vor',
		deferred: 'Stellen wir zurück',
		dropped: 'Streichen wir'
	},
	owner: 'Wer kümmert sich darum?',
	suggested: (roles: string) => `Vorschlag: ${roles}`,
	due: 'Bis wann?',
	reason: 'Warum nicht jetzt?',
	review: 'Wann sehen Sie wieder hin?',
	save: 'Übernehmen',
	saved: 'Gespeichert.',
	takeUp: 'Wieder aufnehmen',
	dropped: (count: number) => `Gestrichen: ${count}`,
	reviewOn: (date: string) => `Wiedervorlage am ${date}.`,

	add: 'Eigenen Schritt hinzufügen',
	changeOwn: 'Schritt ändern',
	title: 'Was soll geschehen?',
	firstStep: 'Womit fangen Sie an?',
	horizon: 'Ohne festen Tag: in welchem Abschnitt?',
	remove: 'Schritt löschen',

	problems: {
		reason: 'Schreiben Sie bitte in einem halben Satz, warum der Schritt warten soll.',
		review: 'Nennen Sie bitte den Tag, an dem Sie wieder hinsehen.',
		noDay: (given: string) =>
			`„${given}“ ist kein Tag im Kalender. Schreiben Sie ihn zum Beispiel so: 15.3.2027.`,
		title: 'Sagen Sie bitte in wenigen Worten, was geschehen soll.',
		notOffered: 'Diese Antwort steht hier nicht zur Wahl. Bitte nehmen Sie eine der angebotenen.',
		stale:
			'Zu diesem Schritt wurde inzwischen anderswo etwas anderes gespeichert. Ihre Eingaben stehen noch im Formular. Sehen Sie nach, und übernehmen Sie sie noch einmal, wenn sie gelten sollen.',
		full: (most: number) =>
			`Sie haben schon ${most} eigene Schritte, mehr passen nicht in einen Fahrplan. Löschen Sie zuerst einen anderen.`,
		gone: 'Dieser Schritt steht nicht mehr im Fahrplan, denn seit dem Öffnen der Seite hat sich etwas geändert. Gespeichert wurde nichts.'
	}
};

export type PlanWords = typeof planDe;
