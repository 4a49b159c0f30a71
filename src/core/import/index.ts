/** The import room's doors: what the worker of the UI and the command line call. */
export { applyAnswers } from './apply-answers.ts'
export { fileShape } from './file-shape.ts'
export { importFile } from './import-file.ts'
export { inspectFile } from './inspect-file.ts'
export type { ImportProgress } from './load-table.ts'
export { nearNameNotes } from './near-names-in-file.ts'
export { parseTableMaps } from './parse-map.ts'
export { type Reject, rejectsToCsv } from './rejects.ts'
