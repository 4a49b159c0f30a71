import type { BodyLine } from '../body.ts'
import { fitsNotes } from '../word-forms.ts'

/** A heading and what is said under it. */
export interface Note {
  head: string
  points: string[]
}

/**
 * Notes as the bodies of as many slides as they need, two columns each, in their order. Nothing is cut: what goes on in the next column
 * has its heading again.
 * @param goesOn a heading that is repeated.
 */
export function paginate(notes: readonly Note[], goesOn: (head: string) => string): string[] {
  const columns: BodyLine[][] = [[]]
  for (const { head, points } of notes) {
    points.forEach((text, i) => {
      const point: BodyLine = { as: 'point', text }
      const added: BodyLine[] = i === 0 ? [{ as: 'head', text: head }, point] : [point]
      if (fitsNotes([...columns.at(-1)!, ...added])) columns.at(-1)!.push(...added)
      else columns.push([{ as: 'head', text: i === 0 ? head : goesOn(head) }, point])
    })
  }
  const bodies = columns.filter((column) => column.length > 0).map(bodyOf)
  return bodies.flatMap((body, i) => (i % 2 === 0 ? [[body, bodies[i + 1]].filter(Boolean).join('\n\n')] : []))
}

function bodyOf(lines: readonly BodyLine[]): string {
  // The dash keeps a sign that a note begins with; one that ends in a colon would be taken for a heading.
  return lines.map(({ as, text }) => (as === 'head' ? `${text}:` : `- ${text.replace(/:$/, '')}`)).join('\n')
}
