const TIMES = [
	...['keinmal', 'einmal', 'zweimal', 'dreimal', 'viermal', 'fünfmal', 'sechsmal', 'siebenmal'],
	...['achtmal', 'neunmal', 'zehnmal', 'elfmal', 'zwölfmal']
];

/** The interface's own words in German, edited as a text of its own. Questions and advice live in the questionnaire. */
export const de = {
	language: 'de' as 'de' | 'en',
	site: {
		name: 'Leuchtkraft',
		home: 'Leuchtkraft, zur Startseite',
		otherLanguage: 'English',
		skip: 'Zum Inhalt',
		error: 'Fehler',
		imprint: 'Impressum',
		privacy: 'Datenschutz',
		method: 'Methode'
	},
	titleBlock: {
		subject: 'Gegenstand',
		method: 'Methode',
		methodText: (version: string) =>
			`${version}, Gewichte nach Urteil von Fachleuten, nicht geeicht`,
		methodShort: (version: string) => `${version}, nicht geeicht`,
		language: 'Sprache',
		information: 'Auskunft',
		company: 'Unternehmen',
		scope: 'Umfang',
		state: 'Stand',
		take: 'Mitnehmen'
	},
	profile: {
		title: 'Ihr Unternehmen',
		lead: (count: string, one: boolean) =>
			one ? 'Eine Angabe, freiwillig.' : `${count} Angaben, jede freiwillig.`,
		leadNone: 'Nur der Name, und auch der ist freiwillig.',
		steers: {
			both: 'Danach richten sich die Ziele und welche Fragen Sie sehen.',
			targets: 'Danach richten sich die Ziele.',
			questions: 'Danach richtet sich, welche Fragen Sie sehen.',
			neither: ''
		},
		company: 'Wie heißt Ihr Unternehmen?',
		companyHelp: 'Steht nur auf Ihrem Bericht. Sie können das Feld leer lassen.',
		noAnswer: 'Keine Angabe',
		yes: 'Ja',
		no: 'Nein',
		mode: 'Wer beantwortet die Fragen?',
		modeHelp:
			'Mit Beratung stehen später zwei Zahlen nebeneinander: Ihr Selbstbild und das, was Belege tragen.',
		modes: {
			self: 'Wir selbst',
			consultant: 'Mit Beraterin oder Berater: Belege werden geprüft'
		},
		targets: 'Das ist uns wichtig',
		targetsOpen: 'Ziele ansehen und ändern',
		targetsLead:
			'Für jedes Feld schlagen wir ein Ziel vor, passend zu Ihrem Unternehmen. Wo es für Sie anders liegt, setzen Sie es um und sagen in einem Satz, warum. So entsteht keine Lücke, die niemand schließen will.',
		levels: 'Die Stufen',
		proposed: (level: string) => `Vorschlag: ${level}`,
		target: (dimension: string) => `Ziel für ${dimension}`,
		reason: 'Warum?',
		reasonFor: (dimension: string) => `Warum dieses Ziel für ${dimension}?`,
		next: 'Weiter zu den Fragen',
		unsaved:
			'Noch nicht gespeichert: Es fehlt die Verbindung. Ihre Angaben stehen hier, solange die Seite offen ist; gespeichert wird, sobald es wieder geht.',
		title2: 'Unternehmen'
	},
	questions: {
		number: (n: number) => `Frage ${n}`,
		of: (n: number, total: number) => `Frage ${n} von ${total}`,
		left: (minutes: number) =>
			minutes === 1 ? 'noch etwa 1 Minute' : `noch etwa ${minutes} Minuten`,
		allAnswered: 'alles beantwortet',
		progress: 'Fortschritt',
		why: 'Warum wir danach fragen',
		fields: 'Felder',
		fieldDone: 'beantwortet',
		fieldPart: (done: number, total: number) => `${done} von ${total}`,
		fieldOpen: (n: number) => (n === 1 ? '1 Frage' : `${n} Fragen`),
		fieldNone: 'keine Frage',
		unknown: 'Weiß ich nicht',
		unknownNote: 'Zählt als Antwort. Das Ergebnis zeigt dann eine Spanne.',
		notApplicable: 'Trifft auf uns nicht zu',
		reason: 'Woran liegt das? (freiwillig)',
		yes: 'Ja',
		no: 'Nein',
		exclusive: 'schließt die anderen Antworten aus',
		ranks: [
			'Am stärksten',
			'An zweiter Stelle',
			'An dritter Stelle',
			'An vierter Stelle',
			'An fünfter Stelle'
		],
		noRank: 'Bitte wählen',
		several: 'Mehrere Antworten sind möglich.',
		extra: 'Notiz oder Beleg',
		note: 'Notiz, für Sie und Ihren Bericht',
		evidence: 'Beleg',
		evidenceStates: { none: 'Keiner', shown: 'Vorgelegt', checked: 'Geprüft' },
		evidenceText: 'Welcher Beleg?',
		next: (dimension: string) => `Weiter: ${dimension}`,
		nextQuestion: 'Weiter',
		toReview: 'Weiter zur Übersicht',
		back: (dimension: string) => `Zurück: ${dimension}`,
		backQuestion: 'Zurück',
		toProfile: 'Zurück: Unternehmen',
		keys: 'Pfeiltasten oder Ziffern wählen, Enter geht weiter',
		stop: 'Sie können jederzeit aufhören.',
		finished:
			'Diese Einschätzung ist abgeschlossen. Öffnen Sie sie wieder, wenn Sie etwas ändern möchten.',
		reopen: 'Wieder öffnen',
		nothing: 'In diesem Feld gibt es für Sie keine Frage.'
	},
	saving: {
		saved: (time: string) => `Gespeichert um ${time} Uhr`,
		saving: 'Wird gespeichert …',
		retrying:
			'Nicht gespeichert. Ihre Antwort ist auf diesem Gerät vermerkt; wir versuchen es weiter.',
		stale:
			'Diese Frage wurde inzwischen auf einem anderen Gerät beantwortet. Sie sehen jetzt diese Antwort.',
		finished: 'Die Einschätzung ist abgeschlossen. Ihre Änderung wurde nicht gespeichert.',
		gone: 'Diese Einschätzung ist auf diesem Gerät nicht mehr geöffnet. Bitte öffnen Sie sie über Ihren privaten Link.',
		refused: 'Diese Antwort konnten wir so nicht speichern.'
	},
	problems: {
		title: 'Bitte sehen Sie noch einmal hin',
		notANumber: (given: string) =>
			`„${given}“ ist keine Zahl. Schreiben Sie nur Ziffern, zum Beispiel 12 oder 2,5.`,
		oneOnly:
			'Hier stehen zwei Antworten, die einander ausschließen. Bitte lassen Sie nur eine stehen.',
		twice: 'Eine Antwort steht an zwei Stellen. Bitte wählen Sie jede höchstens einmal.',
		notOffered: 'Diese Antwort steht hier nicht zur Wahl. Bitte nehmen Sie eine der angebotenen.',
		targetReason: (dimension: string) =>
			`Sie haben das Ziel für ${dimension} geändert. Schreiben Sie bitte in einem Satz dazu, warum.`,
		saved: 'Die anderen Antworten dieser Seite sind gespeichert.'
	},
	review: {
		title: 'Übersicht',
		lead: (open: number) =>
			open === 0
				? 'Alle Fragen sind beantwortet.'
				: open === 1
					? 'Eine Frage ist offen. Sie können auch so abschließen: Das Ergebnis zeigt dann eine Spanne.'
					: `${open} Fragen sind offen. Sie können auch so abschließen: Das Ergebnis zeigt dann eine Spanne.`,
		nothing: 'Noch ist keine Frage beantwortet.',
		fields: 'Die Felder',
		goOnHere: 'Zu den offenen Fragen',
		openQuestions: 'Offene Fragen',
		unknown: (n: number) => `${TIMES[n] ?? `${n}-mal`} „Weiß ich nicht“`,
		finish: 'Abschließen und Ergebnis ansehen',
		again: (questions: number) =>
			questions === 1
				? 'Bitte sehen Sie sich diese Frage noch einmal an'
				: `Bitte sehen Sie sich diese ${['', '', 'beiden', 'drei'][questions] ?? questions} noch einmal an`,
		againLead: 'Das ist uns an Ihren Antworten aufgefallen. Stimmt alles, dann lassen Sie es so.',
		leave: 'So lassen und Ergebnis ansehen',
		finishNote: 'Das Ergebnis bekommt das Datum von heute. Sie können es jederzeit wieder öffnen.',
		longer: 'Weiter in einer längeren Fassung',
		longerNote: 'Alle Antworten bleiben. Dazu kommen die Fragen, die noch fehlen.',
		goOn: (variant: string, more: number) =>
			`Fassung „${variant}“: ${more === 1 ? 'noch eine Frage' : `noch ${more} Fragen`}`,
		profile: 'Angaben zum Unternehmen und Ziele',
		finished: 'Diese Einschätzung ist abgeschlossen.',
		headcountMissing: 'Zum Werten fehlt die Zahl der Beschäftigten',
		result: 'Ergebnis',
		deletedOn: (date: string) => `Ohne Ihr Zutun wird diese Einschätzung am ${date} gelöscht.`,
		toResult: 'Zum Ergebnis'
	},
	link: {
		title: 'Ihr privater Link',
		lead: 'Mit diesem Link machen Sie später weiter, auch auf einem anderen Gerät. Wer ihn hat, sieht Ihre Antworten: Geben Sie ihn nur weiter, wenn Sie das möchten.',
		address: 'Der Link',
		copy: 'Link kopieren',
		copied: 'Kopiert',
		mail: 'An mich selbst schicken',
		mailNote: 'Öffnet Ihr E-Mail-Programm. Leuchtkraft verschickt nichts.',
		mailSubject: 'Mein Link zu Leuchtkraft',
		mailBody: (link: string) =>
			`Mit diesem Link geht es weiter, wo ich war:\n\n${link}\n\nWer diesen Link hat, sieht meine Antworten.`,
		qr: 'Mit dem Telefon abfotografieren',
		qrAlt: 'QR-Code mit Ihrem privaten Link'
	},
	resume: {
		title: 'Weiter, wo Sie waren',
		lead: 'Dieser Link öffnet Ihre Einschätzung. Auf diesem Gerät wird dafür ein Cookie gesetzt, damit Ihre Antworten ankommen.',
		button: 'Einschätzung öffnen',
		company: (name: string) => `Unternehmen: ${name}`,
		changed: (date: string) => `Zuletzt geändert am ${date}.`,
		wrongTitle: 'Zu diesem Link gibt es keine Einschätzung',
		wrong:
			'Vielleicht fehlt ein Stück des Links, oder die Einschätzung ist gelöscht. Sehen Sie bitte nach, ob der ganze Link in der Adresszeile steht.'
	},
	errors: {
		notFoundTitle: 'Diese Seite gibt es nicht',
		notFound: 'Vielleicht ist die Adresse unvollständig. Von der Startseite geht es weiter.',
		noAssessmentTitle: 'Auf diesem Gerät ist keine Einschätzung geöffnet',
		noAssessment:
			'Haben Sie einen privaten Link, öffnen Sie ihn hier. Sonst fangen Sie auf der Startseite neu an. Es ist nichts verloren.',
		crossSiteTitle: 'Das kam nicht von dieser Seite',
		crossSite:
			'Die Anfrage wurde nicht ausgeführt, und nichts wurde geändert. Öffnen Sie die Seite bitte neu und versuchen Sie es noch einmal.',
		tooLargeTitle: 'Das war zu viel auf einmal',
		tooLarge: 'Bitte kürzen Sie die Notiz. Was schon gespeichert war, ist unverändert.',
		unreadableTitle: 'Das konnten wir nicht lesen',
		unreadable:
			'An der Adresse oder der Anfrage fehlt etwas oder ist etwas zu viel. Geändert wurde nichts. Von der Startseite geht es weiter.',
		brokenTitle: 'Da ist bei uns etwas schiefgegangen',
		broken:
			'Ihre gespeicherten Antworten sind unverändert. Bitte versuchen Sie es in einer Minute noch einmal.',
		home: 'Zur Startseite'
	}
};

export type Words = typeof de;
