import { afterEach, describe, expect, test } from 'vitest'
import { composeSlide, readSlide } from '../../src/core/deck/compose-slide.ts'
import { readDeck, type Slide, writeDeck } from '../../src/core/deck/deck.ts'
import { compare } from '../../src/core/deck/packs/compare.ts'
import { countedPacks, keepPack, type PackSlide, readPacks } from '../../src/core/deck/packs/pack.ts'
import { packSlides } from '../../src/core/deck/packs/pack-now.ts'
import { type KeyFigure, keyFigure } from '../../src/core/panels/figure.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { parsePeriod } from '../../src/core/workspace/period.ts'
import type { Workspace } from '../../src/core/workspace/workspace.ts'
import { addRows, workspaceWith } from '../workspaces.ts'

const en = wordsFor('en')
const vi = wordsFor('vi')

const year = (text: string) => ({ from: parsePeriod(text)!, to: parsePeriod(text)! })
const figure = (of: string, value: number, more: Partial<KeyFigure> = {}): KeyFigure =>
  keyFigure('gaps', [of], { unit: 'count', value, period: year('2023'), ...more })
const bounded = (of: string, value: number, half: number, period: string) =>
  figure(of, value, { low: value - half, high: value + half, period: year(period), unit: 'points', span: 200 })
const slideOf = (position: number, figures: KeyFigure[], more: Partial<PackSlide> = {}): PackSlide => ({
  ...{ position, id: `s${position}`, kind: 'rankings', settings: {}, headlines: { en: 'Said.', vi: 'Nói.' }, figures },
  ...more,
})
const movedOf = (was: PackSlide[], now: PackSlide[]) =>
  compare(was, now).moved.map(({ slides, figure: { change, certainty, now } }) => [now.key, slides, change, certainty])

describe('slides of a pack are found again', () => {
  const was = [slideOf(1, [figure('a', 4)])]

  test('by their id, though their settings have changed', () => {
    const now = slideOf(3, [figure('a', 6)], { id: 's1', settings: { period: '2024' } })
    expect(movedOf(was, [now])).toEqual([['gaps|a', [3], 2, 'bare']])
  })

  test('by kind and settings, where they were made anew', () => {
    const set = { settings: { metric: 'nps', period: '2024' } }
    const again = slideOf(2, [figure('a', 6)], { settings: { period: '2024', metric: 'nps' } })
    expect(movedOf([slideOf(1, [figure('a', 4)], set)], [again])).toEqual([['gaps|a', [2], 2, 'bare']])
  })

  test('and not as another kind of slide: its figures are new then, and the old ones gone', () => {
    const { added, gone, moved } = compare(was, [slideOf(1, [figure('b', 6)], { kind: 'leaders' })])
    expect(moved).toEqual([])
    expect(added.map(({ slides, figure }) => [slides, figure.value])).toEqual([[[1], 6]])
    expect(gone.map(({ slides, figure }) => [slides, figure.value])).toEqual([[[1], 4]])
  })
})

describe('figures are compared', () => {
  test('only with one that depends on the same choices', () => {
    const { moved, added, gone } = compare([slideOf(1, [figure('retail', 4)])], [slideOf(1, [figure('all', 9)])])
    expect([moved.length, added[0]!.figure.key, gone[0]!.figure.key]).toEqual([0, 'gaps|all', 'gaps|retail'])
  })

  test('once, however many slides show them', () => {
    const was = [slideOf(1, [figure('a', 4)]), slideOf(2, [figure('a', 4)])]
    const now = [slideOf(1, [figure('a', 5)]), slideOf(2, [figure('a', 5)])]
    expect(movedOf(was, now)).toEqual([['gaps|a', [1, 2], 1, 'bare']])
  })

  test('and a change that rounding hides is none', () => {
    const { moved, same } = compare([slideOf(1, [figure('a', 4.1)])], [slideOf(1, [figure('a', 4.3)])])
    expect([moved.length, same.length]).toEqual([0, 1])
  })

  test('a message that says something else is counted by language', () => {
    const now = slideOf(1, [], { headlines: { en: 'Says.', vi: 'Nói.' } })
    expect(compare([slideOf(1, [])], [now]).headlines).toEqual({ en: 1, vi: 0 })
  })
})

