/** Red, green and blue of a colour as slides have it, each 0–255; null for none. Throws on a notation that slides do not use. */
export function colourLevels(value: string): number[] | null {
  if (value === 'none' || value === 'transparent') return null
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value)?.[1]
  const parts = /^rgb\((\d+),\s*(\d+),\s*(\d+)\)$/.exec(value)?.slice(1).map(Number)
  if (!hex && !parts) throw new Error(`A colour not known: ${value}`)
  const long = hex?.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex
  return parts ?? [0, 2, 4].map((at) => Number.parseInt(long!.slice(at, at + 2), 16))
}
