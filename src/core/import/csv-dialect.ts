import { CsvReader } from './csv-rows.ts'

/** How much of a text is looked at to find how it is written. */
const sampleBytes = 65_536

/**
 * The delimiter that cuts the sample into rows of one width most consistently; a comma when none does.
 * Quoted fields count as one, so commas in comments do not mislead.
 */
export function guessDelimiter(bytes: Uint8Array): string {
  const sample = sampleOf(bytes)
  let best = { delimiter: ',', score: 0 }
  for (const delimiter of [',', ';', '\t', '|']) {
    const widths = new Map<number, number>()
    let rows = 0
    for (const row of new CsvReader(sample, { delimiter, quotes: 'doubled' }).rows()) {
      rows++
      if (!row.problem) widths.set(row.cells.length, (widths.get(row.cells.length) ?? 0) + 1)
    }
    for (const [width, count] of widths) {
      const score = width > 1 ? (count / rows) * (1 + Math.min(width, 20) / 100) : 0
      if (score > best.score) best = { delimiter, score }
    }
  }
  return best.delimiter
}

/** The first lines; a line that the sample would cut through is left out. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleBytes) return bytes
  return bytes.subarray(0, bytes.lastIndexOf(10, sampleBytes) + 1 || sampleBytes)
}