describe('whether a change is more than chance', () => {
  const pairs = (was: KeyFigure, now: KeyFigure) => movedOf([slideOf(1, [was])], [slideOf(1, [now])])[0]![3]

  test('is told by the intervals of both values', () => {
    // 10 against √(5² + 5²) = 7.07, and 6 against the same.
    expect(pairs(bounded('a', 30, 5, '2023'), bounded('a', 40, 5, '2024'))).toBe('apart')
    expect(pairs(bounded('a', 30, 5, '2023'), bounded('a', 36, 5, '2024'))).toBe('within')
  })

  test('is held to 95 % over all figures together', () => {
    // 8 against 7.07 is z = 2.22, p = 0.027: clear alone, and not as the smallest of three (0.08).
    const was = ['a', 'b', 'c'].map((of) => bounded(of, 30, 5, '2023'))
    const now = [8, 1, 1].map((more, i) => bounded('abc'[i]!, 30 + more, 5, '2024'))
    expect(pairs(was[0]!, now[0]!)).toBe('apart')
    expect(movedOf([slideOf(1, was)], [slideOf(1, now)]).map(([, , , certainty]) => certainty)).toEqual(
      Array(3).fill('within'),
    )
  })

  test('is not told where both rest on the same period, or where one has no interval', () => {
    expect(pairs(bounded('a', 30, 1, '2023'), bounded('a', 40, 1, '2023'))).toBe('shared')
    expect(pairs(bounded('a', 30, 1, '2023'), bounded('a', 40, 1, '2023-Q4'))).toBe('shared')
    expect(pairs(bounded('a', 30, 1, '2023'), figure('a', 40, { unit: 'points' }))).toBe('bare')
  })

  test('of places, by the places that are possible', () => {
    const place = (value: number, low: number, high: number, period: string) =>
      figure('a', value, { unit: 'place', low, high, period: year(period) })
    expect(pairs(place(5, 4, 7, '2023'), place(2, 1, 3, '2024'))).toBe('apart')
    expect(pairs(place(5, 3, 7, '2023'), place(2, 1, 3, '2024'))).toBe('within')
  })

  test('what is told apart comes first, then what moved by the larger share of its scale', () => {
    const scaled = (of: string, value: number) => figure(of, value, { unit: 'points', span: 200 })
    const was = [scaled('small', 10), scaled('large', 10), bounded('sure', 30, 1, '2023'), figure('half', 4)]
    const now = [scaled('small', 20), scaled('large', 90), bounded('sure', 34, 1, '2024'), figure('half', 5)]
    // Shares: 10/200, 80/200, told apart, 1/5.
    expect(movedOf([slideOf(1, was)], [slideOf(1, now)]).map(([key]) => key)).toEqual(
      ['sure', 'large', 'half', 'small'].map((of) => `gaps|${of}`),
    )
  })
})

