import { headersOf } from '../../core/import/map/table-map.ts'
import type { Inspection, SheetPreview } from '../../core/import/report.ts'
import { useWords } from '../state/app-store.ts'
import { mapsOfSheet } from '../state/map-changes.ts'
import { addTable } from '../state/mapping-actions.ts'
import { AddTable } from './AddTable.tsx'
import { Preview } from './Preview.tsx'
import styles from './SheetView.module.css'
import { TableColumns } from './TableColumns.tsx'

/** One sheet: its first rows, and the tables that its rows become. */
export function SheetView({
  inspection,
  sheet,
  index,
}: {
  inspection: Inspection
  sheet: SheetPreview
  index: number
}) {
  const { numbers, app } = useWords()
  const maps = mapsOfSheet(inspection, sheet)
  const used = new Set(maps.flatMap(({ map }) => headersOf(map)))
  const unused = sheet.header.filter((name) => !used.has(name))
  return (
    <>
      <Preview sheet={sheet} inspection={inspection} index={index} />
      {maps.map(({ map, place }) => (
        <TableColumns
          // Without columns the map is still to be recognised: what is found decides how it is shown.
          key={`${map.table}/${map.columns === undefined}`}
          map={map}
          place={place}
          sheet={sheet}
          used={used}
          questions={inspection.questions.filter((question) => question.map === place)}
          problem={inspection.problems.find((problem) => problem.map === place)}
          index={index}
        />
      ))}
      {sheet.rowCount > 0 && (
        <footer className={styles.foot}>
          <AddTable
            taken={maps.map(({ map }) => map.table)}
            onAdd={(table) => void addTable(index, table, sheet.name)}
          />
          {maps.length > 0 && unused.length > 0 && (
            <p className={styles.unused}>{app.import.unusedColumns(numbers.list(unused.slice(0, shownUnused)))}</p>
          )}
        </footer>
      )}
    </>
  )
}

const shownUnused = 30
