import type { BeforeNavigate } from '@sveltejs/kit';
import { goto } from '$app/navigation';

/** Stores what is filled in while it is filled in, so that no way of leaving the page loses it. */
export class ProfileKeeper {
	state = $state<'idle' | 'saving' | 'saved' | 'unreachable'>('idle');
	savedAt = $state<string | null>(null);

	#form: HTMLFormElement | undefined;
	/** Something was filled in that the server has not seen yet. */
	#fresh = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#sending: Promise<boolean> | undefined;

	/** Returns what to do when the page is left. */
	begin(form: HTMLFormElement): () => void {
		this.#form = form;
		return () => clearTimeout(this.#timer);
	}

	/** A text is sent once the hand rests, everything else at once. */
	changed = ({ type }: Event): void => {
		this.#fresh = true;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.keep(), type === 'input' ? 800 : 0);
	};

	retry = (): void => void this.keep();

	/** The form itself is on its way: what it says needs no keeping. */
	submitted = (): void => {
		this.#fresh = false;
		clearTimeout(this.#timer);
	};

	/** Whoever leaves takes nothing unsaved along: first it is stored, then the page turns. */
	leaving = (navigation: BeforeNavigate): void => {
		const { type, to, willUnload, cancel } = navigation;
		if (!this.#fresh && !this.#sending) return;
		if (type === 'leave' || !to) {
			void this.keep();
			return;
		}
		cancel();
		void this.keep().then((isKept) => {
			if (!isKept) return;
			if (willUnload) location.href = to.url.href;
			else if (type === 'popstate') history.go(navigation.delta);
			else void goto(to.url);
		});
	};

	/** Sends what stands in the form, one after the other. False: the server could not be reached. */
	async keep(): Promise<boolean> {
		clearTimeout(this.#timer);
		await this.#sending;
		if (!this.#fresh) return true;
		this.#fresh = false;
		this.state = 'saving';
		this.#sending = this.#send();
		const isKept = await this.#sending;
		this.#sending = undefined;
		this.#fresh ||= !isKept;
		this.state = isKept ? 'saved' : 'unreachable';
		return isKept;
	}

	async #send(): Promise<boolean> {
		try {
			// What the server refuses (finished or deleted meanwhile) it says on whatever page comes next.
			await fetch('?/keep', {
				method: 'POST',
				headers: { accept: 'application/json' },
				body: new FormData(this.#form),
				// It goes out even if the page is closed this very moment.
				keepalive: true
			});
			// eslint-disable-next-line svelte/prefer-svelte-reactivity -- a moment, never changed
			this.savedAt = new Date().toISOString();
			return true;
		} catch {
			return false;
		}
	}
}
