/** Names of months in the languages of the files that are read: English, Vietnamese ("Thg3"), German, French, Portuguese, Spanish. */
const names: readonly (readonly string[])[] = [
  ['january', 'januar', 'janner', 'jaenner', 'janvier', 'janeiro', 'enero'],
  ['february', 'februar', 'fevrier', 'fevereiro', 'febrero'],
  ['march', 'marz', 'maerz', 'mars', 'marco', 'marzo', 'mrz'],
  ['april', 'avril', 'abril'],
  ['may', 'mai', 'maio', 'mayo'],
  ['june', 'juni', 'juin', 'junho', 'junio'],
  ['july', 'juli', 'juillet', 'julho', 'julio'],
  ['august', 'aout', 'agosto'],
  ['september', 'septembre', 'setembro', 'septiembre'],
  ['october', 'oktober', 'octobre', 'outubro', 'octubre'],
  ['november', 'novembre', 'novembro', 'noviembre'],
  ['december', 'dezember', 'decembre', 'dezembro', 'diciembre'],
]

const known = new Map<string, number>()

/**
 * The month, from 1, that a name or the beginning of one means: "março", "Sept", "Thg3". `name` is lower case without diacritics.
 * 0 when it is none, or could be two ("jui" is juin and juillet).
 */
export function monthNumber(name: string): number {
  const before = known.get(name)
  if (before !== undefined) return before
  const vietnamese = /^(?:thang|thg|th)(\d{1,2})$/u.exec(name)
  const months = vietnamese ? [Number(vietnamese[1])] : name.length < 3 ? [] : monthsBeginningWith(name)
  const month = months.length === 1 ? months[0]! : 0
  if (known.size < 500) known.set(name, month)
  return month
}

function monthsBeginningWith(name: string): number[] {
  return names.flatMap((spellings, index) =>
    spellings.some((spelling) => spelling.startsWith(name)) ? [index + 1] : [],
  )
}
