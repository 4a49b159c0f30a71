import { join } from 'node:path'
import { expect, test } from 'vitest'
import { composeSlide } from '../../src/core/deck/compose-slide.ts'
import { drawSlideSvg } from '../../src/core/export/svg.ts'
import { panels } from '../../src/core/panels/index.ts'
import { type Lang, languages, wordsFor } from '../../src/core/words/index.ts'
import { expectPicture } from '../pictures.ts'
import { workspaceWith } from '../workspaces.ts'
import { pictureMarket } from './picture-market.ts'

const cases = [3, 20, 60].flatMap((count) => languages.map((lang): [number, Lang] => [count, lang]))

test.each(cases)('every panel of a market of %i companies is drawn as committed, in %s', async (count, lang) => {
  const workspace = await workspaceWith(pictureMarket(count))
  for (const panel of panels) {
    // The scorecard knows one company, whatever the market.
    if (panel.id === 'scorecard' && count !== 20) continue
    const slide = composeSlide(
      workspace.read,
      { id: panel.id, kind: panel.id, settings: {}, headlines: {} },
      wordsFor(lang),
      { sample: false, position: 1 },
    )
    expect(slide.charts.length, panel.id).toBeGreaterThan(0)
    const file = `${panel.id}-${count}-${lang}.svg`
    expectPicture(`${drawSlideSvg(slide, 'light')}\n`, join(import.meta.dirname, 'output', file))
  }
})
