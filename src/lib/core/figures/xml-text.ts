/** What no XML 1.0 document may hold: control characters, halves of a character, and two that are none. */
const FORBIDDEN =
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text that an XML document may hold: a sign stands for each character that it may not. */
export function allowedInXml(text: string): string {
	return text.replace(FORBIDDEN, '\ufffd');
}

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as content or attribute of an XML element. */
export function xmlText(text: string): string {
	return allowedInXml(text).replace(/[&<>"]/g, (sign) => named[sign]!);
}
