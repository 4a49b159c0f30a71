/** A number as PDF takes it: no exponent, at most four decimals. */
export function pdfNumber(value: number): string {
  const text = value.toFixed(4).replace(/\.?0+$/, '')
  return text === '-0' ? '0' : text
}

export function pdfNumbers(...values: number[]): string {
  return values.map(pdfNumber).join(' ')
}

/** Text for people (titles, bookmarks, descriptions), whatever its script: UTF-16 with its mark, as hex. */
export function pdfText(text: string): string {
  return `<FEFF${utf16Hex(text)}>`
}

/** The UTF-16 units of a text, four hex digits each. */
export function utf16Hex(text: string): string {
  return Array.from({ length: text.length }, (_, i) => hex4(text.charCodeAt(i))).join('')
}

export function hex4(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0')
}
