/** How cells of a workbook look, and how what is typed into them is taken: a text column keeps "007" and "2024-03" as they are typed. */

interface Style {
  /** Built-in formats: 0 as typed, 49 text; ours: 164 days, year first. */
  format: 0 | 49 | 164
  font: 'plain' | 'bold' | 'white'
  fill: 'none' | 'dark' | 'light'
  wrap?: true
}

const styles = {
  plain: { format: 0, font: 'plain', fill: 'none' },
  text: { format: 49, font: 'plain', fill: 'none' },
  date: { format: 164, font: 'plain', fill: 'none' },
  wrapped: { format: 49, font: 'plain', fill: 'none', wrap: true },
  title: { format: 49, font: 'bold', fill: 'none' },
  heading: { format: 49, font: 'bold', fill: 'light', wrap: true },
  requiredHeading: { format: 49, font: 'white', fill: 'dark', wrap: true },
} as const satisfies Record<string, Style>

export type CellStyle = keyof typeof styles

const names = Object.keys(styles) as CellStyle[]

/** The place of a style in the workbook's list. */
export function styleIndex(style: CellStyle): number {
  return names.indexOf(style)
}

const font = (traits: string) => `<font>${traits}<name val="Calibri"/><family val="2"/></font>`
const fonts: Readonly<Record<Style['font'], string>> = {
  plain: font('<sz val="11"/>'),
  bold: font('<b/><sz val="11"/>'),
  white: font('<b/><sz val="11"/><color rgb="FFFFFFFF"/>'),
}

const solid = (rgb: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`
/** The second is reserved by the format, whoever uses it. */
const fills: Readonly<Record<Style['fill'] | 'reserved', string>> = {
  none: '<fill><patternFill patternType="none"/></fill>',
  reserved: '<fill><patternFill patternType="gray125"/></fill>',
  dark: solid('1F3A5F'),
  light: solid('DCE6F1'),
}

/** The workbook's styles part, without its XML declaration. */
export function stylesXml(namespace: string): string {
  const formats = names.map((name) => {
    const style: Style = styles[name]
    const fontId = Object.keys(fonts).indexOf(style.font)
    const fillId = Object.keys(fills).indexOf(style.fill)
    const flags = `applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"`
    const alignment = `<alignment vertical="top"${style.wrap ? ' wrapText="1"' : ''}/>`
    return `<xf numFmtId="${style.format}" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" ${flags}>${alignment}</xf>`
  })
  return [
    `<styleSheet xmlns="${namespace}">`,
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>',
    list('fonts', Object.values(fonts)),
    list('fills', Object.values(fills)),
    list('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']),
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list('cellXfs', formats),
    list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    '</styleSheet>',
  ].join('')
}

function list(tag: string, items: readonly string[]): string {
  return `<${tag} count="${items.length}">${items.join('')}</${tag}>`
}
