import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync, unzlibSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tableNames } from '../../src/core/import/tables.ts'
import { readPdf } from '../export/read-pdf.ts'
import { runCli, runCliIn } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'triptych-cli-'))
const at = (name: string) => join(folder, name)
const board = at('board.triptych')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const scores = `company,period,metric,value,n,sd
An Phát,2023,csat_mean,4.1,390,0.9
An Phát,2024,csat_mean,4.3,400,0.8
Bình Minh,2024,csat_mean,3.9,380,1.0
Cửu Long,2024,csat_mean,3.5,25,1.1
Đại Nam,2024,csat_mean,not a number,100,1
`

beforeAll(async () => {
  writeFileSync(at('scores.csv'), scores)
  writeFileSync(at('money.csv'), 'company,year,revenue\nAn Phát,2024,1200\nBình Minh,2024,900\n')
  writeFileSync(at('open.csv'), 'company,date,ces\nAn Phát,03/04/2024,5\nAn Phát,05/06/2024,6\n')
  writeFileSync(at('nothing.csv'), 'foo,bar\n1,2\n')
  expect(await runCli('import', at('scores.csv'), '--out', board)).toMatchObject({ code: 0 })
}, 60_000)

describe('import', () => {
  test('says in JSON what became of every row of every file', async () => {
    const { code, out } = await runCli(
      'import',
      at('scores.csv'),
      at('money.csv'),
      '--out',
      at('two.triptych'),
      '--json',
    )
    expect(code).toBe(0)
    const { files } = JSON.parse(out)
    expect(files).toMatchObject([
      { file: 'scores.csv', format: 'csv', encoding: 'utf-8', delimiter: ',', table: 'scores', read: 5, loaded: 4 },
      { file: 'money.csv', table: 'financials', read: 2, loaded: 2, rejected: 0, skipped: 0 },
    ])
    expect(files[0]).toMatchObject({ rejected: 1, skipped: 0 })
    expect(files[0].issues).toMatchObject([{ level: 'error', line: 6, column: 'value' }])
  })

  test('prints the counts and the first messages for people', async () => {
    const { out } = await runCli('import', at('scores.csv'), '--out', at('people.triptych'))
    expect(out).toMatch(/scores\.csv {2}scores +5 +4 +1 +0/)
    expect(out).toMatch(/line 6, column “value”: /)
    expect(out).toContain(`Written: ${at('people.triptych')}`)
  })

  test('of a new workspace brings the slides that every workspace starts with', async () => {
    const { out } = await runCli('show', 'rankings', board)
    expect(out.split('\n')[0]).toContain('An Phát')
  })

  test('adds to a workspace and leaves that one as it is', async () => {
    const both = at('both.triptych')
    const before = statSync(board)
    expect(await runCli('import', at('money.csv'), '--into', board, '--out', both)).toMatchObject({ code: 0 })
    expect(statSync(board).mtimeMs).toBe(before.mtimeMs)
    const { out } = await runCli('metric', 'revenue', both, '--by', 'company', '--json')
    expect(JSON.parse(out)).toMatchObject([
      { company: 'An Phát', value: 1200 },
      { company: 'Bình Minh', value: 900 },
    ])
    expect(JSON.parse((await runCli('metric', 'csat_mean', both, '--by', 'company', '--json')).out)).toHaveLength(3)
  })

  test('with an open question names it and the key that answers it, in one line, and writes nothing', async () => {
    const { code, err, out } = await runCli('import', at('open.csv'), '--out', at('open.triptych'))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(
      /^CLI-07 .* of responses: options\.dateOrder .*"dmy" \| "mdy".*options\.cesDirection .*"high-is-easy" \| "low-is-easy"/,
    )
    expect(err).not.toContain('\n')
    expect(existsSync(at('open.triptych'))).toBe(false)
  })

  test('with a map that leaves a question open names it, its key and what can stand there', async () => {
    writeFileSync(at('half.json'), JSON.stringify({ table: 'responses', options: { dateOrder: 'dmy' } }))
    const { code, err } = await runCli('import', at('open.csv'), '--map', at('half.json'), '--out', at('open.triptych'))
    expect(code).toBe(2)
    expect(err).toMatch(/^IMP-02 "open\.csv": .*options\.cesDirection.*"high-is-easy" \| "low-is-easy"/)
    expect(err).not.toContain('\n')
  })

  test('with a map that answers the questions imports the same file', async () => {
    const map = {
      table: 'responses',
      options: { dateOrder: 'dmy', cesDirection: 'high-is-easy' },
    }
    writeFileSync(at('map.json'), JSON.stringify(map))
    const { code, out } = await runCli(
      'import',
      at('open.csv'),
      '--map',
      at('map.json'),
      '--out',
      at('m.triptych'),
      '--json',
    )
    expect(code).toBe(0)
    expect(JSON.parse(out).files[0]).toMatchObject({ table: 'responses', loaded: 2 })
  })

  test('of several files of which one fails writes nothing', async () => {
    const result = await runCli('import', at('scores.csv'), at('nothing.csv'), '--out', at('none.triptych'))
    expect(result).toMatchObject({ code: 2, out: '' })
    expect(result.err).toMatch(/^CLI-08 /)
    expect(existsSync(at('none.triptych'))).toBe(false)
  })
})

