/** The import room's doors: what the worker of the UI and the command line call. */

export { importFile } from './import-file.ts'
export { inspectFile } from './inspect-file.ts'
export type { ImportProgress } from './load/load-table.ts'
export { type Reject, rejectsToCsv } from './load/rejects.ts'
export { answersInMap, applyAnswers } from './map/apply-answers.ts'
export { fileShape } from './map/file-shape.ts'
export { parseTableMaps } from './map/parse-map.ts'
export { modelInFile } from './model/own-model.ts'
export { nearNameNotes } from './names/near-names-in-file.ts'
