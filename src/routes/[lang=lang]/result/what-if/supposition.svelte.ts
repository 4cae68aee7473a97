import { SvelteMap } from 'svelte/reactivity';
import { invalidateAll } from '$app/navigation';
import { AnswerSaver } from '#lib/components/saving/answer-saver.svelte.ts';
import { askedQuestion, type AskedQuestion } from '#lib/components/questions/asked-question.ts';
import type { Answer } from '#lib/core/assessment/assessment.ts';
import { whatIf, type Change } from '#lib/core/plan/what-if.ts';
import type { Language, Question } from '#lib/core/questionnaire/questionnaire.ts';
import { answerText } from '#lib/core/report/answer-text.ts';
import { findingsOf, whatIfText } from '#lib/core/report/what-if-text.ts';
import type { WhatIfData } from './what-if-data.ts';

/** What a person supposes, and what it would move. Lives in the browser; nothing leaves it before `keep`. */
export class Supposition {
	/** Reckoned by the same core as on the server, with every change. */
	readonly supposed = $derived.by(() =>
		whatIf(this.data.questionnaire, this.data.assessment, this.#changes)
	);
	readonly text = $derived.by(() =>
		whatIfText(this.data.questionnaire, this.supposed, this.language)
	);
	/** The questions that are asked, also thanks to what is supposed, by dimension and in order. */
	readonly fields = $derived.by(() =>
		this.data.questionnaire.dimensions
			.map(({ id, name, questions }) => ({
				id,
				name: name[this.language],
				questions: questions.filter((question) => this.#isAsked(question))
			}))
			.filter(({ questions }) => questions.length > 0)
	);
	readonly isEmpty = $derived.by(() => this.answers.size === 0 && this.actions.length === 0);
	/** By question: the answer that is supposed instead of the stored one. */
	readonly answers = new SvelteMap<string, Answer | null>();
	/** Actions taken to be carried out. */
	actions: string[] = $state.raw([]);
	/** Counts every start anew, so that the fields fill themselves again. */
	started = $state(0);
	data: WhatIfData = $state.raw()!;
	/** Present once answers are on their way or did not arrive. */
	saver: AnswerSaver | undefined = $state.raw();
	kept = $state(false);
	readonly language: Language;
	readonly #load: () => Promise<WhatIfData>;
	readonly #changes: Change[] = $derived.by(() => [
		...[...this.answers].map(([question, answer]) => ({
			kind: 'answer' as const,
			question,
			answer
		})),
		...this.actions.map((id) => ({ kind: 'action' as const, id }))
	]);

	constructor(data: WhatIfData, language: Language, load: () => Promise<WhatIfData>) {
		this.data = data;
		this.language = language;
		this.#load = load;
	}

	/** The first question that holds a field back today; empty where none does. */
	get holding(): string {
		const link = this.supposed.before.held.find((hold) => hold.kind === 'weakestLink');
		return link?.question ?? '';
	}

	/** A question with the answer that is supposed, else with the stored one. */
	asked(question: Question): AskedQuestion {
		const { assessmentId, assessment } = this.data;
		const supposed = this.answers.get(question.id);
		return {
			...askedQuestion(question, this.language, assessmentId),
			answer: supposed === undefined ? (assessment.answers[question.id] ?? null) : supposed
		};
	}

	/** What is stored as the answer, in words. */
	given(question: Question): string {
		const { questionnaire } = this.data;
		return answerText(findingsOf(questionnaire, this.supposed.before, this.language), question);
	}

	/** Takes an answer from the fields; note and evidence stay what they are. The stored one again is no change. */
	suppose(question: string, said: Answer | null): void {
		this.kept = false;
		const stored = this.data.assessment.answers[question];
		const { note, evidence } = stored ?? {};
		const answer: Answer = { ...(note && { note }), ...(evidence && { evidence }), ...said };
		if (saysTheSame(answer, stored ?? {})) this.answers.delete(question);
		else this.answers.set(question, Object.keys(answer).length > 0 ? answer : null);
	}

	toggle(action: string): void {
		this.kept = false;
		this.actions = this.actions.includes(action)
			? this.actions.filter((id) => id !== action)
			: [...this.actions, action];
	}

	reset(): void {
		this.answers.clear();
		this.actions = [];
		this.saver = undefined;
		this.kept = false;
		this.started += 1;
	}

	/** Saves the changed answers as if they had just been given, and begins anew from what is then stored. */
	async keep(): Promise<void> {
		if (this.saver && !this.saver.isIdle) return;
		const { assessmentId, revisions } = this.data;
		const saver = new AnswerSaver({ language: this.language, assessmentId });
		let open = [...this.answers.keys()];
		const settle = async (question: string) => {
			open = open.filter((id) => id !== question);
			if (open.length === 0) await this.#beginAnew(saver);
		};
		saver.onSaved = settle;
		saver.onStale = (question) => void settle(question);
		saver.knows(revisions);
		this.saver = saver;
		for (const [question, answer] of this.answers) saver.put(question, answer);
		await saver.flush();
	}

	async #beginAnew(saver: AnswerSaver): Promise<void> {
		await invalidateAll();
		// The answers are stored; should the line break only now, they stand here as they were supposed.
		const { assessment } = this.supposed.after;
		this.data = await this.#load().catch(() => ({ ...this.data, assessment }));
		this.reset();
		// What another device was quicker with is said by the saver; it stays in sight.
		if (saver.state === 'stale') this.saver = saver;
		else this.kept = true;
	}

	#isAsked({ id, kind }: Question): boolean {
		const status = this.supposed.after.result.questions[id]?.status;
		return kind !== 'derived' && status !== undefined && status !== 'hidden';
	}
}

function saysTheSame(a: Answer, b: Answer): boolean {
	const said = ({ value, unknown, notApplicable, reason }: Answer) =>
		JSON.stringify([value, unknown, notApplicable, reason]);
	return said(a) === said(b);
}
