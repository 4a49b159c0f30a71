import type { TextReading } from '../../core/import/inspect-file.ts'
import { fileShape } from '../../core/import/map/file-shape.ts'
import { parseTableMaps } from '../../core/import/map/parse-map.ts'
import type { PersonalTreatment, TableMap } from '../../core/import/map/table-map.ts'
import type { Inspection } from '../../core/import/report.ts'
import type { TableName } from '../../core/import/tables.ts'
import { useApp, wordsNow } from './app-store.ts'
import { attempt, notify } from './attempt.ts'
import { contextNow, inspectOne } from './import-actions.ts'
import { type FileToImport, type ImportTarget, isReadable, type Mapping } from './import-step.ts'
import { inWorker } from './import-worker.ts'
import {
  withAlias,
  withCompanies,
  withField,
  withHeaderRow,
  withMap,
  withMaps,
  withoutMap,
  withTable,
  withTreatment,
  withWide,
  withWideColumn,
  withWideField,
} from './map-changes.ts'
import { mapFileOf } from './map-file.ts'
import { forget } from './remembered-answers.ts'
import { host } from './services.ts'

/** Looks at another of the files. */
export function showFile(shown: number): void {
  editMapping((mapping) => ({ ...mapping, shown }))
}

/** Leaves a file out of the import, or takes it again. */
export function leaveFileOut(index: number, leftOut: boolean): void {
  editFile(index, (file) => ({ ...file, leftOut }))
}

export function setTarget(target: ImportTarget): void {
  editMapping((mapping) => ({ ...mapping, target }))
}

/** Answers a question about a file. */
export function answer(index: number, questionId: string, value: string): void {
  editFile(index, (file) => ({ ...file, answers: { ...file.answers, [questionId]: value } }))
}

/** Takes a field of a map from another column; null: from none. */
export const changeField = (index: number, place: number, field: string, column: string | null) =>
  changeMaps(index, ({ inspection, answers }) => ({ inspection: withField(inspection, place, field, column), answers }))

/** Says which column names the companies, where none was recognised as one that does. */
export const nameCompanies = (index: number, place: number, column: string) =>
  changeMaps(index, ({ inspection, answers }) => ({ inspection: withCompanies(inspection, place, column), answers }))

/** Takes the rows of a sheet for one table more. */
export const addTable = (index: number, table: TableName, sheet: string | null) =>
  changeMaps(index, ({ inspection, answers }) => ({ inspection: withTable(inspection, table, sheet), answers }))

/** Leaves one table of a file out. */
export const leaveOut = (index: number, place: number) =>
  changeMaps(index, ({ inspection, answers }) => withoutMap(inspection, answers, place))

/** Takes another row of a sheet for its header. */
export const chooseHeaderRow = (index: number, sheet: string | null, row: number) =>
  changeMaps(index, ({ inspection }) => ({ inspection: withHeaderRow(inspection, sheet, row), answers: {} }))

/** Says what a header of a wide table stands for; null: it is none of its columns. */
export const changeWideColumn = (index: number, place: number, header: string, meaning: string | null) =>
  changeMap(index, place, (map) => withWideColumn(map, header, meaning))

/** Makes rows of columns that stand side by side. */
export const makeWide = (index: number, place: number, headers: readonly string[]) =>
  changeMap(index, place, (map) => withWide(map, headers))

/** Says of which field the headers of a wide table are, or its cells. */
export const changeWideField = (index: number, place: number, part: 'to' | 'value', field: string) =>
  changeMap(index, place, (map) => withWideField(map, { [part]: field }))

/** Says what becomes of the personal data in a column. It leaves nothing open, so nothing is asked anew. */
export const treatPersonal = (index: number, place: number, header: string, treatment: PersonalTreatment) =>
  editMap(index, place, (map) => withTreatment(map, header, treatment))

/** Takes a company's name for another company; null: for itself. */
export const joinName = (index: number, place: number, name: string, like: string | null) =>
  editMap(index, place, (map) => withAlias(map, name, like))

type Said = Pick<FileToImport, 'answers'> & { inspection: Inspection }

