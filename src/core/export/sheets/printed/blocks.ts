import { wrapText } from '../../../charts/text-width.ts'
import type { Capability, Pillar, ScorecardModel } from '../../../scorecard-model/model.ts'
import type { Lang } from '../../../words/index.ts'
import type { PageFormat } from './page-format.ts'

/** A capability on a printed sheet: what is printed, and the least height it takes with what is written under it. */
export interface Block {
  capability: Capability
  /** Its place among all of the model, from 1. */
  number: number
  name: string[]
  /** Lines of each descriptor, lowest level first; none where the model describes no levels. */
  levels: string[][]
  height: number
}

export interface SheetPage {
  pillar: Pillar
  blocks: Block[]
  /** What is left of the page, given to each block to write in. */
  spare: number
}

/** Of text over its size. */
export const leading = 1.25
/** Between the rule above a block and its text, and around the text of a descriptor. */
export const padding = 7

/** How wide one of five levels is. */
export function levelWidth({ width, margin, names }: PageFormat): number {
  return (width - 2 * margin.side - names) / 5
}

/** Where the text of a descriptor begins, from the left of its column. */
export const indent = ({ box }: PageFormat) => box + 5

/**
 * The pages of a model: a pillar begins a new one, no capability is cut, and those of a pillar fill its pages about alike. The first page
 * has less room.
 */
export function sheetPages(model: ScorecardModel, lang: Lang, format: PageFormat): SheetPage[] {
  let number = 0
  return model.pillars.flatMap((pillar, p) => {
    const blocks = pillar.capabilities.map((capability) => blockOf(capability, ++number, lang, format))
    const rooms = (page: number) => roomOf(format, p === 0 && page === 0)
    return evenly(blocks, rooms).map((onPage, page) => {
      const left = rooms(page) - sum(onPage)
      return { pillar, blocks: onPage, spare: Math.min(format.writing.most, Math.max(0, left) / onPage.length) }
    })
  })
}

/** Letters that more than fill a page; measuring more of them costs time. */
const longest = 2000

function blockOf(capability: Capability, number: number, lang: Lang, format: PageFormat): Block {
  const { type, names, box, writing } = format
  // What no page has room for ends in "…": an own model may describe its levels at any length.
  const most = roomOf(format, true) - padding - writing.lines * writing.height
  const wrapped = (text: string, size: number, weight: 400 | 600, width: number) =>
    wrapText(text.slice(0, longest), size, weight, width, Math.floor(most / (size * leading)))
  const name = wrapped(capability.name[lang], type.name, 600, names - indent(format) - padding)
  const levels = capability.levels.map((level) =>
    wrapped(level[lang], type.text, 400, levelWidth(format) - indent(format) - padding),
  )
  const lines = Math.max(box, ...levels.map((level) => level.length * type.text * leading))
  const height = padding + Math.max(name.length * type.name * leading, lines) + writing.lines * writing.height
  return { capability, number, name, levels, height }
}

/** Between the head of the columns and the foot. */
function roomOf({ height, margin, head, columnHead, foot }: PageFormat, first: boolean): number {
  return height - margin.bottom - foot - (first ? head.first : head.other) - columnHead
}

/** As few pages as hold the blocks, each filled no more than it must be for that. */
function evenly(blocks: readonly Block[], room: (page: number) => number): Block[][] {
  const least = filled(blocks, room)
  for (let share = 0.5; share < 1; share += 0.02) {
    const pages = filled(blocks, (page) => room(page) * share)
    if (pages.length === least.length && pages.every((page, i) => sum(page) <= room(i))) return pages
  }
  return least
}

function filled(blocks: readonly Block[], room: (page: number) => number): Block[][] {
  const pages: Block[][] = []
  for (const block of blocks) {
    const last = pages.at(-1)
    if (last && sum(last) + block.height <= room(pages.length - 1)) last.push(block)
    else pages.push([block])
  }
  return pages
}

const sum = (blocks: readonly Block[]) => blocks.reduce((total, { height }) => total + height, 0)
