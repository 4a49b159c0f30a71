import { expect, test } from 'vitest'
import { altText } from '../../src/core/charts/alt-text.ts'

const column = (label: string) => ({ label, numeric: true })
const table = (rows: (string | number | null)[][]) => ({
  caption: 'NPS',
  columns: [column('Company'), column('Value'), column('n')],
  rows,
})

test('names the columns once, and rounds to what can be listened to', () => {
  expect(altText(table([['Aurora', 48.333333333333336, 1240]]))).toBe('NPS: Company, Value, n; Aurora, 48.3, 1240')
  expect(altText(table([['Aurora', -0.5825183637595152, 7]]))).toBe('NPS: Company, Value, n; Aurora, -0.58, 7')
})

test('says a gap where a value is missing, and leaves out columns that have none', () => {
  const rows = [
    ['Aurora', 48, null],
    ['Cedar', null, null],
  ]
  expect(altText(table(rows))).toBe('NPS: Company, Value; Aurora, 48; Cedar, –')
})

test('tells twelve rows and says that there are more', () => {
  const rows = Array.from({ length: 13 }, (_, i) => [`Company ${i + 1}`, i, 100])
  const told = altText(table(rows))
  expect(told).toContain('Company 12, 11, 100; …')
  expect(told).not.toContain('Company 13')
})