describe('the slide', () => {
  let workspace: Workspace
  afterEach(() => workspace.close())

  const deck: Slide[] = [
    { id: 'r', kind: 'rankings', settings: {}, headlines: {} },
    { id: 'c', kind: 'changes', settings: {}, headlines: {} },
  ]
  const nps = (company: string, period: string, value: number) => ({
    ...{ company, period, metric: 'nps', value, n: 400, sd: 60 },
  })
  const opened = async () => {
    workspace = await workspaceWith({
      companies: [{ name: 'Aurora', own: true }, { name: 'Blue Bay' }],
      scores: [nps('Aurora', '2023', 20), nps('Blue Bay', '2023', 50)],
    })
    writeDeck(workspace.write, deck)
  }
  const keep = (keptOn: string) =>
    keepPack(workspace.write, {
      ...{ keptOn, keptAt: `${keptOn}T08:00:00.000Z` },
      slides: packSlides(readDeck(workspace.read), (slide) => readSlide(workspace.read, slide)),
    })
  const shown = (words = en, settings = {}) =>
    composeSlide(workspace.read, { ...deck[1]!, settings }, words, { sample: false })
  const nextYear = () => addRows(workspace, { scores: [nps('Aurora', '2024', 60), nps('Blue Bay', '2024', 50)] })

  test('says how many figures wait while no pack has been kept', async () => {
    await opened()
    // Value and place of our own company, and the mean.
    expect(shown().headline).toBe('No pack has been kept yet: 3 figures of this deck wait for their first comparison')
    expect(shown(vi).headline).toBe('Chưa lưu bộ báo cáo nào: 3 chỉ số đang chờ lần so sánh đầu tiên')
    expect(shown().lacksData).toBe(true)
  })

  test('says that nothing has changed', async () => {
    await opened()
    keep('2024-02-01')
    expect(shown().headline).toBe('Since the pack of 01 Feb 2024 nothing has changed: 3 figures stand as they stood')
    expect(shown(vi).headline).toBe('Từ bộ báo cáo ngày 01/02/2024 chưa có gì thay đổi: cả 3 chỉ số vẫn như cũ')
    const { charts, lacksData } = shown()
    expect(lacksData).toBe(false)
    expect(charts).toMatchObject([{ groups: [{ name: 'As they were', rows: { length: 3 } }] }])
  })

  test('says what changed most when new data came, with both values and what they are of', async () => {
    await opened()
    keep('2024-02-01')
    nextYear()
    const { headline, charts } = shown()
    // One place of two is the whole scale, 40 points of 200 are a fifth.
    expect(headline).toBe(
      'Since the pack of 01 Feb 2024, 3 of 3 figures have changed, most of all “Rank by NPS, Aurora”, from 2 to 1',
    )
    expect(shown(vi).headline).toContain('3/3 chỉ số thay đổi, nhất là “Hạng theo NPS, Aurora” từ 2 lên 1')
    const [table] = charts
    const cells =
      table!.kind === 'listing' ? table!.groups[0]!.rows.map(({ cells }) => cells.map(({ text }) => text)) : []
    const better = '▲ better, beyond chance'
    expect(cells[0]!.slice(0, 7)).toEqual(['1', 'Rank by NPS, Aurora', '2', '1', '−1', better, '2023 → 2024'])
    // 20 and 60, each ± 1.966 · 60 / √400 (Student t of 399).
    expect(cells[1]!.slice(0, 7)).toEqual([
      '1',
      'NPS, Aurora',
      '20 (14 to 26)',
      '60 (54 to 66)',
      '+40',
      better,
      '2023 → 2024',
    ])
  })

  test('still shows what changed once the new pack is kept too, and compares with any pack', async () => {
    await opened()
    keep('2024-02-01')
    nextYear()
    keep('2025-02-01')
    expect(shown().headline).toContain('Since the pack of 01 Feb 2024, 3 of 3')
    expect(shown(en, { since: '2025-02-01' }).headline).toContain('nothing has changed')
    expect(() => shown(en, { since: '2020-01-01' })).toThrow('SET-02')
  })

  test('tells what is new and what is gone where no figure has changed', async () => {
    await opened()
    keep('2024-02-01')
    writeDeck(workspace.write, [{ ...deck[0]!, settings: { of: 'company', metric: 'nps', view: 'weights' } }, deck[1]!])
    expect(shown().headline).toBe('Since the pack of 01 Feb 2024 no figure has changed; none is new and 3 are gone')
  })

  test('keeps one pack a day, the later one', async () => {
    await opened()
    keep('2024-02-01')
    nextYear()
    keep('2024-02-01')
    expect(countedPacks(workspace.read)).toEqual([{ keptOn: '2024-02-01', figures: 3 }])
    const [pack] = readPacks(workspace.read)
    expect(pack!.slides[0]!.figures.map(({ value }) => value)).toEqual([60, 1, 55])
  })
})
