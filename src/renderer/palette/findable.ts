import type { DrawnSlide } from '../../contract/calls.ts'
import type { Change, Session } from '../../contract/session.ts'
import type { SlideKind } from '../../core/deck/deck.ts'
import { kindName } from '../../core/deck/kind-name.ts'
import { changesKind } from '../../core/deck/kinds/changes.ts'
import { wordKinds } from '../../core/deck/kinds/index.ts'
import { panels } from '../../core/panels/index.ts'
import type { Words } from '../../core/words/index.ts'
import { toggled, valuesOf } from '../inspector/several-values.ts'
import { commands } from '../state/commands.ts'
import { change, select } from '../state/deck-actions.ts'
import type { Target } from './matching.ts'

/** The open deck, with the slide on the stage. */
interface Deck {
  session: Session | null
  drawn: Readonly<Record<string, DrawnSlide>>
  current: string | null
}

/** Everything that the finder knows: slides by headline, commands, and what can be changed from here. */
export function findable(words: Words, deck: Deck): Target[] {
  const { session, drawn } = deck
  const { palette } = words.app
  const slides = (session?.slides ?? []).map(
    ({ id, kind }, index): Target => ({
      id: `slide-${id}`,
      name: `${index + 1}. ${drawn[id]?.headline ?? kindName(kind, words)}`,
      kind: palette.slides,
      go: () => select(id),
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
  const companies = (session?.companies ?? []).map(({ id, name }) =>
    changing(`company-${id}`, name, palette.companies, { do: 'company/own', id }),
  )
  const ownKinds: SlideKind[] = [...wordKinds.map(({ id }) => id), changesKind]
  const made = ownKinds.map((kind) =>
    changing(`add-${kind}`, kindName(kind, words), palette.add, { do: 'slide/add', kind, after: deck.current }),
  )
  return [...slides, ...actions, ...looks(words, deck), ...made, ...picks(words, deck), ...companies]
}

/** Panels and their views: of the slide on the stage to look at it so, the others to add. */
function looks(words: Words, { session, current }: Deck): Target[] {
  const { palette } = words.app
  const shown = session?.slides.find(({ id }) => id === current)
  return panels.flatMap((panel) => {
    const { name } = words.panels[panel.id]
    const add = { do: 'slide/add', kind: panel.id, after: current } as const
    return [
      changing(`add-${panel.id}`, name, palette.add, add),
      ...panel.views(words).map(({ value, label }) => {
        const view = palette.view(name, label)
        return shown?.kind === panel.id
          ? changing(`view-${value}`, view, palette.views, { do: 'slide/set', id: shown.id, key: 'view', value })
          : changing(`add-${panel.id}-${value}`, view, palette.add, { ...add, settings: { view: value } })
      }),
    ]
  })
}

/** What can be picked out on the slide on the stage, such as the companies to compare with. */
function picks(words: Words, { drawn, current }: Deck): Target[] {
  const { palette } = words.app
  const slide = current === null ? undefined : drawn[current]
  const several = slide?.controls.filter((control) => control.kind === 'several') ?? []
  return several.flatMap((control) =>
    control.choices.flatMap((choice) => {
      const value = toggled(control, choice.value)
      if (!slide || value === null) return []
      const kind = valuesOf(control).includes(choice.value) ? palette.unpick(control.label) : control.label
      const { id } = slide
      const { key } = control
      return [changing(`pick-${key}-${choice.value}`, choice.label, kind, { do: 'slide/set', id, key, value })]
    }),
  )
}

function changing(id: string, name: string, kind: string, request: Change): Target {
  return { id, name, kind, go: () => void change(request) }
}
