/** The words around the read-only link, for whoever passes the result on and for whoever reads it, in German. */
export const shareDe = {
	title: 'Ergebnis weitergeben',
	lead: 'Mit einem Link zum Lesen sieht jemand anderes dieses Ergebnis und kann den Bericht laden: Ihre Antworten und den Fahrplan samt Namen und Terminen. Notizen und Belege bleiben bei Ihnen. Ändern oder löschen lässt sich damit nichts.',
	make: 'Link zum Lesen anlegen',
	address: 'Der Link zum Lesen',
	mail: 'Per E-Mail weitergeben',
	mailSubject: 'Unser Ergebnis in Leuchtkraft',
	mailBody: (link: string) =>
		`Unter diesem Link steht unser Ergebnis, dazu der Bericht:\n\n${link}\n\nDer Link ist zum Lesen, ändern lässt sich damit nichts.`,
	look: 'Ansehen, was andere sehen',
	since: (date: string) =>
		`Angelegt am ${date}. Der Link zeigt immer den neuesten Stand, auch einen Entwurf. Er gilt, bis Sie ihn zurückziehen oder die Einschätzung gelöscht wird.`,
	withdraw: 'Link zurückziehen',
	withdrawNote: 'Danach öffnet er nichts mehr. Einen neuen können Sie jederzeit anlegen.',

	reader: {
		note: 'Dieses Ergebnis haben Sie zum Lesen bekommen, ändern lässt sich hier nichts. Mit „Sie“ ist das Unternehmen gemeint, um das es geht.',
		draft: 'Es ist noch ein Entwurf: Antworten und Zahlen können sich ändern.',
		takeWord: 'Bericht als Word-Datei',
		takeNote: 'Der Bericht enthält auch die Antworten, aber keine Notizen und keine Belege.',
		waiting: {
			waiting: 'Das dauert einen Moment länger als sonst.',
			full: 'Ihrer kommt an die Reihe, sobald Platz ist.',
			failed:
				'Versuchen Sie es noch einmal; gelingt es wieder nicht, sagen Sie es bitte der Person, von der Sie den Link haben.'
		}
	}
};

export type ShareWords = typeof shareDe;
