import type { BrokenCell, DateCell } from '../source.ts'

const dayMilliseconds = 86_400_000

/**
 * The day of a serial number. In the 1900 epoch serial 60 is 29 February 1900, which never was (Lotus kept the error, and so does
 * Office Open XML): it is rejected, and days before it count from one day later.
 */
export function dateOfSerial(serial: number, epoch1904: boolean): DateCell | BrokenCell {
  const whole = Math.floor(serial)
  const broken: BrokenCell = { code: 'DAT-04', raw: String(serial) }
  if (!(whole >= (epoch1904 ? 0 : 1)) || whole > 110_000 || (!epoch1904 && whole === 60)) return broken
  const base = epoch1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30)
  return { iso: new Date(base + whole * dayMilliseconds).toISOString().slice(0, 10) }
}

/** The day of an ISO 8601 date, which a strict workbook writes instead of a serial number. */
export function dateOfIso(text: string): DateCell | BrokenCell {
  const iso = /^(\d{4}-\d\d-\d\d)(?:T[\d:.]+Z?)?$/.exec(text)?.[1]
  const day = iso === undefined ? Number.NaN : Date.parse(`${iso}T00:00:00Z`)
  const exists = !Number.isNaN(day) && new Date(day).toISOString().startsWith(iso!)
  return exists ? { iso: iso! } : { code: 'XLS-02', raw: text }
}
