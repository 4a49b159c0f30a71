import { type Box, crosses, overlap, type Point, type Segment, touches, within } from './geometry.ts'

export interface Labelled {
  /** The dot. */
  x: number
  y: number
  radius: number
  /** The label's size. */
  width: number
  height: number
  /** Lower is placed earlier; 0 is placed in any case. */
  first: number
}

export interface LabelPlace {
  /** Left edge, centre or right edge of the label, after `align`. */
  x: number
  /** Its middle. */
  y: number
  align: 'left' | 'center' | 'right'
  /** A thin line from the dot to a label that stands apart from it; null beside the dot. */
  leader: Segment | null
}

interface Candidate {
  place: LabelPlace
  box: Box
}

/** For so many labels a place apart from the dot is looked for: more leader lines would be a thicket. */
const mostApart = 60

/** Before and after a name, so that two beside each other do not read as one. */
const air = 2

/** Dots so near compete for the same room. */
const neighbourhood = 60

/**
 * A place for each label that finds one within `bounds`; null for the others. No label covers a dot, one of the `lines` or another label, and
 * no leader line runs through a label, a dot or another leader line.
 *
 * Of the places that are free, one between the `rules` (heights of grid lines) is taken before one that a grid line runs through.
 *
 * Greedy in order of `first`, dots with few neighbours before the crowd: beside the dot for all of one rank, then apart from it with a
 * leader line. At the end each name that is left takes the place of one that finds another. Without chance: the same dots are named alike.
 */
export function placeLabels(
  labels: readonly Labelled[],
  bounds: Box,
  lines: readonly Segment[],
  rules: readonly number[] = [],
): (LabelPlace | null)[] {
  const dots = labels.map(boxOfDot)
  const chosen: (Candidate | null)[] = labels.map(() => null)
  const possible = (i: number, candidates: readonly Candidate[]) =>
    candidates.filter(
      ({ box, place }) =>
        within(box, bounds) &&
        !lines.some((line) => touches(line, box)) &&
        !dots.some((dot, k) => k !== i && (overlap(box, dot) || (place.leader && touches(place.leader, dot)))),
    )
  const near = labels.map((label, i) => possible(i, besideDot(label)))
  const everywhere = new Map<number, Candidate[]>()
  const all = (i: number): Candidate[] => {
    const known = everywhere.get(i)
    if (known) return known
    const apart = everywhere.size < mostApart ? possible(i, apartFromDot(labels[i]!)) : []
    const found = [...near[i]!, ...apart]
    everywhere.set(i, found)
    return found
  }
  const isFree = (candidate: Candidate) => !chosen.some((other) => other !== null && collide(candidate, other))
  const ruled = ({ place, box }: Candidate) => rules.some((at) => Math.abs(place.y - at) < box.height / 2 - 2)
  const place = (i: number, candidates: readonly Candidate[]): boolean => {
    let onRule: Candidate | null = null
    chosen[i] = null
    for (const candidate of candidates) {
      const isRuled = ruled(candidate)
      if ((isRuled && onRule) || !isFree(candidate)) continue
      if (isRuled) onRule = candidate
      else {
        chosen[i] = candidate
        return true
      }
    }
    chosen[i] = onRule
    return onRule !== null
  }
  /** The one label in the way of a candidate; null where there are several, or none. */
  const blockerOf = (candidate: Candidate): number | null => {
    let found: number | null = null
    for (const [k, other] of chosen.entries()) {
      if (other === null || !collide(candidate, other)) continue
      if (found !== null) return null
      found = k
    }
    return found
  }

  for (const rank of ranksOf(labels, dots)) {
    const left = rank.filter((i) => !place(i, near[i]!))
    for (const i of left) place(i, all(i))
  }
  const inOrder = labels.map((_, i) => i).sort((a, b) => labels[a]!.first - labels[b]!.first)
  for (const i of inOrder) {
    // Room may have come free since its rank was placed.
    if (chosen[i] || place(i, all(i))) continue
    const asked = new Set<number>()
    for (const candidate of all(i)) {
      const blocker = blockerOf(candidate)
      if (blocker === null || asked.has(blocker) || labels[blocker]!.first < labels[i]!.first) continue
      asked.add(blocker)
      const before: Candidate = chosen[blocker]!
      chosen[i] = candidate
      chosen[blocker] = null
      if (place(blocker, all(blocker))) break
      chosen[blocker] = before
      chosen[i] = null
    }
    if (!chosen[i] && labels[i]!.first === 0) {
      const options = besideDot(labels[i]!)
      chosen[i] = options.find(({ box }) => within(box, bounds)) ?? options[0]!
    }
  }
  return chosen.map((candidate) => candidate?.place ?? null)
}

