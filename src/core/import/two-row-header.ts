import { type Cell, cellText } from './source.ts'

const texts = (cells: readonly Cell[]) => cells.map((cell) => cellText(cell).trim())
const isNumber = (text: string) => /^[-+−(]?[\d.,\s]+%?\)?$/u.test(text)

/**
 * One header of two rows: groups above ("2023" over "NPS", "CSAT") and names below. A group reaches over the empty cells to its right. Where
 * names repeat, the group goes in front of each ("2023 NPS"), else it only fills what the names leave empty. Undefined
 * when the rows are no such pair: the upper one is a title, the lower one holds values, or joining does not tell the columns apart.
 */
export function joinedHeader(groups: readonly Cell[], names: readonly Cell[]): string[] | undefined {
  const [above, below] = [texts(groups), texts(names)]
  if (above.length !== below.length || above.slice(1).every((text) => text === '')) return undefined
  // A full row of different texts is a header by itself.
  if (!above.includes('') && new Set(above).size === above.length) return undefined
  const named = below.filter((text) => text !== '')
  if (named.length < 2 || named.some(isNumber)) return undefined
  const repeats = new Set(named).size < named.length
  const fills = above.includes('') && above.some((text, column) => text !== '' && below[column] === '')
  if (!repeats && !fills) return undefined
  if (below.some((text, column) => text === '' && above[column] === '')) return undefined
  let group = ''
  const joined = below.map((name, column) => {
    if (above[column] !== '') group = above[column]!
    if (name === '') return group
    return repeats && group !== '' ? `${group} ${name}` : name
  })
  return new Set(joined).size === joined.length ? joined : undefined
}
