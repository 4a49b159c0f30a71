import type { Words } from '../../words/index.ts'
import type { SettledMap } from '../columns/settle.ts'
import type { ColumnPart } from '../columns/tell-texts.ts'
import type { Field } from '../field.ts'
import type { PersonalColumn } from '../report.ts'
import { canBePersonal, isProse, KindCounts, personalKindForField } from './personal-columns.ts'
import { maskText } from './personal-data.ts'

interface NoticedColumn {
  field: Field
  counts: KindCounts
  samples: Set<string>
}

/** The personal data in the columns that a map loads, counted while their texts are told, with samples that give none of it away. */
export class PersonalInFile {
  readonly #settled: SettledMap
  readonly #words: Words
  readonly #noticed: ReadonlyMap<number, NoticedColumn>

  constructor(settled: SettledMap, words: Words) {
    this.#settled = settled
    this.#words = words
    const { source, fields, map } = settled
    this.#noticed = new Map(
      fields
        .filter(({ field, columns }) => canBePersonal(field) && columns.length === 1)
        .filter(({ columns }) => map.options?.personal?.[source.header[columns[0]!]!] !== undefined)
        .map(({ field, columns }) => [columns[0]!, { field, counts: new KindCounts(), samples: new Set() }]),
    )
  }

  /** The columns that are looked at. In prose most texts need no look. */
  get columns(): Map<number, ColumnPart> {
    return new Map(
      [...this.#noticed].map(([column, { field }]) => [column, isProse(field) ? ('worth-a-look' as const) : 'all']),
    )
  }

  take(column: number, cell: string, count: number): void {
    const noticed = this.#noticed.get(column)
    if (!noticed) return
    const text = cell.trim().normalize('NFC')
    const kind = personalKindForField(text, noticed.field)
    noticed.counts.take(kind, count)
    if (kind && noticed.samples.size < 5) noticed.samples.add(hidden(text, this.#words))
  }

  /** What was found, for the map of this number. */
  found(map: number): PersonalColumn[] {
    const { source, map: settledMap } = this.#settled
    return [...this.#noticed].flatMap(([index, { field, counts, samples }]) => {
      const { kind, cells } = counts.found
      const column = source.header[index]!
      const treatment = settledMap.options!.personal![column]!
      return kind === null ? [] : [{ map, column, field: field.name, kind, cells, samples: [...samples], treatment }]
    })
  }
}

/** A sample that shows what kind of thing it is: masks where there are any, else the first letter of each word. */
function hidden(text: string, words: Words): string {
  const masked = maskText(text, words.personal.masks)
  return masked === text ? text.replace(/(?<=[\p{L}\p{N}])[\p{L}\p{N}]/gu, '•') : masked
}
