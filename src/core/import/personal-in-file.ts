import type { Words } from '../words/index.ts'
import { canBePersonal, KindCounts, personalKindForField } from './personal-columns.ts'
import { maskText } from './personal-data.ts'
import type { PersonalColumn } from './report.ts'
import type { SettledMap } from './settle.ts'

/** The personal data in the columns that a map loads, counted over all rows, with samples that give none of it away. */
export function personalInFile(settled: SettledMap, map: number, words: Words): PersonalColumn[] {
  const { source, fields } = settled
  const treatments = settled.map.options?.personal ?? {}
  const noticed = fields
    .filter(({ field, columns }) => canBePersonal(field) && columns.length === 1)
    .map(({ field, columns }) => ({ field, column: columns[0]!, counts: new KindCounts(), samples: new Set<string>() }))
    .filter(({ column }) => treatments[source.header[column]!] !== undefined)
  if (noticed.length === 0) return []
  for (const row of source.rows()) {
    for (const { field, column, counts, samples } of noticed) {
      const cell = row.cells[column]
      if (typeof cell !== 'string') continue
      const text = cell.trim().normalize('NFC')
      const kind = personalKindForField(text, field)
      counts.take(kind)
      if (kind && samples.size < 5) samples.add(hidden(text, words))
    }
  }
  return noticed.flatMap(({ field, column, counts, samples }) => {
    const { kind, cells } = counts.found
    const header = source.header[column]!
    if (kind === null) return []
    return [
      { map, column: header, field: field.name, kind, cells, samples: [...samples], treatment: treatments[header]! },
    ]
  })
}

/** A sample that shows what kind of thing it is: masks where there are any, else the first letter of each word. */
function hidden(text: string, words: Words): string {
  const masked = maskText(text, words.personal.masks)
  return masked === text ? text.replace(/(?<=[\p{L}\p{N}])[\p{L}\p{N}]/gu, '•') : masked
}
