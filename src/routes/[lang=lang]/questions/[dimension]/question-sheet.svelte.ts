import { SvelteMap } from 'svelte/reactivity';
import { invalidate, invalidateAll } from '$app/navigation';
import type { Answer } from '#lib/core/assessment/assessment.ts';
import type { Words } from '#lib/text/words.ts';
import { answerFromForm, type FormAnswer } from '#lib/components/questions/answer-from-form.ts';
import type { AnswerSaver } from '#lib/components/saving/answer-saver.svelte.ts';
import type { SheetQuestion } from './dimension-page.ts';
import { keepExclusive } from '#lib/components/questions/keep-exclusive.ts';
import { problemText } from '#lib/components/questions/problem-text.ts';

/** What happens to a page of questions in the browser: each answer is read from the form, checked and sent. */
export class QuestionSheet {
	/**
	 * By question: an answer that is newer than what the page was loaded with. It was kept on this device
	 * or given on another one, and fills the fields anew.
	 */
	newer = $state<Record<string, { answer: Answer | null; revision: number }>>({});
	/** Whether a question that was touched here has an answer now. */
	readonly answered = new SvelteMap<string, boolean>();
	/** By question: what is wrong with its answer, in words. */
	readonly problems: Record<string, string> = $derived.by(() => {
		const refused = Object.entries(this.#saver.refused).map(([id, message]) => [
			id,
			message ?? this.#words.saving.refused
		]);
		return { ...this.#unreadable, ...Object.fromEntries(refused) };
	});

	/** What cannot be read as meant. */
	#unreadable = $state<Record<string, string>>({});
	readonly #words: Words;
	readonly #saver: AnswerSaver;
	readonly #questions: () => SheetQuestion[];
	#form: HTMLFormElement | undefined;
	#typing: { field: HTMLElement; timer: ReturnType<typeof setTimeout> } | undefined;

	constructor(
		words: Words,
		saver: AnswerSaver,
		questions: () => SheetQuestion[],
		problems: Record<string, string> = {}
	) {
		this.#unreadable = { ...problems };
		this.#words = words;
		this.#saver = saver;
		this.#questions = questions;
		this.learn();
	}

	/** Takes over the revisions that the page was loaded with. */
	learn(): void {
		this.#saver.knows(
			Object.fromEntries(this.#questions().map(({ id, revision }) => [id, revision]))
		);
	}

	/**
	 * Once the script is there: sends and shows what was kept, and sends what was chosen before it came.
	 * Returns what to do when the sheet is left.
	 */
	begin(form: HTMLFormElement): () => void {
		this.#form = form;
		const onSaved = (id: string) => {
			const question = this.#question(id);
			// An answer of the sheet before this one still counts in its head.
			if (!question || question.steers) return invalidate('app:questions');
		};
		this.#saver.onSaved = onSaved;
		this.#saver.onStale = (id, answer, revision) => {
			this.newer[id] = { answer, revision };
			this.answered.set(id, hasAnswer(answer));
		};
		this.#saver.sendKept();
		for (const { id, answer, revision } of this.#questions()) {
			const underway = this.#saver.underway(id);
			const given = this.#given(id);
			if (underway !== undefined) {
				this.newer[id] = { answer: underway, revision };
				this.answered.set(id, hasAnswer(underway));
			} else if (given?.answer && !given.problem && !saysTheSame(given.answer, answer)) {
				this.#save(id);
			}
		}
		return () => {
			this.finishTyping();
			// Whatever page comes next counts an answer that arrives late, too.
			if (this.#saver.onSaved === onSaved) this.#saver.onSaved = invalidateAll;
		};
	}

	changed = ({ target }: Event): void => {
		this.#forgetTyping();
		const id = questionAt(target);
		if (!id || !this.#form) return;
		keepExclusive(target as HTMLElement, this.#form);
		this.check([id]);
		this.#save(id);
	};

	/** Notes and numbers are saved while they are written; only a finished number is found fault with. */
	typed = ({ target }: Event): void => {
		const id = questionAt(target);
		const field = target as HTMLInputElement;
		if (!id || !(field instanceof HTMLTextAreaElement || field.type === 'text')) return;
		this.#forgetTyping();
		delete this.#unreadable[id];
		this.#typing = { field, timer: setTimeout(this.finishTyping, 800) };
	};

	/** Saves what is still being typed. */
	finishTyping = (): void => {
		if (!this.#typing) return;
		const { field } = this.#typing;
		this.#forgetTyping();
		keepExclusive(field, this.#form!);
		this.#save(questionAt(field)!);
	};

	#forgetTyping(): void {
		clearTimeout(this.#typing?.timer);
		this.#typing = undefined;
	}

	/** Finds fault with what cannot be read. */
	check(ids: string[]): void {
		for (const id of ids) {
			const problem = this.#given(id)?.problem;
			if (problem) this.#unreadable[id] = problemText(problem, this.#words);
			else delete this.#unreadable[id];
		}
	}

	/** Sends what the form says now about one question. */
	#save(id: string): void {
		const given = this.#given(id);
		if (!given || given.problem) return;
		this.answered.set(id, hasAnswer(given.answer));
		this.#saver.put(id, given.answer);
	}

	#given(id: string): FormAnswer | null {
		const question = this.#question(id);
		if (!question || !this.#form) return null;
		return answerFromForm(question, new FormData(this.#form), this.#words.language);
	}

	#question(id: string): SheetQuestion | undefined {
		return this.#questions().find((question) => question.id === id);
	}
}

/** The question that a field belongs to. */
export function questionAt(target: EventTarget | null): string | null {
	const question = (target as HTMLElement | null)?.closest<HTMLElement>('[data-question]');
	return question?.dataset.question ?? null;
}

/** A note alone is no answer. */
function hasAnswer(answer: Answer | null): boolean {
	return Boolean(answer?.unknown || answer?.notApplicable) || answer?.value !== undefined;
}

function saysTheSame(a: Answer, b: Answer | null): boolean {
	const said = ({ value, unknown, notApplicable, note, evidence }: Answer) =>
		JSON.stringify([value, unknown, notApplicable, note, evidence?.state, evidence?.text]);
	return b !== null && said(a) === said(b);
}
