import { strToU8 } from 'fflate'
import type { PdfFile, Ref } from './pdf-file.ts'
import { escapeXml } from './xml.ts'

/** Title and language once more, for programs that read no PDF (XMP, ISO 16684-1). No dates: the same deck is the same file. */
export function pdfMetadata(file: PdfFile, title: string, language: string): Ref {
  const xml = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language><pdf:Producer>Triptych</pdf:Producer><xmp:CreatorTool>Triptych</xmp:CreatorTool></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
  return file.plainStream(strToU8(xml), '/Type/Metadata/Subtype/XML')
}
