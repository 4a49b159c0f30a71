import { altText } from '../alt-text.ts'
import type { PptxLabel, PptxPart, PptxSeries, PptxShape, Size } from '../chart.ts'
import { textWidth } from '../text-width.ts'
import { type Theme, type } from '../theme.ts'
import { layoutScatter, type PlacedPoint, ringGap, type ScatterLayout } from './layout.ts'
import { quadrantShapes } from './quadrant-shapes.ts'
import { moreText, type ScatterPoint, type ScatterSpec, scatterTable } from './spec.ts'

/**
 * A native scatter chart: a dot for each company, named where its name finds room; the fitted line and the edges of its band as
 * further series.
 */
export function scatterParts(spec: ScatterSpec, size: Size, theme: Theme): PptxPart[] {
  const layout = layoutScatter(spec, size)
  const { points } = spec
  const dots: PptxSeries = {
    name: spec.y.label,
    x: points.map(({ x }) => x),
    values: points.map(({ y }) => y),
    colour: theme.tones.context,
    line: null,
    pointColours: points.map(({ tone }) => theme.tones[tone]),
    hollow: points.map(({ tone }) => tone === 'faint'),
    pointSizes: layout.points.map(({ radius }) => radius * 2),
    labels: points.map((point, i) => labelOf(layout.points[i]!, point, theme)),
    leaderLines: true,
  }
  return [
    ...words(spec, layout, size, theme),
    ...quadrantShapes(layout, theme),
    {
      as: 'chart',
      type: 'scatter',
      categories: points.map(({ name }) => name),
      categoryStep: null,
      series: [...fitSeries(spec, layout, theme), dots],
      valueAxis: {
        min: layout.y.min,
        max: layout.y.max,
        step: layout.y.step,
        // The axis is named by the text above it, which reads without turning the head.
        title: null,
        hidden: false,
        crosses: null,
      },
      xAxis: { min: layout.x.min, max: layout.x.max, step: layout.x.step, title: spec.x.label },
      plot: layout.plot,
      extraColumns: [],
      altText: altText(scatterTable(spec)),
    },
    ...rings(spec, layout, theme),
  ]
}

/** What stands around the plot: the name of the upright axis, the note, and how many names are left out. */
function words(spec: ScatterSpec, { plot, unnamed }: ScatterLayout, size: Size, theme: Theme): PptxShape[] {
  const line = { as: 'text', height: 12, size: type.footnote, bold: false, colour: theme.quiet } as const
  const more = moreText(spec, unnamed)
  const noteWidth = spec.note === null ? 0 : textWidth(spec.note, type.footnote) + 16
  return [
    { ...line, x: 0, y: 0, width: size.width - noteWidth, text: spec.y.label, align: 'left' },
    ...(spec.note === null
      ? []
      : [
          {
            ...line,
            x: plot.x + plot.width - noteWidth,
            y: 0,
            width: noteWidth,
            text: spec.note,
            align: 'right' as const,
          },
        ]),
    ...(more === ''
      ? []
      : [
          {
            ...line,
            x: 0,
            y: plot.y + plot.height + 24,
            width: textWidth(more, type.footnote) + 8,
            text: more,
            align: 'left' as const,
          },
        ]),
  ]
}

function fitSeries({ fit, words: text }: ScatterSpec, layout: ScatterLayout, theme: Theme): PptxSeries[] {
  if (!fit || !layout.fit) return []
  const edge = (name: string, values: number[]): PptxSeries => ({
    name,
    x: fit.band.map(({ x }) => x),
    values,
    colour: theme.hairline,
    line: { width: 1, dashed: false },
  })
  return [
    edge(
      text.low,
      fit.band.map(({ low }) => low),
    ),
    edge(
      text.high,
      fit.band.map(({ high }) => high),
    ),
    {
      name: text.line,
      x: layout.fit.ends,
      values: layout.fit.ends.map((x) => fit.intercept + fit.slope * x),
      colour: theme.quiet,
      line: { width: 1, dashed: true },
    },
  ]
}

/** Shapes rather than a series: not every program draws a marker as an outline that leaves its middle open. */
function rings({ points }: ScatterSpec, layout: ScatterLayout, theme: Theme): PptxShape[] {
  return points.flatMap((point, i): PptxShape[] => {
    if (!point.outlier) return []
    const { x, y, radius } = layout.points[i]!
    const reach = radius + ringGap
    const box = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }
    return [{ as: 'ellipse', ...box, fill: null, line: theme.tones[point.tone] }]
  })
}

/** The label as moved from the place that PowerPoint would give it on its side of the dot. */
function labelOf({ x, y, radius, name, label }: PlacedPoint, { tone }: ScatterPoint, theme: Theme): PptxLabel | null {
  if (!label) return null
  const side = label.align === 'left' ? 'right' : label.align === 'right' ? 'left' : label.y < y ? 'above' : 'below'
  const usual = {
    right: { x: x + radius + 4, y },
    left: { x: x - radius - 4, y },
    above: { x, y: y - radius - 7 },
    below: { x, y: y + radius + 7 },
  }[side]
  return {
    text: name,
    side,
    dx: label.x - usual.x,
    dy: label.y - usual.y,
    colour: theme.text[tone],
    bold: tone === 'own',
  }
}
