import type { Words } from '../../words/index.ts'

const namesShown = 6

/** A list that stays short: the first names, then how many more. */
export function shortList(names: readonly string[], words: Words): string {
  if (names.length <= namesShown) return words.numbers.list(names)
  const more = words.panels.rankings.foot.others(words.numbers.number(names.length - namesShown))
  return words.numbers.list([...names.slice(0, namesShown), more])
}
