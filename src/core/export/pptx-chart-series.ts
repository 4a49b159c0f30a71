import type { PptxChart, PptxSeries } from '../charts/chart.ts'
import { oneLine } from '../charts/legal-text.ts'
import { nativeLabelSize, type Theme, type } from '../charts/theme.ts'
import { type ChartLook, outline, runProperties, solidFill, textProperties } from './drawing-ml.ts'
import type { CellRange, Sheet } from './pptx-chart-sheet.ts'
import { escapeXml } from './xml.ts'

/** Of the chart, in slide units. */
interface Box {
  width: number
  height: number
}

const noFill = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>'

/** One `c:ser`, its children in the order that the schema asks for. */
export function seriesXml(chart: PptxChart, index: number, sheet: Sheet, box: Box, look: ChartLook): string {
  const series = chart.series[index]!
  const cells = sheet.series[index]!
  const { type: kind } = chart
  const name = `<c:tx>${text(cells.name)}</c:tx>`
  const errors = cells.minus && cells.plus ? errorBars(cells.minus, cells.plus, series.error?.along, look.theme) : ''
  const shared = `${kind === 'line' ? dots(series, look.theme) : points(series, kind, look.theme)}${labels(series, kind, box, look)}${errors}`
  const start = `<c:idx val="${index}"/><c:order val="${index}"/>${name}`
  if (kind === 'bar') {
    const fill = series.colour === null ? noFill : `<c:spPr>${solidFill(series.colour)}</c:spPr>`
    return `<c:ser>${start}${fill}<c:invertIfNegative val="0"/>${shared}<c:cat>${text(sheet.categories)}</c:cat><c:val>${numbers(cells.values)}</c:val></c:ser>`
  }
  const line =
    series.line && series.colour
      ? outline(series.colour, series.line.width, series.line.dashed)
      : '<a:ln><a:noFill/></a:ln>'
  if (kind === 'radar') {
    const dots = series.colour ? dot(`${solidFill(series.colour)}<a:ln><a:noFill/></a:ln>`, radarDot) : ''
    return `<c:ser>${start}<c:spPr>${line}</c:spPr>${dots}<c:cat>${text(sheet.categories)}</c:cat><c:val>${numbers(cells.values)}</c:val></c:ser>`
  }
  const style = `<c:spPr>${line}</c:spPr>${marker(series)}`
  const data =
    kind === 'line'
      ? `<c:cat>${text(sheet.categories)}</c:cat><c:val>${numbers(cells.values)}</c:val>`
      : `<c:xVal>${numbers(cells.x!)}</c:xVal><c:yVal>${numbers(cells.values)}</c:yVal>`
  return `<c:ser>${start}${style}${shared}${data}<c:smooth val="0"/></c:ser>`
}

function marker({ line, colour }: PptxSeries): string {
  if (line || !colour) return '<c:marker><c:symbol val="none"/></c:marker>'
  return dot(`${solidFill(colour)}<a:ln><a:noFill/></a:ln>`)
}

/** Diameter of a dot, in points. */
const standardSize = 8
const radarDot = 7

function dot(paint: string, size = standardSize): string {
  return `<c:marker><c:symbol val="circle"/><c:size val="${size}"/><c:spPr>${paint}</c:spPr></c:marker>`
}

/** The points that differ from their series in colour, or in being an outline only. LibreOffice reads a point's marker only where its size differs too. */
function points(series: PptxSeries, kind: PptxChart['type'], theme: Theme): string {
  const { pointColours = [], hollow = [], pointSizes = [], colour } = series
  return pointColours
    .map((own, i) => {
      const size = pointSizes[i] ?? standardSize
      if (own === colour && !hollow[i] && size === standardSize) return ''
      const paint = hollow[i]
        ? `${solidFill(theme.ground)}${outline(own, 1)}`
        : `${solidFill(own)}<a:ln><a:noFill/></a:ln>`
      const style =
        kind === 'bar'
          ? `<c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${paint}</c:spPr>`
          : `${dot(paint, size === standardSize ? size + 1 : size)}<c:bubble3D val="0"/><c:spPr>${paint}</c:spPr>`
      return `<c:dPt><c:idx val="${i}"/>${style}</c:dPt>`
    })
    .join('')
}

