import { capabilitiesOf, type ScorecardModel } from './model.ts'
import { parseScorecardModel, writeScorecardModel } from './parse-model.ts'

/**
 * The model with other weights, by the ids of capabilities, as its next version; the model itself where no weight differs. Failure MDL-06: a
 * weight of 0 or less.
 */
export function reweighed(model: ScorecardModel, weights: Readonly<Record<string, number>>): ScorecardModel {
  const differs = capabilitiesOf(model).some(({ id, weight }) => (weights[id] ?? weight) !== weight)
  if (!differs) return model
  const pillars = model.pillars.map((pillar) => ({
    ...pillar,
    capabilities: pillar.capabilities.map((one) => ({ ...one, weight: weights[one.id] ?? one.weight })),
  }))
  // Checked as a model that comes in a file is.
  return parseScorecardModel(writeScorecardModel({ ...model, version: model.version + 1, pillars }))
}
