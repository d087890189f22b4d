import { type DocumentFacts, PRODUCER, isoSecond } from './document-facts.ts';

/**
 * Gives the document's facts as an XMP packet: the metadata that libraries and archives read. Takes also whether the
 * file may be called PDF/UA-1 (ISO 14289-1, 5). Throws for a date that is none.
 */
export function xmpPacket(facts: DocumentFacts, isUa: boolean): string {
  const moment = isoSecond(facts.tanggal);
  const words = facts.kataKunci.map((word) => `<rdf:li>${escapeXml(word)}</rdf:li>`).join('');
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title>${inAnyLanguage(facts.judul)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(facts.penulis)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${inAnyLanguage(facts.subjek)}</dc:description>
<dc:subject><rdf:Bag>${words}</rdf:Bag></dc:subject>
<dc:language><rdf:Bag><rdf:li>${escapeXml(facts.bahasa)}</rdf:li></rdf:Bag></dc:language>
<pdf:Keywords>${escapeXml(facts.kataKunci.join(', '))}</pdf:Keywords>
<pdf:Producer>${PRODUCER}</pdf:Producer>
<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
<xmp:CreateDate>${moment}</xmp:CreateDate>
<xmp:ModifyDate>${moment}</xmp:ModifyDate>
<xmp:MetadataDate>${moment}</xmp:MetadataDate>${isUa ? '\n<pdfuaid:part>1</pdfuaid:part>' : ''}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/** The schema has one text for each language and demands a default; a plan has no other. */
function inAnyLanguage(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
