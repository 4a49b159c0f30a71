import { parseDate } from '../../core/import/values/dates.ts'
import { useWords } from '../state/app-store.ts'
import { DraftField, type FieldProps } from './DraftField.tsx'

/** A day, as an ISO date; written with the day first, as both languages do, or as a file has it. A browser's own field would write it in the browser's language. */
export function DateField(field: FieldProps<string>) {
  const { assess, numbers } = useWords()
  return (
    <DraftField
      {...field}
      placeholder={assess.screen.datePlace}
      trouble={assess.screen.noDate}
      show={numbers.date}
      read={(text) => (text ? parseDate(text, 'dmy') : null)}
    />
  )
}
