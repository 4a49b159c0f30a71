import { describe, expect, test } from 'vitest'
import { builtInModel } from '../../src/core/scorecard-model/model.ts'
import { parseScorecardModel, writeScorecardModel } from '../../src/core/scorecard-model/parse-model.ts'
import { languages } from '../../src/core/words/index.ts'

const { pillars } = builtInModel
const everyId = pillars.flatMap((pillar) => pillar.capabilities.map(({ id }) => id))

describe('the built-in model', () => {
  test('has three pillars of eight or nine capabilities, and ids that are all different', () => {
    expect(pillars.map(({ id }) => id)).toEqual(['aspiration', 'transformation', 'enablement'])
    for (const pillar of pillars) expect([8, 9]).toContain(pillar.capabilities.length)
    expect(new Set(everyId).size).toBe(everyId.length)
  })

  test('still knows every capability of its first version, by the same id', () => {
    const first =
      'retention-goal share-of-wallet-goal net-revenue-goal growth-origin existing-first end-to-end-journeys moments-of-truth ' +
      'one-direction voice-of-customer complaint-routing linked-metrics cx-mindset agile-teams design-training ' +
      'customer-data-centre predictive-analytics acting-first'
    expect(first.split(' ').filter((id) => !everyId.includes(id))).toEqual([])
  })

  test('names metrics of the catalogue or of the table of scores as evidence', () => {
    // docs/formats/tables.md of the contract: the ids of metrics.
    const metrics =
      'nps csat csat_mean ces ces_mean cx_index churn retention nrr grr clv share_of_wallet cac cost_to_serve aov engagement revenue operating_profit'
    const named = pillars.flatMap((pillar) => pillar.capabilities.flatMap(({ metric }) => metric ?? []))
    expect(named.filter((metric) => !metrics.split(' ').includes(metric))).toEqual([])
    for (const metric of ['nrr', 'retention', 'churn', 'share_of_wallet', 'nps', 'ces']) expect(named).toContain(metric)
  })

  test('describes five levels of every capability in every language, no two of them alike', () => {
    for (const capability of pillars.flatMap((pillar) => pillar.capabilities)) {
      expect(capability.weight).toBeGreaterThan(0)
      expect(capability.levels).toHaveLength(5)
      for (const lang of languages) {
        expect(capability.name[lang].trim()).not.toBe('')
        const texts = capability.levels.map((level) => level[lang])
        expect(new Set(texts).size, capability.id).toBe(5)
        for (const text of texts) expect(text, capability.id).toMatch(/^\p{Lu}.{20,108}\.$/u)
      }
    }
    expect(builtInModel.stages).toHaveLength(5)
  })

  test('is a model by its own check, and stays the same through its file', () => {
    expect(parseScorecardModel(writeScorecardModel(builtInModel))).toEqual(builtInModel)
  })
})
