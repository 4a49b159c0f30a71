import { checkDeckSlide, checkMadeSlide, type DeckSlide } from '../core/board-ready/deck-slide.ts'
import { type CheckedSlide, countOf, reportJson, reportText } from '../core/board-ready/report.ts'
import type { Paper } from '../core/charts/theme.ts'
import type { Words } from '../core/words/index.ts'
import { Failure } from '../core/workspace/failure.ts'
import type { Output } from './command.ts'
import { saveExport } from './save-file.ts'

/** A slide of the deck, or of its appendix. */
type CheckedPage = (DeckSlide | Pick<DeckSlide, 'composed'>) & { position: number }

interface CheckOptions {
  paper: Paper
  /** NAME.json, any other file, or "-" for standard output; left out, nothing is reported. */
  report?: string
  strict?: true
}

/**
 * Checks slides as they will be exported, where that is asked for, and writes the report. Failure CLI-17 where errors are found and the export
 * is strict; the report is written all the same.
 */
export async function checkPages(
  pages: readonly CheckedPage[],
  { paper, report, strict }: CheckOptions,
  words: Words,
  io: Output,
): Promise<void> {
  if (report === undefined && !strict) return
  const checked = pages.map(
    (page): CheckedSlide => ({
      number: page.position,
      headline: page.composed.headline,
      findings: 'slide' in page ? checkDeckSlide(page, words, paper) : checkMadeSlide(page.composed, words, paper),
    }),
  )
  if (report === '-') io.out(reportText(checked, words))
  else if (report !== undefined) {
    const text = report.endsWith('.json') ? JSON.stringify(reportJson(checked), null, 2) : reportText(checked, words)
    await saveExport(report, new TextEncoder().encode(`${text}\n`))
    io.out(words.cli.written(report))
  }
  const errors = countOf('error', checked)
  if (strict && errors > 0) throw new Failure('CLI-17', { errors })
}
