import type { Scale } from '../../core/scorecard-model/scale.ts'
import { useWords } from '../state/app-store.ts'
import { DraftField, type FieldProps } from './DraftField.tsx'
import { parseRating } from './parse-rating.ts'

/** A rating as a number on the model's scale. `covered`: nobody is to see it. */
export function RatingField({
  scale,
  covered = false,
  ...field
}: FieldProps<number> & { scale: Scale; covered?: boolean }) {
  const { assess, numbers } = useWords()
  return (
    <DraftField
      {...field}
      numeric
      covered={covered}
      trouble={assess.screen.outside(numbers.exact(scale.low), numbers.exact(scale.high))}
      show={numbers.exact}
      read={(text) => parseRating(text, scale)}
    />
  )
}
