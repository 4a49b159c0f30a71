import { beforeAll, describe, expect, test } from 'vitest'
import { deck as shown } from '../../bench/panels/market.ts'
import { sampleWorkspace } from '../../scripts/sample-workspace.ts'
import { type ComposedSlide, composeSlide } from '../../src/core/deck/compose-slide.ts'
import { deckToHtml } from '../../src/core/export/html.ts'
import { deckToPdf } from '../../src/core/export/pdf.ts'
import { slideToCsv } from '../../src/core/export/slide-numbers.ts'
import { drawSlideSvg } from '../../src/core/export/svg.ts'
import { languages, wordsFor } from '../../src/core/words/index.ts'
import type { Workspace } from '../../src/core/workspace/workspace.ts'
import { inter } from './inter.ts'
import { readPdf } from './read-pdf.ts'
import { svgTexts } from './svg-texts.ts'

let workspace: Workspace

beforeAll(async () => {
  workspace = (await sampleWorkspace()).workspace
}, 60_000)

describe.each(languages)('the sample in %s', (lang) => {
  let slides: ComposedSlide[]
  let pages: string[][]
  let sections: string[]

  beforeAll(async () => {
    slides = shown.map(({ name, panel, settings }, i) =>
      composeSlide(workspace.read, { id: name, kind: panel, settings, headlines: {} }, wordsFor(lang), {
        sample: true,
        position: i + 1,
      }),
    )
    const options = { paper: 'dark', title: 'Triptych', lang } as const
    pages = readPdf(await deckToPdf(slides, options, inter)).pages.map(({ texts }) => texts)
    sections = Buffer.from(await deckToHtml(slides, options, inter))
      .toString()
      .split('<section ')
      .slice(1)
  }, 60_000)

  test.each(shown.map(({ name }, i) => [name, i] as const))(
    '%s: stage, PDF and HTML say the same values, labels and notes on either paper',
    (_, i) => {
      const stage = svgTexts(drawSlideSvg(slides[i]!, 'light'))
      expect(stage.length).toBeGreaterThan(2)
      expect(svgTexts(drawSlideSvg(slides[i]!, 'dark'))).toEqual(stage)
      expect([...pages[i]!].sort()).toEqual([...stage].sort())
      expect(svgTexts(sections[i]!)).toEqual(stage)
    },
  )

  test.each(shown.map(({ name }, i) => [name, i] as const))(
    '%s: its CSV has its notes, and says that it is a sample',
    (_, i) => {
      const csv = Buffer.from(slideToCsv(slides[i]!)).toString()
      for (const note of [...slides[i]!.footnotes, slides[i]!.sampleMark!])
        expect(csv.replaceAll('""', '"')).toContain(note)
    },
  )
})
