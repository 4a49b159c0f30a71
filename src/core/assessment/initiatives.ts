import { gathered } from '../metrics/imported-rows.ts'
import type { Meant } from '../scorecard-model/capability-names.ts'
import { foldName } from '../workspace/companies.ts'
import type { ReadableDb } from '../workspace/database.ts'
import { type Progress, progressOf } from './progress.ts'

/** One improvement: what it is worth, what it takes, who does it and until when. */
export interface Initiative {
  importId: number
  name: string
  /** Id of the model's capability that it is to lift; null where it names none that the model has. */
  capability: string | null
  journey: string | null
  /** Money. */
  benefit: number | null
  cost: number | null
  /** Person-days. */
  effortDays: number | null
  owner: string | null
  /** ISO dates. */
  startOn: string | null
  dueOn: string | null
  /** As the file has it. */
  status: string | null
  /** What the status means, or the dates where it says nothing. */
  progress: Progress
  /** Not finished, and due before the day of the plan. */
  overdue: boolean
  /** What it is to move, and by how much. */
  metric: string | null
  expectedChange: number | null
}

export interface Plan {
  /** In the order of the files; of one that several imports name, the latest counts. */
  initiatives: Initiative[]
  /** ISO date up to which its status holds: that of its latest import; null without one. */
  importedOn: string | null
  /** The day from which it is looked at, ISO; null where there is neither an import nor a rating. */
  asOf: string | null
}

type Row = Omit<Initiative, 'progress' | 'overdue'>

/**
 * The initiatives of the workspace. `meant` tells which capability a name stands for.
 * @param day from which the plan is looked at; null: the later one of its import and the latest rating, `ratedOn`.
 */
export function readPlan(
  db: ReadableDb,
  meant: (capability: string) => Meant,
  { day, ratedOn }: { day: string | null; ratedOn: string | null },
): Plan {
  const rows = db.all<Row>(
    `SELECT import_id AS importId, name, capability, journey, benefit, cost, effort_days AS effortDays, NULLIF(TRIM(owner), '') AS owner,
       start_on AS startOn, due_on AS dueOn, status, metric, expected_change AS expectedChange
     FROM initiatives ORDER BY id`,
  )
  const importedOn = importDay(db)
  const asOf =
    day ??
    [importedOn, ratedOn]
      .filter((known) => known !== null)
      .sort()
      .at(-1) ??
    null
  const initiatives = gathered(rows, ({ name }) => foldName(name)).flatMap((same) => {
    const latest = Math.max(...same.map(({ importId }) => importId))
    return same.filter(({ importId }) => importId === latest)
  })
  return {
    initiatives: initiatives.map((row) => {
      const progress = (row.status && progressOf(row.status)) || byDates(row, asOf)
      return {
        ...row,
        capability: row.capability === null ? null : capabilityId(meant(row.capability)),
        progress,
        overdue: isOpen({ progress }) && row.dueOn !== null && asOf !== null && row.dueOn < asOf,
      }
    }),
    importedOn,
    asOf,
  }
}

/** Not finished and not given up. */
export function isOpen({ progress }: Pick<Initiative, 'progress'>): boolean {
  return progress === 'planned' || progress === 'under-way'
}

const capabilityId = (meant: Meant) => (meant.is === 'rated' ? meant.id : null)

/** Nothing is finished by its date alone. */
function byDates({ startOn }: Row, asOf: string | null): Progress {
  return startOn !== null && asOf !== null && startOn <= asOf ? 'under-way' : 'planned'
}

function importDay(db: ReadableDb): string | null {
  const { last } = db.get<{ last: string | null }>(
    'SELECT MAX(imported_at) AS last FROM imports WHERE id IN (SELECT DISTINCT import_id FROM initiatives)',
  )!
  return last?.slice(0, 10) ?? null
}
