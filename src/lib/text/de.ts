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
	door: {
		lead: 'Sie lösen Aufgaben, an denen andere scheitern. Leuchtkraft misst, wie viel Ihre Kunden davon erfahren, und sagt, was am Montag zu tun ist.',
		start: (minutes: number) => `Jetzt anfangen: ${minutes} Minuten`,
		startNote: (questions: string) =>
			`${questions}. Kein Konto, keine E-Mail-Adresse. Das Ergebnis sehen nur Sie.`,
		resume: 'Weiter, wo Sie waren',
		resumeNote: (answered: number, total: number) =>
			`${answered} von ${total} Fragen sind beantwortet und gespeichert.`,
		resumeFinished: 'Zu Ihrem Ergebnis',
		resumeFinishedNote: 'Ihre Einschätzung ist abgeschlossen.',
		otherWays: 'Drei Wege hinein',
		figure: 'Bild 1',
		figureCaption: 'Schnitt durch ein gutes Unternehmen: Das Licht ist da. Offen ist das Maß.',
		figureAlt:
			'Schnittzeichnung einer Werkhalle. Innen leuchtet eine Lampe nach allen Seiten. Durch eine schmale Öffnung in der Wand fällt ein Lichtkegel nach draußen auf einen Kunden, der das Unternehmen noch nicht kennt. Die Breite des Kegels ist mit einem Fragezeichen bemaßt.',
		slot: [
			'Der Durchlass: Haltung, Stoff, Begeisterung und',
			'sechs weitere Felder. Man kann ihn einstellen.'
		],
		customer: ['Ein Kunde, der', 'Sie noch nicht kennt'],
		customerNarrow: ['Ein Kunde, der Sie', 'noch nicht kennt'],
		inside: 'drinnen',
		outside: 'draußen',
		outcome: 'Was Sie am Ende haben',
		outcomes: [
			{
				title: 'Einen Satz',
				text: 'Wo Ihr Haus steht, so gesagt, dass man es am Tisch vorlesen kann.'
			},
			{
				title: 'Neun Maße',
				text: 'Heute und Ziel für jedes Feld, ab der Fassung „Standard“. Jede Zahl führt zurück zu Ihrer Antwort.'
			},
			{
				title: 'Drei Entscheidungen',
				text: 'Mit Grund, Aufwand und erstem Schritt für Montag. Dazu ein Bericht als PDF.'
			}
		],
		measure: 'So liest man ein Maß',
		measureAlt: 'Beispiel: Stoff, heute 1,5, Ziel 5, Abstand 3,5',
		callouts: [
			{
				title: 'Das Licht',
				text: 'ist der heutige Stand. Ihre Antworten setzen ihn, niemand sonst.'
			},
			{
				title: 'Der Abstand',
				text: 'steht als Maßzahl über der Linie. Je länger, desto mehr lohnt ein Schritt.'
			},
			{
				title: 'Der leere Kreis',
				text: 'ist Ihr Ziel. Es ist das beste für Sie, nicht das höchste.'
			}
		],
		minutes: (n: number) => `${n} Minuten`,
		minutesShort: (n: number) => `${n} Min.`,
		aboutMinutes: (n: number) => `etwa ${n} Minuten`,
		questions: (n: number) => `${n} Fragen`,
		upToQuestions: (n: number) => `bis zu ${n} Fragen`,
		keeps:
			'Jede Antwort bleibt: Wer kurz anfängt, geht später dort weiter, wo er war. Auch auf einem anderen Gerät.',
		who: 'Wer das sieht',
		whoText:
			'Niemand außer Ihnen. Gespeichert wird erst, wenn Sie anfangen; das Ergebnis liegt unter einem Link, den nur Sie kennen. Sie geben ihn weiter oder lassen es.',
		whoRetention:
			'Angefangenes wird 30 Tage nach der letzten Änderung gelöscht, Abgeschlossenes nach zwölf Monaten. Löschen können Sie jederzeit selbst.'
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
		lead: 'Fünf Angaben, jede freiwillig. Danach richten sich die Ziele und welche Fragen Sie sehen.',
		company: 'Wie heißt Ihr Unternehmen?',
		companyHelp: 'Steht nur auf Ihrem Bericht. Sie können das Feld leer lassen.',
		noAnswer: 'Keine Angabe',
		yes: 'Ja',
		no: 'Nein',
		targets: 'Das ist uns wichtig',
		targetsOpen: 'Ziele ansehen und ändern',
		targetsLead:
			'Für jedes der neun Felder schlagen wir ein Ziel vor, passend zu Ihrem Unternehmen. Wo es für Sie anders liegt, setzen Sie es um und sagen in einem Satz, warum. So entsteht keine Lücke, die niemand schließen will.',
		levels: 'Die Stufen',
		proposed: (level: string) => `Vorschlag: ${level}`,
		target: (dimension: string) => `Ziel für ${dimension}`,
		reason: 'Warum?',
		reasonFor: (dimension: string) => `Warum dieses Ziel für ${dimension}?`,
		next: 'Weiter zu den Fragen',
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
		reason: 'Woran liegt das?',
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
		fields: 'Die neun Felder',
		openQuestions: 'Offene Fragen',
		unknown: (n: number) => `${n} mal „Weiß ich nicht“`,
		finish: 'Abschließen und Ergebnis ansehen',
		finishNote: 'Das Ergebnis bekommt das Datum von heute. Sie können es jederzeit wieder öffnen.',
		longer: 'Weiter in einer längeren Fassung',
		longerNote: 'Alle Antworten bleiben. Dazu kommen die Fragen, die noch fehlen.',
		goOn: (variant: string, more: number) =>
			`Fassung „${variant}“: ${more === 1 ? 'noch eine Frage' : `noch ${more} Fragen`}`,
		profile: 'Angaben zum Unternehmen und Ziele',
		finished: 'Diese Einschätzung ist abgeschlossen.',
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
	privacy: {
		title: 'Datenschutz',
		sections: [
			{
				title: 'Was gespeichert wird',
				paragraphs: [
					'Bevor Sie anfangen: nichts, auch kein Cookie. Sobald Sie anfangen: Ihre Angaben zum Unternehmen, Ihre Antworten, Notizen und Belege, dazu die Zeitpunkte der letzten Änderungen.',
					'Namen, E-Mail-Adressen oder ein Konto braucht es nicht. Den Namen des Unternehmens geben Sie an, wenn Sie möchten.'
				]
			},
			{
				title: 'Das Cookie',
				paragraphs: [
					'Ein einziges Cookie hält die Verbindung zwischen Ihrem Gerät und Ihrer Einschätzung. Es wird gesetzt, wenn Sie anfangen oder Ihren privaten Link öffnen, und dient keinem anderen Zweck. Ist die Leitung unterbrochen, merkt sich Ihr Gerät ungesicherte Antworten, bis sie übertragen sind.'
				]
			},
			{
				title: 'Wer das sieht',
				paragraphs: [
					'Wer den privaten Link hat. Er ist so lang, dass ihn niemand errät; gespeichert ist nur sein Fingerabdruck. Wer den Server betreibt, kann technisch auf die Datenbank zugreifen. Andere Server werden nie angefragt.'
				]
			},
			{
				title: 'Wie lange',
				paragraphs: [
					'Angefangene Einschätzungen werden 30 Tage nach der letzten Änderung gelöscht, abgeschlossene zwölf Monate nach dem Abschluss. Löschen und mitnehmen können Sie alles jederzeit selbst, auf der Seite Ihres Ergebnisses.'
				]
			}
		],
		contact: 'Auskunft',
		askOperator: 'Verantwortlich ist, wer diese Seite betreibt:'
	},
	imprint: {
		title: 'Impressum',
		unset:
			'Wer diese Seite betreibt, hat hier noch keine Angaben hinterlegt. Fragen Sie bitte die Person, von der Sie die Adresse dieser Seite haben.'
	},
	method: {
		title: 'Methode',
		lead: 'Was gemessen wird, wie gerechnet wird und wo die Grenzen liegen.',
		scale: 'Die Stufen',
		fields: 'Die neun Felder',
		weight: 'Gewicht',
		reckoning: 'Wie gerechnet wird',
		rules: [
			'Jede Antwort ergibt einen Wert von 0 bis 5. Der Stand eines Feldes ist das gewichtete Mittel seiner Antworten; Schlüsselfragen zählen anderthalbfach.',
			'Ein Feld ist höchstens 1,5 besser als seine schwächste Schlüsselfrage: Wo das Entscheidende fehlt, hilft das Übrige wenig.',
			'„Weiß ich nicht“ zählt nie als null. Es macht die Spanne weiter: vom schlechtesten bis zum besten Fall.',
			'Das Ganze ist ein gewichtetes geometrisches Mittel. Die Haltung im Chefbüro und das technische Fundament begrenzen es zusätzlich.',
			'Die Reihenfolge der Schritte folgt aus Abstand, Gewicht und Aufwand, in den Stunden, die Sie selbst genannt haben.'
		],
		limits: 'Wo die Grenzen liegen',
		limitsText: [
			'Die Antworten sind Selbstauskunft. Wer zusammen antwortet und Belege zeigt, kommt der Wirklichkeit näher.',
			'Ein Feldversuch, in dem Fachleute die Antworten blind zuordnen, steht aus. Einen Vergleich mit anderen Unternehmen gibt es nicht; erfundene Durchschnitte zeigen wir nicht.'
		]
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
		brokenTitle: 'Da ist bei uns etwas schiefgegangen',
		broken:
			'Ihre gespeicherten Antworten sind unverändert. Bitte versuchen Sie es in einer Minute noch einmal.',
		home: 'Zur Startseite'
	}
};

export type Words = typeof de;