/** The points of a line that have a dot. What is said of a point's outline holds for the line that leads to it too, so it is said again. */
function dots({ dots: wanted = [], colour, line }: PptxSeries, theme: Theme): string {
  if (!colour || !line) return ''
  const shape = `<c:bubble3D val="0"/><c:spPr>${outline(colour, line.width, line.dashed)}</c:spPr>`
  const size = Math.max(5, Math.round(line.width + 4))
  const paints = {
    full: `${solidFill(colour)}<a:ln><a:noFill/></a:ln>`,
    hollow: `${solidFill(theme.ground)}${outline(colour, 1)}`,
  }
  return wanted
    .map((kind, i) => (kind ? `<c:dPt><c:idx val="${i}"/>${dot(paints[kind], size)}${shape}</c:dPt>` : ''))
    .join('')
}

const shows = (value: 0 | 1) =>
  `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`

function labels(series: PptxSeries, kind: PptxChart['type'], box: Box, { theme, lang }: ChartLook): string {
  if (!series.labels) return ''
  const sides = { right: kind === 'bar' ? 'outEnd' : 'r', left: 'l', above: 't', below: 'b' }
  const size = kind === 'scatter' ? type.footnote : nativeLabelSize(series.values.length)
  const each = series.labels
    .map((label, i) => {
      if (!label) return ''
      const { dx = 0, dy } = label
      const moved =
        dx === 0 && dy === 0
          ? ''
          : `<c:layout><c:manualLayout><c:x val="${(dx / box.width).toFixed(4)}"/><c:y val="${(dy / box.height).toFixed(4)}"/></c:manualLayout></c:layout>`
      const colour = label.colour ?? theme.ink
      return `<c:dLbl><c:idx val="${i}"/>${moved}<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r>${runProperties('a:rPr', { size, colour, lang, bold: label.bold ?? false })}<a:t>${escapeXml(oneLine(label.text))}</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="${sides[label.side]}"/>${shows(1)}</c:dLbl>`
    })
    .join('')
  return `<c:dLbls>${each}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties({ size, colour: theme.ink, lang })}${shows(0)}${series.leaderLines ? leaderLines(theme) : ''}</c:dLbls>`
}

/** Outside pie charts leader lines are an extension of PowerPoint 2013 ([MS-ODRAWXML] §2.24.3); older ones leave them out. */
function leaderLines(theme: Theme): string {
  return `<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:showLeaderLines val="1"/><c15:leaderLines><c:spPr>${outline(theme.tones.context, 0.75)}</c:spPr></c15:leaderLines></c:ext></c:extLst>`
}

function errorBars(minus: CellRange, plus: CellRange, along: 'x' | undefined, theme: Theme): string {
  const direction = along ? `<c:errDir val="${along}"/>` : ''
  return `<c:errBars>${direction}<c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="1"/><c:plus>${numbers(plus)}</c:plus><c:minus>${numbers(minus)}</c:minus><c:spPr>${outline(theme.quiet, 1)}</c:spPr></c:errBars>`
}

function numbers({ ref, values }: CellRange): string {
  const cache = values
    .map((value, i) =>
      typeof value === 'number' && Number.isFinite(value) ? `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>` : '',
    )
    .join('')
  return `<c:numRef><c:f>${ref}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${cache}</c:numCache></c:numRef>`
}

function text({ ref, values }: CellRange): string {
  const cache = values
    .map((value, i) => `<c:pt idx="${i}"><c:v>${escapeXml(String(value ?? ''))}</c:v></c:pt>`)
    .join('')
  return `<c:strRef><c:f>${ref}</c:f><c:strCache><c:ptCount val="${values.length}"/>${cache}</c:strCache></c:strRef>`
}
