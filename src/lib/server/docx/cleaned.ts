import { allowedInXml } from '../../core/figures/xml-text.ts';

/** The same data, with a sign for each character that no document may hold. */
export function cleaned<Data>(data: Data): Data {
	if (typeof data === 'string') return allowedInXml(data) as Data;
	if (Array.isArray(data)) return data.map(cleaned) as Data;
	if (data === null || typeof data !== 'object') return data;
	const entries = Object.entries(data).map(([key, value]) => [key, cleaned(value)]);
	return Object.fromEntries(entries) as Data;
}
