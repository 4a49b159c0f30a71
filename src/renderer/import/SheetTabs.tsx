import { Tabs } from '@base-ui/react/tabs'
import type { Inspection } from '../../core/import/report.ts'
import { useWords } from '../state/app-store.ts'
import { mapsOfSheet } from '../state/map-changes.ts'
import styles from './SheetTabs.module.css'

/** The sheets of a file, each with what its rows become. */
export function SheetTabs({
  inspection,
  shown,
  onShow,
}: {
  inspection: Inspection
  shown: number
  onShow(sheet: number): void
}) {
  const { import: texts, tables } = useWords().app
  return (
    <Tabs.Root value={shown} onValueChange={(value) => onShow(Number(value))}>
      <Tabs.List className={styles.tabs} aria-label={texts.sheets}>
        {inspection.sheets.map((sheet, place) => {
          const maps = mapsOfSheet(inspection, sheet)
          return (
            <Tabs.Tab key={place} value={place} className={styles.tab}>
              <span className={styles.name}>{sheet.name}</span>
              <span className={styles.state}>
                {maps.length === 0 ? texts.notImported : maps.map(({ map }) => tables[map.table]).join(', ')}
              </span>
            </Tabs.Tab>
          )
        })}
      </Tabs.List>
    </Tabs.Root>
  )
}
