import { expect, test } from 'vitest'
import { ratedCompanies, sortRatings } from '../../src/core/assessment/ratings.ts'
import { scoresOf } from '../../src/core/assessment/scoring.ts'
import { capabilityFinder } from '../../src/core/scorecard-model/capability-names.ts'
import { keepEditedModel, readKeptModels, restoreModels } from '../../src/core/scorecard-model/kept-models.ts'
import { builtInModel, capabilitiesOf } from '../../src/core/scorecard-model/model.ts'
import { reweighed } from '../../src/core/scorecard-model/reweigh.ts'
import { modelsInForce } from '../../src/core/scorecard-model/workspace-model.ts'
import { listImports } from '../../src/core/workspace/imports.ts'
import type { Workspace } from '../../src/core/workspace/workspace.ts'
import { workspaceWith } from '../workspaces.ts'
import { capability, indexModel, model } from './models.ts'

const [first, second] = capabilitiesOf(builtInModel)

test('another weight makes the next version; names, ids and the other weights stay', () => {
  const one = model([capability('plans'), capability('tools', { weight: 2 })])
  const next = reweighed(one, { plans: 3 })
  expect(next).toEqual({
    ...one,
    version: 2,
    pillars: [
      { ...one.pillars[0], capabilities: [capability('plans', { weight: 3 }), capability('tools', { weight: 2 })] },
      one.pillars[1],
    ],
  })
})

test('the same weights, and those of capabilities that the model lacks, make no new version', () => {
  const one = model([capability('plans')])
  expect(reweighed(one, { plans: 1, flying: 4 })).toBe(one)
})

test('a weight of 0 or less is refused, naming its place', () => {
  expect(() => reweighed(indexModel, { platform: 0 })).toThrow(expect.objectContaining({ code: 'MDL-06' }))
  expect(() => reweighed(indexModel, { platform: -1 })).toThrow(/capabilities\[2\]\.weight/)
})

test('a model without descriptors can be weighed too', () => {
  expect(capabilitiesOf(reweighed(indexModel, { platform: 2 }))[2]).toMatchObject({ weight: 2, levels: [] })
})

function firstPillar({ read }: Workspace): number | null {
  const { model: inForce, earlier } = modelsInForce(read)
  const { byCapability } = sortRatings(ratedCompanies(read)[0]!.ratings, null, capabilityFinder(inForce, earlier))
  return scoresOf(inForce, byCapability).pillars[0]!.value
}

test('ratings survive new weights and count by them; putting the models back leaves no trace', async () => {
  const workspace = await workspaceWith({
    maturity: [
      { capability: first!.name.en, level: 2 },
      { capability: second!.id, level: 4 },
    ],
  })
  const before = { models: readKeptModels(workspace.read), imports: listImports(workspace.read) }
  expect(firstPillar(workspace)).toBe(3)

  keepEditedModel(workspace.write, reweighed(builtInModel, { [first!.id]: 3 }))
  // (3 × 2 + 1 × 4) / 4.
  expect(firstPillar(workspace)).toBe(2.5)
  expect(modelsInForce(workspace.read).model.version).toBe(builtInModel.version + 1)
  expect(listImports(workspace.read).at(-1)).toMatchObject({
    ...{ target: 'scorecard_model', file: `scorecard-model-${builtInModel.version + 1}` },
    ...{ rowsRead: 25, rowsLoaded: 25 },
  })

  const after = readKeptModels(workspace.read)
  restoreModels(workspace.write, before.models)
  expect(firstPillar(workspace)).toBe(3)
  expect(listImports(workspace.read)).toEqual(before.imports)
  restoreModels(workspace.write, after)
  expect(firstPillar(workspace)).toBe(2.5)
})
