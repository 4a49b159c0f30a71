import { dateEvidence, zoneOf } from '../values/dates.ts'
import { numberEvidence } from '../values/numbers.ts'

/** How many different texts of a column are remembered: more than any scale of answers has. */
const rememberedTexts = 64

/**
 * What the values of one column, taken together, say about how they are to be read. It depends only on the different texts of the
 * column in the order in which they first appear, and on how often each does: cells may be given one by one or counted beforehand.
 */
export class ColumnEvidence {
  /** Cells that hold something. */
  filled = 0
  /** The first different texts as they stand, with the number of their cells. */
  readonly texts = new Map<string, number>()
  /** Are there more different texts than `texts` holds. */
  more = false
  /** Cells whose text settles the decimal sign, the first texts that could be read either way, and cells that are no numbers. */
  readonly numbers = { point: 0, comma: 0, ambiguous: [] as string[], none: 0 }
  /** Cells whose text settles the order of day and month, and the first texts that could be read either way. */
  readonly dates = { dmy: 0, mdy: 0, ambiguous: [] as string[] }
  /** The first zones that stand behind times of day. */
  readonly zones = new Set<string>()
  /** Are all values whole numbers, and from where to where (of those whose value does not hang on the decimal sign). */
  whole = true
  low = Number.POSITIVE_INFINITY
  high = Number.NEGATIVE_INFINITY

  /** Up to five different values, as they stand. */
  get samples(): string[] {
    return [...this.texts.keys()].slice(0, 5)
  }

  /** A text, trimmed, that does not mean "no answer", and how many cells hold it. */
  take(text: string, count: number): void {
    if (/^-?\d{1,9}$/.test(text)) {
      this.#takeValue(text, Number(text), count)
      return
    }
    this.#remember(text, count)
    this.whole = false
    // A year in front settles nothing and is by far the commonest date.
    const date = text.length > 40 || /^\d{4}-\d\d-\d\d/.test(text) ? 'none' : dateEvidence(text)
    const zone = date !== 'not-a-date' && text.includes(':') ? zoneOf(text) : null
    if (zone !== null) this.takeZone(zone)
    if (date === 'dmy' || date === 'mdy') this.dates[date] += count
    else if (date === 'ambiguous') keep(this.dates.ambiguous, text)
    const number = date === 'not-a-date' ? numberEvidence(text) : 'not-a-number'
    if (number === 'point' || number === 'comma') {
      this.numbers[number] += count
      if (/^-?\d+[.,]\d+$/.test(text)) this.#widen(Number(text.replace(',', '.')))
    } else if (number === 'ambiguous') keep(this.numbers.ambiguous, text)
    else if (number === 'not-a-number') this.numbers.none += count
  }

  /** A zone behind a time of day, as `zoneOf` gives it. */
  takeZone(zone: string): void {
    if (this.zones.size < 5) this.zones.add(zone)
  }

  /** A number that the format itself gives as one, and how many cells hold it. */
  takeNumber(value: number, count: number): void {
    this.#takeValue(String(value), value, count)
  }

  /** A day that the format itself gives as one, ISO 8601. */
  takeDay(iso: string): void {
    this.#remember(iso, 1)
  }

  /** Cells that the format itself could not read. */
  takeOther(count: number): void {
    this.filled += count
  }

  /** What another column says as well: the columns of a wide table are read alike. */
  join(other: ColumnEvidence): this {
    let told = 0
    for (const [text, count] of other.texts) {
      this.#remember(text, count)
      told += count
    }
    this.filled += other.filled - told
    this.more ||= other.more
    this.numbers.point += other.numbers.point
    this.numbers.comma += other.numbers.comma
    this.numbers.none += other.numbers.none
    for (const text of other.numbers.ambiguous) keep(this.numbers.ambiguous, text)
    this.dates.dmy += other.dates.dmy
    this.dates.mdy += other.dates.mdy
    for (const text of other.dates.ambiguous) keep(this.dates.ambiguous, text)
    for (const zone of other.zones) this.zones.add(zone)
    this.whole &&= other.whole
    this.#widen(other.low)
    this.#widen(other.high)
    return this
  }

  #takeValue(text: string, value: number, count: number): void {
    this.#remember(text, count)
    if (!Number.isInteger(value)) this.whole = false
    this.#widen(value)
  }

  #widen(value: number): void {
    if (value < this.low) this.low = value
    if (value > this.high) this.high = value
  }

  #remember(text: string, count: number): void {
    this.filled += count
    const before = this.texts.get(text)
    if (before !== undefined) this.texts.set(text, before + count)
    else if (this.texts.size < rememberedTexts) this.texts.set(text, count)
    else this.more = true
  }
}

/** The evidence of some columns of a table, by their index, and the number of its rows. */
export interface Evidence {
  evidence: ReadonlyMap<number, ColumnEvidence>
  rows: number
}

function keep(texts: string[], text: string): void {
  if (texts.length < 5 && !texts.includes(text)) texts.push(text)
}
