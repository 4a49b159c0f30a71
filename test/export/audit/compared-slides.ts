import type { ComposedSlide } from '../../../src/core/deck/compose-slide.ts'
import { readSlide } from '../../../src/core/deck/compose-slide.ts'
import { type Slide, writeDeck } from '../../../src/core/deck/deck.ts'
import { keepPack } from '../../../src/core/deck/packs/pack.ts'
import { packSlides } from '../../../src/core/deck/packs/pack-now.ts'
import type { Workspace } from '../../../src/core/workspace/workspace.ts'

const beside: readonly Pick<Slide, 'kind' | 'settings'>[] = [
  { kind: 'rankings', settings: { beside: 'period' } },
  { kind: 'rankings', settings: { beside: 'segment' } },
  { kind: 'leaders', settings: { beside: 'rule' } },
  { kind: 'leaders', settings: { view: 'scatter', beside: 'lag' } },
  { kind: 'scorecard', settings: { beside: 'date' } },
]

/**
 * Slides that hold data against other data: charts side by side, of those that the workspace has data for, and what changed since a pack that is kept in it: its figures were
 * a tenth lower. The deck becomes the offered one, which is compared.
 */
export function comparedSlides(
  { read, write }: Workspace,
  offered: readonly Slide[],
  compose: (slide: Slide) => ComposedSlide,
): Slide[] {
  writeDeck(write, offered)
  const slides = packSlides(offered, (slide) => readSlide(read, slide)).map((slide) => ({
    ...slide,
    figures: slide.figures.map((figure) => ({ ...figure, value: figure.value * 0.9 })),
  }))
  keepPack(write, { keptOn: '2020-01-31', keptAt: '2020-01-31T08:00:00.000Z', slides })
  const small = beside.map((each) => ({ ...each, id: JSON.stringify(each), headlines: {} }))
  const changes: Slide = { id: 'changes', kind: 'changes', settings: { since: '2020-01-31' }, headlines: {} }
  return [...small.filter((slide) => !compose(slide).lacksData), changes]
}
