import { describe, expect, test } from 'vitest'
import type { TableMap } from '../../src/core/import/map/table-map.ts'
import { codes, fileOf, inspect, load, loadText } from './importing.ts'
import { row, workbook } from './workbook.ts'

/** Values and types as files have them: section B3 of the catalogue of hostile inputs, each case by its id. */

const answers: TableMap = { table: 'responses', columns: { company: 'company', answered_on: 'date', nps: 'nps' } }
const money: TableMap = { table: 'financials', columns: { company: 'company', period: 'year', revenue: 'revenue' } }

const days = async (texts: readonly string[], options: TableMap['options'] = {}) => {
  const text = `company;date;nps\n${texts.map((day) => `A;${day};9`).join('\n')}\n`
  const { report, rejects, rows } = await loadText(text, [{ ...answers, options }])
  return { report, rejects, days: rows('SELECT answered_on AS day FROM responses ORDER BY id').map(({ day }) => day) }
}
const amounts = async (texts: readonly string[], options: TableMap['options'] = {}) => {
  const text = `company;year;revenue\n${texts.map((value, k) => `A${k};2024;${value}`).join('\n')}\n`
  const { report, rejects, rows } = await loadText(text, [{ ...money, options }])
  return { report, rejects, values: rows('SELECT revenue FROM financials ORDER BY id').map(({ revenue }) => revenue) }
}

describe('V01', () => {
  const ids = ['007', '+84 90 123 4567', '1E5', '12345678901234567890', '9007199254740993', '-1', '1.50']

  test('ids stay the texts that they are', async () => {
    const text = `company,date,nps,response_id\n${ids.map((id) => `A,2024-05-01,9,${id}`).join('\n')}\n`
    const { report, rows } = await loadText(text)
    expect(report).toMatchObject({ loaded: ids.length, rejected: 0 })
    expect(
      rows('SELECT response_id AS id FROM responses ORDER BY id')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort())
  })
})

describe('V02', () => {
  test('a lone 1,234 is asked and never guessed', async () => {
    const { questions } = await inspect('company;year;revenue\nA;2024;1,234\n')
    expect(questions).toMatchObject([
      { key: 'options.decimal', column: 'revenue', samples: ['1,234'], choices: [{ value: '.' }, { value: ',' }] },
    ])
  })

  test('the map answers it either way', async () => {
    expect((await amounts(['1,234'], { decimal: '.' })).values).toEqual([1234])
    expect((await amounts(['1,234'], { decimal: ',' })).values).toEqual([1.234])
  })
})

describe('V03', () => {
  test.each(['1.234,56', '1,234.56', '1\u00a0234,56', '1\u202f234,56', "1'234.56", '1’234.56'])(
    '%s settles its own sign',
    async (text) => {
      expect((await amounts([text])).values).toEqual([1234.56])
    },
  )

  test('both signs in one column reject what uses them, by line', async () => {
    const { report, rejects, values } = await amounts(['1.234,56', '1,234.56', '12'])
    expect(report).toMatchObject({ read: 3, loaded: 1, rejected: 2 })
    expect(rejects).toMatchObject([
      { code: 'NUM-02', line: 2, column: 'revenue', raw: '1.234,56' },
      { code: 'NUM-02', line: 3 },
    ])
    expect(values).toEqual([12])
  })
})

describe('V04', () => {
  test('accounting brackets, signs behind, U+2212, percent and currency are read', async () => {
    const { report, values } = await amounts(['(1,234)', '1,234-', '−5', '50 %', '₫1,000,000', '$-3.50'])
    expect(values).toEqual([-1234, -1234, -5, 50, 1_000_000, -3.5])
    expect(report.rejected).toBe(0)
  })

  test('two signs at once are no number, with the line', async () => {
    const { rejects } = await amounts(['5', '-1234-'])
    expect(rejects).toMatchObject([{ code: 'NUM-01', line: 3, columnNo: 3, raw: '-1234-' }])
  })

  test('a rating is a score only under a question of the survey', async () => {
    const text = 'company,date,csat,segment\nA,2024-05-01,★★★★☆,★★★★☆\nA,2024-05-02,5/5,5/5\nA,2024-05-03,1/5,x\n'
    const { rows } = await loadText(text)
    expect(rows('SELECT csat, segment FROM responses ORDER BY id')).toEqual([
      { csat: 4, segment: '★★★★☆' },
      { csat: 5, segment: '5/5' },
      { csat: 1, segment: 'x' },
    ])
    expect((await amounts(['5', '5/5'])).rejects).toMatchObject([{ code: 'NUM-01', line: 3 }])
  })
})

