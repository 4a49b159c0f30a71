import type { TableMap } from '../../src/core/import/map/table-map.ts'
import type { InputFile } from '../../src/core/import/report.ts'

/** Rows of the earlier file: 30 kB. */
const rows = 1_000

/**
 * The file that was imported in an open app before the one that is measured: small, and in no way of its shape: another delimiter, other headers
 * and fewer of them, German days, no empty cells, one company, which only the map names.
 */
export const earlierFile: InputFile = {
  name: 'befragung.csv',
  bytes: new TextEncoder().encode(
    `Kunde;Datum;Filiale;Empfehlung;Text\n${Array.from({ length: rows }, (_, i) => earlierRow(i)).join('')}`,
  ),
}

export const earlierMap: TableMap = {
  table: 'responses',
  columns: { response_id: 'Kunde', answered_on: 'Datum', segment: 'Filiale', nps: 'Empfehlung', comment: 'Text' },
  options: { company: 'Nordlicht' },
}

function earlierRow(i: number): string {
  return `K-${7 * i};${1 + (i % 28)}.${1 + (i % 12)}.2024;${['Nord', 'Süd', 'Ost'][i % 3]};${i % 11};Kasse ${i % 50}\n`
}
