import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkDeckSlide } from '../../src/core/board-ready/deck-slide.ts'
import { layoutRankedBars } from '../../src/core/charts/ranked-bars/layout.ts'
import type { RankedBarsSpec } from '../../src/core/charts/ranked-bars/spec.ts'
import { type ComposedSlide, composeSlide, readSlide } from '../../src/core/deck/compose-slide.ts'
import { layoutSlide } from '../../src/core/deck/layout.ts'
import { packSlides } from '../../src/core/deck/packs/pack-now.ts'
import { panelSlideControls } from '../../src/core/deck/panel-slide.ts'
import { deckToPptx } from '../../src/core/export/pptx.ts'
import { drawSlideSvg } from '../../src/core/export/svg.ts'
import type { PanelId, Settings } from '../../src/core/panels/panel.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import type { Workspace } from '../../src/core/workspace/workspace.ts'
import { svgTexts } from '../export/svg-texts.ts'
import { expectPicture } from '../pictures.ts'
import { workspaceWith } from '../workspaces.ts'

const [en, vi] = [wordsFor('en'), wordsFor('vi')]
const companies = ['Aurora', 'Blue Bay', 'Cedar']
/** By company from 2021 on; the third one stands still. */
const nps: Readonly<Record<string, number[]>> = {
  Aurora: [10, 18, 25, 40],
  'Blue Bay': [50, 40, 30, 20],
  Cedar: [5, 5, 5, 5],
}
let workspace: Workspace

beforeAll(async () => {
  const scores = companies.flatMap((company) =>
    nps[company]!.flatMap((value, i) => {
      const row = { company, period: String(2021 + i), n: 400, sd: 60 }
      const share = (metric: string, more: number) => ({ ...row, metric, value: value + more, sd: 30 })
      return [{ ...row, metric: 'nps', value }, share('csat', 30), share('ces', 20)]
    }),
  )
  workspace = await workspaceWith({ companies: [{ name: 'Aurora', own: true }], scores })
})
afterAll(() => workspace.close())

const slideOf = (settings: Settings, kind: PanelId = 'rankings') => ({ id: 's', kind, settings, headlines: {} })
const shown = (settings: Settings, words = en, db = workspace.read) =>
  composeSlide(db, slideOf(settings), words, { sample: false })
const byPeriod = { metric: 'nps', beside: 'period' }
const bars = ({ charts }: ComposedSlide) => charts as RankedBarsSpec[]
const controlOf = (settings: Settings, key: string) => {
  const slide = slideOf(settings)
  const controls = panelSlideControls(workspace.read, slide, readSlide(workspace.read, slide), en)
  return controls.find((control) => control.key === key)
}

describe('which charts stand side by side', () => {
  test('those of the last four periods where none is chosen, the earliest first, with their answers', () => {
    // Three companies of 400 answers each.
    expect(shown(byPeriod).charts.map(({ title }) => title)).toEqual(
      ['2021', '2022', '2023', '2024'].map((year) => `${year} · n = 1,200`),
    )
  })

  test('those that are chosen, in the order of time', () => {
    const { charts } = shown({ ...byPeriod, 'beside-values': '2024;2021' })
    expect(charts.map(({ title }) => title)).toEqual(['2021 · n = 1,200', '2024 · n = 1,200'])
  })

  test('metrics only with those of the same unit and scale', () => {
    expect(controlOf({ metric: 'csat', beside: 'metric' }, 'beside-values')).toMatchObject({
      choices: [{ value: 'csat' }, { value: 'ces' }],
    })
  })

  test('the setting in which they differ is no choice any more, and one chart brings it back', () => {
    expect(controlOf(byPeriod, 'period')).toBeUndefined()
    expect(controlOf({ ...byPeriod, beside: 'none' }, 'period')).toBeDefined()
  })

  test('where parts suggest another period than the whole, all are shown of one, and the inspector says of which', async () => {
    const answers = (segment: string, year: number, times: number) => ({
      ...{ company: 'Aurora', nps: 9, segment, times, answeredOn: `${year}-05-01` },
    })
    const parts = await workspaceWith({
      companies: [{ name: 'Aurora', own: true }],
      // The latest year holds 40 answers in all, and no 30 of a segment that has 40 over both years.
      responses: [
        answers('Retail', 2023, 20),
        answers('Retail', 2024, 20),
        answers('Business', 2023, 20),
        answers('Business', 2024, 20),
      ],
    })
    const slide = slideOf({ metric: 'nps', beside: 'segment' })
    const controls = panelSlideControls(parts.read, slide, readSlide(parts.read, slide), en)
    expect(controls.find(({ key }) => key === 'period')!.value).toBe('all')
    expect(shown(slide.settings, en, parts.read).charts.map(({ title }) => title)).toEqual([
      'Business · n = 40',
      'Retail · n = 40',
    ])
    parts.close()
  })

  test('none of a setting that no panel varies', () => {
    expect(() => shown({ beside: 'rivals' })).toThrow('SET-02')
  })

  test('nothing where the view has no scale, or the setting one value: the slide says why', () => {
    expect(shown({ ...byPeriod, view: 'movement' })).toMatchObject({
      headline: en.beside.refused['no-scale'],
      lacksData: true,
    })
    expect(shown({ metric: 'nps', beside: 'metric' }, vi).headline).toBe(
      'Chỉ số có chưa đến 2 giá trị có số liệu: không có gì để đặt cạnh nhau',
    )
  })
})

