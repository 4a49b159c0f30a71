/** Does every word of the query stand in the text. Case and diacritics do not matter: "thuong hieu" finds "Thương hiệu". */
export function isFound(text: string, query: string): boolean {
  const folded = fold(text)
  return wordsOf(query).every((word) => folded.includes(word))
}

/** Does the text begin with the first word of the query. */
export function beginsWith(text: string, query: string): boolean {
  return fold(text).startsWith(wordsOf(query)[0] ?? '')
}

const wordsOf = (query: string) => fold(query).split(/\s+/u).filter(Boolean)

/** Without case and diacritics, as people type in a hurry. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'd').toLowerCase().trim()
}
