import type { Draft } from './draft.ts';
import type { FileIssue } from './issue.ts';
import { quoted } from './quoted.ts';
import { reporter, type Finding, type Source } from './source.ts';

interface Exception {
	source: Source;
	code: string;
	offset: number;
	/** The line that it speaks of: its own, or below it the first that is no comment. */
	line: number;
	used: boolean;
}

const pattern = /(?:^|[ \t])#[ \t]*lint-ok:[ \t]*([a-z-]+)([^\r\n]*)/g;

/** The findings without those that a comment in the file excepts, with a reason. */
export function excepted(issues: readonly FileIssue[], draft: Draft): FileIssue[] {
	const added: FileIssue[] = [];
	const report = reporter(added);
	const sources = new Map<string, Source>();
	for (const { source } of [
		draft.root,
		...draft.dimensions,
		...(draft.advice ? [draft.advice] : [])
	]) {
		sources.set(source.file, source);
	}
	const exceptions: Exception[] = [];
	for (const source of sources.values()) {
		const lines = source.text.split('\n');
		for (const match of source.text.matchAll(pattern)) {
			const offset = match.index + match[0].indexOf('#');
			const { line } = source.lines.linePos(offset);
			let below = line;
			while (lines[below]?.trim().startsWith('#')) below += 1;
			const alone = lines[line - 1]!.trim().startsWith('#');
			const code = match[1]!;
			if (/\p{L}{3}/u.test(match[2]!)) {
				exceptions.push({ source, code, offset, line: alone ? below + 1 : line, used: false });
			} else report({ source, path: [], offset }, withoutReason(code));
		}
	}
	const left = issues.filter(({ severity, code, file, line }) => {
		const exception = exceptions.find(
			(one) => one.code === code && one.source.file === file && one.line === line
		);
		if (exception) exception.used = true;
		return severity === 'error' || !exception;
	});
	for (const { source, code, offset, used } of exceptions) {
		if (!used) report({ source, path: [], offset }, unused(code));
	}
	return [...left, ...added];
}

const withoutReason = (code: string): Finding => ({
	severity: 'warning',
	code: 'lint-ok-reason',
	message: {
		de: `Die Ausnahme von ${quoted(code, 'de')} nennt keinen Grund und gilt nicht.`,
		en: `The exception from ${quoted(code)} gives no reason and does not count.`
	},
	hint: {
		de: `Schreiben Sie: # lint-ok: ${code}, und warum.`,
		en: `Write: # lint-ok: ${code}, and why.`
	}
});

const unused = (code: string): Finding => ({
	severity: 'warning',
	code: 'lint-ok-unused',
	message: {
		de: `Hier gibt es keinen Befund ${quoted(code, 'de')}, der auszunehmen wäre.`,
		en: `There is no finding ${quoted(code)} here to except.`
	},
	hint: { de: 'Entfernen Sie den Vermerk.', en: 'Remove the remark.' }
});
