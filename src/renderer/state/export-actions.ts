import type { ExportFile } from '../../contract/host.ts'
import type { DeckFormat } from '../../core/export/deck-file.ts'
import { exportFileName } from '../../core/export/file-name.ts'
import { svgToPng } from '../png.ts'
import { useApp, wordsNow } from './app-store.ts'
import { attempt, notify } from './attempt.ts'
import { keepLabel, keepPack } from './pack-actions.ts'
import { core, host } from './services.ts'

/** The files of one slide that the menu offers; pictures in pixels across, their heights follow from 16:9. */
export const slideFiles = {
  png: { extension: 'png', width: 3840, transparent: false },
  'png-small': { extension: 'png', width: 1920, transparent: false },
  'png-transparent': { extension: 'png', width: 3840, transparent: true },
  svg: { extension: 'svg', width: null, transparent: false },
  csv: { extension: 'csv', width: null, transparent: false },
  xlsx: { extension: 'xlsx', width: null, transparent: false },
} as const

export const exportSlide = (file: keyof typeof slideFiles) =>
  exporting(async () => {
    const { current } = useApp.getState()
    if (current === null) return null
    const { extension, width, transparent } = slideFiles[file]
    const name = slideFileName(current, extension)
    if (extension === 'png') return { name, bytes: await slidePng(current, width, transparent) }
    return { name, bytes: await slideBytes(current, extension, transparent) }
  })

/** A slide as a picture of so many pixels across. */
export async function slidePng(id: string, width: number, transparent: boolean): Promise<Uint8Array> {
  return svgToPng(await slideBytes(id, 'svg', transparent), width)
}

async function slideBytes(id: string, format: 'svg' | 'csv' | 'xlsx', transparent: boolean): Promise<Uint8Array> {
  const { lang, paper } = useApp.getState()
  return (await core.call('slide/export', { id, lang, paper, format, transparent })).bytes
}

export const exportDeck = (format: DeckFormat) =>
  exporting(
    async () => {
      const { lang, paper, file, exportHidden: hidden } = useApp.getState()
      const { bytes } = await core.call('deck/export', { lang, paper, format, title: file.name, hidden })
      return { name: exportFileName([file.name], format), bytes }
    },
    { leftOut: () => hiddenLeft(format), offer: offerToKeep },
  )

/** How many hidden slides a file of the deck lacks; null for none. PowerPoint has them, hidden there. */
function hiddenLeft(format: DeckFormat): string | null {
  const { session, exportHidden } = useApp.getState()
  const hidden = session?.slides.filter((slide) => slide.hidden).length ?? 0
  return hidden === 0 || exportHidden || format === 'pptx' ? null : wordsNow().app.export.hiddenLeft(hidden)
}

function slideFileName(id: string, extension: string): string {
  const { file, session } = useApp.getState()
  const number = (session?.slides.findIndex((slide) => slide.id === id) ?? 0) + 1
  return exportFileName([file.name, wordsNow().deck.slideFile, String(number)], extension)
}

/** What leaves as a whole goes to the board: that is when a pack is kept. */
const offerToKeep = () => ({ label: keepLabel(wordsNow()), run: () => void keepPack() })

/** What is said beside the file's name: what is not in it, and what can be done next. */
interface Beside {
  leftOut?: () => string | null
  offer?: () => Parameters<typeof notify>[1]
}

async function exporting(
  make: () => Promise<ExportFile | null>,
  { leftOut = () => null, offer = () => null }: Beside = {},
): Promise<void> {
  useApp.setState({ exporting: true })
  await attempt(async () => {
    const file = await make()
    const saved = file && (await host.saveExport([file]))
    if (saved) notify([wordsNow().app.export.done(saved.name), leftOut()].filter(Boolean).join('. '), offer())
  })
  useApp.setState({ exporting: false })
}
