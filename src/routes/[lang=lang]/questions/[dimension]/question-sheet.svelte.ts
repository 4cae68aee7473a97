import { SvelteSet } from 'svelte/reactivity';
import { invalidate } from '$app/navigation';
import type { Answer } from '#lib/core/assessment/assessment.ts';
import type { Words } from '#lib/text/words.ts';
import { answerFromForm, type FormAnswer } from './answer-from-form.ts';
import { AnswerSaver } from './answer-saver.svelte.ts';
import type { AskedQuestion } from './asked-question.ts';
import { keepExclusive } from './keep-exclusive.ts';
import { problemText } from './problem-text.ts';

/** What happens to a page of questions in the browser: each answer is read from the form, checked and sent. */
export class QuestionSheet {
	/** By question: what cannot be read as meant. */
	problems = $state<Record<string, string>>({});
	/** By question: the answer of another device, shown in place of ours. */
	newer = $state<Record<string, { answer: Answer | null; revision: number }>>({});
	/** Questions answered since the page was loaded. */
	readonly done = new SvelteSet<string>();
	readonly saver: AnswerSaver;

	readonly #words: Words;
	readonly #questions: () => AskedQuestion[];
	#form: HTMLFormElement | undefined;
	#typing: ReturnType<typeof setTimeout> | undefined;

	constructor(
		words: Words,
		assessmentId: string,
		questions: () => AskedQuestion[],
		problems: Record<string, string> = {}
	) {
		this.problems = { ...problems };
		this.#words = words;
		this.#questions = questions;
		this.saver = new AnswerSaver({
			language: words.language,
			assessmentId,
			revisions: {},
			onSaved: (id) => {
				if (this.#question(id)?.steers) void invalidate('app:questions');
			},
			onStale: (id, answer, revision) => (this.newer[id] = { answer, revision })
		});
		this.learn();
	}

	/** Takes over the revisions that the page was loaded with. */
	learn(): void {
		this.saver.knows(
			Object.fromEntries(this.#questions().map(({ id, revision }) => [id, revision]))
		);
	}

	/** Once the script is there: sends what was kept, and what was chosen before it came. */
	begin(form: HTMLFormElement): void {
		this.#form = form;
		this.saver.sendKept();
		for (const { id, answer } of this.#questions()) {
			const given = this.#given(id);
			if (given?.answer && !given.problem && !saysTheSame(given.answer, answer)) this.#save(id);
		}
	}

	changed = (event: Event): void => {
		clearTimeout(this.#typing);
		const id = questionAt(event.target);
		if (!id || !this.#form) return;
		keepExclusive(event.target as HTMLElement, this.#form);
		this.check([id]);
		this.#save(id);
	};

	/** Notes and numbers are saved while they are written; only a finished number is found fault with. */
	typed = ({ target }: Event): void => {
		const id = questionAt(target);
		const field = target as HTMLInputElement;
		if (!id || !(field instanceof HTMLTextAreaElement || field.type === 'text')) return;
		clearTimeout(this.#typing);
		delete this.problems[id];
		this.#typing = setTimeout(() => {
			keepExclusive(field, this.#form!);
			this.#save(id);
		}, 800);
	};

	/** Finds fault with what cannot be read. True: nothing to mend. */
	check(ids: string[]): boolean {
		for (const id of ids) {
			const problem = this.#given(id)?.problem;
			if (problem) this.problems[id] = problemText(problem, this.#words);
			else delete this.problems[id];
		}
		return ids.every((id) => !this.problems[id]);
	}

	/** Sends what the form says now about one question. */
	#save(id: string): void {
		const given = this.#given(id);
		if (!given || given.problem) return;
		const { answer } = given;
		if (answer && (answer.value !== undefined || answer.unknown || answer.notApplicable)) {
			this.done.add(id);
		} else this.done.delete(id);
		this.saver.put(id, answer);
	}

	#given(id: string): FormAnswer | null {
		const question = this.#question(id);
		if (!question || !this.#form) return null;
		return answerFromForm(question, new FormData(this.#form), this.#words.language);
	}

	#question(id: string): AskedQuestion | undefined {
		return this.#questions().find((question) => question.id === id);
	}
}

/** The question that a field belongs to. */
export function questionAt(target: EventTarget | null): string | null {
	const question = (target as HTMLElement | null)?.closest<HTMLElement>('[data-question]');
	return question?.dataset.question ?? null;
}

function saysTheSame(a: Answer, b: Answer | null): boolean {
	const said = ({ value, unknown, notApplicable, note }: Answer) =>
		JSON.stringify([value, unknown, notApplicable, note]);
	return b !== null && said(a) === said(b);
}
