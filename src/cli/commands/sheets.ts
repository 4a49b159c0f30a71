import { existsSync } from 'node:fs'
import { extname } from 'node:path'
import { assessmentFile } from '../../core/export/sheets/assessment-file.ts'
import { type AssessorSheets, assessorSheets } from '../../core/export/sheets/assessor-sheets.ts'
import type { PaperSize } from '../../core/export/sheets/paper-size.ts'
import { Failure } from '../../core/workspace/failure.ts'
import { Workspace } from '../../core/workspace/workspace.ts'
import type { Context } from '../command.ts'
import { withBoard } from '../open-board.ts'
import { saveExport } from '../save-file.ts'
import { slideFonts } from '../slide-fonts.ts'

export interface SheetsOptions {
  out: string
  /** Left out: all who rated. */
  assessor?: readonly string[]
  company?: string
  date?: string
  blank?: true
  size: PaperSize
}

const formats = ['xlsx', 'csv', 'pdf'] as const

/**
 * `triptych sheets [BOARD] --out NAME.xlsx|NAME.csv|NAME.pdf …`: an assessment to fill in or change and import again; as PDF sheets to fill
 * in by hand. Failures: CLI-09, CLI-16 where a table to fill in is there already, SET-02.
 */
export async function writeSheets(
  board: string | undefined,
  { out, size, ...options }: SheetsOptions,
  { words, io }: Context,
): Promise<void> {
  const ending = extname(out).slice(1).toLowerCase()
  const format = formats.find((known) => known === ending)
  if (!format) throw new Failure('CLI-09', { out, available: formats.map((known) => `NAME.${known}`).join(', ') })
  // Somebody's ratings may stand in it; nobody fills in a PDF.
  if (format !== 'pdf' && existsSync(out)) throw new Failure('CLI-16', { file: out })
  const sheets = board === undefined ? await blankSheets(options) : await withBoard(board, sheetsOf(options))
  if (format === 'pdf') {
    const { printedSheets } = await import('../../core/export/sheets/printed/printed-sheets.ts')
    await saveExport(out, await printedSheets(sheets, size, words, await slideFonts()))
  } else {
    await saveExport(out, assessmentFile(sheets, format, words))
  }
  io.out(words.cli.written(out))
}

type Wanted = Omit<SheetsOptions, 'out' | 'size'>

/** The sheets of a workspace that is asked for. */
function sheetsOf({ assessor = [], company, date, blank }: Wanted) {
  const request = { company: company ?? null, date: date ?? null, assessors: assessor, blank: blank ?? false }
  return ({ read }: Workspace) => assessorSheets(read, request)
}

/** By the built-in model, of nobody's company. */
async function blankSheets(options: Wanted): Promise<AssessorSheets> {
  const workspace = await Workspace.create()
  try {
    return sheetsOf(options)(workspace)
  } finally {
    workspace.close()
  }
}
