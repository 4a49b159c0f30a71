import { capabilityFinder } from '../scorecard-model/capability-names.ts'
import { modelsInForce } from '../scorecard-model/workspace-model.ts'
import { foldName } from '../workspace/companies.ts'
import type { ReadableDb, WritableDb } from '../workspace/database.ts'
import type { Act } from './act.ts'
import { checkedAct } from './check-act.ts'
import { findAct, type RecordedAct, readActs } from './record.ts'
import { type Said, saidIn } from './said.ts'

/**
 * Records an act and brings the ratings (table `maturity`) up to date with it, as one transaction. An act that is recorded already changes
 * nothing: then the answer is false. Failures: those of `checkedAct`, and nothing is changed.
 */
export function applyAct(db: WritableDb, act: Act): boolean {
  if (findAct(db, act.id)) return false
  const checked = checkedAct(db, act)
  db.transaction(() => {
    db.run(
      'INSERT INTO assessment_acts (id, said_at, said_by, company_id, assessed_on, what) VALUES (?, ?, ?, ?, ?, ?)',
      [checked.id, checked.at, checked.by, checked.companyId, checked.assessment, JSON.stringify(checked.what)],
    )
    const capability = capabilityOf(db, checked)
    if (capability !== null) rewriteRatings(db, checked, capability)
  })
  return true
}

/** What an act is about; an undo is about what it takes back in the end. */
function capabilityOf(db: ReadableDb, { what }: Act): string | null {
  if (what.do !== 'undo') return what.capability
  const undone = findAct(db, what.act)
  return undone && capabilityOf(db, undone)
}

/** Writes anew the ratings of one capability that come from acts; those of imports stay as they are. */
function rewriteRatings(db: WritableDb, { companyId, assessment }: RecordedAct, capability: string): void {
  db.run('DELETE FROM maturity WHERE import_id IS NULL AND company_id IS ? AND assessed_on = ? AND capability = ?', [
    companyId,
    assessment,
    capability,
  ])
  const said = saidIn(readActs(db, companyId, assessment)).get(capability)?.said ?? []
  const imported = importedRatings(db, companyId, assessment, capability)
  for (const { by, ...own } of said) {
    const rating = { ...nothing, ...(by === '' ? {} : imported.get(foldName(by))), ...own }
    db.run(
      `INSERT INTO maturity (company_id, assessed_on, assessor, capability, level, target, evidence, owner, due_on, agreed)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[companyId, assessment, by === '' ? null : by, capability],
        ...[rating.level, rating.target, rating.evidence, rating.owner, rating.dueOn, by === '' ? 1 : 0],
      ],
    )
  }
}

type Rated = Required<Omit<Said, 'by'>>

const nothing: Rated = { level: null, target: null, evidence: null, owner: null, dueOn: null }

/** What files say of a capability in this assessment, by assessor: what an act does not change stays in force. */
function importedRatings(
  db: ReadableDb,
  companyId: number | null,
  assessment: string,
  capability: string,
): ReadonlyMap<string, Rated> {
  const rows = db.all<Rated & { assessor: string; capability: string }>(
    `SELECT assessor, capability, level, target, evidence, owner, due_on AS dueOn FROM maturity
     WHERE import_id IS NOT NULL AND assessor IS NOT NULL AND assessed_on = ?2
       AND (company_id IS ?1 OR company_id IS NULL AND ?1 = (SELECT id FROM companies WHERE own = 1))
     ORDER BY id`,
    [companyId, assessment],
  )
  const { model, earlier } = modelsInForce(db)
  const meant = capabilityFinder(model, earlier)
  return new Map(
    rows.flatMap(({ assessor, capability: name, ...rated }) => {
      const what = meant(name)
      return what.is === 'rated' && what.id === capability ? [[foldName(assessor), rated] as const] : []
    }),
  )
}
