import { decodedXml, type XmlPiece } from './xml-text.ts'
import type { ZipArchive } from './zip.ts'

/** A part of an Office file as XML; one that is not there is empty. */
export function xmlPart(zip: ZipArchive, part: string): Iterable<XmlPiece> {
  return decodedXml(part, zip.part(part) ?? [])
}
