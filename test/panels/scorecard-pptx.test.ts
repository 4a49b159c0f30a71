import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { composeSlide } from '../../src/core/deck/compose-slide.ts'
import { deckToPptx } from '../../src/core/export/pptx.ts'
import { scorecard } from '../../src/core/panels/scorecard/index.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { workspaceWith } from '../workspaces.ts'
import { initiatives } from './initiative-rows.ts'
import { assessed, linkedScores, ratings } from './scorecard-rows.ts'

const vi = wordsFor('vi')

test('every view of the scorecard leaves as native shapes and charts, without a picture', async () => {
  const workspace = await workspaceWith({
    companies: [{ name: 'Aurora', own: true }],
    maturity: [...assessed(ratings('Aurora', 1, 3)), ...ratings('Cedar', 1, 1)],
    scores: linkedScores('Aurora'),
    initiatives: initiatives('vi'),
  })
  const views = scorecard.views(vi).map(({ value }) => value)
  const slides = views.map((view) =>
    composeSlide(workspace.read, { id: view, kind: 'scorecard', settings: { view }, headlines: {} }, vi, {
      sample: false,
    }),
  )
  workspace.close()
  const parts = unzipSync(await deckToPptx(slides, { paper: 'light', title: 'Thẻ điểm', lang: 'vi' }))
  for (const [at, { id, charts, headline }] of slides.entries()) {
    const xml = strFromU8(parts[`ppt/slides/slide${at + 1}.xml`]!)
    expect(xml, id).not.toContain('<p:pic>')
    const native = charts.filter(({ kind }) => ['lines', 'scatter', 'radar'].includes(kind)).length
    const tables = charts.filter(
      (spec) => spec.kind === 'listing' && !spec.columns.some(({ as }) => as === 'marks' || as === 'heat'),
    ).length
    expect(xml.match(/<a:tbl>/g) ?? [], id).toHaveLength(tables)
    expect(xml.match(/<p:graphicFrame>/g) ?? [], id).toHaveLength(native + tables)
    expect(xml.match(/<p:grpSp>/g) ?? [], id).toHaveLength(charts.length - native - tables)
    expect(xml.match(/<p:sp>|<a:tc>/g)!.length, id).toBeGreaterThan(10)
    expect(xml, id).toContain(headline.split(' ')[0])
  }
  expect(views).toEqual([
    'triptych',
    'capabilities',
    'spread',
    'gaps',
    'roadmap',
    'quick-wins',
    'trend',
    'units',
    'radar',
  ])
})
