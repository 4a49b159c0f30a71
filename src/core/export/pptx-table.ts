import type { PptxRun, PptxTable, PptxTableRow } from '../charts/chart.ts'
import { oneLine } from '../charts/legal-text.ts'
import type { Box } from '../deck/layout.ts'
import { type ChartLook, emu, outline, runProperties } from './drawing-ml.ts'
import { escapeXml } from './xml.ts'

/** A table on a slide, in the place of the shape of its name, which keeps its turn when the slide is read out. */
export interface SlideTable {
  name: string
  altText: string
  table: PptxTable
  /** In slide units. */
  box: Box
}

/** Beyond the ids that pptxgenjs counts from 2 on each slide, and those of groups. */
const firstId = 20_001

/** Puts native tables (ECMA-376 part 1, §21.1.3) in the place of the shapes that hold it. */
export function placeTables(slideXml: string, tables: readonly SlideTable[], look: ChartLook): string {
  return tables.reduce((xml, table, i) => {
    const holder = new RegExp(`<p:sp><p:nvSpPr><p:cNvPr id="\\d+" name="${table.name}"(?:(?!</p:sp>).)*</p:sp>`, 's')
    return xml.replace(holder, () => frameXml(table, firstId + i, look))
  }, slideXml)
}

function frameXml({ name, altText, table, box }: SlideTable, id: number, look: ChartLook): string {
  const height = table.rows.reduce((sum, row) => sum + row.height, 0)
  const place = `<a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(height)}"/>`
  const grid = table.columns.map(({ width }) => `<a:gridCol w="${emu(width)}"/>`).join('')
  const rows = table.rows.map((row) => rowXml(row, table, look)).join('')
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${name}" descr="${escapeXml(altText)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm>${place}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${rows}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
}

function rowXml(row: PptxTableRow, { columns }: PptxTable, look: ChartLook): string {
  const spans = row.cells.length === 1 && columns.length > 1
  const cells = spans
    ? cellXml(row.cells[0]!, { gap: 0, align: 'left' }, row, look, columns.length) +
      columns
        .slice(1)
        .map(() => emptyCell)
        .join('')
    : row.cells.map((runs, i) => cellXml(runs, columns[i]!, row, look)).join('')
  return `<a:tr h="${emu(row.height)}">${cells}</a:tr>`
}

const emptyCell = '<a:tc hMerge="1"><a:txBody><a:bodyPr/><a:lstStyle/><a:p/></a:txBody><a:tcPr/></a:tc>'

/** @param span over how many columns it goes. */
function cellXml(
  runs: readonly PptxRun[],
  { gap, align }: Pick<PptxTable['columns'][number], 'gap' | 'align'>,
  { air, ruled }: PptxTableRow,
  look: ChartLook,
  span = 1,
): string {
  const { theme, lang } = look
  const text = runs
    .filter((run) => run.text !== '')
    .map((run) => `<a:r>${runProperties('a:rPr', { ...run, lang })}<a:t>${escapeXml(oneLine(run.text))}</a:t></a:r>`)
    .join('')
  const end = text === '' ? runProperties('a:endParaRPr', { ...runs[0]!, lang }) : ''
  const none = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`
  const top = ruled
    ? outline(theme.hairline, 0.5).replaceAll('a:ln>', 'a:lnT>').replace('<a:ln ', '<a:lnT ')
    : none('lnT')
  return `<a:tc${span > 1 ? ` gridSpan="${span}"` : ''}><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="${align === 'right' ? 'r' : 'l'}"/>${text}${end}</a:p></a:txBody><a:tcPr marL="0" marR="${emu(gap)}" marT="${emu(air)}" marB="0" anchor="ctr">${none('lnL')}${none('lnR')}${top}${none('lnB')}<a:noFill/></a:tcPr></a:tc>`
}
