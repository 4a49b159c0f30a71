import { expect, test } from 'vitest'
import type { Act, ActWhat } from '../../src/core/assessment/act.ts'
import { applyAct } from '../../src/core/assessment/apply-act.ts'
import { takenBack } from '../../src/core/assessment/record.ts'
import { seededRandom } from '../../src/core/stats/random.ts'
import type { Failure } from '../../src/core/workspace/failure.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'
import { workspaceWith } from '../workspaces.ts'
import { capabilities, day, speaker } from './acts.ts'

const people = ['Lan', 'Minh', 'An']
const rounds = 12
const length = 60

/** Acts of a workshop at random, undos of anything said so far among them; those that are refused are left out. */
function workshop(workspace: Workspace, seed: number): Act[] {
  const random = seededRandom(seed)
  const next = () => random.uniform()
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!
  const act = speaker()
  const said: Act[] = []
  while (said.length < length) {
    const capability = pick(capabilities.slice(0, 3))
    const level = next() < 0.15 ? null : 1 + Math.floor(next() * 5)
    const whats: ActWhat[] = [
      { do: 'rate', capability, level },
      { do: 'vote', capability, level },
      { do: 'reveal', capability },
      { do: 'agree', capability, level: level ?? 3, note: '' },
      { do: 'note', capability, field: 'owner', value: pick(['Bình', 'Hoa', null]) },
      { do: 'note', capability, field: 'target', value: level },
    ]
    const what: ActWhat = said.length > 0 && next() < 0.3 ? { do: 'undo', act: pick(said).id } : pick(whats)
    const one = act(what.do === 'reveal' || what.do === 'agree' ? '' : pick(people), what)
    try {
      applyAct(workspace.write, one)
      said.push(one)
    } catch (error) {
      // Nobody had voted.
      expect((error as Failure).code).toBe('ACT-06')
    }
  }
  return said
}

const ratings = ({ read }: Workspace) =>
  read.all(
    `SELECT company_id, assessed_on, assessor, capability, level, target, evidence, owner, due_on, agreed, import_id
     FROM maturity ORDER BY capability, agreed, assessor, import_id`,
  )

const imported = {
  companies: [{ name: 'Aurora', own: true }],
  maturity: people.map((assessor, i) => ({ assessor, capability: capabilities[0]!, level: i + 2, assessedOn: day })),
}

test('whatever is said and taken back, the ratings are those of the acts that stand', async () => {
  for (let seed = 1; seed <= rounds; seed++) {
    const [all, standing] = [await workspaceWith(imported), await workspaceWith(imported)]
    const said = workshop(all, seed)
    const undone = takenBack(said)
    let kept = 0
    for (const act of said) {
      if (act.what.do === 'undo' || undone.has(act.id)) continue
      // A reveal may have lost the votes that it was for.
      try {
        if (applyAct(standing.write, act)) kept++
      } catch (error) {
        expect((error as Failure).code).toBe('ACT-06')
      }
    }
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(said.length)
    expect(ratings(all), `seed ${seed}`).toEqual(ratings(standing))
  }
})

test('a record that is replayed, once or twice, over its file or over an earlier one, gives the same ratings', async () => {
  for (let seed = 1; seed <= rounds; seed++) {
    const first = await workspaceWith(imported)
    const said = workshop(first, seed)
    const [replayed, halfway] = [await workspaceWith(imported), await workspaceWith(imported)]
    for (const act of said.slice(0, length / 2)) applyAct(halfway.write, act)
    const saved = await Workspace.open(halfway.toBytes())
    for (const workspace of [replayed, replayed, saved]) for (const act of said) applyAct(workspace.write, act)
    expect(ratings(replayed)).toEqual(ratings(first))
    expect(ratings(saved)).toEqual(ratings(first))
    expect(saved.read.get<{ n: number }>('SELECT count(*) AS n FROM assessment_acts')!.n).toBe(length)
  }
})
