import controls from '../controls/controls.module.css'
import { MenuCheck, MenuGroup, MenuItem, PopupMenu } from '../controls/PopupMenu.tsx'
import { ExportIcon } from '../icons.tsx'
import { useApp, useWords } from '../state/app-store.ts'
import { commands, shortcutText } from '../state/commands.ts'
import { exportDeck, exportSlide } from '../state/export-actions.ts'
import styles from './TopBar.module.css'

/** The slide on the stage, or the whole deck, as a file. */
export function ExportMenu() {
  const words = useWords()
  const { bar, export: texts } = words.app
  const exporting = useApp((state) => state.exporting)
  const withHidden = useApp((state) => state.exportHidden)
  const hasHidden = useApp((state) => state.session?.slides.some(({ hidden }) => hidden) ?? false)
  const empty = useApp((state) => state.current === null)
  // The label of keeping follows from them.
  useApp((state) => state.session?.packs)
  return (
    <PopupMenu
      trigger={
        <button type="button" className={`${controls.outline} ${styles.export}`} disabled={exporting || empty}>
          <ExportIcon />
          {exporting ? texts.working : bar.export}
        </button>
      }
    >
      <MenuGroup label={texts.deckGroup}>
        <MenuItem label={texts.deckPptx} shortcut={shortcutText(commands.export)} onChoose={commands.export.run} />
        <MenuItem label={texts.deckPdf} onChoose={() => void exportDeck('pdf')} />
        <MenuItem label={texts.deckHtml} onChoose={() => void exportDeck('html')} />
        {hasHidden && (
          <MenuCheck
            label={texts.withHidden}
            on={withHidden}
            onChange={(exportHidden) => useApp.setState({ exportHidden })}
          />
        )}
        <MenuItem label={commands['keep-pack'].name(words)} onChoose={commands['keep-pack'].run} />
      </MenuGroup>
      <MenuGroup label={texts.slideGroup}>
        <MenuItem label={texts.slidePng} onChoose={() => void exportSlide('png')} />
        <MenuItem label={texts.slidePngSmall} onChoose={() => void exportSlide('png-small')} />
        <MenuItem label={texts.slideSvg} onChoose={() => void exportSlide('svg')} />
        <MenuItem label={texts.slidePngTransparent} onChoose={() => void exportSlide('png-transparent')} />
        <MenuItem label={texts.slideXlsx} onChoose={() => void exportSlide('xlsx')} />
        <MenuItem label={texts.slideCsv} onChoose={() => void exportSlide('csv')} />
      </MenuGroup>
      <MenuGroup label={texts.copyGroup}>
        <MenuItem
          label={texts.copyPicture}
          shortcut={shortcutText(commands['copy-picture'])}
          onChoose={commands['copy-picture'].run}
        />
        <MenuItem
          label={texts.copyTable}
          shortcut={shortcutText(commands['copy-table'])}
          onChoose={commands['copy-table'].run}
        />
      </MenuGroup>
    </PopupMenu>
  )
}
