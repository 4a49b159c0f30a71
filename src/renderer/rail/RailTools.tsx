import { changesKind } from '../../core/deck/kinds/changes.ts'
import { wordKinds } from '../../core/deck/kinds/index.ts'
import { panels } from '../../core/panels/index.ts'
import controls from '../controls/controls.module.css'
import { IconButton } from '../controls/IconButton.tsx'
import { MenuCheck, MenuGroup, MenuItem, PopupMenu } from '../controls/PopupMenu.tsx'
import { AddIcon, DownIcon, DuplicateIcon, HideIcon, RemoveIcon, UpIcon } from '../icons.tsx'
import { useApp, useWords } from '../state/app-store.ts'
import { change } from '../state/deck-actions.ts'
import styles from './Rail.module.css'
import { canMoveBy, hide, moveBy, remove } from './Rail.tsx'

/** What can be done with the deck and the slide on the stage, by mouse too. */
export function RailTools() {
  const words = useWords()
  const { rail } = words.app
  const current = useApp((state) => state.current)
  const appendix = useApp((state) => state.session?.appendix ?? false)
  const slides = useApp((state) => state.session?.slides)
  const chosen = slides?.find(({ id }) => id === current)
  const item = (kind: string, label: string) => (
    <MenuItem key={kind} label={label} onChoose={() => void change({ do: 'slide/add', kind, after: current })} />
  )
  return (
    <div className={styles.tools}>
      <PopupMenu
        trigger={
          <button type="button" className={`${controls.outline} ${styles.add}`}>
            <AddIcon />
            {rail.add}
          </button>
        }
      >
        <MenuGroup label={rail.ofData}>
          {panels.map(({ id }) => item(id, words.panels[id].name))}
          {item(changesKind, words.packs.name)}
        </MenuGroup>
        <MenuGroup label={rail.ofWords}>{wordKinds.map(({ id }) => item(id, words.deck.kinds[id].name))}</MenuGroup>
        <MenuGroup label={rail.atTheEnd}>
          <MenuCheck label={rail.appendix} on={appendix} onChange={(on) => void change({ do: 'deck/appendix', on })} />
        </MenuGroup>
      </PopupMenu>
      {slides && chosen && (
        <div className={styles.icons}>
          <IconButton label={rail.duplicate} onClick={() => void change({ do: 'slide/duplicate', id: chosen.id })}>
            <DuplicateIcon />
          </IconButton>
          <IconButton label={rail.moveUp} disabled={!canMoveBy(slides, chosen.id, -1)} onClick={() => void moveBy(-1)}>
            <UpIcon />
          </IconButton>
          <IconButton label={rail.moveDown} disabled={!canMoveBy(slides, chosen.id, 1)} onClick={() => void moveBy(1)}>
            <DownIcon />
          </IconButton>
          <IconButton
            label={rail.hide}
            aria-pressed={chosen.hidden ?? false}
            onClick={() => void hide(chosen.id, !chosen.hidden)}
          >
            <HideIcon />
          </IconButton>
          <IconButton label={rail.remove} onClick={() => void remove(chosen.id)}>
            <RemoveIcon />
          </IconButton>
        </div>
      )}
    </div>
  )
}
