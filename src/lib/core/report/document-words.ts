/** Words that only a document for a word processor needs: its parts, what its small pictures are, and its styles. */
export interface DocumentWords {
	contents: string;
	table: string;
	figure: string;
	page: string;
	of: string;
	/** The lamp beside what is strong. */
	strength: string;
	/** The signs of the legend, for those who do not see them. */
	signs: Record<'now' | 'target' | 'range' | 'hatched' | 'hidden', string>;
	/** Styles that Word has no name of its own for. */
	styles: Record<StyleName, string>;
}

export type StyleName =
	| 'brand'
	| 'question'
	| 'overline'
	| 'lead'
	| 'said'
	| 'note'
	| 'number'
	| 'fact'
	| 'source'
	| 'entry'
	| 'label'
	| 'monday'
	| 'needs'
	| 'legend'
	| 'picture'
	| 'between'
	| 'table'
	| 'tableHead'
	| 'tableDetail'
	| 'tablePicture'
	| 'tableLarge'
	| 'tableLargeName'
	| 'tableNormal'
	| 'tableNormalName'
	| 'tableSmall'
	| 'tableSmallName'
	| 'tableDense'
	| 'tableDenseName';

export const documentWords: { de: DocumentWords; en: DocumentWords } = {
	de: {
		contents: 'Inhalt',
		table: 'Tabelle',
		figure: 'Abbildung',
		page: 'Seite',
		of: 'von',
		strength: 'Stärke',
		signs: {
			now: 'Leuchtende Lampe',
			target: 'Leerer Kreis',
			range: 'Klammer',
			hatched: 'Schraffierte Lampe',
			hidden: 'Gestrichelte Linie'
		},
		styles: {
			brand: 'Absender',
			question: 'Leitfrage',
			overline: 'Dachzeile',
			lead: 'Vorspann',
			said: 'Notiz im Wortlaut',
			note: 'Kleingedrucktes',
			number: 'Große Zahl',
			fact: 'Beleg',
			source: 'Quelle',
			entry: 'Eintrag',
			label: 'Etikett',
			monday: 'Erster Schritt',
			needs: 'Voraussetzung',
			legend: 'Legende',
			picture: 'Bild',
			between: 'Zwischenraum',
			table: 'Leuchtkraft Tabelle',
			tableHead: 'Tabelle Kopf',
			tableDetail: 'Tabelle Zusatz',
			tablePicture: 'Tabelle Bild',
			tableLarge: 'Tabelle groß',
			tableLargeName: 'Tabelle groß Name',
			tableNormal: 'Tabelle normal',
			tableNormalName: 'Tabelle normal Name',
			tableSmall: 'Tabelle klein',
			tableSmallName: 'Tabelle klein Name',
			tableDense: 'Tabelle dicht',
			tableDenseName: 'Tabelle dicht Name'
		}
	},
	en: {
		contents: 'Contents',
		table: 'Table',
		figure: 'Figure',
		page: 'Page',
		of: 'of',
		strength: 'Strength',
		signs: {
			now: 'Lit lamp',
			target: 'Empty circle',
			range: 'Bracket',
			hatched: 'Hatched lamp',
			hidden: 'Dashed line'
		},
		styles: {
			brand: 'Sender',
			question: 'Key question',
			overline: 'Overline',
			lead: 'Lead',
			said: 'Note as given',
			note: 'Small print',
			number: 'Large number',
			fact: 'Fact',
			source: 'Source',
			entry: 'Entry',
			label: 'Label',
			monday: 'First step',
			needs: 'Condition',
			legend: 'Legend',
			picture: 'Picture',
			between: 'Space between',
			table: 'Leuchtkraft table',
			tableHead: 'Table head',
			tableDetail: 'Table detail',
			tablePicture: 'Table picture',
			tableLarge: 'Table large',
			tableLargeName: 'Table large name',
			tableNormal: 'Table normal',
			tableNormalName: 'Table normal name',
			tableSmall: 'Table small',
			tableSmallName: 'Table small name',
			tableDense: 'Table dense',
			tableDenseName: 'Table dense name'
		}
	}
};
