import { chartTable } from '../../core/charts/index.ts'
import { tablesToCsv } from '../../core/export/csv.ts'
import { standaloneSvg } from '../../core/export/standalone-svg.ts'
import { drawSlideSvg } from '../../core/export/svg.ts'
import { inspectFile } from '../../core/import/index.ts'
import { wordsFor } from '../../core/words/index.ts'
import type { CoreSession } from './core-session.ts'
import type { Handlers } from './dispatch.ts'
import { Drawings } from './drawing.ts'
import { fontFiles } from './font-files.ts'
import { inspectAll, runImport } from './importing.ts'

/** The answer to every call of the contract, over one open workspace. */
export function handlersOf(session: CoreSession): Handlers {
  const drawings = new Drawings(session)
  return {
    'workspace/new': () => session.create(),
    'workspace/open': ({ bytes }) => session.open(bytes),
    'workspace/replace': ({ bytes }) => session.replace(bytes),
    'workspace/bytes': () => ({ bytes: session.workspace.toBytes(), revision: session.revision }),
    'deck/change': (change) => session.change(change),
    'deck/undo': () => session.undo(),
    'deck/redo': () => session.redo(),
    'slide/draw': ({ id, lang, paper }) => drawings.draw(id, lang, paper),
    'slide/export': async ({ id, lang, paper, format }) => {
      const slide = drawings.compose(id, lang)
      if (format === 'csv') return { bytes: tablesToCsv(slide.charts.map(chartTable)) }
      return { bytes: new TextEncoder().encode(standaloneSvg(drawSlideSvg(slide, paper), await fontFiles())) }
    },
    'deck/export': async ({ lang, paper, title }) => {
      // A third of the worker's code, needed by nobody who only looks.
      const { deckToPptx } = await import('../../core/export/pptx.ts')
      return { bytes: await deckToPptx(drawings.composeDeck(lang), { paper, title, lang }) }
    },
    'import/inspect': ({ files, lang }) => inspectAll(files, lang),
    'import/settle': ({ file, inspection, lang }) => inspectFile(file, wordsFor(lang), { changed: inspection }),
    'import/run': async (request, report) => {
      const done = await runImport(session.workspace, request, report)
      return { session: session.state(), ...done }
    },
  }
}
