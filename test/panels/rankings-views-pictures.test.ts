import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Paper } from '../../src/core/charts/theme.ts'
import { composeSlide } from '../../src/core/deck/compose-slide.ts'
import { drawSlideSvg } from '../../src/core/export/svg.ts'
import { seededRandom } from '../../src/core/stats/random.ts'
import { type Lang, wordsFor } from '../../src/core/words/index.ts'
import { expectPicture } from '../pictures.ts'
import { type Contents, type ScoreRow, workspaceWith } from '../workspaces.ts'

const stems = ['Aurora', 'Ngân hàng Quỹ Đất', 'Bluebay', 'Hải Âu Xanh', 'Cedarway Financial Services', 'Mỹ Phước']
const years = [2020, 2021, 2022, 2023, 2024, 2025]

/**
 * NPS, CSAT and CES of six years from a file. The first company is our own; the third has a small base from 2024 on; the fourth, where there are as many, climbs from
 * the bottom to the top; the fifth left out a year; the sixth came in 2022, the seventh went after 2023.
 */
function market(count: number): Contents {
  const random = seededRandom(count)
  const names = Array.from({ length: count }, (_, i) => (i < stems.length ? stems[i]! : `${stems[i % 6]} ${i + 1}`))
  const scores = names.flatMap((company, i): ScoreRow[] => {
    const quality = i === 3 ? -2 : random.normal()
    const drift = i === 3 ? 0.8 : i === 0 ? 0.12 : 0.08 * random.normal()
    return years.flatMap((year, t) => {
      if ((i === 4 && t === 2) || (i === 5 && t < 2) || (i === 6 && t > 3)) return []
      const level = quality + drift * t
      const n = i === 2 && t > 3 ? 64 : 400 + random.below(800)
      const row = (metric: string, value: number, sd: number): ScoreRow => ({
        ...{ company, period: String(year), metric, value: Math.round(value * 10) / 10, n, sd },
      })
      return [
        row('nps', 25 + 16 * level + 3 * random.normal(), 80),
        row('csat', 70 + 6 * level + 2 * random.normal(), 40),
        row('ces', 66 + 5 * level + 3 * random.normal(), 42),
      ]
    })
  })
  return { companies: [{ name: names[0]!, own: true }], scores }
}

const cases: [string, number, Lang, Paper, Record<string, string>][] = [
  ['movement', 3, 'en', 'light', {}],
  ['movement', 18, 'en', 'light', { rivals: 'Bluebay' }],
  ['movement', 18, 'vi', 'dark', {}],
  ['movement', 60, 'vi', 'light', { rivals: 'Mỹ Phước' }],
  ['weights', 3, 'vi', 'light', {}],
  ['weights', 18, 'en', 'light', { weights: 'nps:50,csat:30,ces:20' }],
  ['weights', 18, 'vi', 'dark', { mean: 'geometric' }],
  ['weights', 60, 'en', 'light', {}],
]

test.each(cases)(
  '%s among %i companies, in %s on %s paper, is drawn as committed',
  async (view, count, lang, paper, settings) => {
    const workspace = await workspaceWith(market(count))
    const slide = composeSlide(
      workspace.read,
      { id: 'rankings', kind: 'rankings', settings: { view, ...settings }, headlines: {} },
      wordsFor(lang),
      { sample: false, position: 1 },
    )
    expect(slide.charts).toHaveLength(1)
    const file = `rankings-${view}-${count}-${lang}.svg`
    expectPicture(`${drawSlideSvg(slide, paper)}\n`, join(import.meta.dirname, 'output', file))
  },
)
