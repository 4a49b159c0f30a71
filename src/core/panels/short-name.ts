/** So many letters of a name leave a headline of two lines room for what it says of it. */
const roomInHeadline = 34

/**
 * A name as a headline can carry it: a long one keeps its first two words and as many of its last as have room, because companies
 * differ at either end ("Ngân hàng … Ngoại thương Việt Nam"). The chart has the whole name.
 */
export function shortName(name: string, room = roomInHeadline): string {
  const words = name.normalize('NFC').split(' ')
  if (name.length <= room) return name
  const head = words.slice(0, 2).join(' ')
  let tail = ''
  for (const word of words.slice(2).reverse()) {
    const longer = tail === '' ? word : `${word} ${tail}`
    if (head.length + longer.length + 3 > room) break
    tail = longer
  }
  return tail === '' ? `${[...name].slice(0, room - 1).join('')}…` : `${head} … ${tail}`
}
