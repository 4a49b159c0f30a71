import controls from '../controls/controls.module.css'
import { IconButton } from '../controls/IconButton.tsx'
import { FindIcon, ImportIcon, OpenIcon, PresenterIcon, PresentIcon, RedoIcon, SaveIcon, UndoIcon } from '../icons.tsx'
import { useApp, useWords } from '../state/app-store.ts'
import { commands, findKey, shortcutText } from '../state/commands.ts'
import { ExportMenu } from './ExportMenu.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { LookMenu } from './LookMenu.tsx'
import styles from './TopBar.module.css'
import { WorkspaceMenu } from './WorkspaceMenu.tsx'

/** What is open and whether it is saved; the commands that concern all of it. */
export function TopBar() {
  const words = useWords()
  const { bar, changes } = words.app
  const undo = useApp((state) => state.session?.undo ?? null)
  const redo = useApp((state) => state.session?.redo ?? null)
  const empty = useApp((state) => state.current === null)
  const withKey = (text: string, key: string | undefined) => (key ? `${text} (${key})` : text)
  return (
    <header className={styles.bar}>
      <h1 className="visually-hidden">{words.app.name}</h1>
      <WorkspaceMenu />
      <button type="button" className={controls.button} onClick={commands.open.run}>
        <OpenIcon />
        {bar.open}
      </button>
      <button type="button" className={controls.button} onClick={commands.save.run}>
        <SaveIcon />
        {bar.save}
      </button>
      <button type="button" className={controls.button} onClick={commands.import.run}>
        <ImportIcon />
        {bar.import}
      </button>
      <IconButton
        label={withKey(undo ? bar.undoChange(changes[undo]) : bar.undo, shortcutText(commands.undo))}
        disabled={!undo}
        onClick={commands.undo.run}
      >
        <UndoIcon />
      </IconButton>
      <IconButton
        label={withKey(redo ? bar.redoChange(changes[redo]) : bar.redo, shortcutText(commands.redo))}
        disabled={!redo}
        onClick={commands.redo.run}
      >
        <RedoIcon />
      </IconButton>
      <span className={styles.space} />
      <IconButton
        label={withKey(bar.find, shortcutText({ key: findKey }))}
        onClick={() => useApp.setState({ finding: true })}
      >
        <FindIcon />
      </IconButton>
      <LanguageSwitch />
      <LookMenu />
      <ExportMenu />
      <IconButton label={words.present.presenter.label} disabled={empty} onClick={commands.presenter.run}>
        <PresenterIcon />
      </IconButton>
      <button type="button" className={controls.primary} disabled={empty} onClick={commands.present.run}>
        <PresentIcon />
        {bar.present}
      </button>
    </header>
  )
}
