/** The words of the result page in German. What is said about a company comes from core/report. */
export const resultDe = {
	title: 'Ergebnis',
	draft: 'Entwurf',
	final: 'Abgeschlossen',
	finished: (date: string) => `abgeschlossen am ${date}`,
	answers: 'Antworten',
	report: 'Bericht',

	level: 'Stufe',
	index: 'Index',
	indexOf: (index: string) => `${index} von 100`,
	range: 'Spanne',
	trace: 'Rechenweg',
	traceLink: 'Antworten, Gewichte, Formel',

	open: 'Noch offen',
	openMore: (count: number) =>
		count === 1 ? 'und eine weitere Frage' : `und ${count} weitere Fragen`,
	toOverview: 'Zur Übersicht',
	finish: 'Abschließen',
	finishNote: 'Das Ergebnis bekommt das Datum von heute. Sie können es jederzeit wieder öffnen.',

	profile: 'Heute und Ziel',
	profileCaption: 'Heutiger Stand, Ziel und Abstand je Feld, der weiteste Abstand zuerst',
	field: 'Feld',
	now: 'Heute',
	self: 'Selbstbild',
	evidenced: 'Belegt',
	evidence: 'Selbstbild und Belege',
	target: 'Ziel',
	gap: 'Abstand',
	toTrace: (field: string) => `${field}: zum Rechenweg`,
	keyNow: 'heute',
	keyTarget: 'Ziel',
	keyRange: 'Spanne, weil Antworten offen sind',
	keyThin: 'heute, dünn belegt',
	radar: 'Die Figur Ihres Hauses. Fläche: heute. Linie: Ziel.',
	radarTable: 'Die Figur als Tabelle',
	radarNumber: 'Nr.',

	brakes: 'Was Sie bremst',
	noBrakes: 'Kein einzelnes Feld hält das Ganze zurück.',
	strengths: ['Ihre Stärke', 'Zwei Stärken', 'Drei Stärken'],

	actions: 'Was zuerst zu tun ist',
	because: 'Weil',
	firstStep: 'Erster Schritt',
	then: 'Danach',
	effort: 'Aufwand',
	owner: 'Zuständig',
	sign: 'Woran man es merkt',
	needs: 'Kommt nach',
	noActions: 'Gemessen an Ihren Zielen ist nichts Dringendes zu tun.',

	plan: 'Der Fahrplan',
	days: (from: number, to: number) => `Tag ${from} bis ${to}`,
	nothingPlanned: 'Hier ist nichts eingeplant.',
	more: (count: number) => (count === 1 ? 'und eine weitere' : `und ${count} weitere`),
	notNow: 'Bewusst nicht jetzt',
	review: (month: string) => `Wiedervorlage im ${month}.`,

	traces: 'So entstehen die Zahlen',
	answer: 'Ihre Antwort',
	keyQuestion: 'Schlüsselfrage',
	weight: 'Gewicht',
	value: 'Wert',
	steps: 'Schritt für Schritt',
	numbers: {
		score: 'Stand',
		evidenced: 'Belegt',
		low: 'Schlechtester Fall',
		high: 'Bester Fall',
		coverage: 'Abdeckung',
		level: 'Stufe',
		index: 'Index',
		gap: 'Abstand zum Ziel',
		milestone: 'In zwölf Monaten',
		priority: 'Vorrang'
	},
	limited: 'begrenzt',
	notLimited: 'begrenzt hier nicht',
	result: 'Stand',
	view: 'Fragen dieses Feldes ansehen',
	whole: 'Das Ganze',
	share: 'Gewicht in Prozent',
	given: 'Ihre Antworten',
	hidden: 'nicht gezeigt',
	bandTrace:
		'Gerechnet wird wie in den längeren Fassungen. Für einzelne Felder sind so wenige Fragen nicht genug; darum nennen wir nur die Spanne im Ganzen.',

	weakest: 'Wo es am meisten fehlt',
	weakestOpen: 'Welche Felder das sind, lässt sich erst sagen, wenn mehr Fragen beantwortet sind.',
	noWeakest: 'Gemessen an den Zielen fehlt es an keiner Stelle deutlich.',
	firstSteps: 'Erste Schritte',

	whatIf: {
		title: 'Was wäre, wenn …',
		lead: 'Ändern Sie probeweise eine Antwort, oder nehmen Sie an, dass eine Empfehlung umgesetzt ist. Sie sehen sofort, was sich bewegt. Gespeichert wird nichts, solange Sie es nicht wollen.',
		open: 'Antworten und Empfehlungen durchspielen',
		needsScript: 'Das rechnet Ihr Browser aus, und dafür braucht er JavaScript.',
		loading: 'Wird geladen …',
		failed: 'Das ließ sich gerade nicht laden.',
		again: 'Noch einmal versuchen',
		answer: 'Eine Antwort ändern',
		question: 'Welche Frage?',
		changed: (label: string) => `${label} (geändert)`,
		given: 'Ihre Antwort heute:',
		actions: 'Empfehlungen als umgesetzt annehmen',
		actionsNote:
			'Jede hebt ihre Felder um so viel, wie Fachleute davon erwarten. Wenn Sie zugleich die Antwort ändern, die dahintersteht, zählt derselbe Fortschritt zweimal.',
		outcome: 'Was sich bewegt',
		nothing: 'Noch ist nichts geändert. Sie sehen den Stand von heute.',
		instead: (before: string) => `statt ${before}`,
		today: 'heute',
		then: 'dann',
		fields: 'Felder, die sich bewegen: Stand und Abstand zum Ziel, dann und heute',
		keep: 'Diese Antworten übernehmen',
		keepNote: (labels: string) =>
			`Geändert: ${labels}. Nur Antworten werden übernommen, angenommene Empfehlungen nicht.`,
		reset: 'Zurücksetzen',
		kept: 'Übernommen. Alle Zahlen auf dieser Seite sind neu gerechnet.',
		finished:
			'Diese Einschätzung ist abgeschlossen. Möchten Sie Antworten übernehmen, öffnen Sie sie zuerst wieder.',
		toReopen: 'Zum Wiederöffnen'
	},

	longer: 'Genauer hinsehen',
	goOn: (variant: string, questions: number) =>
		`${variant}: ${questions === 1 ? 'noch eine Frage' : `noch ${questions} Fragen`}`,

	take: 'Mitnehmen',
	takePdf: 'Bericht als PDF',
	takeData: 'Ihre Daten als JSON',
	takeNote: 'Der Bericht zum Weitergeben; die Daten mit allen Angaben in einer Datei.',
	takeFurther: 'Den Bericht gibt es auch in anderen Formen:',
	takeFormats: {
		docx: ['Word', 'zum Bearbeiten: derselbe Bericht mit Bildern und Tabellen'],
		xlsx: ['Excel', 'zum Weiterarbeiten: Zahlen, Antworten, Empfehlungen mit Termin'],
		csv: ['CSV', 'alle Antworten in einer einzigen Tabelle'],
		json: ['JSON', 'für eigene Programme']
	},
	keepTitle: 'Ändern und löschen',
	deletedOn: (date: string) => `Ohne Ihr Zutun wird diese Einschätzung am ${date} gelöscht.`,
	reopen: 'Wieder öffnen',
	reopenNote: 'Das Ergebnis wird wieder zum Entwurf, und Sie können Antworten ändern.',
	remove: 'Meine Einschätzung löschen',
	removeNote:
		'Alle Antworten, das Ergebnis und Ihre Links sind danach weg. Das lässt sich nicht zurücknehmen.',
	removeConfirm: 'Ja, endgültig löschen',
	waiting: {
		title: {
			waiting: 'Ihr Bericht wird gesetzt',
			full: 'Gerade werden viele Berichte gesetzt',
			failed: 'Der Bericht ist nicht fertig geworden'
		},
		text: {
			waiting: 'Das dauert einen Moment länger als sonst. Ihre Antworten sind gespeichert.',
			full: 'Ihrer kommt an die Reihe, sobald Platz ist. Ihre Antworten sind gespeichert.',
			failed:
				'Ihre Antworten sind gespeichert, es ist nichts verloren. Versuchen Sie es noch einmal; gelingt es wieder nicht, sagen Sie es bitte dem, der dieses Programm betreibt.'
		},
		fetch: 'Bericht abholen',
		again: 'Noch einmal versuchen',
		back: 'Zurück zum Ergebnis'
	},
	removedTitle: 'Ihre Einschätzung ist gelöscht',
	removedText: 'Antworten, Ergebnis und privater Link gibt es nicht mehr.',
	home: 'Zur Startseite',

	unnamed: 'Nicht genannt',
	employees: (count: string) => `${count} Beschäftigte`,
	exportShare: (percent: string) => `Export ${percent} %`
};

export type ResultWords = typeof resultDe;