describe('V05', () => {
  test('an order that no day settles is asked once, with samples', async () => {
    const { questions } = await inspect('company,date,nps\nA,03/04/2026,9\nA,05/06/2026,8\n')
    expect(questions).toMatchObject([{ key: 'options.dateOrder', samples: ['03/04/2026', '05/06/2026'] }])
  })
})

describe('V06', () => {
  test('both orders in one column reject what could be either, by line', async () => {
    const { rejects, days: kept } = await days(['13/02/2026', '02/13/2026', '05/05/2026', '2026-02-14'])
    expect(rejects).toMatchObject([
      { code: 'DAT-02', line: 2, column: 'date' },
      { code: 'DAT-02', line: 3 },
    ])
    expect(kept).toEqual(['2026-05-05', '2026-02-14'])
  })
})

describe('V07', () => {
  test('days that never were are rejected', async () => {
    const { rejects, days: kept } = await days(['29/02/2025', '31/04/2026', '00/00/0000', '29/02/2024'])
    expect(rejects.map(({ code, line }) => [code, line])).toEqual([
      ['DAT-03', 2],
      ['DAT-03', 3],
      ['DAT-03', 4],
    ])
    expect(kept).toEqual(['2024-02-29'])
  })

  test('two-digit years go by the stated pivot, with one note', async () => {
    const { report, days: kept } = await days(['13/02/26', '13/02/49', '13/02/50'])
    expect(kept).toEqual(['2026-02-13', '2049-02-13', '1950-02-13'])
    expect(report.issues).toMatchObject([{ code: 'DAT-05', level: 'note', line: 2, column: 'date' }])
  })
})

describe('V08', () => {
  test('serial numbers of a sheet are days, and 60 is rejected', async () => {
    const table = [
      ['company', 'date', 'nps'],
      ['A', 45000, 9],
      ['A', 60, 9],
      ['A', 61, 9],
    ]
    const file = workbook({ sheets: { S: table.map((cells, k) => row(k + 1, cells)).join('') } })
    const { rejects, rows } = await load(fileOf(file, 'a.xlsx'), [answers])
    expect(rejects).toMatchObject([{ code: 'DAT-04', line: 3, column: 'date', raw: '60' }])
    expect(rows('SELECT answered_on AS day FROM responses ORDER BY id')).toEqual([
      { day: '2023-03-15' },
      { day: '1900-03-01' },
    ])
  })

  const serials = ['45292', '45293.75', '45417']

  test('in a text file it is asked whether bare numbers are days, with the day that they would be', async () => {
    const { questions } = await inspect(`company,date,nps\n${serials.map((day) => `A,${day},9`).join('\n')}\n`)
    expect(questions).toMatchObject([{ key: 'options.serialDates', column: 'date', samples: serials }])
    // Day 45292 of 1900 is 1 January 2024 (ECMA-376, 18.17.4.1); the epochs are 1,462 days apart.
    expect(questions[0]!.choices.map(({ value, label }) => [value, /\d{4}-\d\d-\d\d/.exec(label)?.[0]])).toEqual([
      ['1900', '2024-01-01'],
      ['1904', '2028-01-02'],
      ['no', undefined],
    ])
  })

  test('the map says what they are, beside days that are written out', async () => {
    const mixed = [...serials, '2024-05-05']
    expect((await days(mixed, { serialDates: '1900' })).days).toEqual([
      ...['2024-01-01', '2024-01-02', '2024-05-05', '2024-05-05'],
    ])
    expect((await days(mixed, { serialDates: '1904' })).days.slice(0, 2)).toEqual(['2028-01-02', '2028-01-03'])
    const { rejects } = await days(mixed, { serialDates: 'no' })
    expect(rejects.map(({ code, line }) => [code, line])).toEqual([
      ['DAT-03', 2],
      ['DAT-03', 3],
      ['DAT-03', 4],
    ])
  })

  test('they are days of a period as well, and of JSON; a year is none', async () => {
    const map: TableMap = { ...money, options: { serialDates: '1900' } }
    const text = 'company;year;revenue\nA;45292;10\nA;2023;11\n'
    const start = async (file: string, name?: string) =>
      (await loadText(file, [map], name)).rows('SELECT period_start, grain FROM financials ORDER BY id')
    expect(await start(text)).toEqual([
      { period_start: '2024-01-01', grain: 'day' },
      { period_start: '2023-01-01', grain: 'year' },
    ])
    expect(await start('[{"company":"A","year":45292,"revenue":10}]', 'x.json')).toEqual([
      { period_start: '2024-01-01', grain: 'day' },
    ])
    expect((await inspect('company;year;revenue\nA;2024;10\nB;2023;11\n')).questions).toEqual([])
  })

  test('one among many days is a slip, and is rejected', async () => {
    const many = Array.from({ length: 20 }, (_, k) => `2024-05-${String(k + 1).padStart(2, '0')}`)
    const { rejects } = await days([...many, '45000'])
    expect(rejects).toMatchObject([{ code: 'DAT-03', line: 22, raw: '45000' }])
  })
})