/** Changes the maps of a file, and asks the core anew what they leave open. */
export async function changeMaps(index: number, change: (file: Said) => Said): Promise<void> {
  const { importing } = useApp.getState()
  const file = fileAt(index)
  if (!file?.inspected.ok) return
  const { inspection, answers } = change({ inspection: file.inspected.inspection, answers: file.answers })
  editFile(index, (now) => ({
    ...now,
    inspected: { ok: true, inspection },
    answers,
    settling: true,
    changed: true,
  }))
  await inWorker(importing, async (importer) => {
    const settled = await importer.call('import/settle', {
      file: index,
      reading: file.reading,
      inspection,
      ...contextNow(),
    })
    editFile(index, (now) =>
      // Changed once more in the meantime: the answer to that change is on its way.
      now.inspected.ok && now.inspected.inspection === inspection
        ? { ...now, inspected: { ok: true, inspection: settled }, settling: false }
        : now,
    )
  })
}

/** Saves what every file is imported by, with the answers in it, as map files for the command line. */
export const saveMaps = () =>
  attempt(async () => {
    const { importing } = useApp.getState()
    if (importing?.at !== 'mapping') return
    const saved = await host.saveExport(importing.files.filter(isReadable).map(mapFileOf))
    if (saved) notify(wordsNow().app.export.done(saved.name))
  })

/** Takes the columns and answers of a file from a map file that the user picks. */
export const loadMap = (index: number) =>
  attempt(async () => {
    const [picked] = await host.pickImportFiles()
    if (!picked) return
    const maps = parseTableMaps(await picked.text())
    editFile(index, (file) => ({ ...file, origin: { of: 'map-file', name: picked.name } }))
    await changeMaps(index, ({ inspection }) => ({ inspection: withMaps(inspection, maps), answers: {} }))
  })

/** Begins anew with what the file itself seems to be; what was remembered of files like it is forgotten. */
export async function startOver(index: number): Promise<void> {
  const file = fileAt(index)
  if (file?.inspected.ok && file.origin?.of === 'last-time') forget(fileShape(file.inspected.inspection))
  await inspectAnew(index, {})
}

/** Reads a text file anew in another encoding, or cut at another sign; what was said of its columns is gone with them. */
export const chooseReading = (index: number, choice: TextReading) =>
  inspectAnew(index, { ...fileAt(index)?.reading, ...choice })

async function inspectAnew(index: number, reading: TextReading): Promise<void> {
  const { importing } = useApp.getState()
  const file = fileAt(index)
  if (!file) return
  editFile(index, (now) => ({ ...now, settling: true }))
  await inWorker(importing, async (importer) => {
    const fresh = await inspectOne(importer, file.input, index, { anew: true, reading })
    editFile(index, () => ({ ...fresh, changed: Object.keys(reading).length > 0 }))
  })
}

function fileAt(index: number): FileToImport | undefined {
  const { importing } = useApp.getState()
  return importing?.at === 'mapping' ? importing.files[index] : undefined
}

const changeMap = (index: number, place: number, change: (map: TableMap) => TableMap) =>
  changeMaps(index, ({ inspection, answers }) => ({
    inspection: withMap(inspection, place, change(inspection.maps[place]!)),
    answers,
  }))

/** Changes what is said of the files, as long as it can be changed. */
export function editMapping(edit: (mapping: Mapping) => Mapping): void {
  useApp.setState(({ importing }) => (importing?.at === 'mapping' ? { importing: edit(importing) } : {}))
}

function editMap(index: number, place: number, edit: (map: TableMap) => TableMap): void {
  editFile(index, (file) => {
    if (!file.inspected.ok) return file
    const { inspection } = file.inspected
    const changed = withMap(inspection, place, edit(inspection.maps[place]!))
    return { ...file, inspected: { ok: true, inspection: changed }, changed: true }
  })
}

function editFile(index: number, edit: (file: FileToImport) => FileToImport): void {
  editMapping((mapping) => ({ ...mapping, files: mapping.files.with(index, edit(mapping.files[index]!)) }))
}
