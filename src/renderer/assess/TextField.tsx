import { DraftField, type FieldProps } from './DraftField.tsx'

/** A field of words; an empty one says nothing. */
export function TextField({
  rows,
  placeholder,
  ...field
}: FieldProps<string> & { rows?: number; placeholder?: string }) {
  return (
    <DraftField
      {...field}
      {...(rows === undefined ? {} : { rows })}
      {...(placeholder === undefined ? {} : { placeholder })}
      show={(text) => text}
      read={(text) => text || null}
    />
  )
}
