import { isForemost } from '../chart.ts'
import { textWidth, wrapText } from '../text-width.ts'
import { type Theme, type } from '../theme.ts'
import type { RankedBar, RankedBarsSpec } from './spec.ts'

/** Below this width a row has no room for n and change. */
const narrowWidth = 480

/** A text column of a ranking: `x` is its edge on the side it is aligned to. */
export interface Field {
  key: 'rank' | 'name' | 'value' | 'ranks' | 'change' | 'n'
  x: number
  align: 'left' | 'right'
  /** The column word, in at most two lines. */
  header: string[]
}

export interface Fields {
  fields: Field[]
  plot: { x: number; width: number }
  nameWidth: number
}

/** The printed text of a field of a row; empty where there is nothing to say. */
export function fieldText(key: Field['key'], bar: RankedBar): string {
  switch (key) {
    case 'rank':
      return rankText(bar)
    case 'name':
      return bar.name
    case 'value':
      return bar.valueText
    case 'ranks':
      return bar.ranks ?? ''
    case 'n':
      return bar.nText ?? ''
    case 'change': {
      if (!bar.change) return ''
      // What is printed as 0 has no direction.
      const moved = /[1-9]/.test(bar.change.text)
      const arrow = !moved ? '' : bar.change.value > 0 ? '▲ ' : '▼ '
      return `${arrow}${bar.change.text}`
    }
  }
}

/** In which ink and weight a field of a row is set: a clear change is good or bad, what the slide is about is strong. */
export function fieldInk(key: Field['key'], bar: RankedBar, theme: Theme): { colour: string; weight: 400 | 600 } {
  const own = isForemost(bar.tone)
  const strong = key === 'name' || key === 'value'
  const marked = key === 'ranks' && bar.marked
  const weight = own || marked || (bar.tone === 'rival' && strong) ? 600 : 400
  if (key === 'change' && bar.change?.clear)
    return { colour: theme.text[bar.change.value > 0 ? 'good' : 'bad'], weight }
  if (bar.tone === 'picked') return { colour: theme.text.picked, weight }
  if (marked) return { colour: theme.text[own ? 'own' : 'leader'], weight }
  const dark = own || (strong && bar.tone !== 'faint' && bar.value !== null)
  return { colour: dark ? theme.ink : theme.quiet, weight }
}

/** "4", and "4=" where another row has the same value. */
export function rankText({ rank, tied }: RankedBar): string {
  return rank === null ? '' : `${rank}${tied ? '=' : ''}`
}

/** What hangs beside a figure, so that figures stay under each other: the mark of a small base, or of a shared rank. */
export function hangingText(key: Field['key'], text: string): string {
  return (key === 'value' ? /\*+$/ : key === 'rank' ? /=$/ : /^$/).exec(text)?.[0] ?? ''
}

/** Columns as wide as what stands in them, within `width`; the plot takes the rest. A column without content is left out. */
export function placeFields(spec: RankedBarsSpec, bars: readonly RankedBar[], width: number, size: number): Fields {
  const narrow = width < narrowWidth
  const gap = narrow ? 8 : 14
  const measure = (key: Field['key'], headerWidth: number) => {
    const content = Math.max(0, ...bars.map((bar) => textWidth(fieldText(key, bar), size, 600)))
    const header = wrapText(spec.words[key], type.footnote, 400, Math.max(headerWidth, content), 2)
    const headed = Math.max(content, ...header.map((line) => textWidth(line, type.footnote)))
    return { key, header, width: content === 0 ? 0 : headed }
  }
  const hangs = (key: Field['key']) =>
    Math.max(0, ...bars.map((bar) => textWidth(hangingText(key, fieldText(key, bar)), size, 600)))
  const measuredRank = measure('rank', 30)
  const tied = hangs('rank')
  // The column word stands over the figures, which leave room for what hangs beside them.
  const headed = Math.max(0, ...measuredRank.header.map((line) => textWidth(line, type.footnote)))
  const rank = { ...measuredRank, width: measuredRank.width && Math.max(measuredRank.width, headed + tied) }
  const name = measure('name', 90)
  const value = measure('value', narrow ? 40 : 64)
  const right = [
    measure('ranks', narrow ? 44 : 76),
    ...(narrow ? [] : [measure('change', 84), measure('n', 64)]),
  ].filter((field) => field.width > 0)

  const nameX = rank.width > 0 ? rank.width + gap : 0
  const rightWidth = right.reduce((sum, field) => sum + field.width + gap * 1.5, 0)
  const leastPlot = width * 0.2
  const nameRoom = narrow ? width - nameX - value.width - rightWidth - gap * 2 - leastPlot : width * 0.36
  const nameWidth = Math.min(nameRoom, name.width)
  const hanging = hangs('value')
  const valueX = nameX + nameWidth + gap + value.width - hanging
  const fields: Field[] = [
    ...(rank.width > 0 ? [{ key: rank.key, x: rank.width - tied, align: 'right' as const, header: rank.header }] : []),
    { key: name.key, x: nameX, align: 'left', header: name.header },
    { key: value.key, x: valueX, align: 'right', header: value.header },
  ]
  let edge = width
  for (const field of right.toReversed()) {
    fields.push({ key: field.key, x: edge, align: 'right', header: field.header })
    edge -= field.width + gap * 1.5
  }
  return { fields, plot: { x: valueX + hanging + gap, width: edge - valueX - hanging - gap }, nameWidth }
}
