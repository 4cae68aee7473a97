import { UsageError } from './usage.ts';

const help = `Leuchtkraft

  npx leuchtkraft check QUESTIONNAIRE…               every error and warning in questionnaires
  npx leuchtkraft score QUESTIONNAIRE ANSWERS.json   the result and the plan, as JSON
  npx leuchtkraft report QUESTIONNAIRE ANSWERS.json --lang de --format pdf --out FILE
                                                     the report; formats pdf, xlsx, csv and json
  npx leuchtkraft compare EARLIER.json LATER.json    two results of one company, as score printed them
  npx leuchtkraft schema [--part questionnaire|dimension|recommendations]
                                                     the JSON Schema of a questionnaire's files, for editors

QUESTIONNAIRE is a folder such as questionnaires/communication-maturity, or a single file.
Options: --lang de|en (messages and report), --json (check, compare), --trace (score: the steps to every number), --help

Exit codes: 0 done (warnings included), 1 what you gave is wrong, 2 the call is wrong.
How a questionnaire is written: docs/questionnaires.md; what check finds: docs/findings.md
`;

const commands: Record<string, () => Promise<(args: string[]) => Promise<number>>> = {
	check: async () => (await import('./check.ts')).check,
	score: async () => (await import('./score.ts')).score,
	report: async () => (await import('./report.ts')).report,
	compare: async () => (await import('./compare.ts')).compare,
	schema: async () => (await import('./schema.ts')).schema
};

/** Runs one call of the command line and gives its exit code. */
export async function run(args: string[]): Promise<number> {
	const [name, ...rest] = args;
	if (name === undefined || name === 'help' || args.includes('--help') || args.includes('-h')) {
		const asked = name !== undefined;
		(asked ? process.stdout : process.stderr).write(help);
		return asked ? 0 : 2;
	}
	try {
		if (!Object.hasOwn(commands, name)) throw new UsageError(unknownCommand(name));
		const command = await commands[name]!();
		return await command(rest);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		const german = rest.includes('--lang=de') || rest[rest.indexOf('--lang') + 1] === 'de';
		const hint = german ? 'Hilfe: npx leuchtkraft --help' : 'Help: npx leuchtkraft --help';
		process.stderr.write(`${error.text[german ? 'de' : 'en']}\n${hint}\n`);
		return 2;
	}
}

const unknownCommand = (name: string) => ({
	de: `Den Befehl ${JSON.stringify(name)} gibt es nicht. Es gibt check, score, report, compare und schema.`,
	en: `There is no command ${JSON.stringify(name)}. There are check, score, report, compare and schema.`
});
