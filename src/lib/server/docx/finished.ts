import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Report } from '../../core/report/blocks.ts';
import { fontParts } from './embedded-fonts.ts';

/** No entry of the package says when it was made. */
const NEVER = new Date(1980, 0, 1);

/** The package with its fonts, dated as the report and not as the moment it was made. */
export function finished(document: Uint8Array, { date }: Report): Uint8Array {
	const parts: Record<string, Uint8Array<ArrayBufferLike>> = unzipSync(document);
	const change = (path: string, make: (xml: string) => string) => {
		parts[path] = strToU8(make(strFromU8(parts[path]!)));
	};
	change('docProps/core.xml', (xml) => {
		return xml.replace(
			/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
			(_, tag: string) => `${tag}${date}T12:00:00Z`
		);
	});
	change('word/document.xml', bookmarksFromOne);
	change('word/settings.xml', (xml) => {
		return xml.replace('<w:defaultTabStop', '<w:embedTrueTypeFonts/><w:defaultTabStop');
	});
	for (const [path, part] of Object.entries(fontParts())) {
		parts[path] = typeof part === 'string' ? strToU8(part) : part;
	}
	const files: Zippable = {};
	// Pictures are packed already.
	for (const [path, part] of Object.entries(parts)) {
		files[path] = [part, { level: path.endsWith('.png') ? 0 : 6, mtime: NEVER }];
	}
	return zipSync(files);
}

/** The library counts its bookmarks on from one document to the next; here each document begins at 1. */
function bookmarksFromOne(xml: string): string {
	const names = counter();
	const ids = counter();
	return xml
		.replace(
			/(<w:bookmarkStart [^>]*w:name="_Toc|<w:hyperlink [^>]*w:anchor="_Toc|<w:instrText [^>]*>PAGEREF _Toc)(\d+)/g,
			(_, before: string, number: string) => before + names(number)
		)
		.replace(
			/(<w:bookmark(?:Start|End) [^>]*w:id=")(\d+)/g,
			(_, before: string, number: string) => before + ids(number)
		);
}

function counter(): (old: string) => number {
	const seen = new Map<string, number>();
	return (old) => {
		if (!seen.has(old)) seen.set(old, seen.size + 1);
		return seen.get(old)!;
	};
}
