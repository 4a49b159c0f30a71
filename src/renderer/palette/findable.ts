import type { DrawnSlide } from '../../contract/calls.ts'
import type { Session } from '../../contract/session.ts'
import { panels } from '../../core/panels/index.ts'
import type { Words } from '../../core/words/index.ts'
import { useApp } from '../state/app-store.ts'
import { commands } from '../state/commands.ts'
import { change, select } from '../state/deck-actions.ts'

/** Something that can be found and gone to. */
export interface Target {
  id: string
  name: string
  /** What it is, in a word. */
  kind: string
  go(): void
}

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

/** Targets in whose name every word of the query begins a word or stands inside one; whoever begins with it comes first. */
export function matching(targets: readonly Target[], query: string): Target[] {
  const wanted = fold(query).split(' ').filter(Boolean)
  return targets
    .map((target) => ({ target, name: fold(`${target.name} ${target.kind}`) }))
    .filter(({ name }) => wanted.every((word) => name.includes(word)))
    .sort((a, b) => Number(b.name.startsWith(wanted[0] ?? '')) - Number(a.name.startsWith(wanted[0] ?? '')))
    .map(({ target }) => target)
}

/** Without case and diacritics, as people type in a hurry: "thuong hieu" finds "Thương hiệu". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'd').toLowerCase().trim()
}
