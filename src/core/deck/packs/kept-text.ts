import type { Words } from '../../words/index.ts'

/** "12 figures". */
export function countText(figures: number, { packs, numbers }: Words): string {
  return packs.figures(numbers.number(figures), figures === 1)
}

/** That a pack was kept: its day, ISO, and how many figures it holds. */
export function keptText({ keptOn, figures }: { keptOn: string; figures: number }, words: Words): string {
  return words.packs.kept(words.numbers.date(keptOn), countText(figures, words))
}
