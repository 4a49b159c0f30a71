import { expect, test } from 'vitest'
import { rejectsToCsv } from '../../src/core/import/index.ts'
import { loadText } from './importing.ts'

test('rejects are listed with their place and their raw text', async () => {
  const { rejects } = await loadText('company,date,nps\nA,2024-05-01,"x,y"\nA,2024-05-02,9\n', [
    { table: 'responses', columns: { company: 'company', nps: 'nps' } },
  ])
  expect(new TextDecoder().decode(rejectsToCsv(rejects))).toBe(
    'file,sheet,line,byte,column_no,column,code,message,raw\r\nfile.csv,,2,17,3,nps,NUM-01,"""x,y"" is not a number.","x,y"\r\n',
  )
})

test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])('%j gets an apostrophe, so that no spreadsheet runs it', (raw) => {
  const csv = rejectsToCsv([
    { file: 'f', sheet: null, line: 1, byte: null, columnNo: null, column: null, code: 'C', message: 'm', raw },
  ])
  expect(new TextDecoder().decode(csv).split('\r\n')[1]!.startsWith('f,,1,,,,C,m,')).toBe(true)
  expect(new TextDecoder().decode(csv)).toContain(`'${raw}`)
})

test('numbers of the list stay numbers', () => {
  const csv = rejectsToCsv([
    { file: 'f', sheet: 's', line: 12, byte: 345, columnNo: 6, column: 'c', code: 'C', message: 'm', raw: 'r' },
  ])
  expect(new TextDecoder().decode(csv)).toContain('f,s,12,345,6,c,C,m,r\r\n')
})
