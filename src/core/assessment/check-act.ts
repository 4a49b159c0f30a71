import { capabilityFinder } from '../scorecard-model/capability-names.ts'
import type { Scale } from '../scorecard-model/scale.ts'
import { modelsInForce } from '../scorecard-model/workspace-model.ts'
import { findCompanyId, ownCompanyId } from '../workspace/companies.ts'
import type { ReadableDb } from '../workspace/database.ts'
import { Failure } from '../workspace/failure.ts'
import type { Act, ActWhat } from './act.ts'
import { findAct, type RecordedAct, readActs } from './record.ts'
import { saidIn } from './said.ts'

/**
 * The act as the record will hold it: its capability by the model's id, names composed and trimmed, its company by id. An undo belongs to the
 * assessment of what it takes back. Failures: ACT-01 no such capability, ACT-02 a level off the model's scale, ACT-03 no such company, ACT-04
 * nobody is named who rates, ACT-05 nothing recorded to take back, ACT-06 no vote to reveal, ACT-07 no date.
 */
export function checkedAct(db: ReadableDb, act: Act): RecordedAct {
  const by = spelled(act.by)
  if (act.what.do === 'undo') {
    const undone = findAct(db, act.what.act)
    if (!undone) throw new Failure('ACT-05')
    const { company, companyId, assessment } = undone
    return { ...act, by, company, companyId, assessment }
  }
  const checked: RecordedAct = { ...act, by, ...companyOf(db, act.company), what: checkedWhat(db, act.what) }
  const { what } = checked
  if (by === '' && (what.do === 'rate' || what.do === 'vote')) throw new Failure('ACT-04')
  if (what.do === 'reveal') {
    const acts = readActs(db, checked.companyId, act.assessment)
    if (!saidIn(acts).get(what.capability)?.votes.length) throw new Failure('ACT-06', { capability: what.capability })
  }
  return checked
}

/** Composed, without blanks around: two spellings of one name are one. */
const spelled = (text: string) => text.normalize('NFC').trim().replace(/\s+/gu, ' ')

/** No company means our own, by name where it is known: another may become our own later. */
function companyOf(db: ReadableDb, name: string | null): { company: string | null; companyId: number | null } {
  const id = name === null ? ownCompanyId(db) : findCompanyId(db, name)
  if (id === undefined) throw new Failure('ACT-03', { company: name ?? '' })
  if (id === null) return { company: null, companyId: null }
  return { company: db.get<{ name: string }>('SELECT name FROM companies WHERE id = ?', [id])!.name, companyId: id }
}

function checkedWhat<W extends Exclude<ActWhat, { do: 'undo' }>>(db: ReadableDb, what: W): W {
  const { model, earlier } = modelsInForce(db)
  const meant = capabilityFinder(model, earlier)(what.capability)
  if (meant.is !== 'rated') throw new Failure('ACT-01', { capability: what.capability })
  if ('level' in what) onScale(what.level, model.scale)
  if (what.do === 'note' && what.field === 'target') onScale(what.value, model.scale)
  if (what.do === 'note' && what.field === 'due_on' && what.value !== null && !isDate(what.value)) {
    throw new Failure('ACT-07', { date: what.value })
  }
  return { ...what, capability: meant.id }
}

function onScale(level: number | null, { low, high }: Scale): void {
  if (level !== null && (level < low || level > high)) throw new Failure('ACT-02', { level, low, high })
}

/** An ISO date that exists. */
function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text.length === 10
}
