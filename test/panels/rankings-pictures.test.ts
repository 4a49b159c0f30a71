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

/** NPS, CSAT and CES of a file for so many companies in groups far apart; the first is our own, the fifth has no CES, the third a small base. */
function market(count: number): Contents {
  const random = seededRandom(count + 7)
  const names = Array.from({ length: count }, (_, i) => (i < stems.length ? stems[i]! : `${stems[i % 6]} ${i + 1}`))
  const scores = names.flatMap((company, i): ScoreRow[] => {
    const group = (i * 5) % 3
    const n = i === 2 ? 64 : 400 + random.below(800)
    const row = (metric: string, value: number, sd: number): ScoreRow => ({
      ...{ company, period: '2024', metric, value: Math.round(value * 10) / 10, n, sd },
    })
    return [
      row('nps', 45 - 24 * group + 5 * random.normal(), 80),
      row('csat', 82 - 9 * group + 2 * random.normal(), 40),
      ...(i === 4 ? [] : [row('ces', 76 - 6 * group + 2 * random.normal(), 42)]),
    ]
  })
  return { companies: [{ name: names[0]!, own: true }], scores }
}

const cases: [string, number, Lang, Paper, Record<string, string>][] = [
  ['first', 60, 'vi', 'light', { mark: 'first', rivals: 'Mỹ Phước;Hải Âu Xanh' }],
  ['neighbours', 18, 'en', 'dark', { mark: 'neighbours' }],
  ['what-if', 3, 'en', 'light', { whatIf: '12' }],
  ['what-if', 18, 'vi', 'light', { whatIf: '12', rivals: 'Mỹ Phước;Hải Âu Xanh' }],
  ['index', 18, 'en', 'light', { metric: 'cx_index', weights: 'nps:50,csat:30,ces:20', mean: 'geometric' }],
  ['index', 18, 'vi', 'dark', { metric: 'cx_index', mark: 'first' }],
]

test.each(cases)(
  '%s among %i companies, in %s on %s paper, is drawn as committed',
  async (name, count, lang, paper, settings) => {
    const workspace = await workspaceWith(market(count))
    const slide = composeSlide(
      workspace.read,
      { id: 'rankings', kind: 'rankings', settings: { metric: 'nps', ...settings }, headlines: {} },
      wordsFor(lang),
      { sample: false, position: 1 },
    )
    expect(slide.charts).toHaveLength(1)
    const file = `rankings-${name}-${count}-${lang}.svg`
    expectPicture(`${drawSlideSvg(slide, paper)}\n`, join(import.meta.dirname, 'output', file))
  },
)
