import controls from '../controls/controls.module.css'
import { IconButton } from '../controls/IconButton.tsx'
import { CheckIcon, RedoIcon, UndoIcon } from '../icons.tsx'
import { useWords } from '../state/app-store.ts'
import { type OpenAssessment, redoSaid, undoSaid } from '../state/assessing.ts'
import { commands, shortcutText } from '../state/commands.ts'
import { redoable, undoable } from '../state/taking-back.ts'
import styles from './Screen.module.css'

/** In the head of every screen: whether all that was said is on disk, a step back and forward, the keys. */
export function Tools({ open, onHelp }: { open: OpenAssessment; onHelp(): void }) {
  const undo = undoable(open.state.record)
  const redo = redoable(open.state.record)
  const { pending } = open
  const { screen } = useWords().assess
  return (
    <>
      <span className={styles.saved} role="status">
        {pending === 0 && <CheckIcon />}
        {pending === 0 ? screen.saved : screen.saving}
      </span>
      <IconButton label={`${screen.undo} (${shortcutText(commands.undo)})`} disabled={!undo} onClick={undoSaid}>
        <UndoIcon />
      </IconButton>
      <IconButton label={`${screen.redo} (${shortcutText(commands.redo)})`} disabled={!redo} onClick={redoSaid}>
        <RedoIcon />
      </IconButton>
      <button type="button" className={controls.button} aria-keyshortcuts="?" onClick={onHelp}>
        {screen.keys}
      </button>
    </>
  )
}
