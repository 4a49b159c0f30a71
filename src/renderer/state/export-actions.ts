import type { ExportFile } from '../../contract/host.ts'
import type { DeckFormat } from '../../core/export/deck-file.ts'
import { exportFileName } from '../../core/export/file-name.ts'
import { svgToPng } from '../png.ts'
import { useApp, wordsNow } from './app-store.ts'
import { attempt, notify } from './attempt.ts'
import { core, host } from './services.ts'

export type SlideFormat = 'svg' | 'png' | 'png-small' | 'csv'

/** Widths of PNG pictures, in pixels; heights follow from 16:9. */
const pngWidths = { png: 3840, 'png-small': 1920 } as const

export const exportSlide = (format: SlideFormat) =>
  exporting(async () => {
    const { current, lang, paper } = useApp.getState()
    if (current === null) return null
    const written = await core.call('slide/export', {
      id: current,
      lang,
      paper,
      format: format === 'csv' ? 'csv' : 'svg',
    })
    if (format === 'csv' || format === 'svg') return { name: slideFileName(current, format), bytes: written.bytes }
    return { name: slideFileName(current, 'png'), bytes: await svgToPng(written.bytes, pngWidths[format]) }
  })

export const exportDeck = (format: DeckFormat) =>
  exporting(async () => {
    const { lang, paper, file } = useApp.getState()
    const { bytes } = await core.call('deck/export', { lang, paper, format, title: file.name })
    return { name: exportFileName([file.name], format), bytes }
  })

function slideFileName(id: string, extension: string): string {
  const { file, session } = useApp.getState()
  const number = (session?.slides.findIndex((slide) => slide.id === id) ?? 0) + 1
  return exportFileName([file.name, wordsNow().deck.slideFile, String(number)], extension)
}

async function exporting(make: () => Promise<ExportFile | null>): Promise<void> {
  useApp.setState({ exporting: true })
  await attempt(async () => {
    const file = await make()
    const saved = file && (await host.saveExport([file]))
    if (saved) notify(wordsNow().app.export.done(saved.name))
  })
  useApp.setState({ exporting: false })
}
