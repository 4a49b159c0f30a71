/**
 * Texts typed in the Vietnamese fonts of before Unicode. Their letters are those of Windows-1252, drawn differently; read as they stand
 * they are nonsense that no decoder objects to: "C«ng ty" (TCVN3, fonts .VnTime) and "Coâng ty" (VNI) for "Công ty".
 */
export type LegacyFont = 'TCVN3' | 'VNI'

/** Signs that TCVN3 draws as vowels, inside a word or beginning one with "®" (đ); in other texts they stand by themselves. */
const tcvn3 =
  /(?<=[a-z])[¡-§¨©ª«¬®µ¶·¸¹»¼½¾×÷]+(?=[a-z])|(?<![\p{L}\d])®(?=[a-zµ¶·¸¹¨©ª«¬×])|(?<=[a-z])[µ¶·¸¹¨©ª«¬]+(?=[\s,;.!?]|$)/giu

/** Vowel and tone as VNI writes them, in pairs that hardly occur in languages of Europe. */
const vni = /a[ùøâáàåäã]|e[ùøâåäàá]|o[øâåäàá]|u[ùøû]|ö[ùøûôïõ]|ô[ùøûïõ]|y[ùø]/giu

/** Letters that only real Vietnamese has: ă đ ơ ư and those with two marks. */
const vietnamese = /[ĂăĐđƠơƯư\u1ea0-\u1ef9]/u

/** Which legacy font a text was typed in; undefined for all others. Judges by several different signs, never by one. */
export function legacyFont(text: string): LegacyFont | undefined {
  if (vietnamese.test(text)) return undefined
  const enough = (pattern: RegExp, count: number) => {
    const found = (text.match(pattern) ?? []).map((sign) => sign.toLowerCase())
    const words = text.split(/\s+/u).filter((word) => /[^\x00-\x7f]/.test(word)).length
    return found.length >= count && new Set(found).size >= 3 && found.length >= words / 3
  }
  if (enough(tcvn3, 4)) return 'TCVN3'
  return enough(vni, 5) ? 'VNI' : undefined
}
