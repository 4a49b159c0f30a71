import { Failure } from '../workspace/failure.ts'
import { leaders } from './leaders/index.ts'
import type { Panel } from './panel.ts'
import { rankings } from './rankings/index.ts'
import { scorecard } from './scorecard/index.ts'

/** Every panel, in the order in which a new deck shows them. */
export const panels: readonly Panel[] = [rankings, leaders, scorecard]

/** The panel of an id as typed or stored. Failure CLI-05 names an unknown one and the known ones. */
export function panelById(id: string): Panel {
  const panel = panels.find((known) => known.id === id)
  if (!panel) throw new Failure('CLI-05', { panel: id, available: panels.map((known) => known.id).join(', ') })
  return panel
}
