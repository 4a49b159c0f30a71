import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { chartTable } from '../../src/core/charts/index.ts'
import { layoutScatter } from '../../src/core/charts/scatter/layout.ts'
import { themes } from '../../src/core/charts/theme.ts'
import { layoutSlide } from '../../src/core/deck/layout.ts'
import { deckToPptx } from '../../src/core/export/pptx.ts'
import { companyScatter, eighteenLevels, leaderLines, threeBars, twentyBars } from '../charts/cases.ts'
import { slides } from '../deck/slides.ts'
import { withThemeValues } from './scheme-colours.ts'

const shown = ['rankings-three', 'rankings-twenty', 'leaders', 'leaders-scatter', 'scorecard'].map(
  (name) => slides[name]!,
)
let parts: Record<string, Uint8Array>
const part = (name: string) => withThemeValues(strFromU8(parts[name]!), parts)

beforeAll(async () => {
  parts = unzipSync(await deckToPptx(shown, { paper: 'light', title: 'Ban điều hành <1>', lang: 'vi' }))
})

/** Rows of an embedded workbook, as cell reference → value. */
function cells(name: string): Map<string, string | number> {
  const sheet = strFromU8(unzipSync(parts[name]!)['xl/worksheets/sheet1.xml']!)
  const found = new Map<string, string | number>()
  for (const [, at, text, number] of sheet.matchAll(
    /<c r="([A-Z]+\d+)"(?: t="inlineStr"><is><t[^>]*>([^<]*)<\/t><\/is>|><v>([^<]*)<\/v>)<\/c>/g,
  )) {
    found.set(at!, text ?? Number(number))
  }
  return found
}

/** Charts of a slide with their workbooks, in the order of their numbers. */
function chartsOf(slide: number): { xml: string; workbook: string }[] {
  const names = [...part(`ppt/slides/_rels/slide${slide}.xml.rels`).matchAll(/charts\/(chart\d+\.xml)/g)].map(
    (m) => m[1]!,
  )
  return names.map((name) => ({
    xml: part(`ppt/charts/${name}`),
    workbook: `ppt/embeddings/${/embeddings\/([^"]+)/.exec(part(`ppt/charts/_rels/${name}.rels`))![1]}`,
  }))
}

/** What a reference such as Sheet1!$B$2:$B$4 names in a workbook. */
function read(ref: string, workbook: Map<string, string | number>): (string | number | null)[] {
  const [, column, from, , to] = /!\$([A-Z]+)\$(\d+)(:\$[A-Z]+\$(\d+))?/.exec(ref)!
  return Array.from(
    { length: Number(to ?? from) - Number(from) + 1 },
    (_, i) => workbook.get(`${column}${Number(from) + i}`) ?? null,
  )
}

