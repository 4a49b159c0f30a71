import { type ChartSpec, drawChart } from '../charts/index.ts'
import { capHeight } from '../charts/text-width.ts'
import { accentInk, type Paper, pictureFont, type Theme } from '../charts/theme.ts'
import type { ComposedSlide } from '../deck/compose-slide.ts'
import { type Box, layoutSlide, slideSize, type TextBox } from '../deck/layout.ts'
import { type BodyParagraph, dashRoom } from '../deck/word-forms.ts'
import { inksOf, logoPlate } from '../theme/inks.ts'
import { drawLogo } from '../theme/logo/logo.ts'
import { escapeXml } from './xml.ts'

/** What stands on a slide, in the order in which it is drawn, as SVG; what it is tells a format how to tag it. */
export type SlidePart =
  | { is: 'ground' | 'accent' | 'sample-mark' | 'headline' | 'text' | 'footer' | 'logo' | 'page-number'; svg: string }
  | { is: 'chart'; svg: string; spec: ChartSpec; box: Box }

/**
 * A slide as SVG text: the very picture that stands on the stage, is rasterised and exported. Only allow-listed elements
 * and presentation attributes, so it may stand inline under our content security policy. It names the typeface Inter; a
 * file that travels takes `standaloneSvg`. Without its ground it lies on whatever is under it.
 */
export function drawSlideSvg(slide: ComposedSlide, paper: Paper, { ground = true } = {}): string {
  return svgOf(drawSlideParts(slide, paper).filter(({ is }) => ground || is !== 'ground'))
}

/** Parts as one picture; `over` adds to a chart what lies over it, in its own place. */
export function svgOf(
  parts: readonly SlidePart[],
  over: (chart: Extract<SlidePart, { is: 'chart' }>) => string = () => '',
): string {
  const { width, height } = slideSize
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${pictureFont}">`,
    ...parts.map((part) => (part.is === 'chart' ? part.svg.replace(/<\/g>$/, () => `${over(part)}</g>`) : part.svg)),
    '</svg>',
  ].join('\n')
}

/** The same picture in its parts. Parts that would be empty are left out. */
export function drawSlideParts(slide: ComposedSlide, paper: Paper): SlidePart[] {
  const theme = inksOf(slide.theme, paper)
  const layout = layoutSlide(slide)
  const { width, height } = slideSize
  const quiet = { fill: theme.quiet }
  const strong = { fill: theme.ink, weight: 600 } as const
  const parts: SlidePart[] = [
    { is: 'ground', svg: `<rect width="${width}" height="${height}" fill="${theme.ground}"/>` },
    { is: 'sample-mark', svg: textLines(layout.sampleMark, { ...quiet, anchor: 'end' }) },
    { is: 'accent', svg: layout.accent ? filled(layout.accent, accentInk(theme)) : '' },
    {
      is: 'text',
      svg: textLines(layout.kicker, slide.form === 'section' ? { fill: accentInk(theme), weight: 600 } : strong),
    },
    { is: 'headline', svg: textLines(layout.headline, strong) },
    ...(layout.body?.paragraphs ?? []).map(
      (paragraph): SlidePart => ({ is: 'text', svg: paragraphSvg(paragraph, theme) }),
    ),
    { is: 'text', svg: textLines(layout.subtitle, quiet) },
    ...slide.charts.slice(0, layout.charts.length).flatMap((spec, i): SlidePart[] => {
      const { title, box } = layout.charts[i]!
      const chart = drawChart(spec, box, theme, `chart-${i + 1}`)
      const svg = `<g transform="translate(${round(box.x)} ${round(box.y)})">\n${chart}</g>`
      return [
        { is: 'text', svg: title ? textLines(title, strong) : '' },
        { is: 'chart', svg, spec, box },
      ]
    }),
    { is: 'text', svg: textLines(layout.footnotes, quiet) },
    { is: 'footer', svg: textLines(layout.footer, quiet) },
    { is: 'logo', svg: logoSvg(slide, layout.logo, paper) },
    { is: 'page-number', svg: textLines(layout.pageNumber, { ...quiet, anchor: 'end' }) },
  ]
  return parts.filter(({ svg }) => svg !== '')
}

/** The logo in its place; on the paper that the theme is not made for it keeps its own ground under it. */
function logoSvg({ theme }: ComposedSlide, box: Box | null, paper: Paper): string {
  if (!theme?.logo || !box) return ''
  const logo = drawLogo(theme.logo, box)
  const plate = logoPlate(theme, box, paper)
  return plate ? `${filled(plate.box, plate.colour)}\n${logo}` : logo
}

/** The dash that hangs before a point stands where its first line does. */
function paragraphSvg(paragraph: BodyParagraph, { ink, quiet }: Theme): string {
  const { as, x, size } = paragraph
  const text = textLines(paragraph, as === 'head' ? { fill: ink, weight: 600 } : { fill: as === 'line' ? quiet : ink })
  const dash = { ...paragraph, x: x - size * dashRoom, lines: ['–'] }
  return as === 'point' ? `${textLines(dash, { fill: quiet })}\n${text}` : text
}

function filled({ x, y, width, height }: Box, fill: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${width}" height="${height}" fill="${fill}"/>`
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
