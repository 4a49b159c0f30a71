import type { Words } from '../../../words/index.ts'
import { shortName } from '../../short-name.ts'
import { type ValueText, valueText } from '../value-text.ts'
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
}

/** `filtered: false` leaves the filters to the subtitle, where a sentence would grow too long. */
export function tellingOf(findings: RankingFindings, words: Words, { filtered }: { filtered: boolean }): Telling {
  const shown = findings.rows.filter((row) => row.value !== null)
  const { segment, channel, journey } = findings.filters
  const { short } = words.metrics[findings.metric]
  const [inSegment, viaChannel, forJourney] = [segment, channel, journey].map((name) => name && shortName(name))
  const { within } = words.panels.rankings.places
  return {
    findings,
    words,
    text: valueText(findings, words),
    shown,
    metric: filtered ? within(short, inSegment ?? null, viaChannel ?? null, forJourney ?? null) : short,
    count: words.numbers.number(shown.length),
    ...words.panels.rankings.nouns[findings.of],
  }
}
