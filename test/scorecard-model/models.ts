import type { Capability, LocalText, ScorecardModel } from '../../src/core/scorecard-model/model.ts'

/** Small models for tests. */

export const both = (text: string): LocalText => ({ en: `${text} (en)`, vi: `${text} (vi)` })
const five = (text: string) => [1, 2, 3, 4, 5].map((level) => both(`${text} ${level}`))

export function capability(id: string, more: Partial<Capability> = {}): Capability {
  return { id, weight: 1, name: both(id), levels: five(id), ...more }
}

/** Two pillars: `work` with the capabilities given, `people` with one. */
export function model(capabilities: Capability[], more: Partial<ScorecardModel> = {}): ScorecardModel {
  return {
    version: 1,
    name: both('Own model'),
    scale: { low: 1, high: 5 },
    stages: five('Stage'),
    pillars: [
      { id: 'work', name: both('Work'), purpose: both('Why work'), capabilities },
      { id: 'people', name: both('People'), capabilities: [capability('skills')] },
    ],
    ...more,
  }
}

/** A published index: one pillar of six dimensions on 0–1, without descriptions of levels. */
export const indexModel: ScorecardModel = {
  version: 2023,
  name: { en: 'Digital government index', vi: 'Chỉ số chính phủ số' },
  scale: { low: 0, high: 1 },
  stages: [
    { en: 'Lowest fifth', vi: 'Rất thấp' },
    { en: 'Low', vi: 'Thấp' },
    { en: 'Middle', vi: 'Trung bình' },
    { en: 'High', vi: 'Cao' },
    { en: 'Full marks', vi: 'Tối đa' },
  ],
  pillars: [
    {
      id: 'index',
      name: { en: 'Digital government', vi: 'Chính phủ số' },
      capabilities: ['Digital by design', 'Data-driven', 'Platform', 'Open', 'User-driven', 'Proactive'].map(
        (name) => ({
          id: name.toLowerCase().replaceAll(' ', '-'),
          weight: 1,
          name: { en: name, vi: `${name} (vi)` },
          levels: [],
        }),
      ),
    },
  ],
}
