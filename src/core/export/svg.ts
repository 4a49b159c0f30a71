import { drawChart } from '../charts/index.ts'
import { capHeight } from '../charts/text-width.ts'
import { type Paper, themes } from '../charts/theme.ts'
import type { ComposedSlide } from '../deck/compose-slide.ts'
import { layoutSlide, slideSize, type TextBox } from '../deck/layout.ts'
import { escapeXml } from './xml.ts'

/**
 * A slide as SVG text: the very picture that stands on the stage, is rasterised and exported. Only allow-listed elements
 * and presentation attributes, so it may stand inline under our content security policy. It names the typeface Inter; a
 * file that travels takes `standaloneSvg`.
 */
export function drawSlideSvg(slide: ComposedSlide, paper: Paper): string {
  const theme = themes[paper]
  const layout = layoutSlide(slide)
  const { width, height } = slideSize
  const quiet = { fill: theme.quiet }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${theme.font}">`,
    `<rect width="${width}" height="${height}" fill="${theme.ground}"/>`,
    textLines(layout.sampleMark, { ...quiet, anchor: 'end' }),
    textLines(layout.headline, { fill: theme.ink, weight: 600 }),
    textLines(layout.subtitle, quiet),
    ...slide.charts.slice(0, 2).flatMap((spec, i) => {
      const { title, box } = layout.charts[i]!
      return [
        title ? textLines(title, { fill: theme.ink, weight: 600 }) : '',
        `<g transform="translate(${round(box.x)} ${round(box.y)})">\n${drawChart(spec, box, theme, `chart-${i + 1}`)}</g>`,
      ]
    }),
    textLines(layout.footnotes, quiet),
    textLines(layout.pageNumber, { ...quiet, anchor: 'end' }),
    '</svg>',
  ]
    .filter(Boolean)
    .join('\n')
}

interface Ink {
  fill: string
  weight?: 600
  anchor?: 'end'
}

/** One element per line, its capitals centred in the line. */
function textLines(box: TextBox, { fill, weight, anchor }: Ink): string {
  const x = anchor === 'end' ? box.x + box.width : box.x
  return box.lines
    .map((line, i) => {
      const y = box.y + (i + 0.5) * box.lineHeight + (box.size * capHeight) / 2
      const style = `font-size="${box.size}"${weight ? ` font-weight="${weight}"` : ''} fill="${fill}"`
      return `<text x="${round(x)}" y="${round(y)}" ${style}${anchor ? ` text-anchor="${anchor}"` : ''}>${escapeXml(line)}</text>`
    })
    .join('\n')
}

function round(value: number): number {
  return Number(value.toFixed(2))
}
