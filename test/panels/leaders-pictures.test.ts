import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Paper } from '../../src/core/charts/theme.ts'
import { composeSlide } from '../../src/core/deck/compose-slide.ts'
import { drawSlideSvg } from '../../src/core/export/svg.ts'
import { type Lang, wordsFor } from '../../src/core/words/index.ts'
import { expectPicture } from '../pictures.ts'
import { workspaceWith } from '../workspaces.ts'
import { pictureMarket } from './picture-market.ts'
import { market, oneOutlier, planted } from './planted-market.ts'

const markets = {
  '3': pictureMarket(3),
  '18': pictureMarket(18),
  '60': pictureMarket(60),
  outlier: market(oneOutlier),
  'no own company': market(planted(8)),
}

const cases: [string, keyof typeof markets, Lang, Paper][] = [
  ['robustness', '3', 'vi', 'light'],
  ['robustness', '18', 'en', 'light'],
  ['robustness', '60', 'vi', 'dark'],
  ['robustness', 'outlier', 'en', 'light'],
  ['robustness', 'outlier', 'vi', 'dark'],
  ['growth', 'outlier', 'en', 'light'],
  ['scatter', '3', 'vi', 'dark'],
  ['scatter', '18', 'en', 'light'],
  ['scatter', '60', 'vi', 'light'],
  ['scatter', '60', 'en', 'dark'],
  ['scatter', 'outlier', 'vi', 'light'],
  ['stake', '3', 'en', 'light'],
  ['stake', '18', 'vi', 'light'],
  ['stake', '60', 'en', 'light'],
  ['stake', '60', 'vi', 'dark'],
  ['stake', 'no own company', 'en', 'light'],
]

test.each(cases)(
  'the view %s of the market “%s” is drawn as committed, in %s on %s paper',
  async (view, name, lang, paper) => {
    const workspace = await workspaceWith(markets[name])
    const slide = composeSlide(
      workspace.read,
      { id: view, kind: 'leaders', settings: { view }, headlines: {} },
      wordsFor(lang),
      { sample: false, position: 1 },
    )
    workspace.close()
    const svg = `${drawSlideSvg(slide, paper)}\n`
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
    expectPicture(
      svg,
      join(import.meta.dirname, 'output', `leaders-${view}-${name.replaceAll(' ', '-')}-${lang}-${paper}.svg`),
    )
  },
)
