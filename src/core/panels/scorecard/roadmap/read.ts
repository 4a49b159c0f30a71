import type { Initiative } from '../../../assessment/initiatives.ts'
import { gathered } from '../../../metrics/imported-rows.ts'
import { foldName } from '../../../workspace/companies.ts'
import type { ReadableDb } from '../../../workspace/database.ts'
import type { Settings } from '../../panel.ts'
import type { Gap } from '../gaps/findings.ts'
import { readGaps } from '../gaps/read.ts'
import type { RoadmapFindings, RoadmapOwner } from './findings.ts'

/** Initiatives and open targets by owner and date. Failure SET-02. */
export function readRoadmap(db: ReadableDb, settings: Settings): RoadmapFindings {
  const found = readGaps(db, settings)
  const { plan } = found
  const open = found.gaps.filter(({ initiatives }) => initiatives.length === 0)
  const dated = open.filter(({ dueOn }) => dueOn !== null)
  return {
    ...found,
    owners: ownersOf(plan.initiatives, dated),
    open,
    undatedGaps: open.length - dated.length,
  }
}

function ownersOf(initiatives: readonly Initiative[], gaps: readonly Gap[]): RoadmapOwner[] {
  const items = [
    ...initiatives.map((initiative) => ({ owner: initiative.owner, initiative, gap: null })),
    ...gaps.map((gap) => ({ owner: gap.owner, initiative: null, gap })),
  ]
  return gathered(items, ({ owner }) => foldName(owner ?? ''))
    .map((same) => ({
      name: same[0]!.owner,
      initiatives: same
        .flatMap(({ initiative }) => initiative ?? [])
        .sort((a, b) => byDate(a.dueOn, b.dueOn) || byDate(a.startOn, b.startOn)),
      gaps: same.flatMap(({ gap }) => gap ?? []).sort((a, b) => byDate(a.dueOn, b.dueOn)),
    }))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || byDate(firstDate(a), firstDate(b)))
}

function firstDate({ initiatives, gaps }: RoadmapOwner): string | null {
  return [...initiatives, ...gaps].flatMap(({ dueOn }) => dueOn ?? []).sort()[0] ?? null
}

/** What has no date stands last. */
function byDate(one: string | null, other: string | null): number {
  if (one === other) return 0
  if (one === null || other === null) return one === null ? 1 : -1
  return one < other ? -1 : 1
}
