/** Texts that mean "no answer" in every file, lower case. A lone "#" is how cut-off cells and some statistics offices write it. */
const always = [
  '',
  '-',
  '–',
  '—',
  '#',
  'na',
  'n/a',
  'n.a.',
  'nm',
  '#n/a',
  'null',
  'none',
  'nan',
  'không có',
  'khong co',
  'không áp dụng',
  'không trả lời',
  'not applicable',
  'no answer',
  'no response',
  'keine angabe',
  'non renseigné',
  'n/d',
  's/d',
  '<na>',
  '(blank)',
  '(trống)',
  '#n/a n/a',
  '#spill!',
  '#calc!',
  '#div/0!',
  '#value!',
  '#ref!',
  '#name?',
  '#num!',
  '#null!',
]

/** Answers whether a trimmed text means "no answer"; `more` are the map's own words. */
export function missingTest(more: readonly string[] = []): (text: string) => boolean {
  const words = new Set(missingWords(more))
  const longest = Math.max(...[...words].map((word) => word.length))
  return (text) => text.length <= longest && words.has(text.normalize('NFC').toLowerCase())
}

/** The texts that mean "no answer", composed and in lower case. */
export function missingWords(more: readonly string[] = []): string[] {
  return [...always, ...more.map((word) => word.normalize('NFC').trim().toLowerCase())]
}
