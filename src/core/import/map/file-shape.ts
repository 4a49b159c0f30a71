import { sha256 } from '../personal/sha256.ts'
import type { Inspection } from '../report.ts'

/** What files of one making have in common: format, sheets and headers. Answers given for one are remembered for the others. */
export function fileShape({ format, sheets }: Pick<Inspection, 'format' | 'sheets'>): string {
  return sha256(JSON.stringify([format, sheets.map(({ name, header }) => [name, header])])).slice(0, 32)
}
