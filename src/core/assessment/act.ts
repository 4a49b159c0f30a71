import * as v from 'valibot'

/** What an act says. Levels and targets are on the model's scale; capabilities are ids of its capabilities. */
export type ActWhat =
  /** An assessor's own rating; level null leaves it open, which is never low. */
  | { do: 'rate'; capability: string; level: number | null }
  /** A blind vote in a workshop, which counts from the next reveal on; level null takes it back. */
  | { do: 'vote'; capability: string; level: number | null }
  /** The votes that wait become ratings of those who gave them. */
  | { do: 'reveal'; capability: string }
  /** The room's level, which counts instead of the single ones. */
  | { do: 'agree'; capability: string; level: number; note: string }
  /** What stands beside a rating, of an assessor or of the room; null takes it back. */
  | { do: 'note'; capability: string; field: NoteField; value: string | null }
  | { do: 'note'; capability: string; field: 'target'; value: number | null }
  /** Takes back an act, also one that was an undo itself. Acts after it stay. */
  | { do: 'undo'; act: string }

export type NoteField = 'evidence' | 'owner' | 'due_on'

/** One thing that somebody said in an assessment. */
export interface Act {
  /** A UUID: an act is recorded once, however often it is applied. */
  id: string
  /** ISO 8601, UTC. */
  at: string
  /** The assessor's name; '': the room. */
  by: string
  /** The company that is assessed; null: our own. */
  company: string | null
  /** ISO date that names the assessment. */
  assessment: string
  what: ActWhat
}

const name = v.pipe(v.string(), v.maxLength(200))
const text = v.pipe(v.string(), v.maxLength(10_000))
const level = v.pipe(v.number(), v.finite())
const capability = name

const whatShape = v.variant('do', [
  v.strictObject({ do: v.literal('rate'), capability, level: v.nullable(level) }),
  v.strictObject({ do: v.literal('vote'), capability, level: v.nullable(level) }),
  v.strictObject({ do: v.literal('reveal'), capability }),
  v.strictObject({ do: v.literal('agree'), capability, level, note: text }),
  v.variant('field', [
    v.strictObject({
      do: v.literal('note'),
      capability,
      field: v.picklist(['evidence', 'owner', 'due_on']),
      value: v.nullable(text),
    }),
    v.strictObject({ do: v.literal('note'), capability, field: v.literal('target'), value: v.nullable(level) }),
  ]),
  v.strictObject({ do: v.literal('undo'), act: v.pipe(v.string(), v.uuid()) }),
])

/** The shape of an act, for every border that one crosses: messages of the page, journals. */
export const actShape = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  at: v.pipe(v.string(), v.isoTimestamp()),
  by: name,
  company: v.nullable(name),
  assessment: v.pipe(v.string(), v.isoDate()),
  what: whatShape,
}) satisfies v.GenericSchema<unknown, Act>
