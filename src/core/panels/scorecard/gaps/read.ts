import { isOpen } from '../../../assessment/initiatives.ts'
import { linkedFiles, linkedValue } from '../../../assessment/linked-value.ts'
import type { Rating } from '../../../assessment/ratings.ts'
import { capabilitiesOf } from '../../../scorecard-model/model.ts'
import type { ReadableDb } from '../../../workspace/database.ts'
import type { Settings } from '../../panel.ts'
import { gapOf } from '../gap.ts'
import { readPlanOf } from '../plan.ts'
import { readCounted } from '../read.ts'
import { chosenRatings } from '../settings.ts'
import type { Gap, GapsFindings } from './findings.ts'

/** Gaps between level and target in the order in which they weigh (docs/panels/scorecard.md). Failure SET-02. */
export function readGaps(db: ReadableDb, settings: Settings): GapsFindings {
  const { findings, byCapability } = readCounted(db, settings)
  const companyId = chosenRatings(db, settings).company?.id ?? null
  const plan = readPlanOf(db, settings, findings)
  const open = plan.initiatives.filter(isOpen)
  const metrics = new Map(capabilitiesOf(findings.model).map(({ id, metric }) => [id, metric]))
  const linkedTo = (id: string) => {
    const metric = metrics.get(id)
    return metric === undefined || companyId === null ? null : linkedValue(db, metric, companyId)
  }
  const rated = findings.pillars.flatMap((pillar) =>
    pillar.capabilities.filter(({ level }) => level !== null).map((capability) => ({ pillar: pillar.id, capability })),
  )
  const aiming = rated.filter(({ capability }) => capability.target !== null)
  const gaps = aiming
    .filter(({ capability }) => capability.level! < capability.target!)
    .map(({ pillar, capability }): Gap => {
      const ratings = byCapability.get(capability.id)!
      const linked = linkedTo(capability.id)
      const gap = gapOf(capability, findings.model.scale)!
      const dueOn = latest(ratings, ({ dueOn }) => dueOn)
      return {
        ...{ id: capability.id, pillar, weight: capability.weight, disputed: capability.disputed },
        ...{ level: capability.level!, low: capability.low!, high: capability.high!, target: capability.target! },
        ...{ gap, linked, weighed: gap * capability.weight * (1 + (linked?.open ?? 0)) },
        ...{ owner: latest(ratings, ({ owner }) => owner?.trim() || null), dueOn },
        initiatives: open.filter((one) => one.capability === capability.id).map(({ name }) => name),
        late: dueOn !== null && findings.dates !== null && dueOn < findings.dates.last,
      }
    })
    .sort((a, b) => (Math.abs(b.weighed - a.weighed) < 1e-9 ? 0 : b.weighed - a.weighed))
  return {
    ...findings,
    plan,
    gaps,
    linkedFiles: linkedFiles(
      db,
      gaps.flatMap(({ linked }) => linked ?? []),
    ),
    reached: aiming.length - gaps.length,
    aimless: rated.length - aiming.length,
  }
}

/** What the latest rating says that says it. */
function latest(ratings: readonly Rating[], said: (rating: Rating) => string | null): string | null {
  const saying = ratings.filter((rating) => said(rating) !== null)
  const inTime = saying.sort((a, b) => ((a.assessedOn ?? '') < (b.assessedOn ?? '') ? -1 : 1))
  const last = inTime.at(-1)
  return last ? said(last) : null
}
