import type { Words } from '../../words/index.ts'
import { listCompanies } from '../../workspace/companies.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { Failure } from '../../workspace/failure.ts'
import type { Control, Settings } from '../panel.ts'

/** More rivals than these would be a crowd again. */
const mostRivals = 5
/** So many names are listed in a message. */
const namesListed = 12

/** The companies that the setting `rivals` names, joined by ";". Failure SET-02 for a name that no company has. */
export function rivalsOf(db: ReadableDb, { rivals = '' }: Settings): Set<string> {
  const names = rivals
    .split(';')
    .map((name) => name.normalize('NFC').trim())
    .filter(Boolean)
  const known = listCompanies(db).map(({ name }) => name)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined) {
    const listed = known.slice(0, namesListed).join('; ')
    const more = known.length > namesListed ? '; …' : ''
    throw new Failure('SET-02', { key: 'rivals', value: unknown, known: `${listed}${more}` })
  }
  return new Set(names)
}

/** Offers every company but our own. */
export function rivalsControl(db: ReadableDb, settings: Settings, words: Words): Control {
  const { rivals: label, rivalsHint: hint } = words.panels.rankings.controls
  const others = listCompanies(db).filter((company) => !company.own)
  const choices = others.map(({ name }) => ({ value: name, label: name }))
  const chosen = rivalsOf(db, settings)
  const value = choices.filter((choice) => chosen.has(choice.value)).map((choice) => choice.value)
  return { kind: 'several', key: 'rivals', label, hint, choices, value: value.join(';'), most: mostRivals }
}
