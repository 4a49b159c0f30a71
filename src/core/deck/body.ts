/** A column of a text slide: its heading, if it has one, and its points. */
export interface BodyColumn {
  head: string | null
  points: string[]
}

/**
 * What was written as the body of a text slide: a line is a point, an empty line begins the second column, and a first line that ends in a
 * colon is its column's heading. More than two columns there are none: what comes after stays in the second.
 */
export function bodyColumns(body: string): BodyColumn[] {
  const [first = '', ...others] = body
    .normalize('NFC')
    .trim()
    .split(/\n[ \t]*\n\s*/)
  return [first, others.join('\n')].flatMap((block) => {
    const lines = bodyLines(block)
    const head = lines[0]?.endsWith(':') ? lines[0].slice(0, -1) : null
    return lines.length === 0 ? [] : [{ head, points: head === null ? lines : lines.slice(1) }]
  })
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
