import { IconButton } from '../controls/IconButton.tsx'
import { MenuCheck, MenuItem, PopupMenu } from '../controls/PopupMenu.tsx'
import { LookIcon } from '../icons.tsx'
import { useApp, useWords } from '../state/app-store.ts'
import { commands } from '../state/commands.ts'
import { prefer } from '../state/deck-actions.ts'

/** Light or dark: the desk for the room, the paper for the deck. */
export function LookMenu() {
  const { app, theme } = useWords()
  const { bar } = app
  const desk = useApp((state) => state.desk)
  const paper = useApp((state) => state.paper)
  return (
    <PopupMenu
      trigger={
        <IconButton label={bar.look}>
          <LookIcon />
        </IconButton>
      }
    >
      <MenuCheck label={bar.darkDesk} on={desk === 'dark'} onChange={(on) => prefer({ desk: on ? 'dark' : 'light' })} />
      <MenuCheck
        label={bar.darkPaper}
        on={paper === 'dark'}
        onChange={(on) => prefer({ paper: on ? 'dark' : 'light' })}
      />
      <MenuItem label={theme.command} onChoose={commands.theme.run} />
    </PopupMenu>
  )
}
