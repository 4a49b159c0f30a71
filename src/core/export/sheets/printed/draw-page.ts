import { fitText, textWidth } from '../../../charts/text-width.ts'
import type { ScorecardModel } from '../../../scorecard-model/model.ts'
import { ratingsOfLevels } from '../../../scorecard-model/scale.ts'
import type { Words } from '../../../words/index.ts'
import type { PagePicture, PicturePart } from '../../pdf-document.ts'
import { levelWidth, type SheetPage } from './blocks.ts'
import { drawBlock } from './draw-block.ts'
import { area, hairline, ink, quiet, rule, text } from './ink.ts'
import type { PageFormat } from './page-format.ts'

/** What stands at the head of every sheet; null is left to write. */
export interface SheetHead {
  company: string | null
  assessor: string | null
  /** ISO date. */
  date: string | null
}

interface Place {
  /** Of the sheet, from 1. */
  number: number
  of: number
}

/** One page of a sheet. The first says what the sheet is and how it is filled in. */
export function drawPage(
  page: SheetPage,
  place: Place,
  head: SheetHead,
  model: ScorecardModel,
  format: PageFormat,
  words: Words,
): PagePicture {
  const { width, height } = format
  const first = place.number === 1
  const headEnd = first ? format.head.first : format.head.other
  const parts: PicturePart[] = [
    ...(first ? drawTitle(model, format, words) : []),
    { svg: drawHead(page, head, headEnd, format, words), told: { as: first ? 'P' : 'H1' } },
    { svg: columnHeads(page, model, headEnd, format, words), told: { as: 'P' } },
  ]
  let y = headEnd + format.columnHead
  page.blocks.forEach((block, i) => {
    const own = block.height + page.spare
    if (i > 0) parts.push({ svg: separator(y, format), told: { as: 'nothing' } })
    parts.push({ svg: drawBlock(block, { y, height: own }, model.scale, format, words), told: { as: 'P' } })
    y += own
  })
  parts.push({ svg: drawFoot(place, model, format, words), told: { as: 'foot' } })
  const bookmark = [head.assessor, page.pillar.name[words.lang]].filter((part) => part !== null).join(' – ')
  return { width, height, bookmark, parts }
}

const separator = (y: number, { width, margin }: PageFormat) =>
  rule(margin.side, width - margin.side, y, { colour: hairline, width: 0.75 })

function drawTitle(model: ScorecardModel, { margin, type }: PageFormat, { sheets }: Words): PicturePart[] {
  const y = margin.top + type.title * 0.4
  return [
    {
      svg: text(margin.side, y, sheets.title, { size: type.title, weight: 600 }),
      told: { as: 'H1' },
    },
    {
      svg: text(margin.side, y + type.title * 1.1, sheets.howTo(model.pillars[0]!.capabilities[0]!.levels.length > 0), {
        size: type.text,
        fill: quiet,
      }),
      told: { as: 'P' },
    },
  ]
}

/** The pillar and what it is for; beside it who rates, what and when. */
function drawHead({ pillar }: SheetPage, head: SheetHead, end: number, format: PageFormat, words: Words): string {
  const { width, margin, type } = format
  const { company, assessor, assessed_on } = words.app.fields
  const right = width - margin.side
  const whole = right - margin.side
  const [nameLine, purposeLine] = [end - type.text * 2.6 - type.pillar / 2, end - type.text * 1.5]
  const fieldsAt = margin.side + whole * 0.4
  const written = [
    { label: company, value: head.company, share: 0.34 },
    { label: assessor, value: head.assessor, share: 0.36 },
    { label: assessed_on, value: head.date && words.numbers.date(head.date), share: 0.3 },
  ]
  const gap = type.text * 1.2
  let x = fieldsAt
  const fields = written.flatMap(({ label, value, share }) => {
    const until = x + (right - fieldsAt + gap) * share - gap
    const from = x + textWidth(label, type.label) + 4
    x = until + gap
    return [
      text(from - textWidth(label, type.label) - 4, nameLine, label, { size: type.label, fill: quiet }),
      value === null
        ? rule(from, until, nameLine + type.label / 2)
        : text(from, nameLine, fitText(value, type.name, 600, until - from), { size: type.name, weight: 600 }),
    ]
  })
  const name = fitText(pillar.name[words.lang], type.pillar, 600, fieldsAt - margin.side - type.pillar)
  const purpose = pillar.purpose?.[words.lang]
  return [
    text(margin.side, nameLine, name, { size: type.pillar, weight: 600 }),
    purpose === undefined
      ? ''
      : text(margin.side, purposeLine, fitText(purpose, type.text, 400, whole), { size: type.text, fill: quiet }),
    ...fields,
  ].join('\n')
}

/** The levels by number and name, over the descriptors where there are any. */
function columnHeads(
  { blocks }: SheetPage,
  { stages, scale }: ScorecardModel,
  y: number,
  format: PageFormat,
  words: Words,
): string {
  const { width, margin, names, type, columnHead } = format
  const middle = y + columnHead / 2
  const ratings = ratingsOfLevels(scale)
  const column = levelWidth(format)
  const under = rule(margin.side, width - margin.side, y + columnHead, { colour: ink, width: 0.75 })
  if (!blocks.some(({ levels }) => levels.length > 0)) return under
  return [
    area(margin.side, y, width - 2 * margin.side, columnHead),
    under,
    ...stages.map((stage, i) => {
      const content = `${words.numbers.exact(ratings[i]!)} ${stage[words.lang]}`
      return text(margin.side + names + i * column, middle, fitText(content, type.text, 600, column - 4), {
        size: type.text,
        weight: 600,
      })
    }),
  ].join('\n')
}

function drawFoot({ number, of }: Place, model: ScorecardModel, format: PageFormat, words: Words): string {
  const { width, height, margin, type } = format
  const y = height - margin.bottom - type.label / 2
  const pen = { size: type.label, fill: quiet }
  return [
    text(margin.side, y, words.sheets.model(model.name[words.lang], String(model.version)), pen),
    text(width - margin.side, y, `${number} / ${of}`, { ...pen, anchor: 'end' }),
  ].join('\n')
}
