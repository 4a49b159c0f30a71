import { withWindows1252 } from './transcode.ts'

/** How a text of one byte a letter seems to be encoded, and how it reads so. */
export interface SingleByteGuess {
  encoding: 'windows-1258' | 'windows-1252'
  text: string
}

export const inWindows1252 = (bytes: Uint8Array) =>
  withWindows1252(new TextDecoder('windows-1252').decode(bytes), 'windows-1252')

/**
 * Windows-1258 writes tones as marks after the vowel. If every such byte follows a Vietnamese vowel, the text is
 * Vietnamese; in Windows-1252 the same bytes are letters (Ì Ò Þ ì ò) and stand anywhere.
 */
export function singleByteGuess(bytes: Uint8Array): SingleByteGuess {
  const text = new TextDecoder('windows-1258').decode(bytes)
  const marks = text.match(/[\u0300\u0301\u0303\u0309\u0323]/gu)?.length ?? 0
  const onVowels = text.match(/[aeiouyăâêôơư][\u0300\u0301\u0303\u0309\u0323]/giu)?.length ?? 0
  if (marks > 0 && onVowels === marks) return { encoding: 'windows-1258', text: text.normalize('NFC') }
  return { encoding: 'windows-1252', text: inWindows1252(bytes) }
}
