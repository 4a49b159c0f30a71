import type { Words } from '../words/index.ts'
import type { Panel, PanelId } from './panel.ts'
import { checkKeys, chosen } from './settings.ts'

/** One way of a panel to answer its question: what it reads, and what stands on the slide. */
export interface View<Findings = unknown> extends Omit<Panel<Findings>, 'id' | 'views'> {
  /** The value of the setting `view`. */
  readonly id: string
}

/** What a view found, and which one it was. */
export interface ViewFindings {
  view: string
  found: unknown
}

/** What the choice of views is called, in a language. */
interface ViewWords {
  label: string
  hint: string | null
  names: Readonly<Record<string, string>>
}

/**
 * A panel that answers its question in several ways, told apart by the setting `view`; the first is the default. The views share their
 * settings, so that a slide keeps metric and period when it is looked at in another way: a key of another view is allowed, and without effect.
 * The settings of `mainKeys` are always seen in the inspector; all others are finer ones.
 */
export function panelOfViews(
  id: PanelId,
  views: readonly View[],
  viewWords: (words: Words) => ViewWords,
  mainKeys: readonly string[],
): Panel<ViewFindings> {
  const ids = views.map((view) => view.id)
  const settingKeys = ['view', ...new Set(views.flatMap((view) => view.settingKeys))]
  const byId = (name: string): View => views.find((view) => view.id === name)!
  const viewChoices = (words: Words) =>
    views.length === 1 ? [] : ids.map((value) => ({ value, label: viewWords(words).names[value]! }))
  return {
    id,
    settingKeys,
    views: viewChoices,
    read(db, settings) {
      checkKeys(settings, settingKeys)
      const view = byId(chosen(settings, 'view', ids) ?? ids[0]!)
      return { view: view.id, found: view.read(db, settings) }
    },
    controls(db, settings, { view, found }, words) {
      const { label, hint } = viewWords(words)
      const choices = viewChoices(words)
      const own = byId(view)
        .controls(db, settings, found, words)
        .map((control) => ({ ...control, fine: !mainKeys.includes(control.key) }))
      return choices.length === 0 ? own : [{ kind: 'choice', key: 'view', label, hint, choices, value: view }, ...own]
    },
    compose: ({ view, found }, words) => byId(view).compose(found, words),
    figures: ({ view, found }) => byId(view).figures(found),
    toJson: ({ view, found }, words) => ({ view, ...(byId(view).toJson(found, words) as object) }),
  }
}
