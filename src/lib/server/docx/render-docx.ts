import { AlignmentType, Document, LevelFormat, Packer, type FileChild } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Report, Section } from '../../core/report/blocks.ts';
import { fontFile } from '../font-file.ts';
import { blocksOf } from './blocks.ts';
import { cleaned } from './cleaned.ts';
import { contentsBlocks, coverBlocks } from './cover.ts';
import { footerOf, headerOf } from './furniture.ts';
import { finished } from './finished.ts';
import { MARGIN, mm, PAGE, TEXT_WIDTH } from './page.ts';
import { NUMBERED } from './points.ts';
import { keptApart } from './side-by-side.ts';
import { newSetting, type Setting } from './setting.ts';
import { stylesOf } from './styles.ts';
import { tableStyleSheet } from './table-style.ts';
import { paragraph, styled } from './text.ts';

/**
 * Sets a report as a Word document to be edited: real headings, tables and captions, pictures with their text, a table
 * of contents. The same report gives the same bytes.
 */
export async function renderDocx(given: Report): Promise<Uint8Array> {
	const report = cleaned(given);
	const setting = await newSetting(report);
	const document = new Document({
		title: report.title,
		creator: report.brand.name,
		lastModifiedBy: report.brand.name,
		subject: report.cover.question,
		externalStyles: tableStyleSheet(setting.words.styles.table, setting.palette),
		styles: stylesOf(report.language, setting.words, setting.palette),
		numbering: { config: [{ reference: NUMBERED, levels: [NUMBERS] }] },
		hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2 },
		pageNumbers: pageNumbers(),
		sections: [
			{
				properties: { titlePage: true, page: { size: PAGE, margin: MARGIN } },
				headers: { default: headerOf(report) },
				footers: { default: footerOf(setting, report) },
				children: keptApart([
					...coverBlocks(setting, report),
					...(report.sections.length > 1 ? contentsBlocks(setting) : []),
					...report.sections.flatMap((section) => sectionBlocks(setting, section))
				])
			}
		]
	});
	return finished(await Packer.toBuffer(document), report);
}

const NUMBERS = {
	level: 0,
	format: LevelFormat.DECIMAL,
	text: '%1',
	alignment: AlignmentType.START,
	style: { paragraph: { indent: { left: mm(8), hanging: mm(8) } } }
};

/** Lays the pages out as Word would, so that the table of contents says pages before Word opens it. */
function pageNumbers() {
	const faces = (['barlow', 'barlowMedium', 'antiqua'] as const).map((face) => fontFile(face));
	return estimatePageNumbersWith({ guess: true, fonts: faces.map((data) => ({ data })) });
}

const BETWEEN = mm(16);

function sectionBlocks(setting: Setting, section: Section): FileChild[] {
	const { title, sheet, lead, begins, blocks } = section;
	const opening = begins === 'page' ? { pageBreakBefore: true } : { spacing: { before: BETWEEN } };
	// The short name stands over a title that does not hold it.
	const [long, short] = [title.toLowerCase(), sheet.toLowerCase()];
	const over = !long.includes(short) && !short.includes(long);
	return [
		...(over ? [paragraph('overline', sheet, opening)] : []),
		styled('Heading1', title, over ? {} : opening),
		...(lead ? [paragraph('lead', lead)] : []),
		...blocksOf(setting, blocks, TEXT_WIDTH)
	];
}