describe('metric', () => {
  test('prints exactly the grouping keys asked for, and value, base, interval and flag', async () => {
    const { code, out } = await runCli('metric', 'csat_mean', board, '--by', 'company,period', '--json')
    expect(code).toBe(0)
    const rows = JSON.parse(out)
    expect(Object.keys(rows[0])).toEqual(['company', 'period', 'n', 'value', 'low', 'high', 'flag'])
    expect(rows.find((row: { company: string }) => row.company === 'Cửu Long')).toEqual({
      company: 'Cửu Long',
      period: '2024',
      n: 25,
      value: null,
      low: null,
      high: null,
      flag: 'base-under-30',
    })
  })

  test('gives the interval of a score with n and standard deviation', async () => {
    const { out } = await runCli('metric', 'csat_mean', board, '--by', 'company,period', '--json')
    const row = JSON.parse(out).find((each: { company: string; period: string }) => each.company === 'Bình Minh')
    // t quantile 1.96625 for 379 degrees of freedom, times 1.0 / √380.
    expect(row.low).toBeCloseTo(3.9 - 1.96625 / Math.sqrt(380), 4)
    expect(row.high).toBeCloseTo(3.9 + 1.96625 / Math.sqrt(380), 4)
  })

  test('prints a table for people, in their language', async () => {
    const { out } = await runCli('metric', 'csat_mean', board, '--by', 'company', '--lang', 'vi')
    expect(out).toMatch(/Công ty +n +Giá trị/)
    expect(out).toMatch(/Bình Minh +380 +3,9 +3,8 đến 4,0/)
  })
})

describe('show', () => {
  test('prints headline, table and footnotes for people', async () => {
    const { code, out } = await runCli('show', 'rankings', board, '--set', 'metric=csat_mean')
    expect(code).toBe(0)
    expect(out).toMatch(/Rank +Company/)
    expect(out).toContain('scores.csv')
  })

  test('prints the rows with their places as JSON', async () => {
    const { out } = await runCli(
      'show',
      'rankings',
      board,
      '--set',
      'metric=csat_mean',
      '--set',
      'period=2024',
      '--json',
    )
    expect(JSON.parse(out).rows).toMatchObject([
      { company: 'An Phát', rank: 1, n: 400 },
      { company: 'Bình Minh', rank: 2, n: 380 },
      { company: 'Cửu Long', rank: null, value: null, flag: 'base-under-30' },
    ])
  })
})

describe('a mistake of the user’s is told in one line, with exit code 2:', () => {
  test.each([
    ['an unknown command', ['imprt'], 'CLI-01'],
    ['an unknown option', ['serve', '--prot', '1'], 'CLI-01'],
    ['a missing argument', ['metric', 'nps'], 'CLI-13'],
    ['a missing option', ['import', 'a.csv'], 'CLI-13'],
    ['an option without its value', ['serve', '--port'], 'CLI-13'],
    ['too many arguments', ['metric', 'nps', 'a', 'b'], 'CLI-14'],
    ['a file that is not there', ['import', at('none.csv'), '--out', at('x.triptych')], 'FIL-01'],
    ['a folder for a file', ['import', folder, '--out', at('x.triptych')], 'FIL-02'],
    ['a board that is not there', ['metric', 'nps', at('none.triptych')], 'FIL-01'],
    ['a board that is something else', ['metric', 'nps', at('scores.csv')], 'FMT-01'],
    ['an unknown metric', ['metric', 'zzz', board], 'CLI-04'],
    ['an unknown grouping', ['metric', 'nps', board, '--by', 'company,country'], 'CLI-06'],
    ['an unknown panel', ['show', 'zzz', board], 'CLI-05'],
    ['an unknown setting', ['show', 'rankings', board, '--set', 'colour=red'], 'SET-01'],
    ['a setting without a value', ['show', 'rankings', board, '--set', 'metric'], 'CLI-06'],
    ['a setting that is no choice', ['show', 'rankings', board, '--set', 'metric=zzz'], 'SET-02'],
    ['an unknown language', ['metric', 'nps', board, '--lang', 'fr'], 'CLI-06'],
    ['a port that is none', ['serve', '--port', '99999'], 'CLI-06'],
    ['a folder that is not there', ['import', at('scores.csv'), '--out', at('none/x.triptych')], 'SAV-05'],
    [
      'a map that is no JSON',
      ['import', at('scores.csv'), '--map', at('scores.csv'), '--out', at('x.triptych')],
      'MAP-',
    ],
  ])('%s', async (_, argv, code) => {
    const result = await runCli(...argv)
    expect(result).toMatchObject({ code: 2, out: '' })
    expect(result.err).toMatch(new RegExp(`^${code}`))
    expect(result.err).not.toContain('\n')
  })
})

