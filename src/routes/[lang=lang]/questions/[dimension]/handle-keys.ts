/** Digits choose the answer at that place; Enter goes on to the next question, at the last one to the next page. */
export function handleKeys(event: KeyboardEvent, form: HTMLFormElement, single: boolean): void {
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
	const target = event.target as HTMLElement;
	const question = target.closest<HTMLElement>('[data-question]');
	if (!question || !(target instanceof HTMLInputElement)) return;
	if (event.key === 'Enter' && !single) {
		const next = question.nextElementSibling;
		const field = next?.matches('[data-question]') && firstField(next as HTMLElement);
		// At the last question Enter submits the form, as browsers do.
		if (!field) return;
		event.preventDefault();
		field.focus();
		next!.scrollIntoView({ block: 'start' });
		return;
	}
	if (target.type === 'text' || !/^[1-9]$/.test(event.key)) return;
	const radios = [
		...form.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(target.name)}"]`)
	];
	const chosen = radios[Number(event.key) - 1];
	if (!chosen) return;
	event.preventDefault();
	chosen.focus();
	chosen.click();
}

function firstField(question: HTMLElement): HTMLElement | null {
	return (
		// The evidence stands below the answer, and one of its states is always chosen.
		question.querySelector<HTMLElement>(
			'input[type="radio"]:checked:not([name$=".evidence.state"])'
		) ?? question.querySelector<HTMLElement>('input:not([type="hidden"]), select')
	);
}
