/** Texts in encodings that Node only decodes. What an encoding has no letter for becomes "?". */

export type Encoding = 'utf-8' | 'utf-8 with mark' | 'utf-16le' | 'windows-1252' | 'windows-1258'

export function encodedText(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text)
    case 'utf-8 with mark':
      return new TextEncoder().encode(`\ufeff${text}`)
    case 'utf-16le':
      return new Uint8Array(Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0)).buffer)
    default:
      return inSingleBytes(text, encoding)
  }
}

const alphabets = new Map<string, Map<string, number>>()

/** The byte of every letter of an encoding. */
function alphabet(encoding: string): Map<string, number> {
  let letters = alphabets.get(encoding)
  if (!letters) {
    const decoded = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
    letters = new Map([...decoded].map((letter, byte) => [letter, byte]))
    alphabets.set(encoding, letters)
  }
  return letters
}

/** Windows-1258 has letters with their shape and marks for the tones: "ế" is "ê" and an acute. */
function inSingleBytes(text: string, encoding: string): Uint8Array {
  const letters = alphabet(encoding)
  const bytes: number[] = []
  const unknown = '?'.charCodeAt(0)
  for (const letter of text.normalize('NFC')) {
    const byte = letters.get(letter)
    if (byte !== undefined) {
      bytes.push(byte)
      continue
    }
    const marks = letter.normalize('NFD')
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(marks)?.[0] ?? ''
    const shape = letters.get(marks.replace(tone, '').normalize('NFC'))
    bytes.push(shape ?? unknown)
    if (shape !== undefined && letters.has(tone)) bytes.push(letters.get(tone)!)
  }
  return Uint8Array.from(bytes)
}
