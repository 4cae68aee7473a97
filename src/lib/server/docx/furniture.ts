import { Footer, Header, PageNumber, Tab, TabStopType, TextRun } from 'docx';
import type { Report } from '../../core/report/blocks.ts';
import { TEXT_WIDTH } from './page.ts';
import type { Setting } from './setting.ts';
import { styled } from './text.ts';

const tabStops = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }];
/** A line has room for about this many letters. */
const LONGEST_TITLE = 105;

/** What every page but the first says at its head. */
export function headerOf({ title }: Report): Header {
	return new Header({ children: [styled('Header', shortened(title))] });
}

/** Status and date at the left, the page at the right. */
export function footerOf({ words }: Setting, { titleBlock: { status, date } }: Report): Footer {
	const stand = [status, date].map(({ term, text }) => `${term}: ${text}`).join('   ');
	const page = new TextRun({
		children: [
			new Tab(),
			`${words.page} `,
			PageNumber.CURRENT,
			` ${words.of} `,
			PageNumber.TOTAL_PAGES
		]
	});
	return new Footer({ children: [styled('Footer', [new TextRun(stand), page], { tabStops })] });
}

function shortened(text: string): string {
	const line = text.replace(/\s+/g, ' ');
	return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE).trimEnd()}…`;
}
