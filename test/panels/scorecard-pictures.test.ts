import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Paper } from '../../src/core/charts/theme.ts'
import { composeSlide } from '../../src/core/deck/compose-slide.ts'
import { drawSlideSvg } from '../../src/core/export/svg.ts'
import { type Lang, wordsFor } from '../../src/core/words/index.ts'
import { expectPicture } from '../pictures.ts'
import { workspaceWith } from '../workspaces.ts'
import { initiatives, npsAround } from './initiative-rows.ts'
import { assessed, linkedScores, ratings } from './scorecard-rows.ts'

/** Coverage in percent, assessors, language, paper. */
const cases: [string, number, number, Lang, Paper][] = [
  ['triptych', 0, 1, 'en', 'light'],
  ['triptych', 0, 1, 'vi', 'dark'],
  ['triptych', 40, 1, 'en', 'dark'],
  ['triptych', 40, 5, 'vi', 'light'],
  ['triptych', 100, 1, 'vi', 'light'],
  ['triptych', 100, 5, 'en', 'light'],
  ['capabilities', 0, 1, 'vi', 'light'],
  ['capabilities', 40, 5, 'en', 'dark'],
  ['capabilities', 100, 1, 'en', 'light'],
  ['capabilities', 100, 5, 'vi', 'light'],
  ['spread', 40, 5, 'en', 'dark'],
  ['spread', 100, 1, 'vi', 'light'],
  ['spread', 100, 5, 'vi', 'light'],
  ['spread', 100, 5, 'en', 'light'],
  ['gaps', 40, 1, 'en', 'dark'],
  ['gaps', 100, 1, 'en', 'light'],
  ['gaps', 100, 5, 'vi', 'light'],
  ['roadmap', 0, 1, 'en', 'light'],
  ['roadmap', 40, 1, 'vi', 'dark'],
  ['roadmap', 100, 1, 'en', 'light'],
  ['roadmap', 100, 5, 'vi', 'light'],
  ['quick-wins', 0, 1, 'vi', 'light'],
  ['quick-wins', 100, 1, 'en', 'light'],
  ['quick-wins', 100, 5, 'vi', 'dark'],
  ['radar', 40, 1, 'vi', 'dark'],
  ['radar', 100, 5, 'en', 'light'],
  ['trend', 40, 1, 'vi', 'dark'],
  ['trend', 100, 1, 'en', 'light'],
  ['trend', 100, 5, 'vi', 'light'],
]

/** Views of initiatives. */
const plans = new Set(['roadmap', 'quick-wins'])

test.each(cases)(
  '%s at a coverage of %i% by %i, in %s on %s paper, is drawn as committed',
  async (view, coverage, assessors, lang, paper) => {
    const rows = ratings('Ngân hàng Quỹ Đất', coverage / 100, assessors)
    const workspace = await workspaceWith({
      companies: [{ name: 'Ngân hàng Quỹ Đất', own: true }],
      maturity: view === 'trend' ? assessed(rows) : rows,
      scores: [...linkedScores('Ngân hàng Quỹ Đất'), ...(view === 'quick-wins' ? npsAround('Ngân hàng Quỹ Đất') : [])],
      ...(plans.has(view) ? { initiatives: initiatives(lang) } : {}),
    })
    const slide = composeSlide(
      workspace.read,
      {
        id: 'scorecard',
        kind: 'scorecard',
        settings: { view, ...(plans.has(view) ? { date: '2025-01-10' } : {}) },
        headlines: {},
      },
      wordsFor(lang),
      { sample: false, position: 1 },
    )
    workspace.close()
    expect(slide.charts).toHaveLength(
      view === 'trend' || view === 'quick-wins' ? 2 : view === 'spread' && assessors === 1 ? 0 : 1,
    )
    const file = `scorecard-${view}-${coverage}-${assessors}-${lang}.svg`
    expectPicture(`${drawSlideSvg(slide, paper)}\n`, join(import.meta.dirname, 'output', file))
  },
)
