import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import { benchReport } from './report.ts';
import { benchScore } from './score.ts';

// Times are the shortest of several rounds; the ratio to the floor of the same run is what can be compared between machines.
const { questionnaire } = await loadQuestionnaire('questionnaires/communication-maturity');
console.log(
	`${''.padEnd(58)} ${'time'.padStart(10)} ${'× floor'.padStart(9)} ${'bar'.padStart(8)}`
);
await benchScore(questionnaire!);
await benchReport(questionnaire!);
