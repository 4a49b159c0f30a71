import { lookingEncoder } from './encoder.ts'

/**
 * The lines from `from` on that hold nothing but blanks, delimiters and quotes, and that no such line stands above; and those of more than
 * `longest` bytes. `delimiter` and `quote` are bytes. A run of blank lines that the encoder's window cuts is given twice.
 */
export function* strikingInText(
  bytes: Uint8Array,
  from: number,
  { longest, delimiter, quote }: { longest: number; delimiter: number; quote: number },
): Generator<{ at: number; empty: boolean }> {
  const encoder = lookingEncoder()
  const { calls, windowBytes } = encoder
  for (let at = from; at < bytes.length; ) {
    const window = bytes.subarray(at, at + windowBytes)
    const isLast = at + window.length === bytes.length
    encoder.load(window)
    // All of a window before any is told: meanwhile others may use the encoder.
    const striking: { at: number; empty: boolean }[] = []
    for (let line = 0; line < window.length; line = calls.lineAfter()) {
      const found = calls.nextStriking(line, window.length, isLast, longest, delimiter, quote)
      if (found === window.length) break
      striking.push({ at: at + found, empty: calls.isBlankLine() !== 0 })
    }
    const cut = calls.lastLine()
    // A line that the window cuts is looked at again from its start; one that fills the window is long, and passed over.
    if (!isLast && cut === 0) striking.push({ at, empty: false })
    yield* striking
    at += isLast || cut === 0 ? window.length : cut
  }
}
