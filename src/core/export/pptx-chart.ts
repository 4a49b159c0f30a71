import type { PptxChart, PptxValueAxis } from '../charts/chart.ts'
import { type } from '../charts/theme.ts'
import { type ChartLook, languageTags, outline, runProperties, textProperties } from './drawing-ml.ts'
import { seriesXml } from './pptx-chart-series.ts'
import { chartSheet, type Sheet } from './pptx-chart-sheet.ts'
import { escapeXml, xmlHeader } from './xml.ts'

/**
 * The XML of a native chart (ECMA-376 part 1, §21.2) and the sheet of its workbook. Written by us, because pptxgenjs knows
 * no error bars and no labels of our own; every `c:f` names the cells of the sheet, so "Edit data" works.
 * @param box of the chart in slide units, which `chart.plot` is given in.
 */
export function chartXml(
  chart: PptxChart,
  box: { width: number; height: number },
  look: ChartLook,
): { xml: string; sheet: Sheet } {
  const sheet = chartSheet(chart)
  const series = chart.series.map((_, index) => seriesXml(chart, index, sheet, box, look)).join('')
  const xml = `${xmlHeader}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="${languageTags[look.lang]}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${plotLayout(chart, box)}${plots[chart.type](series)}${axes(chart, look)}<c:spPr><a:noFill/></c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties({ size: type.label, colour: look.theme.ink, lang: look.lang })}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  return { xml, sheet }
}

const axisIds = '<c:axId val="111111111"/><c:axId val="222222222"/>'

const plots: Readonly<Record<PptxChart['type'], (series: string) => string>> = {
  bar: (series) =>
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/><c:overlap val="100"/>${axisIds}</c:barChart>`,
  line: (series) =>
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>`,
  radar: (series) =>
    `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${series}${axisIds}</c:radarChart>`,
  scatter: (series) =>
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${axisIds}</c:scatterChart>`,
}

function plotLayout({ plot }: PptxChart, box: { width: number; height: number }): string {
  if (!plot) return '<c:layout/>'
  const part = (name: string, value: number) => `<c:${name} val="${value.toFixed(4)}"/>`
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${part('x', plot.x / box.width)}${part('y', plot.y / box.height)}${part('w', plot.width / box.width)}${part('h', plot.height / box.height)}</c:manualLayout></c:layout>`
}

function axes(chart: PptxChart, look: ChartLook): string {
  const { theme, lang } = look
  const values = {
    id: '222222222',
    cross: '111111111',
    grid: chart.type !== 'bar',
    between: chart.type === 'bar' ? 'between' : 'midCat',
  } as const
  if (chart.type === 'scatter') {
    const x = { ...(chart.xAxis ?? { min: null, max: null, step: null, title: null }), hidden: false, crosses: null }
    return (
      valueAxis(x, 'b', { id: '111111111', cross: '222222222', grid: false, between: 'midCat' }, look) +
      valueAxis(chart.valueAxis, 'l', values, look)
    )
  }
  if (chart.type === 'radar') return radarAxes(chart, look)
  const bars = chart.type === 'bar'
  const { crosses, reversed } = chart.valueAxis
  const crossing = crosses === null ? '<c:crosses val="autoZero"/>' : `<c:crossesAt val="${crosses}"/>`
  const skip = chart.categoryStep === null ? '' : `<c:tickLblSkip val="${chart.categoryStep}"/>`
  const size = bars && chart.categories.length <= 18 ? type.label : type.footnote
  const categories = `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${bars ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${bars ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${reversed ? 'high' : 'low'}"/><c:spPr>${outline(theme.quiet, 0.75)}</c:spPr>${textProperties({ size, colour: theme.ink, lang })}<c:crossAx val="222222222"/>${crossing}<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/>${skip}<c:noMultiLvlLbl val="1"/></c:catAx>`
  return categories + valueAxis(chart.valueAxis, bars ? 'b' : 'l', values, look)
}

/** Names and numbers stand around it as text of our own: of the axes only the web is drawn. */
function radarAxes({ valueAxis: { min, max, step } }: PptxChart, { theme }: ChartLook): string {
  const web = `<c:majorGridlines><c:spPr>${outline(theme.hairline, 0.75)}</c:spPr></c:majorGridlines>`
  const unseen =
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>'
  const spokes = `<c:spPr>${outline(theme.hairline, 0.75)}</c:spPr>`
  return `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>${web}${unseen}${spokes}<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>${web}${unseen}${spokes}<c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/><c:majorUnit val="${step}"/></c:valAx>`
}

function valueAxis(
  axis: PptxValueAxis,
  position: 'b' | 'l',
  { id, cross, grid, between }: { id: string; cross: string; grid: boolean; between: 'between' | 'midCat' },
  { theme, lang }: ChartLook,
): string {
  const end = (name: 'max' | 'min') => (axis[name] === null ? '' : `<c:${name} val="${axis[name]}"/>`)
  const lines =
    grid && !axis.hidden ? `<c:majorGridlines><c:spPr>${outline(theme.hairline, 0.75)}</c:spPr></c:majorGridlines>` : ''
  const quiet = { size: type.footnote, colour: theme.quiet, lang }
  // Steps are differences of ticks: 0.1, not 0.09999999999999998.
  const step = axis.step === null ? null : Number(axis.step.toPrecision(6))
  const title = axis.title
    ? `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r>${runProperties('a:rPr', quiet)}<a:t>${escapeXml(axis.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
    : ''
  return `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="${axis.reversed ? 'maxMin' : 'minMax'}"/>${end('max')}${end('min')}</c:scaling><c:delete val="${axis.hidden ? 1 : 0}"/><c:axPos val="${position}"/>${lines}${title}<c:numFmt formatCode="${escapeXml(tickFormat(step))}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(quiet)}<c:crossAx val="${cross}"/><c:crosses val="${position === 'l' ? 'min' : 'autoZero'}"/><c:crossBetween val="${between}"/>${step === null ? '' : `<c:majorUnit val="${step}"/>`}</c:valAx>`
}

/** As many decimals on every tick as the step has, and a minus rather than a hyphen, as on the stage. */
function tickFormat(step: number | null): string {
  const decimals = (String(step ?? '').split('.')[1] ?? '').length
  const format = step === null ? 'General' : decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
  return `${format};"−"${format}`
}
