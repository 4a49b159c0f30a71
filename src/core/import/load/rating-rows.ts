import type { Act, ActWhat } from '../../assessment/act.ts'
import { applyAct } from '../../assessment/apply-act.ts'
import {
  type About,
  compareStated,
  joinStated,
  type Known,
  keyOf,
  knownRatings,
  type Stated,
  statedFields,
} from '../../assessment/merge.ts'
import { capabilityFinder, type Meant } from '../../scorecard-model/capability-names.ts'
import { modelsInForce } from '../../scorecard-model/workspace-model.ts'
import { ownCompanyId } from '../../workspace/companies.ts'
import type { WritableDb } from '../../workspace/database.ts'
import type { MapOptions } from '../map/table-map.ts'
import type { Value } from '../values/read-cell.ts'
import type { RecordValues } from './check-row.ts'
import type { RowNote } from './load-rows.ts'

/** What is to be written of a rating, or what there is to say of it; both where it takes the place of an earlier one. */
interface Taken {
  values: RecordValues | null
  said: 'repeated' | RowNote | null
}

/**
 * Holds ratings of a file against those that are there. Two of the same assessor, of the same capability in the same assessment, are one: where they
 * differ the earlier one stays, unless the map says that the new ones count (`options.conflicts`); nothing is overwritten without being told.
 */
export class RatingRows {
  readonly #db: WritableDb
  readonly #meant: (name: string) => Meant
  readonly #own: number | null
  readonly #known: Map<string, Known>
  /** Lines of this file, by what they are about. */
  readonly #lines = new Map<string, number>()
  readonly #replaces: boolean
  /** Of ratings that were said in the app: what the file says otherwise. */
  readonly #toSay: { about: About; changed: Partial<Stated> }[] = []

  constructor(db: WritableDb, { conflicts }: Pick<MapOptions, 'conflicts'>) {
    this.#db = db
    const { model, earlier } = modelsInForce(db)
    this.#meant = capabilityFinder(model, earlier)
    this.#own = ownCompanyId(db)
    this.#known = knownRatings(db)
    this.#replaces = conflicts === 'replace'
  }

  take(values: RecordValues, companyId: number | null, line: number): Taken {
    const name = String(values.capability)
    const what = this.#meant(name)
    if (what.is === 'unknown') {
      return { values: null, said: { code: 'RAT-02', detail: { capability: name }, raw: name, written: false } }
    }
    const assessor = textOf(values.assessor)?.trim()
    // Nobody knows whether two without a name are one, nor what one is about that the model no longer rates.
    if (!assessor || what.is === 'dropped') return { values, said: null }
    const about = {
      companyId: companyId ?? this.#own,
      assessedOn: textOf(values.assessed_on),
      assessor,
      capability: what.id,
    }
    return this.#judge(about, statedIn(values), values, line)
  }

  #judge(about: About, stated: Stated, values: RecordValues, line: number): Taken {
    const key = keyOf(about)
    const before = this.#known.get(key)
    const comparison = before ? compareStated(before.stated, stated) : null
    if (!before || !comparison) {
      this.#note(key, { ...about, stated, file: '' }, line)
      return { values, said: null }
    }
    if (comparison.is === 'same') return { values: null, said: 'repeated' }
    const earlier = this.#lines.get(key)
    const conflict = comparison.is === 'conflict'
    // Within one file nothing says which of two rows is right.
    const replaced = conflict && this.#replaces && earlier === undefined
    const note = conflict ? noteOf(about, comparison, before, earlier, replaced) : null
    if (conflict && !replaced) return { values: null, said: note }
    const joined = joinStated(before.stated, stated)
    if (before.file === null) this.#toSay.push({ about, changed: changesOf(before.stated, joined) })
    this.#note(key, { ...about, stated: joined, file: before.file }, line)
    return { values: { ...values, ...valuesOf(joined) }, said: note }
  }

  #note(key: string, known: Known, line: number): void {
    this.#known.set(key, known)
    if (!this.#lines.has(key)) this.#lines.set(key, line)
  }

  /** What was said in the app comes from its record: the record says from now on what the file says. To be called when all rows are written. */
  finish(): void {
    const names = new Map(
      this.#db.all<{ id: number; name: string }>('SELECT id, name FROM companies').map((row) => [row.id, row.name]),
    )
    const at = new Date().toISOString()
    for (const { about, changed } of this.#toSay) {
      const { companyId, assessor: by, assessedOn, capability } = about
      const said: Omit<Act, 'id' | 'what'> = {
        ...{ at, by, company: companyId === null ? null : names.get(companyId)! },
        // What is said in the app always names its assessment.
        assessment: assessedOn!,
      }
      for (const what of whatsOf(capability, changed)) applyAct(this.#db, { id: crypto.randomUUID(), ...said, what })
    }
  }
}

/** A text of a record, or null. */
export const textOf = (value: Value | undefined) => (typeof value === 'string' ? value : null)
const numberOf = (value: Value | undefined) => (typeof value === 'number' ? value : null)

/** What a record of ratings says. */
export function statedIn(values: RecordValues): Stated {
  return {
    level: numberOf(values.level),
    target: numberOf(values.target),
    evidence: textOf(values.evidence),
    owner: textOf(values.owner),
    dueOn: textOf(values.due_on),
  }
}

function valuesOf({ dueOn, ...stated }: Stated): RecordValues {
  return { ...stated, due_on: dueOn }
}

/** What differs in the second of two. */
function changesOf(before: Stated, after: Stated): Partial<Stated> {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => value !== before[name as keyof Stated]))
}

function whatsOf(capability: string, { level, target, ...texts }: Partial<Stated>): ActWhat[] {
  const whats: ActWhat[] = []
  if (level !== undefined) whats.push({ do: 'rate', capability, level })
  if (target !== undefined) whats.push({ do: 'note', capability, field: 'target', value: target })
  for (const [name, value] of Object.entries(texts)) {
    whats.push({ do: 'note', capability, field: statedFields[name as keyof typeof texts], value })
  }
  return whats
}

/** `earlier`: the line of this file that the row contradicts. */
function noteOf(
  { assessor, capability }: About,
  { field, before, after }: { field: keyof Stated; before: string | number; after: string | number },
  { file }: Known,
  earlier: number | undefined,
  replaced: boolean,
): RowNote {
  const detail = {
    ...{ assessor, capability, field: statedFields[field], before, after },
    ...{ file: file ?? '', earlier: earlier ?? '' },
  }
  return { code: replaced ? 'RAT-03' : 'RAT-01', detail, raw: String(after), written: replaced }
}
