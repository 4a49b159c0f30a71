import { strFromU8 } from 'fflate'
import { expect, test } from 'vitest'
import { tablesToCsv } from '../../src/core/export/csv.ts'
import { exportFileName } from '../../src/core/export/file-name.ts'
import { columnLetter, workbook } from '../../src/core/export/workbook.ts'

const table = {
  caption: 'NPS',
  columns: [
    { label: 'Doanh nghiệp', numeric: false },
    { label: 'NPS', numeric: true },
  ],
  rows: [
    ['=HYPERLINK("http://x")', -12.5],
    ['A, "B"', null],
    ['-cmd', 3],
  ],
}

test('a CSV has a byte order mark, CRLF, quoted text and empty cells for null', () => {
  const bytes = tablesToCsv([table])
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(strFromU8(bytes)).toBe(
    'NPS\r\nDoanh nghiệp,NPS\r\n"\'=HYPERLINK(""http://x"")",-12.5\r\n"A, ""B""",\r\n\'-cmd,3\r\n',
  )
})

test('a negative number stays a number', () => {
  expect(strFromU8(tablesToCsv([table]))).toContain(',-12.5\r\n')
})

test('several tables stand one under the other', () => {
  expect(strFromU8(tablesToCsv([table, table]))).toContain('\r\n\r\nNPS\r\n')
})

test.each([
  [['Bảng quý 3/2026', 'trang 2'], 'Bảng-quý-3-2026-trang-2.svg'],
  [['../../etc/passwd'], 'etc-passwd.svg'],
  [['con'], 'con-triptych.svg'],
  [['***'], 'triptych.svg'],
])('%j is saved as %s', (parts, name) => {
  expect(exportFileName(parts, 'svg')).toBe(name)
})

test('columns are lettered as spreadsheets do', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})

test('the same sheets give the same bytes', () => {
  const sheets = [{ name: 'a', rows: [{ cells: ['=1+1', 2, null] }] }]
  expect(workbook(sheets)).toEqual(workbook(sheets))
})
