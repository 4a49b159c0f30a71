export interface Box {
  x: number
  y: number
  width: number
  height: number
}

interface Labelled {
  /** The dot. */
  x: number
  y: number
  radius: number
  /** The label's size. */
  width: number
  height: number
  /** Lower is placed earlier. */
  first: number
}

interface Place {
  x: number
  y: number
  align: 'left' | 'center' | 'right'
}

/**
 * A place beside its dot for each label that finds one within `bounds` without covering a dot, an obstacle or another label, greedily in
 * order of `first`; null for the others. The label of rank 0 (the own company) is placed in any case.
 */
export function placeLabels(labels: readonly Labelled[], bounds: Box, obstacles: readonly Box[]): (Place | null)[] {
  const dots = labels.map(
    ({ x, y, radius }): Box => ({ x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }),
  )
  const taken: Box[] = [...obstacles]
  const places: (Place | null)[] = labels.map(() => null)
  const order = labels
    .map((_, i) => i)
    .sort((a, b) => labels[a]!.first - labels[b]!.first || labels[a]!.y - labels[b]!.y)
  for (const i of order) {
    const label = labels[i]!
    const options = candidates(label).map((place) => ({ place, box: boxOf(place, label) }))
    const free = options.find(
      ({ box }) =>
        within(box, bounds) &&
        !taken.some((other) => overlap(box, other)) &&
        !dots.some((dot, k) => k !== i && overlap(box, dot)),
    )
    const chosen =
      free ?? (label.first === 0 ? (options.find(({ box }) => within(box, bounds)) ?? options[0]) : undefined)
    if (!chosen) continue
    places[i] = chosen.place
    taken.push(chosen.box)
  }
  return places
}

/** Right of the dot, left, above, below, then the corners. */
function candidates({ x, y, radius, height }: Labelled): Place[] {
  const aside = radius + 4
  const apart = radius + height / 2 + 1
  const corner = radius * 0.7 + 3
  return [
    { x: x + aside, y, align: 'left' },
    { x: x - aside, y, align: 'right' },
    { x, y: y - apart, align: 'center' },
    { x, y: y + apart, align: 'center' },
    { x: x + corner, y: y - corner - 2, align: 'left' },
    { x: x + corner, y: y + corner + 2, align: 'left' },
    { x: x - corner, y: y - corner - 2, align: 'right' },
    { x: x - corner, y: y + corner + 2, align: 'right' },
  ]
}

function boxOf(place: Place, { width, height }: Labelled): Box {
  const left = { left: place.x, center: place.x - width / 2, right: place.x - width }[place.align]
  return { x: left, y: place.y - height / 2, width, height }
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function within(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  )
}
