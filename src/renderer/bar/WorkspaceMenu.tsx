import controls from '../controls/controls.module.css'
import { MenuGroup, MenuItem, PopupMenu } from '../controls/PopupMenu.tsx'
import { CaretIcon } from '../icons.tsx'
import { isUnsaved, useApp, useWords } from '../state/app-store.ts'
import { commands, shortcutText } from '../state/commands.ts'
import { showTemplates } from '../state/templates.ts'
import styles from './TopBar.module.css'

/** The workspace by name, whether it is saved, and what can be done with the file. */
export function WorkspaceMenu() {
  const words = useWords()
  const { bar } = words.app
  const name = useApp((state) => state.file.name)
  const sample = useApp((state) => state.session?.sample ?? false)
  const unsaved = useApp(isUnsaved)
  return (
    <PopupMenu
      trigger={
        <button type="button" className={`${controls.button} ${styles.workspace}`}>
          <span className={styles.name}>{sample && name === 'sample' ? bar.sample : name}</span>
          <span className={styles.state}>{unsaved ? bar.unsaved : bar.saved}</span>
          <CaretIcon />
        </button>
      }
    >
      {(['new', 'open', 'save', 'save-as'] as const).map((id) => (
        <MenuItem
          key={id}
          label={commands[id].name(words)}
          shortcut={shortcutText(commands[id])}
          onChoose={commands[id].run}
        />
      ))}
      <MenuItem label={words.app.import.templates} onChoose={() => showTemplates(true)} />
      <MenuGroup label={words.panels.scorecard.name}>
        {(['assess', 'workshop', 'sheets', 'model'] as const).map((id) => (
          <MenuItem key={id} label={commands[id].name(words)} onChoose={commands[id].run} />
        ))}
      </MenuGroup>
    </PopupMenu>
  )
}
