import type { DrawnSlide } from '../../contract/calls.ts'
import type { Session } from '../../contract/session.ts'
import { panels } from '../../core/panels/index.ts'
import type { Words } from '../../core/words/index.ts'
import { useApp } from '../state/app-store.ts'
import { commands } from '../state/commands.ts'
import { change, select } from '../state/deck-actions.ts'
import type { Target } from './matching.ts'

/** Everything that the finder knows: slides by headline, panels to add, companies to be ours, commands. */
export function findable(words: Words, session: Session | null, drawn: Readonly<Record<string, DrawnSlide>>): Target[] {
  const { palette } = words.app
  const slides = (session?.slides ?? []).map(
    ({ id, panel }, index): Target => ({
      id: `slide-${id}`,
      name: `${index + 1}. ${drawn[id]?.headline ?? words.panels[panel].name}`,
      kind: palette.slides,
      go: () => select(id),
    }),
  )
  const additions = panels.map(
    ({ id }): Target => ({
      id: `add-${id}`,
      name: words.panels[id].name,
      kind: palette.add,
      go: () => void change({ do: 'slide/add', panel: id, after: useApp.getState().current }),
    }),
  )
  const companies = (session?.companies ?? []).map(
    ({ id, name }): Target => ({
      id: `company-${id}`,
      name,
      kind: palette.companies,
      go: () => void change({ do: 'company/own', id }),
    }),
  )
  const actions = Object.entries(commands).map(
    ([id, command]): Target => ({
      id: `command-${id}`,
      name: command.name(words),
      kind: palette.commands,
      go: command.run,
    }),
  )
  return [...slides, ...actions, ...additions, ...companies]
}
