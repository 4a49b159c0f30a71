import type { HostCommand } from '../../contract/host.ts'
import type { Words } from '../../core/words/index.ts'
import { useApp } from './app-store.ts'

import { redoSaid, startAssessing, undoSaid } from './assessing.ts'
import { copyPicture, copyTable } from './clipboard-actions.ts'
import { step } from './deck-actions.ts'

import { exportDeck } from './export-actions.ts'
import { pickAndInspect } from './import-actions.ts'
import { keepLabel, keepPack } from './pack-actions.ts'
import { showScorecardWindow } from './scorecard-window.ts'
import { host } from './services.ts'
import { redo, undo } from './undo-actions.ts'
import { open, save, startNew } from './workspace-actions.ts'

interface Command {
  name(words: Words): string
  run(): void
  /** Key with Ctrl (⌘ on a Mac); capital: with Shift. */
  key?: string
}

/** What only the page has: a host's own menu copies what is marked, and knows no day. */
type PageCommand = 'copy-picture' | 'copy-table' | 'theme' | 'keep-pack'

/** Every command of the app, by the name that a host's menu uses: for keys, menus and the finder alike. */
export const commands: Readonly<Record<HostCommand | PageCommand, Command>> = {
  new: { name: ({ app }) => app.bar.new, run: () => void startNew() },
  open: { name: ({ app }) => app.bar.open, run: () => void open(), key: 'o' },
  save: { name: ({ app }) => app.bar.save, run: () => void save(), key: 's' },
  'save-as': { name: ({ app }) => app.bar.saveAs, run: () => void save({ as: true }), key: 'S' },
  import: { name: ({ app }) => app.bar.import, run: () => void pickAndInspect(), key: 'i' },
  export: { name: ({ app }) => app.export.deckPptx, run: () => void exportDeck('pptx'), key: 'e' },
  'copy-picture': { name: ({ app }) => app.export.copyPicture, run: () => void copyPicture(), key: 'c' },
  'copy-table': { name: ({ app }) => app.export.copyTable, run: () => void copyTable(), key: 'C' },
  'keep-pack': { name: keepLabel, run: () => void keepPack() },
  undo: { name: ({ app }) => app.bar.undo, run: () => void undo(), key: 'z' },
  redo: { name: ({ app }) => app.bar.redo, run: () => void redo(), key: 'Z' },
  assess: { name: ({ assess }) => assess.commands.assess, run: () => startAssessing('assess') },
  workshop: { name: ({ assess }) => assess.commands.workshop, run: () => startAssessing('workshop') },
  sheets: { name: ({ sheets }) => sheets.command, run: () => showScorecardWindow('sheets') },
  theme: { name: ({ theme }) => theme.command, run: () => useApp.setState({ theming: true }) },
  model: { name: ({ model }) => model.command, run: () => showScorecardWindow('model') },
  present: {
    name: ({ app }) => app.bar.present,
    run: () => present('slides'),
    key: 'Enter',
  },
  presenter: { name: (words) => words.present.presenter.command, run: () => present('presenter') },
}

/** There must be a slide to show. */
const present = (as: 'slides' | 'presenter') =>
  useApp.setState(({ current }) => ({ presenting: current === null ? null : as }))

const onMac = navigator.userAgent.includes('Mac')

/** How a command's key is written: "Ctrl+Shift+S", "⇧⌘S"; undefined when it has none. */
export function shortcutText({ key }: Pick<Command, 'key'>): string | undefined {
  if (!key) return undefined
  const shift = isShifted(key)
  const name = key.length === 1 ? key.toUpperCase() : '↵'
  return onMac ? `${shift ? '⇧' : ''}⌘${name}` : `Ctrl+${shift ? 'Shift+' : ''}${name}`
}

/** The key of the finder, the one command that only the page has. */
export const findKey = 'k'

/** Listens for keys and for the host's menu; returns how to stop. */
export function listenForCommands(): () => void {
  const stopHost = host.onCommand((command) => {
    if (!isCovered()) commands[command].run()
    else if (isAssessing()) stepSaid(commands[command])
  })
  window.addEventListener('keydown', onKey)
  return () => {
    stopHost()
    window.removeEventListener('keydown', onKey)
  }
}

/** A window or the presentation lies over the desk: commands would act unseen. */
export function isCovered(): boolean {
  const { importing, templates, unsavedQuestion, trouble, presenting, assessing, scorecardWindow, theming, session } =
    useApp.getState()
  return (
    Boolean(importing ?? unsavedQuestion ?? trouble ?? assessing ?? scorecardWindow) ||
    templates ||
    theming ||
    presenting !== null ||
    session === null
  )
}

/** An assessment is open and nothing lies over it: steps back and forward are about what was said in it. */
function isAssessing(): boolean {
  const { assessing, trouble } = useApp.getState()
  return Boolean(assessing?.open) && trouble === null
}

/** Takes the step if the command is one; gives whether it is. */
function stepSaid(command: Command | undefined): boolean {
  if (command === commands.undo) undoSaid()
  else if (command === commands.redo) redoSaid()
  else return false
  return true
}

function onKey(event: KeyboardEvent): void {
  const editing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
  const writing = editing && !wordless.has(event.target.type)
  const withKey = (onMac ? event.metaKey : event.ctrlKey) && !event.altKey
  if (isAssessing() && withKey && !writing && stepSaid(commandOf(event))) event.preventDefault()
  if (isCovered()) return
  if ((event.key === 'PageDown' || event.key === 'PageUp') && !editing) {
    event.preventDefault()
    step(event.key === 'PageDown' ? 1 : -1)
  }
  if (!withKey) return
  if (event.key.toLowerCase() === findKey) {
    event.preventDefault()
    useApp.setState(({ finding }) => ({ finding: !finding }))
    return
  }
  const command = commandOf(event)
  if (!command || (writing && ownOfText.includes(command)) || (command === commands['copy-picture'] && isTextMarked()))
    return
  event.preventDefault()
  command.run()
}

/** A text field has its own undo, redo and copying. */
const ownOfText = [commands.undo, commands.redo, commands['copy-picture']]

/** Who has marked words means them, not the slide. */
function isTextMarked(): boolean {
  return !(getSelection()?.isCollapsed ?? true)
}

/** Inputs without text: they have no undo of their own. */
const wordless = new Set(['range', 'checkbox', 'radio'])

function commandOf(event: KeyboardEvent): Command | undefined {
  if (!onMac && event.key.toLowerCase() === 'y' && !event.shiftKey) return commands.redo
  return Object.values(commands).find(
    ({ key }) =>
      key !== undefined && key.toLowerCase() === event.key.toLowerCase() && isShifted(key) === event.shiftKey,
  )
}

const isShifted = (key: string) => key.length === 1 && key !== key.toLowerCase()
