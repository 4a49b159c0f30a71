import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { templateColumns } from '../../src/core/export/template-columns.ts'
import { type TemplateFormat, templateFile, templateFormats } from '../../src/core/export/templates.ts'
import { columnLetter } from '../../src/core/export/workbook.ts'
import { styleIndex } from '../../src/core/export/workbook-styles.ts'
import { escapeXml } from '../../src/core/export/xml.ts'
import type { Field } from '../../src/core/import/field.ts'
import { type TableName, tableNames } from '../../src/core/import/tables.ts'
import { csvBytes } from '../../src/core/import/text/write-csv.ts'
import { builtInModel } from '../../src/core/scorecard-model/model.ts'
import { type Lang, languages, wordsFor } from '../../src/core/words/index.ts'
import { codes, inspect, load } from '../import/importing.ts'
import { parseXml } from './xml-tree.ts'

const everyTemplate = tableNames.flatMap((table) =>
  templateFormats.flatMap((format) => languages.map((lang) => [table, format, lang] as const)),
)

/** What the guide gives as an example of a field; the second row names others. */
function example(field: Field | null, row: number, lang: Lang): string | number {
  if (!field) return ''
  const fields: Readonly<Record<string, { example: string | number }>> = wordsFor(lang).templates.fields
  const value = fields[field.name]!.example
  return row === 2 && ['company', 'text'].includes(field.type) && !field.choices ? `${value} 2` : value
}

/** The template with its first two rows filled in. */
function filledIn(table: TableName, format: TemplateFormat, lang: Lang): Uint8Array {
  const columns = templateColumns(table, wordsFor(lang))
  const rows = [1, 2].map((row) => columns.map(({ field, filled }) => filled[row - 1] ?? example(field, row, lang)))
  const { bytes } = templateFile(table, format, wordsFor(lang))
  if (format === 'csv') {
    // Both are decoded without their mark.
    const [heading, ...prefilled] = strFromU8(bytes).split('\r\n')
    return strToU8(`\uFEFF${heading}\r\n${strFromU8(csvBytes(rows))}${prefilled.slice(2).join('\r\n')}`)
  }
  const parts = unzipSync(bytes)
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml']!)
  const typed = rows.map((cells, r) => {
    const line = cells.map((value, c) => cellXml(value, `${columnLetter(c)}${r + 2}`, columns[c]!.field))
    return `<row r="${r + 2}">${line.join('')}</row>`
  })
  const without = xml.replace(/<row r="[23]">.*?<\/row>/g, '')
  parts['xl/worksheets/sheet1.xml'] = strToU8(without.replace('</row>', `</row>${typed.join('')}`))
  return zipSync(parts)
}

/** As a spreadsheet stores what is typed: a day as its serial number in the format of its column. */
function cellXml(value: string | number, at: string, field: Field | null): string {
  if (field?.type === 'date') {
    const serial = Date.parse(String(value)) / 86_400_000 + 25_569
    return `<c r="${at}" s="${styleIndex('date')}"><v>${serial}</v></c>`
  }
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
  return `<c r="${at}" t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`
}

describe.each(everyTemplate)('the template of %s as %s in %s', (table, format, lang) => {
  const words = wordsFor(lang)
  const file = templateFile(table, format, words)
  const rowsFilledIn = templateColumns(table, words).reduce((most, { filled }) => Math.max(most, filled.length), 0)

  test('filled in with the examples of its guide is imported without a question, every row of it', async () => {
    const bytes = filledIn(table, format, lang)
    const { maps, questions, problems, issues } = await inspect(bytes, file.name)
    expect(maps.map((map) => map.table)).toEqual([table])
    expect({ questions, problems, issues }).toEqual({ questions: [], problems: [], issues: [] })
    expect(Object.keys(maps[0]!.columns!)).toEqual(
      templateColumns(table, words).flatMap(({ field }) => field?.name ?? []),
    )
    const { report, workspace } = await load({ name: file.name, bytes })
    expect(report).toMatchObject({ table, loaded: 2, rejected: 0, skipped: Math.max(0, rowsFilledIn - 2) })
    workspace.close()
  })

  test('left empty loads nothing, asks nothing and says so', async () => {
    const { maps, questions } = await inspect(file.bytes, file.name)
    expect({ tables: maps.map((map) => map.table), questions }).toEqual({ tables: [table], questions: [] })
    const { report, workspace } = await load(file)
    expect(report).toMatchObject({ read: rowsFilledIn, loaded: 0, rejected: 0, skipped: rowsFilledIn })
    expect(codes(report)).toEqual([rowsFilledIn === 0 ? 'CSV-09' : 'ROW-01'])
    workspace.close()
  })

  test('is the same bytes every time', () => {
    expect(templateFile(table, format, words)).toEqual(file)
  })
})

const workbooks = everyTemplate.filter(([, format]) => format === 'xlsx')

test.each(workbooks)('the workbook of %s (%s, %s) keeps to what spreadsheets open', (table, format, lang) => {
  const parts = unzipSync(templateFile(table, format, wordsFor(lang)).bytes)
  const book = strFromU8(parts['xl/workbook.xml']!)
  const names = [...book.matchAll(/<sheet name="([^"]*)"/g)].map((match) => match[1]!)
  expect(names).toHaveLength(table === 'maturity' ? 3 : 2)
  for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/)
  const styles = Number(/<cellXfs count="(\d+)"/.exec(strFromU8(parts['xl/styles.xml']!))![1])
  names.forEach((_, i) => {
    const xml = strFromU8(parts[`xl/worksheets/sheet${i + 1}.xml`]!)
    const children = parseXml(xml).children.map((child) => child.name)
    expect(children).toEqual(
      ['sheetViews', 'cols', 'sheetData', 'dataValidations'].filter((tag) => children.includes(tag)),
    )
    for (const [, index] of xml.matchAll(/ s(?:tyle)?="(\d+)"/g)) expect(Number(index)).toBeLessThan(styles)
    for (const [, text] of xml.matchAll(/ (?:prompt|error)="([^"]*)"/g)) expect(text!.length).toBeLessThanOrEqual(255)
    for (const [, list] of xml.matchAll(/<formula1>&quot;(.*?)&quot;</g)) expect(list!.length).toBeLessThanOrEqual(255)
  })
})

test.each(languages)('the template of capability ratings has a row for each capability of the model (%s)', (lang) => {
  const { bytes } = templateFile('maturity', 'csv', wordsFor(lang))
  const lines = strFromU8(bytes).trimEnd().split('\r\n').slice(1)
  const capabilities = builtInModel.pillars.flatMap((pillar) => pillar.capabilities)
  expect(lines).toHaveLength(capabilities.length)
  capabilities.forEach(({ id, name }, i) => {
    expect(lines[i]).toContain(id)
    expect(lines[i]).toContain(name[lang])
  })
})

test('customers’ numbers and periods stay as they are typed, days are days', () => {
  const xml = (table: TableName) =>
    strFromU8(unzipSync(templateFile(table, 'xlsx', wordsFor('en')).bytes)['xl/worksheets/sheet1.xml']!)
  expect(xml('customers')).toMatch(new RegExp(`<col min="1" max="1" [^>]*style="${styleIndex('text')}"`))
  expect(xml('customers')).toMatch(new RegExp(`<col min="3" max="3" [^>]*style="${styleIndex('date')}"`))
  expect(xml('scores')).toMatch(new RegExp(`<col min="2" max="2" [^>]*style="${styleIndex('text')}"`))
})
