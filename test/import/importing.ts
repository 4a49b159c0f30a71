import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importFile, inspectFile, type Reject } from '../../src/core/import/index.ts'
import type { TableMap } from '../../src/core/import/map/table-map.ts'
import type { FileReport, InputFile, Inspection } from '../../src/core/import/report.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import type { Row } from '../../src/core/workspace/database.ts'
import { Failure } from '../../src/core/workspace/failure.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'

/** Shorthand of the import tests: a text or bytes in, reports and rows out. */

export const words = wordsFor('en')

export function fileOf(content: string | Uint8Array, name = 'file.csv'): InputFile {
  return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }
}

export function fixture(name: string): InputFile {
  return { name, bytes: new Uint8Array(readFileSync(join(import.meta.dirname, '..', 'fixtures', name))) }
}

export function inspect(content: string | Uint8Array, name?: string): Promise<Inspection> {
  return inspectFile(fileOf(content, name), words)
}

export interface Imported {
  workspace: Workspace
  report: FileReport
  reports: FileReport[]
  rejects: Reject[]
  rows(sql: string): Row[]
}

/** Imports into a new workspace, or into the one given; without maps by the file's own proposal. */
export async function load(file: InputFile, maps?: TableMap[], into?: Workspace): Promise<Imported> {
  const workspace = into ?? (await Workspace.create())
  const { reports, rejects } = await importFile(workspace, file, maps ?? (await inspectFile(file, words)).maps, words)
  return { workspace, report: reports[0]!, reports, rejects, rows: (sql) => workspace.read.all(sql) }
}

export const loadText = (text: string, maps?: TableMap[], name?: string) => load(fileOf(text, name), maps)

/** The failure that a promise ends in; anything else is an error of the test. */
export async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (outcome instanceof Failure) return outcome
  throw new Error(`expected a Failure, got ${outcome}`)
}

export const codes = (report: { issues: readonly { code: string }[] }) => report.issues.map((issue) => issue.code)
