import type { Question } from '../../src/core/import/report.ts'
import type { ReadableFile } from '../../src/renderer/state/import-step.ts'

/** A question of the core. */
export const question = (id: string, choices: string[] = [], key = id): Question => ({
  id,
  map: 0,
  text: id,
  column: null,
  samples: [],
  choices: choices.map((value) => ({ value, label: value })),
  key,
})
/** A file that an import can be tried with: its questions, what was answered, and how many maps and rows it has. */
export const readable = (
  questions: Question[],
  answers: Record<string, string> = {},
  maps = 1,
  rows = 1,
): ReadableFile => ({
  input: new File([], 'a.csv'),
  inspected: {
    ok: true,
    inspection: {
      file: 'a.csv',
      format: 'csv',
      encoding: null,
      delimiter: null,
      sheets: [{ name: null, headerRow: 1, header: ['a'], raw: [], rows: [['1']], lines: [2], rowCount: rows }],
      maps: Array.from({ length: maps }, () => ({ table: 'scores' as const })),
      questions,
      problems: [],
      personal: [],
      nearNames: [],
      issues: [],
    },
  },
  answers,
  settling: false,
  origin: null,
  changed: false,
  leftOut: false,
  reading: {},
})
