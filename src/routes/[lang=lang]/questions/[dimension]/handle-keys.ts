/** Digits choose the answer at that place; Enter goes on to the next question, at the last one to the next page. */
export function handleKeys(event: KeyboardEvent, form: HTMLFormElement, single: boolean): void {
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
	const target = event.target as HTMLElement;
	const question = target.closest<HTMLElement>('[data-question]');
	if (!question) return;
	// The question itself has the focus when one comes to it: its answers are a key away.
	const asks = target instanceof HTMLLegendElement;
	if (!asks && !(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
	if (event.key === 'Enter') goOn(event, question, form, single);
	else if (asks && /^Arrow/.test(event.key)) {
		event.preventDefault();
		firstField(question)?.focus();
	} else if (/^[1-9]$/.test(event.key)) {
		const field = asks ? firstField(question) : target;
		if (field instanceof HTMLInputElement && field.type !== 'text') choose(event, field, form);
		// The digit itself goes into the number.
		else if (asks) field?.focus();
	}
}

function goOn(
	event: KeyboardEvent,
	question: HTMLElement,
	form: HTMLFormElement,
	single: boolean
): void {
	const next = question.nextElementSibling;
	const field = !single && next?.matches('[data-question]') && firstField(next as HTMLElement);
	// At the last question Enter submits the form: browsers do so by themselves from a field for input.
	if (!field && event.target instanceof HTMLInputElement) return;
	event.preventDefault();
	if (!field) {
		form.requestSubmit();
		return;
	}
	field.focus();
	next!.scrollIntoView({ block: 'start' });
}

function choose(event: KeyboardEvent, field: HTMLInputElement, form: HTMLFormElement): void {
	const choices = form.querySelectorAll<HTMLInputElement>(
		`input[name="${CSS.escape(field.name)}"]`
	);
	const chosen = choices[Number(event.key) - 1];
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