test('help and version are no mistakes', async () => {
  expect(await runCli()).toMatchObject({ code: 0, err: '' })
  expect((await runCli('--help')).out).toContain('import')
  expect((await runCli('metric', '--help')).out).toContain('--by')
  expect((await runCli('--version')).out).toMatch(/^\d+\.\d+\.\d+$/)
})

test('help is in the language asked for, and says nothing in the other one', async () => {
  const { out } = await runCli('export', '--help', '--lang', 'vi')
  expect(out).toContain('xuất bộ trang chiếu thành PowerPoint')
  expect(out).not.toMatch(/pictures|panel;/)
})

test('the language is the one asked for, or else the system’s, or else English', async () => {
  const vietnamese = /Không có tệp/
  expect((await runCli('metric', 'nps', 'none', '--lang', 'vi')).err).toMatch(vietnamese)
  expect((await runCli('--lang=vi', 'metric', 'nps', 'none')).err).toMatch(vietnamese)
  expect((await runCliIn({ LANG: 'vi_VN.UTF-8' }, 'metric', 'nps', 'none')).err).toMatch(vietnamese)
  expect((await runCliIn({ LANG: 'vi_VN.UTF-8' }, 'metric', 'nps', 'none', '--lang', 'en')).err).toMatch(/There is no/)
  expect((await runCliIn({ LANG: 'de_DE.UTF-8' }, 'metric', 'nps', 'none')).err).toMatch(/There is no/)
})

