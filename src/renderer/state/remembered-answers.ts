import { parseTableMaps } from '../../core/import/map/parse-map.ts'
import type { TableMap } from '../../core/import/map/table-map.ts'
import type { Answers } from '../../core/import/report.ts'

/** What was said of a file, for the next file of the same shape: columns and answers, no rows. Kept on this computer. */
export interface Remembered {
  answers: Answers
  /** The maps as they were changed by hand; null where the proposal was right. */
  maps: TableMap[] | null
}

const key = 'triptych-import-answers'
/** The shapes used last; who imports more kinds of files than this is asked again. */
const keptShapes = 50

/** What was said of a file of this shape when one was last imported. */
export function recall(shape: string): Remembered | null {
  const kept = stored().find(([known]) => known === shape)
  return kept ? asRemembered(kept[1]) : null
}

export function remember(shape: string, said: Remembered): void {
  store([[shape, said], ...stored().filter(([known]) => known !== shape)].slice(0, keptShapes) as Entry[])
}

export function forget(shape: string): void {
  store(stored().filter(([known]) => known !== shape))
}

type Entry = [shape: string, said: unknown]

function store(entries: readonly Entry[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(entries))
  } catch {
    // Storage may be full or switched off: the questions are then asked again.
  }
}

/** Newest first. What is not of our making is passed over. */
function stored(): Entry[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    if (!Array.isArray(value)) return []
    return value.filter((entry): entry is Entry => Array.isArray(entry) && typeof entry[0] === 'string')
  } catch {
    return []
  }
}

function asRemembered(said: unknown): Remembered | null {
  if (typeof said !== 'object' || said === null) return null
  const { answers, maps } = said as Record<string, unknown>
  try {
    return {
      answers: Object.fromEntries(Object.entries(answers ?? {}).filter(([, answer]) => typeof answer === 'string')),
      maps: Array.isArray(maps) ? parseTableMaps(JSON.stringify(maps)) : null,
    }
  } catch {
    // Kept by another version, whose maps said it otherwise.
    return null
  }
}
