/** A line of a body: a heading, or a point under it. */
export interface BodyLine {
  as: 'head' | 'point'
  text: string
}

/**
 * What was written as the body of a text slide, by column: a line is a point, one that ends in a colon a heading, and an empty line begins the
 * second column. More than two columns there are none: what comes after stays in the second.
 */
export function bodyColumns(body: string): BodyLine[][] {
  const [first = '', ...others] = body
    .normalize('NFC')
    .trim()
    .split(/\n[ \t]*\n\s*/)
  return [first, others.join('\n')]
    .map((block) =>
      bodyLines(block).map(
        (line): BodyLine =>
          line.endsWith(':') ? { as: 'head', text: line.slice(0, -1) } : { as: 'point', text: line },
      ),
    )
    .filter((column) => column.length > 0)
}

/** The lines that say something, without stray spaces and the bullets that people type or paste. */
export function bodyLines(body: string): string[] {
  return body
    .normalize('NFC')
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^[-–•*]\s+/, '')
        .replace(/\s+/gu, ' '),
    )
    .filter((line) => line !== '')
}