describe('the package', () => {
  test('is 13.333 × 7.5 inches and has a slide for each', () => {
    expect(part('ppt/presentation.xml')).toContain('<p:sldSz cx="12192000" cy="6858000"')
    expect(Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(shown.length)
  })

  test('lists only parts that are there, and relates only to them', () => {
    for (const [, name] of part('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g))
      expect(parts).toHaveProperty([name!])
    for (const name of Object.keys(parts).filter((file) => file.endsWith('.rels'))) {
      const folder = name.replace(/_rels\/[^/]+$/, '')
      for (const [, target] of part(name).matchAll(/Target="([^"]+)"/g)) {
        const path = target!.startsWith('/')
          ? target!.slice(1)
          : new URL(target!, `http://x/${folder}`).pathname.slice(1)
        expect(parts).toHaveProperty([path])
      }
    }
  })

  test('has every headline as the title of its slide, whole and in its language', () => {
    shown.forEach((slide, i) => {
      const xml = part(`ppt/slides/slide${i + 1}.xml`)
      const words = [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((match) => match[1]).join(' ')
      expect(words).toContain(slide.headline.replace('&', '&amp;'))
      expect(xml).toMatch(/<p:ph[^>]*type="title"/)
    })
  })

  test('tells each chart in words', () => {
    expect(part('ppt/slides/slide1.xml')).toMatch(
      /descr="NPS by company: Rank, [^"]*; 1, Blue Bay, 62, 58, 66, [^"]*; 2, Aurora/,
    )
  })

  test('gathers the shapes of a drawn chart in one group, which is told in words', () => {
    const scorecard = part('ppt/slides/slide5.xml')
    const [, description, group] = /<p:grpSp><p:nvGrpSpPr><p:cNvPr [^>]*descr="([^"]*)"\/>(.*)<\/p:grpSp>/.exec(
      scorecard,
    )!
    expect(description).toContain(chartTable(eighteenLevels).caption)
    expect(group!.match(/<p:sp>/g)!.length).toBeGreaterThan(60)
    expect(group).not.toContain('type="title"')
    expect(scorecard.match(/<p:grpSp>/g)).toHaveLength(1)
    expect(part('ppt/slides/slide3.xml').match(/<p:grpSp>/g)).toHaveLength(1)
  })

  test('says of every run of text that it is in the language of the slide', () => {
    for (const name of Object.keys(parts).filter((file) => /^ppt\/(?:slides|charts)\/[^/]+\.xml$/.test(file))) {
      const runs = [...part(name).matchAll(/<a:rPr ([^>]*)>/g)]
      expect(runs.length, name).toBeGreaterThan(0)
      for (const [, attributes] of runs) expect(attributes, name).toContain('lang="vi-VN"')
    }
  })

  test('marks sample data on the slide', () => {
    expect(part('ppt/slides/slide2.xml')).toContain('Dữ liệu mẫu')
    expect(part('ppt/slides/slide1.xml')).not.toContain('Dữ liệu mẫu')
  })
})

