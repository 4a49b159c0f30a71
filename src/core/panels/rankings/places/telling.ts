import type { Words } from '../../../words/index.ts'
import { shortName } from '../../short-name.ts'
import { type ValueText, valueText } from '../../value-text.ts'
import type { RankingFindings, RankingRow } from './findings.ts'

/** What every headline is told with. */
export interface Telling {
  findings: RankingFindings
  words: Words
  text: ValueText
  /** The rows with a value. */
  shown: readonly RankingRow[]
  /** The metric as a sentence names it, within the filters. */
  metric: string
  /** How many places there are, as printed. */
  count: string
  one: string
  many: string
  /** A name as long as the sentence has room for. */
  short(name: string): string
}

/** How much a sentence says: filters that it can leave to the subtitle, and so many letters of a name. */
export interface Fullness {
  filtered: boolean
  nameRoom: number
}

export function tellingOf(findings: RankingFindings, words: Words, { filtered, nameRoom }: Fullness): Telling {
  const shown = findings.rows.filter((row) => row.value !== null)
  const { segment, channel, journey } = findings.filters
  const { short } = words.metrics[findings.metric]
  const [inSegment, viaChannel, forJourney] = [segment, channel, journey].map(
    (name) => name && shortName(name, nameRoom),
  )
  const { within } = words.panels.rankings.places
  return {
    findings,
    words,
    text: valueText(findings, words),
    shown,
    metric: filtered ? within(short, inSegment ?? null, viaChannel ?? null, forJourney ?? null) : short,
    count: words.numbers.number(shown.length),
    ...words.panels.rankings.nouns[findings.of],
    short: (name) => shortName(name, nameRoom),
  }
}
