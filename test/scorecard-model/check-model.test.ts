import { describe, expect, test } from 'vitest'
import type { ScorecardModel } from '../../src/core/scorecard-model/model.ts'
import { looksLikeModel, parseScorecardModel, writeScorecardModel } from '../../src/core/scorecard-model/parse-model.ts'
import { failureText } from '../../src/core/words/failure-text.ts'
import { languages, wordsFor } from '../../src/core/words/index.ts'
import { Failure } from '../../src/core/workspace/failure.ts'
import { both, capability, indexModel, model } from './models.ts'

const good = model([capability('plans', { formerly: ['planning'], metric: 'nrr', weight: 2 }), capability('tools')])

function failureOf(text: string): Failure {
  try {
    parseScorecardModel(text)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('expected a Failure')
}

/** The good model, changed as JSON may be. */
// biome-ignore lint/suspicious/noExplicitAny: what a person may write is of any shape
function changed(change: (json: any) => void): string {
  const json = JSON.parse(writeScorecardModel(good))
  change(json)
  return JSON.stringify(json)
}

test('a model is the same after it was written and read again', () => {
  expect(parseScorecardModel(writeScorecardModel(good))).toEqual(good)
  expect(parseScorecardModel(`\uFEFF${writeScorecardModel(indexModel)}`)).toEqual(indexModel)
})

test('scale and weight may be left out: they are 1 to 5 and 1', () => {
  const short = changed((json) => {
    delete json.scale
    delete json.pillars[0].capabilities[0].weight
  })
  const read: ScorecardModel = parseScorecardModel(short)
  expect(read.scale).toEqual({ low: 1, high: 5 })
  expect(read.pillars[0]!.capabilities[0]!.weight).toBe(1)
})

test('levels may be left out on another scale only, where they are figures and not chosen', () => {
  const without = (json: { pillars: { capabilities: { levels?: unknown }[] }[] }) => {
    delete json.pillars[0]!.capabilities[1]!.levels
  }
  expect(failureOf(changed(without)).code).toBe('MDL-05')
  const onIndex = changed((json) => {
    json.scale = { low: 0, high: 100 }
    without(json)
  })
  expect(parseScorecardModel(onIndex).pillars[0]!.capabilities[1]!.levels).toEqual([])
})

// biome-ignore lint/suspicious/noExplicitAny: see above
const wrong: [string, (json: any) => void, string, Record<string, unknown>][] = [
  ['an unknown key', (m) => (m.colour = 'red'), 'MDL-02', { where: 'colour', problem: 'unknown' }],
  [
    'an unknown key of a capability',
    (m) => (m.pillars[1].capabilities[0].Weight = 2),
    'MDL-02',
    { where: 'pillars[1].capabilities[0].Weight', problem: 'unknown' },
  ],
  [
    'a key that is missing',
    (m) => delete m.pillars[0].name,
    'MDL-02',
    { where: 'pillars[0].name', problem: 'missing' },
  ],
  ['a version that is no number', (m) => (m.version = '2'), 'MDL-02', { where: 'version', found: '"2"' }],
  ['an empty id', (m) => (m.pillars[0].id = ' '), 'MDL-02', { where: 'pillars[0].id' }],
  [
    'a text without Vietnamese',
    (m) => delete m.pillars[0].capabilities[1].levels[2].vi,
    'MDL-03',
    { where: 'pillars[0].capabilities[1].levels[2].vi', lang: 'vi' },
  ],
  ['a name without English', (m) => (m.name.en = ''), 'MDL-03', { where: 'name.en', lang: 'en' }],
  [
    'an id that is there twice, in whatever case',
    (m) => (m.pillars[1].capabilities[0].id = 'Plans'),
    'MDL-04',
    { where: 'pillars[1].capabilities[0].id', firstWhere: 'pillars[0].capabilities[0].id', text: 'Plans' },
  ],
  [
    'a name that another capability had before',
    (m) => (m.pillars[1].capabilities[0].name.vi = 'Planning'),
    'MDL-04',
    { where: 'pillars[1].capabilities[0]', firstWhere: 'pillars[0].capabilities[0]', text: 'Planning' },
  ],
  [
    'four levels',
    (m) => m.pillars[0].capabilities[0].levels.pop(),
    'MDL-05',
    { where: 'pillars[0].capabilities[0].levels', found: 4, levels: 5 },
  ],
  ['six stages', (m) => m.stages.push(both('more')), 'MDL-05', { where: 'stages', found: 6 }],
  [
    'a weight of nothing',
    (m) => (m.pillars[0].capabilities[0].weight = 0),
    'MDL-06',
    { where: 'pillars[0].capabilities[0].weight', found: 0 },
  ],
  [
    'a weight below nothing',
    (m) => (m.pillars[0].capabilities[0].weight = -1),
    'MDL-06',
    { where: 'pillars[0].capabilities[0].weight', found: -1 },
  ],
  ['no pillar', (m) => (m.pillars = []), 'MDL-07', { where: 'pillars' }],
  [
    'a pillar without capabilities',
    (m) => (m.pillars[1].capabilities = []),
    'MDL-07',
    { where: 'pillars[1].capabilities' },
  ],
  ['a scale that descends', (m) => (m.scale = { low: 5, high: 1 }), 'MDL-08', { where: 'scale', low: 5, high: 1 }],
]

describe.each(wrong)('%s', (_, change, code, detail) => {
  test('is refused, and said where', () => {
    const failure = failureOf(changed(change))
    expect(failure.code).toBe(code)
    expect(failure.detail).toMatchObject(detail)
  })

  test.each(languages)('is told with its place in a sentence (%s)', (lang) => {
    const text = failureText(failureOf(changed(change)), wordsFor(lang))
    expect(text).toContain(String(detail.where))
    expect(text).not.toMatch(/undefined|\[object/)
  })
})

test('text that is not JSON is refused', () => {
  expect(failureOf('{"version": 1,').code).toBe('MDL-01')
})

test('a model file is told from other JSON, even when it is broken', () => {
  expect(looksLikeModel(writeScorecardModel(good))).toBe(true)
  expect(looksLikeModel('{"version": 2, "pillars": [}')).toBe(true)
  expect(looksLikeModel('[{"company": "Aurora", "level": 3}]')).toBe(false)
  expect(looksLikeModel('{"pillars": [{"company": "Aurora", "level": 3}]}')).toBe(false)
})
