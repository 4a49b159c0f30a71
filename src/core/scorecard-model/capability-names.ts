import { type Capability, capabilitiesOf, type LocalText, type ScorecardModel } from './model.ts'

/** What a rating is about: a capability of the model in force, one that only an earlier model had, or none that is known. */
export type Meant = { is: 'rated'; id: string } | { is: 'dropped'; name: LocalText } | { is: 'unknown' }

/** What spellings of a capability have in common: no case, no diacritics, one space for anything that is neither letter nor digit. */
export function foldCapability(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** All that a capability is called: its id, its names, and what it was called before. */
export function namesOf({ id, name, formerly = [] }: Capability): string[] {
  return [id, ...Object.values(name), ...formerly]
}

/**
 * Tells what the capability named in a rating is. A name that the model in force does not know is looked for in the `earlier` ones, latest
 * first, and leads on by the id that it had there: so ratings survive a new version that renames a capability.
 */
export function capabilityFinder(model: ScorecardModel, earlier: readonly ScorecardModel[]): (name: string) => Meant {
  const now = byName(model)
  const before = earlier.map(byName)
  return (name) => {
    const folded = foldCapability(name)
    const current = now.get(folded)
    if (current) return { is: 'rated', id: current.id }
    const past = before.map((names) => names.get(folded)).find((capability) => capability !== undefined)
    if (!past) return { is: 'unknown' }
    const successor = now.get(foldCapability(past.id))
    return successor ? { is: 'rated', id: successor.id } : { is: 'dropped', name: past.name }
  }
}

function byName(model: ScorecardModel): ReadonlyMap<string, Capability> {
  return new Map(
    capabilitiesOf(model).flatMap((capability) =>
      namesOf(capability).map((name) => [foldCapability(name), capability] as const),
    ),
  )
}