describe('export', () => {
  /** Scores of one metric and no revenue fill two views of the rankings; method and data take a page of the appendix each. */
  const slideNames = ['01-title', '02-rankings', '03-rankings', '04-appendix', '05-appendix']

  const pngSize = (path: string) => {
    const header = readFileSync(path)
    expect(header.subarray(1, 4).toString('latin1')).toBe('PNG')
    return [header.readUInt32BE(16), header.readUInt32BE(20)]
  }

  /** Red, green, blue and opacity of the pixel at the top left: the first row of a PNG is filtered by nothing or by what is left of it. */
  const firstPixel = (png: Buffer) => {
    const start = png.indexOf('IDAT') + 4
    return [...unzlibSync(png.subarray(start, start + png.readUInt32BE(start - 8))).subarray(1, 5)]
  }

  test('writes one picture a slide, named by its number and kind', async () => {
    const { code, out } = await runCli('export', board, '--out', at('svgs'), '--format', 'svg')
    expect(code).toBe(0)
    const names = slideNames.map((name) => `${name}.svg`)
    expect(readdirSync(at('svgs')).sort()).toEqual(names)
    expect(out.split('\n')).toEqual(names.map((name) => `Written: ${join(at('svgs'), name)}`))
    expect(readFileSync(join(at('svgs'), names[1]!), 'utf8')).toContain('An Phát')
  })

  test('draws PNG at the scale asked for, and only the panels asked for', async () => {
    const argv = ['--out', at('pngs'), '--panel', 'rankings', '--scale', '1']
    expect(await runCli('export', board, ...argv)).toMatchObject({ code: 0 })
    expect(readdirSync(at('pngs'))).toEqual(['02-rankings.png', '03-rankings.png'])
    expect(pngSize(join(at('pngs'), '02-rankings.png'))).toEqual([1920, 1080])
  })

  test('draws PNG of any width, and without its paper where that is asked for', async () => {
    const argv = ['--panel', 'rankings', '--width', '1001']
    expect(await runCli('export', board, '--out', at('wide'), ...argv)).toMatchObject({ code: 0 })
    expect(await runCli('export', board, '--out', at('bare'), ...argv, '--transparent')).toMatchObject({ code: 0 })
    expect(pngSize(join(at('wide'), '02-rankings.png'))).toEqual([1001, 563])
    const corner = (folder: string) => firstPixel(readFileSync(join(at(folder), '02-rankings.png')))
    expect(corner('wide')).toEqual([255, 255, 255, 255])
    expect(corner('bare')[3]).toBe(0)
  })

  test.each(['csv', 'xlsx'])('writes the numbers of each slide as %s', async (format) => {
    expect(await runCli('export', board, '--out', at(format), '--format', format)).toMatchObject({ code: 0 })
    expect(readdirSync(at(format)).sort()).toEqual(slideNames.map((name) => `${name}.${format}`))
    const bytes = readFileSync(join(at(format), `02-rankings.${format}`))
    const text = format === 'csv' ? bytes.toString() : strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)
    expect(text).toContain('An Phát')
  })

  test('writes the deck as PowerPoint, in the language asked for', async () => {
    const deck = at('deck.pptx')
    expect(await runCli('export', board, '--out', deck, '--lang', 'vi')).toMatchObject({ code: 0 })
    const parts = unzipSync(readFileSync(deck))
    const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    expect(slides).toHaveLength(slideNames.length)
    expect(new TextDecoder().decode(parts['ppt/slides/slide2.xml'])).toMatch(/dẫn đầu|xếp/)
  })

  test('writes the deck as PDF, a page a slide, in the language asked for', async () => {
    const deck = at('deck.pdf')
    expect(await runCli('export', board, '--out', deck, '--lang', 'vi')).toMatchObject({ code: 0 })
    const pdf = readPdf(readFileSync(deck))
    expect(pdf.pages).toHaveLength(slideNames.length)
    expect(pdf.language).toBe('vi-VN')
    expect(pdf.bookmarks[1]).toMatch(/dẫn đầu|xếp/)
  })

  test.each([
    ['a document that is not made yet', ['--out', 'deck.docx'], /^CLI-09 .*NAME\.pptx, NAME\.pdf/],
    ['an unknown format', ['--out', 'x', '--format', 'gif'], /^CLI-06 "gif"/],
    ['an unknown panel', ['--out', 'x', '--panel', 'zzz'], /^CLI-05 /],
    ['a scale that is none', ['--out', 'x', '--scale', '0'], /^CLI-06 /],
    ['a width that is none', ['--out', 'x', '--width', '0'], /^CLI-06 /],
  ])('tells %s in one line and writes nothing', async (_, argv, message) => {
    const result = await runCli('export', board, ...argv)
    expect(result).toMatchObject({ code: 2, out: '' })
    expect(result.err).toMatch(message)
    expect(existsSync('x') || existsSync('deck.docx')).toBe(false)
  })
})

describe('templates', () => {
  test('writes both formats of every table, in the language asked for', async () => {
    const { code, out } = await runCli('templates', '--out', at('empty-vi'), '--lang', 'vi')
    expect(code).toBe(0)
    const names = tableNames.flatMap((table) => [`${table}.csv`, `${table}.xlsx`])
    expect(readdirSync(at('empty-vi')).sort()).toEqual(names.sort())
    expect(out.split('\n')).toHaveLength(names.length)
    expect(readFileSync(at('empty-vi/scores.csv'), 'utf8')).toBe(
      '\uFEFFCông ty,Kỳ,Chỉ số,Giá trị,Số câu trả lời,Độ lệch chuẩn,Ngành,Phân khúc\r\n',
    )
  })

  test('replaces templates that nobody has touched, but never one that is filled in', async () => {
    expect(await runCli('templates', '--out', at('filled'), '--lang', 'vi')).toMatchObject({ code: 0 })
    expect(await runCli('templates', '--out', at('filled'))).toMatchObject({ code: 0 })
    const heading = readFileSync(at('filled/scores.csv'), 'utf8')
    expect(heading).toContain('Company,Period')
    writeFileSync(at('filled/scores.csv'), `${heading}An Phát,2024,nps,42\r\n`)
    const before = readFileSync(at('filled/companies.csv'), 'utf8')
    const { code, err } = await runCli('templates', '--out', at('filled'), '--lang', 'vi')
    expect(code).toBe(2)
    expect(err).toMatch(/^CLI-15 .*scores\.csv/)
    expect(readFileSync(at('filled/scores.csv'), 'utf8')).toContain('An Phát')
    expect(readFileSync(at('filled/companies.csv'), 'utf8')).toBe(before)
  })
})