describe('one scale', () => {
  test('bars have the same ends, the same place for zero and the same length for a point in every chart', () => {
    const slide = shown(byPeriod)
    const { charts } = layoutSlide(slide)
    const drawn = bars(slide).map((spec, i) => layoutRankedBars(spec, charts[i]!.box))
    const scales = drawn.map(({ domain, base, pitch, columns }) => [...domain, base, pitch, columns[0]!.plot.width])
    expect(new Set(scales.map(String)).size).toBe(1)
    // Intervals are ± 1.9659 · 60 / √400 = 5.898 (Student t of 399): from 5 − 5.898 to 50 + 5.898, with 3 % of that as air at both ends.
    expect(scales[0]![0]).toBeCloseTo(-0.898 - 0.03 * 56.796, 2)
    expect(scales[0]![1]).toBeCloseTo(55.898 + 0.03 * 56.796, 2)
  })

  test('PowerPoint has a native chart for each, all with the same axis', async () => {
    const parts = unzipSync(await deckToPptx([shown(byPeriod)], { paper: 'light', title: 'Board', lang: 'en' }))
    const charts = Object.keys(parts).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    const axes = charts.map(
      (name) => /<c:max val="([^"]+)"\/><c:min val="([^"]+)"\/>/.exec(strFromU8(parts[name]!))![0],
    )
    expect(charts).toHaveLength(4)
    expect(new Set(axes).size).toBe(1)
  })

  test('the board-ready check finds nothing', () => {
    for (const words of [en, vi]) {
      const slide = slideOf(byPeriod)
      const findings = readSlide(workspace.read, slide)
      const composed = composeSlide(workspace.read, slide, words, { sample: false })
      expect(checkDeckSlide({ slide, findings, composed, sample: false }, words, 'light')).toEqual([])
    }
  })
})

describe('the headline', () => {
  test('says where our own company is highest and lowest, and that it is more than chance', () => {
    // 30 against √(5.9² + 5.9²) = 8.3.
    expect(shown(byPeriod).headline).toBe(
      'NPS of Aurora is highest in 2024, at 40, and lowest in 2021, at 10: more than chance',
    )
    expect(shown(byPeriod, vi).headline).toBe(
      'NPS của Aurora cao nhất năm 2024 (40), thấp nhất năm 2021 (10): vượt mức ngẫu nhiên',
    )
  })

  test('says that it may be chance', () => {
    // 7 against 8.3.
    expect(shown({ ...byPeriod, 'beside-values': '2022;2023' }).headline).toContain(
      'in 2022, at 18: this may be chance',
    )
  })

  test('of metrics says which one is highest, and nothing of chance: the same people answered', () => {
    expect(shown({ metric: 'csat', period: '2024', beside: 'metric' }).headline).toBe(
      'Aurora is highest for Customer satisfaction, at 70%, and lowest for Customer effort score, at 60%',
    )
  })

  test('names who leads where, without an own company', async () => {
    const open = await workspaceWith({
      scores: ['2021', '2024'].flatMap((period, i) =>
        companies.map((company) => ({ company, period, metric: 'nps', value: nps[company]![3 * i]!, n: 400, sd: 60 })),
      ),
    })
    expect(shown(byPeriod, en, open.read).headline).toContain(
      'Highest is NPS of Blue Bay in 2021, at 50, lowest NPS of Aurora in 2024, at 40',
    )
    open.close()
  })

  test('says that nothing differs', async () => {
    const still = await workspaceWith({
      companies: [{ name: 'Cedar', own: true }],
      scores: ['2021', '2022'].flatMap((period) =>
        companies.map((company) => ({ company, period, metric: 'nps', value: 5, n: 400, sd: 60 })),
      ),
    })
    expect(shown(byPeriod, en, still.read).headline).toBe('NPS of Cedar is the same in all 2 charts: 5')
    expect(shown(byPeriod, vi, still.read).headline).toBe('NPS của Cedar như nhau trong cả 2 biểu đồ: 5')
    still.close()
  })
})

describe('among sixty companies', () => {
  let market: Workspace
  beforeAll(async () => {
    const scores = Array.from({ length: 60 }, (_, i) => i).flatMap((i) =>
      ['2022', '2023', '2024'].map((period, k) => ({
        ...{ company: `Company ${String(i + 1).padStart(2, '0')}`, period, metric: 'nps', n: 400, sd: 60 },
        value: 60 - 2 * ((i * 7 + 5 * k) % 60),
      })),
    )
    market = await workspaceWith({ companies: [{ name: 'Company 60', own: true }], scores })
  })
  afterAll(() => market.close())

  test('our own company is in every chart, and what finds no room is counted', () => {
    const texts = svgTexts(drawSlideSvg(shown(byPeriod, en, market.read), 'light'))
    expect(texts.filter((text) => text === 'Company 60')).toHaveLength(3)
    expect(texts.filter((text) => /^\d+ more in the data table$/.test(text))).toHaveLength(3)
  })

  test('the picture is the committed one', () => {
    const file = new URL('output/side-by-side-sixty.svg', import.meta.url).pathname
    expectPicture(drawSlideSvg(shown(byPeriod, vi, market.read), 'light'), file)
  })
})

test('the picture of three companies is the committed one', () => {
  const file = new URL('output/side-by-side-three.svg', import.meta.url).pathname
  expectPicture(drawSlideSvg(shown(byPeriod), 'light'), file)
})

test('a pack keeps the figures of every chart, told apart by what makes it differ', () => {
  const slide = slideOf({ ...byPeriod, 'beside-values': '2021;2024' })
  const [kept] = packSlides([slide], (each) => readSlide(workspace.read, each))
  expect(kept!.figures.filter(({ name }) => name === 'value').map(({ value }) => value)).toEqual([10, 40])
  expect(new Set(kept!.figures.map(({ key }) => key)).size).toBe(kept!.figures.length)
})
