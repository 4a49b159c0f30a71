const formula = /^[=+\-@\t\r\n\0＝＋－＠]/u

/** Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP ASVS 1.2.10). */
export function spreadsheetSafe(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** A text without the apostrophe that `spreadsheetSafe` puts before one that would be a formula. */
export function unguarded(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text
}

/**
 * A cell as CSV writes it (RFC 4180), quoted wherever some program would split it, and safe in a spreadsheet; numbers stay as they are,
 * and what is no number is left empty.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  const safe = spreadsheetSafe(value)
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as a CSV file: UTF-8 with a byte order mark, by which Excel knows it, comma, CRLF. */
export function csvBytes(rows: readonly (readonly (string | number | null)[])[]): Uint8Array {
  const lines = rows.map((row) => `${row.map(csvCell).join(',')}\r\n`)
  return new TextEncoder().encode(`\uFEFF${lines.join('')}`)
}