describe('V09', () => {
  test('the day is the one that is written, whatever its zone; different zones are said', async () => {
    const { report, days: kept } = await days(['2026-03-29T23:30:00Z', '2026-03-30T02:30:00+01:00', '2026-03-30 02:30'])
    expect(kept).toEqual(['2026-03-29', '2026-03-30', '2026-03-30'])
    expect(report.issues).toMatchObject([{ code: 'DAT-06', level: 'note', column: 'date' }])
  })

  test('a time of day that does not exist is rejected', async () => {
    const { rejects } = await days(['2026-03-29T23:30:00', '2026-03-29T25:61:00'])
    expect(rejects).toMatchObject([{ code: 'DAT-03', line: 3 }])
  })
})

describe('V10', () => {
  const none = ['NaN', '#N/A', '#DIV/0!', 'N/A', '-', 'null', 'NULL', 'không có', 'Không có', '']

  test('texts that mean nothing are never 0', async () => {
    const { report, values } = await amounts([...none, '0'])
    expect(report).toMatchObject({ read: 11, loaded: 1, rejected: 0, skipped: 10 })
    expect(values).toEqual([0])
  })

  test('Infinity is no number', async () => {
    const { rejects } = await amounts(['1', 'Infinity', '-Infinity', '1e999'])
    expect(rejects.map(({ code, line }) => [code, line])).toEqual([
      ['NUM-01', 3],
      ['NUM-01', 4],
      ['NUM-01', 5],
    ])
  })
})

describe('V11', () => {
  test('a value out of range is left out, and its row stays for what else it says', async () => {
    const { report, rows } = await loadText(
      'company,date,nps,csat\nA,2024-05-01,11,5\nA,2024-05-02,9,-1\nA,2024-05-03,8,1\nA,2024-05-04,12,9\n',
      [
        {
          table: 'responses',
          columns: { company: 'company', nps: 'nps', csat: 'csat' },
          options: { csatScale: [1, 5] },
        },
      ],
    )
    expect(report).toMatchObject({ read: 4, loaded: 3, rejected: 1 })
    expect(report.issues.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['VAL-01', 2, 'nps'],
      ['VAL-01', 3, 'csat'],
      ['VAL-01', 5, 'nps'],
      ['VAL-01', 5, 'csat'],
    ])
    expect(rows('SELECT nps, csat FROM responses ORDER BY id')).toEqual([
      { nps: null, csat: 5 },
      { nps: 9, csat: null },
      { nps: 8, csat: 1 },
    ])
  })
})

describe('V12', () => {
  test('of a response that comes twice the first is kept, and the second is listed', async () => {
    const { report, rejects, rows } = await loadText(
      'company,date,nps,response_id\nA,2024-05-01,9,r1\nA,2024-05-02,3,r1\nA,2024-05-03,5,r2\n',
    )
    expect(report).toMatchObject({ read: 3, loaded: 2, rejected: 1 })
    expect(rejects).toMatchObject([{ code: 'KEY-01', line: 3, raw: 'r1' }])
    expect(rows('SELECT nps FROM responses ORDER BY id')).toEqual([{ nps: 9 }, { nps: 5 }])
  })
})

describe('V13', () => {
  test('a number with more digits than can be kept is rejected rather than changed', async () => {
    const { rejects, values } = await amounts(['9007199254740993', '9007199254740992', '0.1234567890123456789'])
    expect(rejects).toMatchObject([{ code: 'NUM-04', line: 2, column: 'revenue', raw: '9007199254740993' }])
    expect(values).toEqual([9007199254740992, 0.12345678901234568])
  })
})

describe('V14', () => {
  test('a column of which more than a tenth is something else is pointed out, and its rows are listed', async () => {
    const texts = Array.from({ length: 40 }, (_, k) => (k % 8 === 0 ? 'n.n.' : String(k)))
    const { report, rejects } = await amounts(texts)
    expect(report).toMatchObject({ loaded: 35, rejected: 5 })
    expect(report.issues[0]).toMatchObject({ code: 'NUM-05', level: 'warning', column: 'revenue' })
    expect(rejects.map(({ line }) => line)).toEqual([2, 10, 18, 26, 34])
    expect(codes((await amounts(texts.map((text, k) => (k === 0 ? text : '5')))).report)).toEqual(['NUM-01'])
  })
})
