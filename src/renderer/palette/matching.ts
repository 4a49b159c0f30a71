import { beginsWith, isFound } from '../finding.ts'

/** Something that can be found and gone to. */
export interface Target {
  id: string
  name: string
  /** What it is, in a word. */
  kind: string
  go(): void
}

/** Targets in whose name every word of the query begins a word or stands inside one; whoever begins with it comes first. */
export function matching(targets: readonly Target[], query: string): Target[] {
  return targets
    .filter(({ name, kind }) => isFound(`${name} ${kind}`, query))
    .sort((a, b) => Number(beginsWith(b.name, query)) - Number(beginsWith(a.name, query)))
}
