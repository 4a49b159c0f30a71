import { baseLimits } from '../../../metrics/base-rule.ts'
import type { Words } from '../../../words/index.ts'
import { fitsHeadline } from '../../fits-headline.ts'
import type { RankingFindings, RankingRow } from './findings.ts'
import { firstHeadline, neighboursHeadline } from './mark-headline.ts'
import { type Fullness, type Telling, tellingOf } from './telling.ts'
import { whatIfHeadline } from './what-if-headline.ts'

/** From the fullest sentence to the shortest. */
const fullness: readonly Fullness[] = [
  { filtered: true, nameRoom: 34 },
  { filtered: false, nameRoom: 34 },
  { filtered: false, nameRoom: 24 },
  { filtered: false, nameRoom: 18 },
]

/**
 * The message of the slide: what is tried out or pointed out, else the place of our own company where one is marked and companies are ranked, else
 * the leader's. Where two lines have no room for it, it leaves filters to the subtitle, and then shortens names.
 */
export function headlineOf(findings: RankingFindings, words: Words): string {
  const headlines = fullness.map((full) => told(tellingOf(findings, words, full)))
  return headlines.find(fitsHeadline) ?? headlines.at(-1)!
}

function told(telling: Telling): string {
  const { findings, words, shown, metric, count, one, many, short } = telling
  const say = words.panels.rankings.headline
  const number = words.numbers.number
  const own = findings.rows.find((row) => row.own)

  if (findings.rows.length === 0) {
    if (findings.index && findings.index.incomplete.length > 0) return words.panels.rankings.places.noneComplete(one)
    return findings.period ? say.noDataIn(metric, words.numbers.period(findings.period)) : say.noData(metric)
  }
  if (own && own.value === null && own.n !== null) {
    return shown.length === 0
      ? say.ownHiddenAlone(short(own.name), metric, number(own.n), own.n === 1)
      : say.ownHidden(short(own.name), metric, number(own.n), own.n === 1, count, many)
  }
  if (own && findings.whatIf) return whatIfHeadline(telling, own, findings.whatIf)
  if (findings.mark === 'first' && shown.length > 1) return firstHeadline(telling)
  if (findings.neighbours && shown.length > 1) return neighboursHeadline(telling, findings.neighbours)
  const first = shown[0]
  if (!first) return say.allHidden(metric, one, number(baseLimits.shown))
  if (!own && findings.own !== null && shown.length > 1) {
    const lacks = findings.index?.incomplete.find(({ name }) => name === findings.own)?.lacks
    const parts = lacks && words.numbers.list(lacks.map((part) => words.metrics[part].short))
    return parts
      ? words.panels.rankings.places.ownLacks(short(findings.own), parts, count, many)
      : say.ownMissing(short(findings.own), metric, count, many)
  }
  if (shown.length === 1) return say.only(short(first.name), metric, telling.text.value(first.value!), one)
  return own ? aboutOwn(telling, own) : aboutLeader(telling, first)
}

function aboutOwn(telling: Telling, own: RankingRow): string {
  const { shown, metric, count, many, words, text, short } = telling
  const { place } = words.panels.rankings.headline
  const value = text.value(own.value!)
  if (own.rank === null) return place.stands(short(own.name), metric, value) + certaintyOnFewAnswers(telling, own)
  const rank = words.numbers.ordinal(own.rank)
  const tied = shown.some((row) => row !== own && row.value === own.value)
  const told = tied ? place.shares : place.ranks
  return told(short(own.name), metric, value, rank, count, many) + certainty(telling, [own])
}

function aboutLeader(telling: Telling, first: RankingRow): string {
  const { shown, metric, count, many, words, text, short } = telling
  const { place } = words.panels.rankings.headline
  const value = text.value(first.value!)
  const leaders = shown.filter((row) => row.value === first.value)
  if (leaders.length > 2) {
    const some = words.numbers.number(leaders.length)
    return place.someLead(some, metric, value, count, many) + certainty(telling, leaders)
  }
  if (leaders.length === 2) {
    const names = words.numbers.list(leaders.map((row) => short(row.name)))
    return place.twoLead(names, metric, value, count, many) + certainty(telling, leaders)
  }
  if (first.rank === null) {
    return place.highest(short(first.name), metric, value, count, many) + certaintyOnFewAnswers(telling, first)
  }
  return place.leads(short(first.name), metric, value, count, many) + certainty(telling, leaders)
}

/** What is sure about the place of one row, or of several that share it. */
function certainty({ findings, words, shown, count }: Telling, rows: readonly RankingRow[]): string {
  const say = words.panels.rankings.headline.certainty
  const number = words.numbers.number
  const [row] = rows
  if (rows.some((tied) => tied.n === null)) return say.noBase()
  if (rows.some((tied) => tied.se === null)) return say.noSpread()
  if (rows.some((tied) => tied.rankLow === null || tied.rankHigh === null)) return say.othersUnknown()
  const low = Math.min(...rows.map((tied) => tied.rankLow!))
  const high = Math.max(...rows.map((tied) => tied.rankHigh!))
  if (low === 1 && high === rows.length && rows.length < shown.length) {
    return row!.own ? say.certain() : say.ahead()
  }
  if (low === high) return say.certain()
  if (low === 1 && high === shown.length && findings.rankSets) return say.any(count)
  return say.range(number(low), number(high))
}

/** The same for a row whose base (30–99) allows no single rank. */
function certaintyOnFewAnswers({ words, shown, count }: Telling, row: RankingRow): string {
  const say = words.panels.rankings.headline.certainty
  const number = words.numbers.number
  const n = number(row.n ?? 0)
  if (row.rankLow === null || row.rankHigh === null) return say.fewUnknown(n, count)
  if (row.rankLow === row.rankHigh) return say.fewCertain(n, number(row.rankLow), count)
  if (row.rankLow === 1 && row.rankHigh === shown.length) return say.fewAny(n, count)
  return say.fewRange(n, number(row.rankLow), number(row.rankHigh), count)
}
