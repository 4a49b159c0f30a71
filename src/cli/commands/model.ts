import { extname } from 'node:path'
import { modelFormats, scorecardModelFile } from '../../core/export/scorecard-model-file.ts'
import { builtInModel } from '../../core/scorecard-model/model.ts'
import { modelsInForce } from '../../core/scorecard-model/workspace-model.ts'
import { Failure } from '../../core/workspace/failure.ts'
import type { Context } from '../command.ts'
import { withBoard } from '../open-board.ts'
import { saveExport } from '../save-file.ts'

/** `triptych model [BOARD] --out NAME.json|NAME.xlsx|NAME.csv`: the scorecard model in force; without BOARD the built-in one. Failure: CLI-09. */
export async function writeModel(
  board: string | undefined,
  { out }: { out: string },
  { words, io }: Context,
): Promise<void> {
  const ending = extname(out).slice(1).toLowerCase()
  const format = modelFormats.find((known) => known === ending)
  if (!format) throw new Failure('CLI-09', { out, available: modelFormats.map((known) => `NAME.${known}`).join(', ') })
  const model = board === undefined ? builtInModel : await withBoard(board, ({ read }) => modelsInForce(read).model)
  await saveExport(out, scorecardModelFile(model, format))
  io.out(words.cli.written(out))
}
