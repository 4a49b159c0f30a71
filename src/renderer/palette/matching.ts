/** Something that can be found and gone to. */
export interface Target {
  id: string
  name: string
  /** What it is, in a word. */
  kind: string
  go(): void
}

/** Targets in whose name every word of the query begins a word or stands inside one; whoever begins with it comes first. */
export function matching(targets: readonly Target[], query: string): Target[] {
  const wanted = fold(query).split(' ').filter(Boolean)
  return targets
    .map((target) => ({ target, name: fold(`${target.name} ${target.kind}`) }))
    .filter(({ name }) => wanted.every((word) => name.includes(word)))
    .sort((a, b) => Number(b.name.startsWith(wanted[0] ?? '')) - Number(a.name.startsWith(wanted[0] ?? '')))
    .map(({ target }) => target)
}

/** Without case and diacritics, as people type in a hurry: "thuong hieu" finds "Thương hiệu". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'd').toLowerCase().trim()
}
