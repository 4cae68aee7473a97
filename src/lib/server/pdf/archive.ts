import type { Report } from '../../core/report/blocks.ts';

/** PDFKit's own, as far as what it has no option for is written by hand. */
interface Inside {
	_root: { data: Record<string, unknown> };
	endMetadata: () => void;
	appendXML: (xml: string) => void;
}

/** PDF/A knows the words of PDF/UA only where the file itself explains them. */
const universalAccess = `
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of PDF/UA that the file is built to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`;

/**
 * What a file that is to be kept and read by all needs beside its content: page labels, and metadata that say
 * which standards it is built to, in well-formed XML whatever the company is called.
 */
export function prepareArchive(doc: PDFKit.PDFDocument): void {
	const inside = doc as unknown as Inside;
	inside._root.data['PageLabels'] = { Nums: [0, { S: 'D' }] };
	const end = inside.endMetadata.bind(doc);
	inside.endMetadata = () => {
		inside.appendXML(universalAccess);
		doc.info.Title = escaped(doc.info.Title ?? '');
		end();
	};
}

function escaped(text: string): string {
	return text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]!);
}

/** Lays a file beside the report, as the data that it was made from. */
export function attach(
	doc: PDFKit.PDFDocument,
	report: Report,
	{ name, type, description, bytes }: Attachment
): void {
	const day = new Date(`${report.date.slice(0, 10)}T00:00:00Z`);
	const options = {
		name,
		type,
		description,
		// PDF/A-3 wants it said; the types do not know it yet
		relationship: 'Source',
		creationDate: day,
		modifiedDate: day
	};
	doc.file(bytes as Buffer, options);
}

export interface Attachment {
	name: string;
	/** Media type. */
	type: string;
	description: string;
	bytes: Uint8Array;
}
