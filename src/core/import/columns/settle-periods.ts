import { type Grain, type Period, periodHolding, shiftPeriod } from '../../workspace/period.ts'
import { twoDigitYear } from '../headers/headers.ts'
import { unpivotParts } from '../map/compile-map.ts'
import type { TableMap } from '../map/table-map.ts'
import { readPeriod } from '../values/dates.ts'
import { type ColumnReading, periodOfHeader } from '../values/read-cell.ts'
import type { ColumnEvidence } from './column-evidence.ts'
import type { Decisions } from './settle-answers.ts'

export interface PeriodColumn {
  header: string
  evidence: ColumnEvidence
  dates: ColumnReading['dates']
}

/** Where the periods of a table stand: in a column, or in the headers of a wide table. */
interface PeriodSource {
  column: PeriodColumn | null
  unpivot: TableMap['unpivot']
}

/**
 * Exports date a month, a quarter or a year by its first or its last day; which of them such days stand for is worth asking a person. Without
 * an answer they are days, with a warning.
 */
export function settlePeriods(source: PeriodSource, { options, words, confirm, note }: Decisions): void {
  const { header, texts, periods } = source.column ? inColumn(source.column) : inHeaders(source.unpivot)
  const grains = options.periodGrain === undefined ? grainsOf(periods) : []
  if (grains.length === 0) return
  confirm({
    key: 'options.periodGrain',
    text: words.questions.periodGrain({ sample: texts[0]! }),
    column: header,
    samples: texts.slice(0, 5),
    choices: [...grains, 'day' as const].map((grain) => ({ value: grain, label: words.questions.choices[grain] })),
  })
  note('PER-02', 'warning', { column: header, sample: texts[0]!, grain: grains[0]! }, header)
}

/** Years of two digits in the headers of a wide table are read by a pivot, which is told. */
export function tellShortYears(unpivot: TableMap['unpivot'], { note }: Pick<Decisions, 'note'>): void {
  const { header, texts } = inHeaders(unpivot)
  const written = texts.length === 0 ? [] : [...Object.keys(unpivot!.columns), ...texts]
  if (written.some((text) => twoDigitYear(text) !== undefined)) note('DAT-05', 'note', { column: header }, header)
}

interface Periods {
  header: string
  texts: readonly string[]
  periods: readonly (Period | undefined)[]
}

function inColumn({ header, evidence, dates }: PeriodColumn): Periods {
  const texts = [...evidence.texts.keys()]
  return { header, texts, periods: texts.map((text) => (dates === 'mixed' ? undefined : readPeriod(text, dates))) }
}

function inHeaders(unpivot: PeriodSource['unpivot']): Periods {
  const texts = unpivot ? unpivotParts(unpivot).flatMap(({ period }) => period ?? []) : []
  const header = texts.length === 0 ? '' : Object.keys(unpivot!.columns).join(', ').slice(0, 80)
  return { header, texts, periods: texts.map(periodOfHeader) }
}

/** The grains that days may stand for, the longest first: all are the first of one, or all the last. None where they are other days, or only one. */
function grainsOf(periods: readonly (Period | undefined)[]): Grain[] {
  if (new Set(periods.map((period) => period?.start)).size < 2) return []
  const borders = (grain: Grain, isBorder: (day: string, start: string, last: string) => boolean) =>
    periods.every((period) => {
      if (period?.grain !== 'day') return false
      const { start } = periodHolding(period.start, grain)
      const next = shiftPeriod({ start, grain }, 1).start
      return isBorder(period.start, start, shiftPeriod({ start: next, grain: 'day' }, -1).start)
    })
  return (['year', 'quarter', 'month'] as const).filter(
    (grain) => borders(grain, (day, first) => day === first) || borders(grain, (day, _, last) => day === last),
  )
}
