import { expect, test } from 'vitest'
import { builtInModel, type ScorecardModel } from '../../src/core/scorecard-model/model.ts'
import { keepModel, modelsInForce } from '../../src/core/scorecard-model/workspace-model.ts'
import { Failure } from '../../src/core/workspace/failure.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'
import { workspaceWith } from '../workspaces.ts'
import { capability, indexModel, model } from './models.ts'

/** Some import for the model to come from: that of the ratings. */
const rated = () => workspaceWith({ maturity: [{ capability: 'plans', level: 3 }] })

const versions: ScorecardModel[] = [1, 2].map((version) => model([capability('plans')], { version }))

test('a workspace without a model of its own is rated by the built-in one', async () => {
  const workspace = await Workspace.create()
  expect(modelsInForce(workspace.read)).toEqual({ model: builtInModel, importId: null, earlier: [] })
  workspace.close()
})

test('the last model is in force, those before it are remembered, and all of it stays in the file', async () => {
  const workspace = await rated()
  for (const version of versions) keepModel(workspace.write, 1, version)
  const again = await Workspace.open(workspace.toBytes())
  expect(modelsInForce(again.read)).toEqual({ model: versions[1], importId: 1, earlier: [versions[0], builtInModel] })
  workspace.close()
  again.close()
})

test('a model on another scale is refused where there are ratings, and accepted where there are none', async () => {
  const workspace = await rated()
  expect(() => keepModel(workspace.write, 1, indexModel)).toThrow(
    new Failure('MDL-09', { low: 0, high: 1, ratedLow: 1, ratedHigh: 5 }),
  )
  workspace.write.run('DELETE FROM maturity')
  keepModel(workspace.write, 1, indexModel)
  expect(modelsInForce(workspace.read).model).toEqual(indexModel)
  workspace.close()
})
