import { assessmentState } from '../../core/assessment/assessment-state.ts'
import { linkedValues } from '../../core/assessment/linked-value.ts'
import { ratingsBefore } from '../../core/assessment/merge.ts'
import { deckFile } from '../../core/export/deck-file.ts'
import { slideToClipboard, slideToCsv, slideToXlsx } from '../../core/export/slide-numbers.ts'
import { standaloneSvg } from '../../core/export/standalone-svg.ts'
import { drawSlideSvg } from '../../core/export/svg.ts'
import { modelsInForce } from '../../core/scorecard-model/workspace-model.ts'
import { wordsFor } from '../../core/words/index.ts'
import type { CoreSession } from './core-session.ts'
import type { Handlers } from './dispatch.ts'
import { Drawings } from './drawing.ts'
import { fontFiles, shapingFonts } from './font-files.ts'
import { FileImport } from './importing.ts'
import { sheetHandlers } from './sheets.ts'
import { themeHandlers } from './themes.ts'

/** The answer to every call of the contract, over one open workspace. */
export function handlersOf(session: CoreSession): Handlers {
  const drawings = new Drawings(session)
  const importing = new FileImport()
  return {
    'workspace/new': ({ docId }) => session.create(docId),
    'workspace/open': ({ bytes }) => session.open(bytes),
    'workspace/replace': ({ bytes }) => session.replace(bytes),
    'workspace/bytes': () => {
      const bytes = session.workspace.toBytes()
      return { bytes, image: new Blob([bytes as Uint8Array<ArrayBuffer>]), revision: session.revision }
    },
    'deck/change': (change) =>
      session.change(
        change,
        (...headline) => drawings.basis(...headline),
        (slide) => drawings.findings(slide),
      ),
    'deck/undo': () => session.undo(),
    'deck/redo': () => session.redo(),
    'assessment/linked': ({ company }) => linkedValues(session.workspace.read, company),
    'assessment/state': ({ company, assessment }) => assessmentState(session.workspace.read, company, assessment),
    'assessment/check': (act) => session.checked(act),
    'assessment/act': (act) => session.say(act),
    'assessment/replay': ({ lines }) => session.replay(lines),
    'assessment/ratings': () => ratingsBefore(session.workspace.read),
    'model/state': () => modelsInForce(session.workspace.read).model,
    'model/weigh': ({ weights }) => session.reweigh(weights),
    ...sheetHandlers(session),
    'slide/draw': ({ id, lang, paper }) => drawings.draw(id, lang, paper),
    'slide/check': ({ id, lang, paper }) => ({ findings: drawings.check(id, lang, paper) }),
    'appendix/draw': ({ lang, paper }) => ({ slides: drawings.drawAppendix(lang, paper) }),
    'slide/ahead': ({ lang, paper, ...trial }) => ({ slide: drawings.ahead(trial, lang, paper) }),
    'slide/export': async ({ id, lang, paper, format, transparent }) => {
      const slide = drawings.compose(id, lang)
      if (format === 'csv') return { bytes: slideToCsv(slide) }
      if (format === 'xlsx') return { bytes: slideToXlsx(slide) }
      const svg = standaloneSvg(drawSlideSvg(slide, paper, { ground: !transparent }), await fontFiles())
      return { bytes: new TextEncoder().encode(svg) }
    },
    'slide/table': ({ id, lang }) => slideToClipboard(drawings.compose(id, lang)),
    'deck/export': async ({ lang, paper, title, format, hidden }) => ({
      bytes: await deckFile(format, drawings.composeDeck(lang, hidden), { paper, title, lang, hidden }, shapingFonts),
    }),
    ...themeHandlers(session, drawings),
    'import/take': ({ files, ratings }) => importing.take(files, ratings),
    'import/inspect': (context) => importing.inspect(context),
    'import/settle': (context) => importing.settle(context),
    'import/template': async ({ table, format, lang }) => {
      // Only who fills one in needs the code that writes it.
      const { templateFile } = await import('../../core/export/templates.ts')
      return templateFile(table, format, wordsFor(lang))
    },
    'import/run': (request, report) => importing.run(session.workspace, request, report),
  }
}
