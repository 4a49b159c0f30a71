import type { TableMap, Unpivot } from '../../core/import/map/table-map.ts'
import type { SheetPreview } from '../../core/import/report.ts'
import { tables } from '../../core/import/tables.ts'
import { Check } from '../controls/Check.tsx'
import { Choice } from '../controls/Choice.tsx'
import { useWords } from '../state/app-store.ts'
import { columnOf } from '../state/map-changes.ts'
import { changeWideColumn, changeWideField } from '../state/mapping-actions.ts'
import { fieldLabel } from './field-label.ts'
import styles from './WideColumns.module.css'

/** A wide table: which columns become rows, and what each of them stands for. */
export function WideColumns({
  unpivot,
  map,
  place,
  sheet,
  index,
}: {
  unpivot: Unpivot
  map: TableMap
  place: number
  sheet: SheetPreview
  index: number
}) {
  const { app } = useWords()
  const texts = app.import
  const taken = new Set(Object.values(map.columns ?? {}).map(columnOf))
  const headers = sheet.header.filter((name) => !taken.has(name)).slice(0, shownColumns)
  return (
    <fieldset className={styles.wide}>
      <legend className={styles.legend}>
        {unpivot.to === undefined ? texts.wideMany : texts.wide(fieldLabel(unpivot.to, app))}
      </legend>
      <p className={styles.hint}>{texts.wideHint}</p>
      {unpivot.to !== undefined && (
        <div className={styles.parts}>
          {(
            [
              ['to', texts.wideTo, unpivot.to, ['text', 'period']],
              ['value', texts.wideValue, unpivot.value, ['number', 'integer']],
            ] as const
          ).map(([part, label, field, types]) => (
            <div key={part} className={styles.part}>
              <span className={styles.hint}>{label}</span>
              <Choice
                label={label}
                choices={tables[map.table]
                  .filter(({ name, type }) => name === field || types.some((known) => known === type))
                  .map(({ name }) => ({ value: name, label: fieldLabel(name, app) }))}
                value={field}
                onChoose={(chosen) => void changeWideField(index, place, part, chosen)}
              />
            </div>
          ))}
        </div>
      )}
      <ul className={styles.columns}>
        {headers.map((name) => {
          const meaning = unpivot.columns[name]
          return (
            <li key={name} className={styles.column}>
              <Check
                label={name}
                on={meaning !== undefined}
                onChange={(on) => void changeWideColumn(index, place, name, on ? name : null)}
              />
              {typeof meaning === 'string' ? (
                <Meaning
                  key={meaning}
                  label={`${texts.standsFor}: ${name}`}
                  value={meaning}
                  onChange={(value) => void changeWideColumn(index, place, name, value)}
                />
              ) : (
                <span className={styles.hint}>{Object.values(meaning ?? {}).join(' · ')}</span>
              )}
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}

/** More would not be ticked one by one; a map file names them all. */
const shownColumns = 200

/** Taken over when the field is left or Enter is pressed: half a year is none. */
function Meaning({ label, value, onChange }: { label: string; value: string; onChange(value: string): void }) {
  const take = (text: string) => text.trim() !== '' && text !== value && onChange(text.trim())
  return (
    <input
      className={styles.meaning}
      aria-label={label}
      defaultValue={value}
      onBlur={(event) => take(event.target.value)}
      onKeyDown={(event) => event.key === 'Enter' && take(event.currentTarget.value)}
    />
  )
}
