/** A line of a text file as it stands there. */
export interface RawLine {
  /** From 1. */
  line: number
  text: string
}

/** Lines, and bytes of each, that are shown. */
const shownLines = 20
const shownBytes = 2_000

/** The first lines of a text in UTF-8, for a look at the file itself; LF, CRLF and CR each end one. Very long ones are cut. */
export function rawLines(bytes: Uint8Array): RawLine[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const lines: RawLine[] = []
  for (let from = 0; from < bytes.length && lines.length < shownLines; ) {
    let to = from
    while (to < bytes.length && bytes[to] !== 10 && bytes[to] !== 13) to++
    const cut = to - from > shownBytes
    const text = decoder.decode(bytes.subarray(from, cut ? from + shownBytes : to), { stream: cut })
    if (cut) decoder.decode()
    lines.push({ line: lines.length + 1, text: cut ? `${text}…` : text })
    from = to + (bytes[to] === 13 && bytes[to + 1] === 10 ? 2 : 1)
  }
  return lines
}
