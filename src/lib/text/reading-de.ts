/** The words of the pages that are only read, in German. They run without script, so no browser loads this file. */
export const readingDe = {
	door: {
		lead: 'Leuchtkraft stellt Ihnen die Fragen dazu, rechnet nach, wo Ihr Haus steht, und sagt, was als Erstes zu tun ist.',
		start: (minutes: number) => `Jetzt anfangen: ${minutes} Minuten`,
		startNote: (questions: string) =>
			`${questions}. Kein Konto, keine E-Mail-Adresse. Das Ergebnis sehen nur Sie.`,
		resume: 'Weiter, wo Sie waren',
		resumeNote: (answered: number, total: number) =>
			`${answered} von ${total} Fragen ${answered === 1 ? 'ist' : 'sind'} beantwortet und gespeichert.`,
		resumeFinished: 'Zu Ihrem Ergebnis',
		resumeFinishedNote: 'Ihre Einschätzung ist abgeschlossen.',
		ways: (count: string) => `${count} Wege hinein`,
		oneWay: 'Der Weg hinein',
		figure: 'Bild 1',
		figureCaption: 'Schnitt durch ein gutes Unternehmen: Das Licht ist da. Offen ist das Maß.',
		figureAlt:
			'Schnittzeichnung einer Werkhalle. Innen leuchtet eine Lampe nach allen Seiten. Durch eine schmale Öffnung in der Wand fällt ein Lichtkegel nach draußen auf einen Kunden, der das Unternehmen noch nicht kennt. Die Breite des Kegels ist mit einem Fragezeichen bemaßt.',
		slot: (names: string, more: string | null): [string, string] => [
			`Der Durchlass: ${names}${more ? ' und' : '.'}`,
			more ? `${more}. Man kann ihn einstellen.` : 'Man kann ihn einstellen.'
		],
		moreFields: (count: string, one: boolean) =>
			`${count} ${one ? 'weiteres Feld' : 'weitere Felder'}`,
		customer: ['Ein Kunde, der', 'Sie noch nicht kennt'],
		customerNarrow: ['Ein Kunde, der Sie', 'noch nicht kennt'],
		inside: 'drinnen',
		outside: 'draußen',
		outcome: 'Was Sie am Ende haben',
		outcomes: {
			sentence: {
				title: 'Einen Satz',
				text: 'Wo Ihr Haus steht, so gesagt, dass man es am Tisch vorlesen kann.'
			},
			measures: (count: string, one: boolean, from: string | null) => ({
				title: `${count} ${one ? 'Maß' : 'Maße'}`,
				text: `Heute und Ziel für ${one ? 'das Feld' : 'jedes Feld'}${from === null ? '' : `, ab der Fassung „${from}“`}. Jede Zahl führt zurück zu Ihrer Antwort.`
			}),
			range: {
				title: 'Eine Spanne',
				text: 'Zwischen welchen Stufen Ihr Haus steht und in welchen Feldern am meisten fehlt.'
			},
			decisions: {
				title: 'Drei Entscheidungen',
				text: 'Mit Grund, Aufwand und erstem Schritt für Montag. Dazu ein Bericht als PDF.'
			}
		},
		measure: 'So liest man ein Maß',
		measureAlt: (field: string, now: string, target: string, gap: string) =>
			`Beispiel: ${field}, heute ${now}, Ziel ${target}, Abstand ${gap}`,
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
		keepsOne:
			'Jede Antwort bleibt: Sie können jederzeit aufhören und später dort weitermachen, wo Sie waren. Auch auf einem anderen Gerät.',
		keeps:
			'Jede Antwort bleibt: Wer kurz anfängt, geht später dort weiter, wo er war. Auch auf einem anderen Gerät.',
		who: 'Wer das sieht',
		whoText:
			'Niemand außer Ihnen und denen, die Ihren Link bekommen. Gespeichert wird erst, wenn Sie anfangen; das Ergebnis liegt unter einem Link, den nur Sie kennen.',
		whoRetention:
			'Angefangenes wird 30 Tage nach der letzten Änderung gelöscht, Abgeschlossenes nach zwölf Monaten. Löschen können Sie jederzeit selbst.'
	},
	anew: {
		title: 'Hier ist eine Einschätzung geöffnet',
		longer: (variant: string) => `Weiter in der Fassung „${variant}“`,
		longerNote: 'Alle Antworten bleiben. Dazu kommen die Fragen, die noch fehlen.',
		replace: 'Lieber neu anfangen?',
		replaceNote:
			'Dann öffnet dieses Gerät die neue Einschätzung. Die jetzige bleibt gespeichert, Sie erreichen sie aber nur noch über ihren privaten Link. Heben Sie ihn vorher auf.',
		start: (variant: string) => `Neu anfangen: ${variant}`
	},
	privacy: {
		title: 'Datenschutz',
		sections: [
			{
				title: 'Was gespeichert wird',
				paragraphs: [
					'Bevor Sie anfangen: nichts, auch kein Cookie. Sobald Sie anfangen: Ihre Angaben zum Unternehmen, Ihre Antworten, Notizen und Belege, was Sie zum Fahrplan entscheiden, dazu die Zeitpunkte der letzten Änderungen.',
					'Namen, E-Mail-Adressen oder ein Konto braucht es nicht. Den Namen des Unternehmens geben Sie an, wenn Sie möchten; ebenso, wer sich um einen Schritt des Fahrplans kümmert.'
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
					'Wer den privaten Link hat. Er ist so lang, dass ihn niemand errät; gespeichert ist nur sein Fingerabdruck. Legen Sie einen Link zum Lesen an, sieht auch, wer diesen hat, Ergebnis, Antworten, Fahrplan und Bericht, aber keine Notizen und keine Belege; Sie können ihn jederzeit zurückziehen. Wer den Server betreibt, kann technisch auf die Datenbank zugreifen. Andere Server werden nie angefragt.'
				]
			},
			{
				title: 'Wie lange',
				paragraphs: [
					'Angefangene Einschätzungen werden 30 Tage nach der letzten Änderung gelöscht, abgeschlossene zwölf Monate nach dem Abschluss oder der letzten Entscheidung zum Fahrplan. Löschen und mitnehmen können Sie alles jederzeit selbst, auf der Seite Ihres Ergebnisses.'
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
		fields: 'Die Felder',
		weight: 'Gewicht',
		reckoning: 'Wie gerechnet wird',
		planRule:
			'Die Reihenfolge der Schritte folgt aus Abstand, Gewicht und Aufwand, in den Stunden, die Sie selbst genannt haben.',
		planRuleAssumed: (hours: string) =>
			`Die Reihenfolge der Schritte folgt aus Abstand, Gewicht und Aufwand. Nach Stunden fragt dieser Fragebogen nicht; angenommen sind ${hours} je Woche.`,
		limits: 'Wo die Grenzen liegen',
		limitsText: [
			'Die Antworten sind Selbstauskunft. Wer zusammen antwortet und Belege zeigt, kommt der Wirklichkeit näher.',
			'Ein Feldversuch, in dem Fachleute die Antworten blind zuordnen, steht aus. Einen Vergleich mit anderen Unternehmen gibt es nicht; erfundene Durchschnitte zeigen wir nicht.'
		]
	}
};

export type ReadingWords = typeof readingDe;
