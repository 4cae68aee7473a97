/**
 * Keeps answers apart that rule each other out: "none of these" and the other ticks, a tick beside a number
 * or a grid and what stands there. What was touched last holds. Without script the server says so instead.
 */
export function keepExclusive(touched: HTMLElement, form: HTMLFormElement): void {
	if (!(touched instanceof HTMLInputElement || touched instanceof HTMLSelectElement)) return;
	const [id, part] = touched.name.split('.');
	if (part === 'note' || part === 'evidence' || part === 'reason') return;
	const fields = [...form.elements].filter(
		(field) => field instanceof HTMLInputElement || field instanceof HTMLSelectElement
	);
	const others = fields.filter(({ name }) => name === `${id}.other`) as HTMLInputElement[];
	const main = fields.filter(({ name }) => name === id || name.startsWith(`${id}.item.`));

	if (part === 'other') {
		if (!(touched as HTMLInputElement).checked) return;
		others.filter((field) => field !== touched).forEach((field) => (field.checked = false));
		main.forEach(clear);
		return;
	}
	if (touched instanceof HTMLInputElement && touched.type !== 'text' && !touched.checked) return;
	if (touched.value !== '') others.forEach((field) => (field.checked = false));
	if (touched instanceof HTMLInputElement && touched.type === 'checkbox') {
		const exclusive = 'exclusive' in touched.dataset;
		main
			.filter((field) => field !== touched && (exclusive || 'exclusive' in field.dataset))
			.forEach(clear);
	}
}

function clear(field: HTMLInputElement | HTMLSelectElement): void {
	if (field instanceof HTMLInputElement && field.type !== 'text') field.checked = false;
	else field.value = '';
}
