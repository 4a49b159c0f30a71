import { expect, test } from 'vitest'
import { composeSlide } from '../../src/core/deck/compose-slide.ts'
import type { Slide } from '../../src/core/deck/deck.ts'
import { basisOf, outdatedHeadline } from '../../src/core/deck/own-headline.ts'
import { panelById } from '../../src/core/panels/index.ts'
import { languages, wordsFor } from '../../src/core/words/index.ts'
import { addRows, workspaceWith } from '../workspaces.ts'

const names = ['Aurora', 'Blue Bay', 'Cedar']

const content = {
  headline: 'Aurora ranks 4th of 18',
  subtitle: 'NPS, points, 2025',
  charts: [],
  footnotes: ['n = 17,204'],
  lacksData: false,
}

test('a headline holds while the data say the same', () => {
  const basis = basisOf('We are 4th, and tired', content, 'en')
  expect(basis).toEqual({ said: 'Aurora ranks 4th of 18', figures: ['4'] })
  expect(outdatedHeadline('We are 4th, and tired', basis, content, 'en')).toBeNull()
})

test('once the data say something else, it says what they said, what they say, and which numbers are gone', () => {
  const own = 'We are 4th of 18 in 2025, 9 more than hoped'
  const basis = basisOf(own, content, 'en')
  expect(basis.figures).toEqual(['4', '18', '2025'])
  const now = { ...content, headline: 'Aurora ranks 6th of 18' }
  expect(outdatedHeadline(own, basis, now, 'en')).toEqual({
    was: 'Aurora ranks 4th of 18',
    now: 'Aurora ranks 6th of 18',
    figures: ['4'],
  })
})

test('a number that is gone is told also where the panel’s headline is the same', () => {
  const own = 'Asked 17,204 times'
  const basis = basisOf(own, content, 'en')
  const now = { ...content, footnotes: ['n = 18,000'] }
  expect(outdatedHeadline(own, basis, now, 'en')).toMatchObject({
    was: content.headline,
    now: content.headline,
    figures: ['17,204'],
  })
})

test('a headline without a basis, of an older file, is left in peace', () => {
  expect(outdatedHeadline('Ours', undefined, content, 'en')).toBeNull()
})

test.each(languages)(
  'new data flag an own headline of a panel, in %s, and a rounded figure still holds',
  async (lang) => {
    const words = wordsFor(lang)
    const year = (period: string, first: number) =>
      names.map((company, i) => ({ company, period, metric: 'nps', n: 400, sd: 20, value: first - 6 * i }))
    const workspace = await workspaceWith({
      companies: [{ name: 'Aurora', own: true }],
      scores: year('2024', 41.4),
    })
    const panel = panelById('rankings')
    const composed = panel.compose(panel.read(workspace.read, {}), words)
    const basis = basisOf('41', composed, lang)
    expect(basis.figures).toEqual(['41'])
    const slide: Slide = {
      id: 'a',
      kind: 'rankings',
      settings: {},
      headlines: { [lang]: '41' },
      words: { [lang]: { basis } },
    }
    expect(composeSlide(workspace.read, slide, words, { sample: false }).outdated).toBeNull()
    addRows(workspace, { scores: year('2025', 30.2) })
    const later = composeSlide(workspace.read, slide, words, { sample: false })
    expect(later.headline).toBe('41')
    expect(later.outdated).toMatchObject({ was: composed.headline, figures: ['41'] })
    expect(later.outdated!.now).not.toBe(composed.headline)
  },
)
