import { Failure } from '../../workspace/failure.ts'

/** A piece of an XML part, decoded, and how many bytes it was. */
export interface XmlPiece {
  text: string
  bytes: number
  /** Is the part UTF-16, two bytes a character. */
  wide: boolean
}

/**
 * Decodes an XML part piece by piece: UTF-8, or UTF-16 by its mark or its first characters, which is all that a workbook may be in
 * (ECMA-376 part 2). Failure XML-02 with the byte where the piece begins that is not in that encoding.
 */
export function* decodedXml(part: string, pieces: Iterable<Uint8Array>): Generator<XmlPiece> {
  let decoder: TextDecoder | undefined
  let at = 0
  const decode = (piece?: Uint8Array): string => {
    try {
      return piece ? decoder!.decode(piece, { stream: true }) : decoder!.decode()
    } catch {
      throw new Failure('XML-02', { part, at })
    }
  }
  for (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
    yield { text: decode(piece), bytes: piece.length, wide: decoder.encoding !== 'utf-8' }
    at += piece.length
  }
  if (decoder) decode()
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : 'utf-8'
}
