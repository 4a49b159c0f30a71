import { expect, test } from 'vitest'
import { chartParts, chartTable } from '../../src/core/charts/index.ts'
import { themes } from '../../src/core/charts/theme.ts'
import { listed } from './listing-cases.ts'

const size = { width: 864, height: 320 }
const textsOf = (count: number, grouped: boolean) =>
  chartParts(listed(count, grouped), size, themes.light).flatMap((part) => (part.as === 'text' ? [part] : []))
const named = <T extends { text: string }>(texts: T[]) => texts.filter(({ text }) => text.startsWith('Hành trình'))

test('rows that find no room are counted, none is lost, and the head of a group still counts all of its rows', () => {
  const texts = textsOf(30, true)
  const shown = named(texts).length
  const last = texts.at(-1)!
  expect(shown).toBeGreaterThan(8)
  expect(last.text).toBe(`${30 - shown} dòng nữa trong bảng số liệu`)
  expect(last.y + last.height).toBeLessThanOrEqual(size.height)
  expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['4', '26']))
  expect(chartTable(listed(30, true)).rows).toHaveLength(30)
})

test('where all rows find room there is no such line', () => {
  const texts = textsOf(8, true)
  expect(named(texts)).toHaveLength(8)
  expect(texts.some(({ text }) => text.includes('dòng nữa'))).toBe(false)
})

test('the table has every column but the marks, words as words and figures as figures', () => {
  const { columns, rows } = chartTable(listed(2, false))
  expect(columns).toEqual([
    { label: 'Năng lực', numeric: false },
    { label: 'Khoảng', numeric: false },
    { label: 'Phụ trách', numeric: false },
    { label: 'Số', numeric: true },
  ])
  expect(rows[1]).toEqual(['Hành trình trọn vẹn từ đầu đến cuối 2', '2–3', null, 1])
  expect(chartTable(listed(6, true)).columns[0]!.label).toBe('Nhóm')
})

test('texts of a row stand beside each other, never over each other', () => {
  const row = textsOf(5, false).filter(({ y }, _, all) => y === named(all)[0]!.y)
  const inOrder = [...row].sort((a, b) => a.x - b.x)
  for (let i = 1; i < inOrder.length; i++) {
    expect(inOrder[i]!.x).toBeGreaterThanOrEqual(inOrder[i - 1]!.x + inOrder[i - 1]!.width)
  }
})

test('names are not cut as long as marks can give way to them', () => {
  const texts = chartParts(listed(5, false), { width: 600, height: 320 }, themes.light)
  expect(texts.filter((part) => part.as === 'text' && /^Hành trình.*…$/.test(part.text))).toEqual([])
})
