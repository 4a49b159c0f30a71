import type { Neighbours } from './findings.ts'
import type { Telling } from './telling.ts'

/** So many names are listed; more are counted. */
const namesListed = 3

/** Who could be first: every row whose set of places holds the first. */
export function firstHeadline({ findings, words, shown, metric, count, many, short }: Telling): string {
  const say = words.panels.rankings.places.first
  const able = couldBeFirst(findings)
  if (able.length === 0) return say.unknown(metric)
  if (able.length === 1) return say.one(short(able[0]!.name), metric, count, many)
  if (able.length === shown.length) return say.any(metric, count, many)
  const own = shown.find((row) => row.own)
  if (own) {
    const named = able.includes(own) ? say.ownIn : say.ownOut
    return say.some(words.numbers.number(able.length), metric, count, many) + named(short(own.name))
  }
  return able.length <= namesListed
    ? say.named(words.numbers.list(able.map(({ name }) => short(name))), metric, count, many)
    : say.some(words.numbers.number(able.length), metric, count, many)
}

/** The rows whose set of places holds the first. */
export function couldBeFirst({ rows }: Pick<Telling['findings'], 'rows'>) {
  return rows.filter((row) => row.rankLow === 1)
}

/** Our own company between its neighbours, else how many neighbours are really different. */
export function neighboursHeadline(telling: Telling, neighbours: readonly Neighbours[]): string {
  const { words, shown, metric, count, many } = telling
  const say = words.panels.rankings.places.neighbours
  const { number } = words.numbers
  const tested = neighbours.filter(({ p }) => p !== null)
  if (tested.length === 0) return say.unknown(metric, many)
  const own = shown.find((row) => row.own)
  const told = own && aboutOwn(telling, own.name, neighbours)
  if (told) return told
  const clear = tested.filter((pair) => pair.clear)
  if (tested.length < neighbours.length) {
    return clear.length === 0
      ? say.partlyNone(metric, many)
      : say.partly(number(clear.length), number(neighbours.length), metric, many, clear.length === 1)
  }
  if (clear.length === 0) return say.none(metric, count, many)
  if (clear.length === neighbours.length) return say.all(metric, count, many)
  return say.some(number(clear.length), number(tested.length), metric, many, clear.length === 1)
}

/** Null where a neighbour of our own company could not be tested. */
function aboutOwn({ words, metric, short }: Telling, name: string, neighbours: readonly Neighbours[]): string | null {
  const say = words.panels.rankings.places.neighbours
  const own = short(name)
  const above = neighbours.find((pair) => pair.below === name)
  const below = neighbours.find((pair) => pair.above === name)
  if (above?.p === null || below?.p === null) return null
  if (!above && below) {
    return (below.clear ? say.firstClear : say.firstUnclear)(own, short(below.below), metric)
  }
  if (above && !below) return (above.clear ? say.lastClear : say.lastUnclear)(own, short(above.above), metric)
  if (!above || !below) return null
  const told = above.clear ? (below.clear ? say.apart : say.behind) : below.clear ? say.ahead : say.between
  return told(own, short(above.above), short(below.below), metric)
}