/** The labels of each rank, first ranks first; within a rank those with fewest neighbours first, then from the top. */
function ranksOf(labels: readonly Labelled[], dots: readonly Box[]): number[][] {
  const neighbours = labels.map(
    ({ x, y }, i) =>
      dots.filter((_, k) => k !== i && Math.hypot(labels[k]!.x - x, labels[k]!.y - y) < neighbourhood).length,
  )
  const ranks = [...new Set(labels.map(({ first }) => first))].sort((a, b) => a - b)
  return ranks.map((rank) =>
    labels
      .map((_, i) => i)
      .filter((i) => labels[i]!.first === rank)
      .sort((a, b) => neighbours[a]! - neighbours[b]! || labels[a]!.y - labels[b]!.y),
  )
}

function collide(a: Candidate, b: Candidate): boolean {
  const [lineA, lineB] = [a.place.leader, b.place.leader]
  return (
    overlap(a.box, b.box) ||
    (lineA !== null && touches(lineA, b.box)) ||
    (lineB !== null && touches(lineB, a.box)) ||
    (lineA !== null && lineB !== null && crosses(lineA, lineB))
  )
}

/** Right of the dot, left, above, below, then the corners. */
function besideDot(label: Labelled): Candidate[] {
  const { x, y, radius, height } = label
  const aside = radius + 4
  const apart = radius + height / 2 + 1
  const corner = radius * 0.7 + 3
  const places: [number, number, LabelPlace['align']][] = [
    [x + aside, y, 'left'],
    [x - aside, y, 'right'],
    [x, y - apart, 'center'],
    [x, y + apart, 'center'],
    [x + corner, y - corner - 2, 'left'],
    [x + corner, y + corner + 2, 'left'],
    [x - corner, y - corner - 2, 'right'],
    [x - corner, y + corner + 2, 'right'],
  ]
  return places.map(([left, middle, align]) => candidateAt(label, { x: left, y: middle, align, leader: null }))
}

const distances = [9, 16, 25, 36, 50, 70]
/** Eighths of a right angle, to the right first, where a name is read on from its dot. */
const directions = [-2, 2, -4, 4, 14, -14, 12, -12, 0, 16, -6, 6, -10, 10, -8, 8].map((step) => (step * Math.PI) / 16)

/** Places on rings around the dot, each with its leader line. */
function apartFromDot(label: Labelled): Candidate[] {
  const { x, y, radius, height } = label
  return distances.flatMap((distance) =>
    directions.map((angle) => {
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
      const at = (reach: number): Point => [x + reach * cos, y + reach * sin]
      const leader: Segment = [at(radius + 1), at(radius + distance)]
      const [endX, endY] = leader[1]
      const align = cos > 0.35 ? 'left' : cos < -0.35 ? 'right' : 'center'
      const beyond = align === 'center' ? (Math.sign(sin) * height) / 2 : 0
      const gap = { left: 2, center: 0, right: -2 }[align]
      return candidateAt(label, { x: endX + gap, y: endY + beyond, align, leader })
    }),
  )
}

function candidateAt({ width, height }: Labelled, place: LabelPlace): Candidate {
  const left = { left: place.x, center: place.x - width / 2, right: place.x - width }[place.align]
  return { place, box: { x: left - air, y: place.y - height / 2, width: width + 2 * air, height } }
}

function boxOfDot({ x, y, radius }: Labelled): Box {
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }
}
