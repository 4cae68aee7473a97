/** A link to a number's way opens it. Without script it leads there, and a second tap opens it. */
export function unfoldLinked(): void {
	const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	if (target instanceof HTMLDetailsElement) target.open = true;
}
