import { altText } from '../alt-text.ts'
import type { PptxPart, PptxSeries, Size } from '../chart.ts'
import { type Theme, type } from '../theme.ts'
import { type BumpLabel, type BumpLayout, bumpShapes, headY, layoutBump, lineWidth } from './layout.ts'
import { type BumpLine, type BumpSpec, bumpTable } from './spec.ts'

/** A native line chart whose axis runs from the first place on top downwards; a named line carries its label at its last point. */
export function bumpParts(spec: BumpSpec, size: Size, theme: Theme): PptxPart[] {
  const layout = layoutBump(spec, size)
  const end = layout.x(spec.periods.length - 1)
  // The last series lies on top.
  const inOrder = [...spec.lines].sort((a, b) => lineWidth(a) - lineWidth(b))
  const step = layout.periods.findIndex(({ text }, i) => i > 0 && text !== '')
  const first = layout.x(0)
  return [
    ...bumpShapes(layout, theme),
    ...headShapes(spec, layout, theme),
    {
      as: 'chart',
      type: 'line',
      categories: spec.periods,
      categoryStep: Math.max(1, step),
      series: inOrder.map((line) => {
        const label = layout.labels.find((known) => known.line === line)
        return seriesOf(line, label, end, theme)
      }),
      valueAxis: {
        ...{ min: 0.5, max: spec.lowest + 0.5, step: null, title: null, hidden: true },
        ...{ reversed: true, crosses: spec.lowest + 0.5 },
      },
      xAxis: null,
      plot: { ...layout.plot, x: first, width: end - first },
      extraColumns: spec.lines.flatMap((line) => {
        const told = line.instead.some((text) => text !== null)
        return told ? [{ name: `${line.name} *`, values: line.instead }] : []
      }),
      altText: altText(bumpTable(spec)),
    },
  ]
}

/** Labels of a native chart are one text each: what their change is stands over where they begin. */
function headShapes({ words }: BumpSpec, { columns, plot }: BumpLayout, theme: Theme): PptxPart[] {
  if (!columns.headed) return []
  const box = { x: plot.x + plot.width, y: headY - 6, width: 160, height: 12 }
  const look = { size: type.footnote, bold: false, colour: theme.quiet, align: 'left' } as const
  return [{ as: 'text', ...box, ...look, text: words.change }]
}

function seriesOf(line: BumpLine, label: BumpLabel | undefined, end: number, theme: Theme): PptxSeries {
  const last = line.places.findLastIndex((place) => place !== null)
  const distance = (pick: 'low' | 'high') =>
    line.sets.map((set, i) => {
      const place = line.places[i] ?? null
      return set === null || place === null ? null : Math.max(0, pick === 'low' ? place - set.low : set.high - place)
    })
  const alone = (i: number) => (line.places[i - 1] ?? null) === null && (line.places[i + 1] ?? null) === null
  const told = label && [label.place, label.name, line.change, line.evidence].filter(Boolean).join('  ')
  return {
    name: line.name,
    values: line.places,
    colour: theme.tones[line.tone],
    line: { width: lineWidth(line), dashed: false },
    dots: line.places.map((place, i) => {
      if (place === null) return null
      if (line.instead[i] !== null) return 'hollow'
      return line.named || alone(i) ? 'full' : null
    }),
    ...(line.sets.some((set) => set !== null) ? { error: { minus: distance('low'), plus: distance('high') } } : {}),
    ...(label && told
      ? {
          labels: line.places.map((_, i) =>
            i === last
              ? {
                  ...{ text: told, side: 'right' as const, dx: end - label.from.x, dy: label.y - label.from.y },
                  ...{ colour: theme.text[line.tone], bold: line.tone !== 'context' && line.tone !== 'faint' },
                }
              : null,
          ),
        }
      : {}),
  }
}
