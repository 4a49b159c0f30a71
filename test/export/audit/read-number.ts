import type { Lang } from '../../../src/core/words/index.ts'

/** A number as it is printed in a language; null for other texts. */
export function readNumber(text: string, lang: Lang): number | null {
  const [group, point] = lang === 'vi' ? ['.', ','] : [',', '.']
  const bare = text.replace('−', '-').replaceAll(group, '').replace(point, '.')
  return /^-?\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : null
}
