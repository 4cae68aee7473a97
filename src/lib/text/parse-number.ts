/** "2,5", "1.200" and "1 200" in German; "2.5" and "1,200" in English; a lone comma is a decimal one in both. */
export function parseNumber(text: string, language: string): number | null {
	const [group, point] = language === 'en' ? [',', '.'] : ['.', ','];
	let plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(/%$/, '');
	const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${point}\\d+)?$`);
	if (grouped.test(plain)) plain = plain.replaceAll(group, '');
	plain = plain.replace(',', '.');
	return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
