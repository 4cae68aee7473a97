import type { Language, Method } from '../questionnaire/questionnaire.ts';

interface MethodWords {
	/** As the head of a row: "Gewichtetes Mittel". */
	name: string;
	/** In a sentence: "… ist das gewichtete Mittel seiner Antworten". */
	of: (parts: string) => string;
	formula: string;
	/** What it does to strong and weak parts; empty where it does nothing special. */
	effect: string;
}

const words: Record<Language, Record<Method, MethodWords>> = {
	de: {
		'weighted-mean': {
			name: 'Gewichtetes Mittel',
			of: (parts) => `das gewichtete Mittel ${parts}`,
			formula: 'Σ Gewicht · Wert ÷ Σ Gewicht',
			effect: ''
		},
		'flat-mean': {
			name: 'Gewichtetes Mittel aller Antworten',
			of: () => 'das gewichtete Mittel aller Antworten darin',
			formula: 'Σ Gewicht · Wert ÷ Σ Gewicht',
			effect: ''
		},
		geometric: {
			name: 'Gewichtetes geometrisches Mittel',
			of: (parts) => `das gewichtete geometrische Mittel ${parts}`,
			formula: 'e^(Σ Gewicht · ln(Wert + 1) ÷ Σ Gewicht) − 1',
			effect: 'Ein schwacher Teil lässt sich durch starke nur zum Teil ausgleichen.'
		},
		minimum: {
			name: 'Der niedrigste Wert',
			of: (parts) => `der niedrigste Wert ${parts}`,
			formula: 'der kleinste Wert',
			effect: 'Ein schwacher Teil lässt sich durch nichts ausgleichen.'
		},
		sum: {
			name: 'Summe der Punkte',
			of: (parts) => `die Summe der Punkte ${parts}, auf die Skala gebracht`,
			formula: 'Σ Gewicht · Punkte',
			effect: ''
		},
		share: {
			name: 'Anteil an den erreichbaren Punkten',
			of: (parts) => `der Anteil an den erreichbaren Punkten ${parts}`,
			formula: '100 · Σ Gewicht · Punkte ÷ Σ Gewicht · erreichbare Punkte',
			effect: ''
		},
		ladder: {
			name: 'Erfüllte Schritte',
			of: (parts) => `die Zahl der Schritte ${parts}, die der Reihe nach erfüllt sind`,
			formula: 'die Stufe vor der ersten unerfüllten',
			effect: 'Was nach einem fehlenden Schritt kommt, zählt nicht.'
		},
		levels: {
			name: 'Erreichte Stufe',
			of: () => 'die höchste Stufe, bis zu der alle Kriterien erfüllt sind',
			formula: 'die höchste Stufe, deren Kriterien und die aller niedrigeren erfüllt sind',
			effect: 'Was über einer Lücke liegt, zählt nicht.'
		}
	},
	en: {
		'weighted-mean': {
			name: 'Weighted mean',
			of: (parts) => `the weighted mean ${parts}`,
			formula: 'Σ weight · value ÷ Σ weight',
			effect: ''
		},
		'flat-mean': {
			name: 'Weighted mean of all answers',
			of: () => 'the weighted mean of all answers in it',
			formula: 'Σ weight · value ÷ Σ weight',
			effect: ''
		},
		geometric: {
			name: 'Weighted geometric mean',
			of: (parts) => `the weighted geometric mean ${parts}`,
			formula: 'e^(Σ weight · ln(value + 1) ÷ Σ weight) − 1',
			effect: 'Strong parts can make up for a weak one only in part.'
		},
		minimum: {
			name: 'The lowest value',
			of: (parts) => `the lowest value ${parts}`,
			formula: 'the smallest value',
			effect: 'Nothing can make up for a weak part.'
		},
		sum: {
			name: 'Sum of points',
			of: (parts) => `the sum of points ${parts}, brought onto the scale`,
			formula: 'Σ weight · points',
			effect: ''
		},
		share: {
			name: 'Share of the points in reach',
			of: (parts) => `the share of the points in reach ${parts}`,
			formula: '100 · Σ weight · points ÷ Σ weight · points in reach',
			effect: ''
		},
		ladder: {
			name: 'Steps met',
			of: (parts) => `the number of steps ${parts} that are met one after the other`,
			formula: 'the level before the first unmet one',
			effect: 'What comes after a missing step does not count.'
		},
		levels: {
			name: 'Level reached',
			of: () => 'the highest level up to which all criteria are met',
			formula: 'the highest level whose criteria, and those of all lower ones, are met',
			effect: 'What lies above a missing one does not count.'
		}
	}
};

/** A way of putting parts together, in words. */
export function methodText(method: Method, language: Language): MethodWords {
	return words[language][method];
}