describe('a native chart', () => {
  test('draws the values of its workbook: every reference holds what the chart has cached', () => {
    let references = 0
    for (const slide of [1, 2, 3, 4]) {
      for (const { xml, workbook } of chartsOf(slide)) {
        const sheet = cells(workbook)
        for (const [, ref, cache] of xml.matchAll(
          /<c:f>([^<]+)<\/c:f><c:(?:num|str)Cache>(.*?)<\/c:(?:num|str)Cache>/g,
        )) {
          const count = Number(/<c:ptCount val="(\d+)"/.exec(cache!)![1])
          const drawn: (string | null)[] = Array(count).fill(null)
          for (const [, at, value] of cache!.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g))
            drawn[Number(at)] = value!
          expect(read(ref!, sheet).map((value) => (value === null ? null : String(value)))).toEqual(drawn)
          references++
        }
      }
    }
    expect(references).toBeGreaterThan(20)
  })

  test('has the intervals as error bars by value', () => {
    const { xml, workbook } = chartsOf(1)[0]!
    const [, plus, minus] = /<c:plus><c:numRef><c:f>([^<]+)<.*<c:minus><c:numRef><c:f>([^<]+)</.exec(xml)!
    const sheet = cells(workbook)
    expect(read(plus!, sheet)).toEqual(threeBars.rows.map((row) => row.high! - row.value!))
    expect(read(minus!, sheet)).toEqual(threeBars.rows.map((row) => row.value! - row.low!))
  })

  test('has change and base of each row as text beside it, a clear change in its ink', () => {
    const shapes = part('ppt/slides/slide1.xml').split('<p:sp>')
    const shape = (text: string) => shapes.find((each) => each.includes(`<a:t>${text}</a:t>`))
    const top = (text: string) => Number(/<a:off x="\d+" y="(\d+)"/.exec(shape(text)!)![1])
    threeBars.rows.forEach(({ nText, change }, i) => {
      const moved = `${['▲', '▼', '▼'][i]} ${change!.text}`
      expect(top(moved)).toBe(top(nText!))
      if (i > 0) expect(top(nText!)).toBeGreaterThan(top(threeBars.rows[i - 1]!.nText!))
      const ink = change!.value > 0 ? themes.light.text.good : themes.light.text.bad
      expect(shape(moved)!.includes(ink.slice(1)), moved).toBe(change!.clear)
    })
  })

  test('keeps a hidden value empty, and shows the note in its place', () => {
    const { xml, workbook } = chartsOf(2)[0]!
    expect(twentyBars.rows[19]!.value).toBeNull()
    expect(cells(workbook).has('B21')).toBe(false)
    expect(xml).toContain('không công bố')
  })

  test('gives the own company its own colour', () => {
    expect(chartsOf(1)[0]!.xml).toMatch(/<c:dPt><c:idx val="1"\/>.*?<a:srgbClr val="16181D"\/>/)
  })

  test('draws a bar of a small base as an outline on the paper, as on the stage', () => {
    const [, fill, line] =
      /<c:dPt><c:idx val="2"\/>.*?<c:spPr><a:solidFill><a:srgbClr val="(\w+)"\/><\/a:solidFill><a:ln[^>]*><a:solidFill><a:srgbClr val="(\w+)"/.exec(
        chartsOf(1)[0]!.xml,
      )!
    expect([`#${fill}`, `#${line}`]).toEqual([themes.light.ground, themes.light.tones.faint])
  })

  test('has a line with a gap where a year is missing, and the band in the workbook', () => {
    const { workbook } = chartsOf(3)[0]!
    const sheet = cells(workbook)
    const columns = leaderLines.series.map(
      (line) => [...sheet].find(([at, value]) => at.endsWith('1') && value === line.name)![0][0]!,
    )
    expect(sheet.has(`${columns[3]}4`)).toBe(false)
    expect(sheet.get(`${columns[0]}7`)).toBe(172)
    expect([...sheet.values()]).toContain(195)
  })

  test('has the ticks of the stage: their step, their decimals and a minus, not a hyphen', () => {
    const { xml } = chartsOf(4)[0]!
    const ends = [...xml.matchAll(/<c:max val="([^"]+)"\/><c:min val="([^"]+)"\/>.*?<c:majorUnit val="([^"]+)"/g)]
    expect(ends.map((axis) => axis.slice(1).map(Number))).toEqual([
      [90, 40, 10],
      [20, -5, 5],
    ])
    expect(xml).toContain('formatCode="#,##0;&quot;−&quot;#,##0"')
  })

  test('puts names and values side by side in the workbook, and the line and its band behind them', () => {
    const { workbook } = chartsOf(4)[0]!
    const found = cells(workbook)
    const { points, x, y, words } = companyScatter
    const heads = [...'ABCDEFGHIJK'].map((letter) => found.get(`${letter}1`))
    expect(heads.slice(1, 3)).toEqual([x.label, y.label])
    expect(heads).toEqual(expect.arrayContaining([words.line, words.low, words.high]))
    points.forEach((point, i) => {
      expect([found.get(`A${i + 2}`), found.get(`B${i + 2}`), found.get(`C${i + 2}`)]).toEqual([
        point.name,
        point.x,
        point.y,
      ])
    })
  })

  test('moves the label of a dot to where the stage has it, with a leader line where it stands apart', () => {
    const { xml } = chartsOf(4)[0]!
    const labelled = xml.match(/<c:dLbl>/g)!.length
    const { points } = layoutScatter(companyScatter, layoutSlide(shown[3]!).charts[0]!.box)
    expect(labelled).toBe(points.filter(({ label }) => label !== null).length)
    expect(points.some(({ label }) => label?.leader)).toBe(true)
    expect(xml).toContain('<c15:showLeaderLines val="1"/>')
  })

  test('sets the labels of lines in inks that can be read', () => {
    const { xml } = chartsOf(3)[0]!
    const labels = [...xml.matchAll(/<c:dLbl>.*?<a:srgbClr val="([^"]+)"/g)].map((match) => `#${match[1]}`)
    expect(labels).toEqual(leaderLines.series.map((line) => themes.light.text[line.tone]))
  })

  test('keeps a name of two lines on one, on the axis and in the workbook', async () => {
    const rows = threeBars.rows.map((row) => ({ ...row, name: `${row.name}\n(group)` }))
    const slide = { ...shown[0]!, charts: [{ ...threeBars, rows }] }
    const files = unzipSync(await deckToPptx([slide], { paper: 'light', title: '', lang: 'en' }))
    const chart = strFromU8(files[Object.keys(files).find((file) => /^ppt\/charts\/chart/.test(file))!]!)
    expect(chart).toContain('Blue Bay (group)')
  })
})
