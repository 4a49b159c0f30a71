import { statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { DeckSlide } from '../../core/board-ready/deck-slide.ts'
import type { Paper } from '../../core/charts/theme.ts'
import { composeAppendix, hasAppendix } from '../../core/deck/appendix/index.ts'
import { type ComposedSlide, composeFindings, readSlide } from '../../core/deck/compose-slide.ts'
import { readDeck, type Slide } from '../../core/deck/deck.ts'
import { offerDueDeck } from '../../core/deck/offer-deck.ts'
import { keptText } from '../../core/deck/packs/kept-text.ts'
import { countedPacks, keepPack } from '../../core/deck/packs/pack.ts'
import { packSlides } from '../../core/deck/packs/pack-now.ts'
import { sectionNumbers } from '../../core/deck/sections.ts'
import { type DeckFormat, deckFile, deckFormats } from '../../core/export/deck-file.ts'
import { slideToCsv, slideToXlsx } from '../../core/export/slide-numbers.ts'
import { type Fonts, standaloneSvg } from '../../core/export/standalone-svg.ts'
import { drawSlideSvg } from '../../core/export/svg.ts'
import { panelById } from '../../core/panels/index.ts'
import type { PanelId } from '../../core/panels/panel.ts'
import { paperOf } from '../../core/theme/inks.ts'
import { readTheme } from '../../core/theme/kept-theme.ts'
import type { OwnTheme } from '../../core/theme/own-theme.ts'
import type { Words } from '../../core/words/index.ts'
import { Failure } from '../../core/workspace/failure.ts'
import type { Workspace } from '../../core/workspace/workspace.ts'
import { checkPages } from '../board-ready-report.ts'
import type { Context } from '../command.ts'
import { withBoard } from '../open-board.ts'
import { fontFiles } from '../package-root.ts'
import { ensureFolder, saveBoard, saveExport } from '../save-file.ts'
import { slideFonts } from '../slide-fonts.ts'
import { svgToPng } from '../svg-to-png.ts'
import { themeAt } from '../theme-file.ts'

export interface ExportOptions {
  out: string
  format: SlideFileFormat
  /** Left out: the whole deck. */
  panel?: readonly string[]
  /** Of PNG pictures, in pixels; left out, `scale` times 1920. */
  width?: number
  scale: number
  /** Pictures without their paper. */
  transparent?: boolean
  /** Left out: the one that the theme is made for. */
  paper?: Paper
  /** A theme file or PowerPoint template; left out: the workspace's own theme. */
  theme?: string
  /** Hidden slides are taken along. */
  hidden?: true
  /** Where the board-ready report goes; "-" is standard output. */
  report?: string
  /** Errors of the board-ready check stop the export. */
  strict?: true
  /** ISO day that the deck is kept as the pack of. */
  keep?: string
}

/** Options of a picture, its paper settled. */
type Drawn = ExportOptions & { paper: Paper }

/** The files that hold one slide: its picture, or its numbers. */
type SlideFileFormat = 'png' | 'svg' | 'csv' | 'xlsx'

/** Width of a picture at scale 1, in pixels. */
const basePixels = 1920

/** A slide with its place in the deck, which its file is named after. */
interface Page extends DeckSlide {
  position: number
}

/** `triptych export BOARD --out deck.pptx | deck.pdf | FOLDER …`: the deck, or the slides of the panels asked for. */
export async function exportBoard(board: string, asked: ExportOptions, { words, io }: Context): Promise<void> {
  const format = deckFormatOf(asked.out, words)
  const panels = (asked.panel ?? []).map((id) => panelById(id).id)
  await withBoard(board, async (workspace) => {
    offerDueDeck(workspace.write)
    const theme = asked.theme === undefined ? readTheme(workspace.read) : themeAt(asked.theme)
    const options = { ...asked, paper: asked.paper ?? paperOf(theme?.colours ?? {}) }
    const all = composePages(workspace, panels, words, theme)
    // PowerPoint has hidden slides in any case, hidden there.
    const pages = all.filter(({ slide }) => format === 'pptx' || options.hidden || !slide.hidden)
    if (pages.length === 0) throw new Failure('CLI-11')
    const seen = all.filter(({ slide }) => options.hidden || !slide.hidden)
    const end = composeEnd(workspace, seen, { panels, theme, deckLength: all.length }, words)
    await checkPages([...pages, ...end], options, words, io)
    const slides = [...pages.map(exported), ...end]
    const written = format
      ? await writeDeckFile(slides, format, basename(board, '.triptych'), options, words)
      : await writeSlides(slides, options)
    for (const path of written) io.out(words.cli.written(path))
    if (pages.length < all.length) io.out(words.cli.hiddenLeft(all.length - pages.length))
    if (options.keep !== undefined) io.out(await keepAs(options.keep, board, workspace, all, words))
  })
}

/** Keeps what the deck says in the board's own file; gives the word that it was done. `pages` are those that were read already. */
async function keepAs(
  keptOn: string,
  board: string,
  workspace: Workspace,
  pages: readonly Page[],
  words: Words,
): Promise<string> {
  const { read, write } = workspace
  const findingsOf = ({ id }: Slide) => pages.find(({ slide }) => slide.id === id)?.findings
  const slides = packSlides(readDeck(read), (slide) => findingsOf(slide) ?? readSlide(read, slide))
  keepPack(write, { keptOn, keptAt: new Date().toISOString(), slides })
  await saveBoard(board, workspace.toBytes())
  return keptText(countedPacks(read).find((pack) => pack.keptOn === keptOn)!, words)
}

/** The file that the output is to be; null for a folder of files of one slide each. Failure: CLI-09 for other kinds of file. */
function deckFormatOf(out: string, words: Words): DeckFormat | null {
  const extension = extname(out).toLowerCase()
  const format = deckFormats.find((each) => extension === `.${each}`)
  if (format) return format
  const isFolder = statSync(out, { throwIfNoEntry: false })?.isDirectory() ?? false
  if (isFolder || !/^\.[a-z]{2,5}$/.test(extension)) return null
  const files = deckFormats.map((each) => `NAME.${each}`)
  throw new Failure('CLI-09', { out, available: [...files, words.cli.aFolder].join(', ') })
}

function composePages(
  { read, isSample }: Workspace,
  panels: readonly PanelId[],
  words: Words,
  theme: OwnTheme | undefined,
): Page[] {
  const deck = readDeck(read)
  const sections = sectionNumbers(deck)
  return slidesOf(deck, panels).map((slide, i) => {
    const place = deck.indexOf(slide)
    const position = place + 1 || i + 1
    const options = { sample: isSample, position, section: sections[place] ?? 0, theme }
    const findings = readSlide(read, slide)
    return { position, slide, findings, composed: composeFindings(slide, findings, words, options), sample: isSample }
  })
}

/** A slide as it is written, by the name and number that its file has. */
interface ExportedSlide {
  position: number
  name: string
  composed: ComposedSlide
}

const exported = ({ position, slide, composed }: Page): ExportedSlide => ({ position, name: slide.kind, composed })

/** The appendix, where the deck has one and is exported as a whole; it tells of these pages. */
function composeEnd(
  { read, isSample }: Workspace,
  pages: readonly Page[],
  { panels, theme, deckLength }: { panels: readonly PanelId[]; theme: OwnTheme | undefined; deckLength: number },
  words: Words,
): ExportedSlide[] {
  if (panels.length > 0 || !hasAppendix(read)) return []
  const slides = pages.map(({ composed }) => composed)
  const appendix = composeAppendix(read, slides, words, { sample: isSample, theme, deckLength })
  return appendix.map((composed, i) => ({ position: deckLength + i + 1, name: 'appendix', composed }))
}

/** The deck's slides; only those of the panels asked for, and for a panel that the deck lacks its slide with its defaults. */
function slidesOf(deck: Slide[], panels: readonly PanelId[]): Slide[] {
  if (panels.length === 0) return deck
  return panels.flatMap((panel) => {
    const inDeck = deck.filter((slide) => slide.kind === panel)
    return inDeck.length > 0 ? inDeck : [{ id: panel, kind: panel, settings: {}, headlines: {} }]
  })
}

async function writeDeckFile(
  pages: readonly ExportedSlide[],
  format: DeckFormat,
  title: string,
  { out, paper, hidden }: Drawn,
  { lang }: Words,
): Promise<string[]> {
  const slides = pages.map(({ composed }) => composed)
  await saveExport(out, await deckFile(format, slides, { paper, title, lang, hidden: Boolean(hidden) }, slideFonts))
  return [out]
}

async function writeSlides(pages: readonly ExportedSlide[], options: Drawn): Promise<string[]> {
  ensureFolder(options.out)
  const fonts = await slideFonts()
  const written: string[] = []
  for (const { position, name, composed } of pages) {
    const path = join(options.out, `${String(position).padStart(2, '0')}-${name}.${options.format}`)
    await saveExport(path, slideFile(composed, options, fonts))
    written.push(path)
  }
  return written
}

function slideFile(
  slide: ComposedSlide,
  { format, paper, transparent, width, scale }: Drawn,
  fonts: Fonts,
): Uint8Array {
  if (format === 'csv') return slideToCsv(slide)
  if (format === 'xlsx') return slideToXlsx(slide)
  const svg = drawSlideSvg(slide, paper, { ground: !transparent })
  if (format === 'svg') return new TextEncoder().encode(standaloneSvg(svg, fonts))
  return svgToPng(svg, Object.values(fontFiles), width ?? basePixels * scale)
}
