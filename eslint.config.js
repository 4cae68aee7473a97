import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * A border between two rooms: what a room may not import, and why. Paths are matched as they are written,
 * which is why crossings are written `#lib/…` and never as `../../`.
 */
function border(files, forbidden, why, ignores = ['**/*.test.ts', '**/fixtures/**']) {
	return {
		files,
		ignores,
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: forbidden.map((group) => ({ group: [group], message: why })) }
			]
		}
	};
}

const world = ['node:*', 'svelte', 'svelte/*', '@sveltejs/*', '$app/*', '$lib/*', '$env/*'];
const drawing = [
	'kysely',
	'kysely/*',
	'pg',
	'chart.js',
	'chart.js/*',
	'pdfkit',
	'fontkit',
	'fflate',
	'write-excel-file/*'
];
const otherRooms = [
	'#lib/server/*',
	'#lib/server/**',
	'#lib/components/*',
	'#lib/text/*',
	'**/server/**'
];

export default ts.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'data/',
			'node_modules/',
			'tests/node_modules/',
			'tests/results/'
		]
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off', // TypeScript knows better
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-console': 'error',
			'svelte/no-at-html-tags': 'error',
			// Paths are plain and checked by the journeys; resolve() would hide the language in every link.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	},
	{
		files: ['src/cli/**', 'src/serve/**', 'tests/**', 'bench/**', 'static/**', 'docs/**'],
		rules: { 'no-console': 'off' }
	},
	{
		files: ['**/*.test.ts'],
		rules: { '@typescript-eslint/no-explicit-any': 'off' }
	},
	border(
		['src/lib/core/**/*.ts'],
		[...world, ...drawing, ...otherRooms, 'zod', 'zod/*', 'yaml'],
		'The core is pure: it runs in the browser, on the server and under bare Node, and none of these may reach a client through it.',
		['**/*.test.ts', '**/fixtures/**', 'src/lib/core/questionnaire/**']
	),
	border(
		[
			'src/lib/core/questionnaire/questionnaire.ts',
			'src/lib/core/questionnaire/quoted.ts',
			'src/lib/core/questionnaire/issue.ts',
			'src/lib/core/questionnaire/condition*.ts'
		],
		[...world, ...drawing, ...otherRooms, 'zod', 'zod/*', 'yaml'],
		'Types and conditions are imported by the whole core, so zod and yaml must not come along.'
	),
	border(
		['src/lib/core/questionnaire/**/*.ts'],
		[
			...world,
			...drawing,
			...otherRooms,
			'**/scoring/**',
			'**/plan/**',
			'**/report/**',
			'**/figures/**'
		],
		'The questionnaire room reads files that somebody hands it; it knows zod and yaml and nothing of the other rooms.',
		[
			'**/*.test.ts',
			'src/lib/core/questionnaire/questionnaire.ts',
			'src/lib/core/questionnaire/quoted.ts',
			'src/lib/core/questionnaire/issue.ts',
			'src/lib/core/questionnaire/condition*.ts'
		]
	),
	border(
		['src/lib/core/{scoring,plan,report,figures,assessment}/**/*.ts'],
		[
			...world,
			...drawing,
			...otherRooms,
			'zod',
			'zod/*',
			'yaml',
			'**/questionnaire/parse*',
			'**/questionnaire/schema*'
		],
		'Of the questionnaire room the rest of the core uses only types and conditions: a parser would bring zod and yaml to every client.'
	),
	border(
		['src/lib/server/**/*.ts'],
		['#lib/components/*', '**/components/**', '**/routes/**', 'chart.js', 'svelte', 'svelte/*'],
		'The server room stores and renders; pages use it, it never uses them.'
	),
	border(
		['src/lib/components/**'],
		[
			'#lib/server/*',
			'#lib/server/**',
			'**/server/**',
			'**/routes/**',
			'node:*',
			'kysely',
			'pg',
			'pdfkit',
			'zod',
			'yaml'
		],
		'Components are shown in the browser: what they need is handed to them by a page.'
	),
	border(
		['src/lib/text/**/*.ts'],
		['#lib/*', '../*', 'svelte', 'node:*'],
		"The interface's words depend on nothing."
	),
	border(
		['src/cli/**/*.ts'],
		['#lib/components/*', '**/components/**', '**/routes/**', 'svelte', 'svelte/*', '@sveltejs/*'],
		'The command line uses the core and the renderers, never pages.'
	),
	{
		files: ['src/lib/components/**'],
		ignores: ['src/lib/components/RadarChart.svelte'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector:
						"ImportDeclaration[source.value='chart.js'], ImportExpression[source.value='chart.js']",
					message:
						'chart.js enters through RadarChart.svelte alone, so that pages without a chart stay light.'
				}
			]
		}
	}
);
