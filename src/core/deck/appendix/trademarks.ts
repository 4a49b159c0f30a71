import { chartTable } from '../../charts/index.ts'
import type { ComposedSlide } from '../compose-slide.ts'

/** Names of methods that are others' (methods §8), and how they are written on slides. */
const names: readonly (readonly [name: string, written: RegExp])[] = [
  ['NPS', /\bNPS\b|\bNet Promoter\b/],
  ['ACSI', /\bACSI\b/],
  // Our own index is written with a small letter.
  ['CX Index', /\bCX Index\b/],
  ['TEI', /\bTEI\b|\bTotal Economic Impact\b/],
]

/** Others' names that stand on these slides: in their words, or in the data behind their charts. */
export function trademarksIn(slides: readonly ComposedSlide[]): string[] {
  const said = slides
    .flatMap(({ headline, subtitle, body, footnotes, charts }) => [
      ...[headline, subtitle, body, ...footnotes],
      ...charts.flatMap((spec) => {
        const { caption, columns } = chartTable(spec)
        return [caption, ...columns.map(({ label }) => label)]
      }),
    ])
    .join('\n')
  return names.filter(([, written]) => written.test(said)).map(([name]) => name)
}
