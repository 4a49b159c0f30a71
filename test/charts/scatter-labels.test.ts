import { expect, test } from 'vitest'
import { type Box, crosses, overlap, touches } from '../../src/core/charts/scatter/geometry.ts'
import { labelHeight, layoutScatter, precedence, ringGap } from '../../src/core/charts/scatter/layout.ts'
import { placeLabels } from '../../src/core/charts/scatter/place-labels.ts'
import type { ScatterSpec } from '../../src/core/charts/scatter/spec.ts'
import { textWidth } from '../../src/core/charts/text-width.ts'
import { type } from '../../src/core/charts/theme.ts'
import { companyScatter, crowdedScatter } from './cases.ts'

const square: Box = { x: 0, y: 0, width: 10, height: 10 }

test('a segment touches a box that it runs through, begins in, or cuts a corner of; not one that it only passes', () => {
  expect(
    touches(
      [
        [-5, 5],
        [15, 5],
      ],
      square,
    ),
  ).toBe(true)
  expect(
    touches(
      [
        [5, 5],
        [50, 50],
      ],
      square,
    ),
  ).toBe(true)
  expect(
    touches(
      [
        [4, 5],
        [6, 5],
      ],
      square,
    ),
  ).toBe(true)
  expect(
    touches(
      [
        [-1, 3],
        [3, -1],
      ],
      square,
    ),
  ).toBe(true)
  expect(
    touches(
      [
        [-3, 2],
        [2, -3],
      ],
      square,
    ),
  ).toBe(false)
  expect(
    touches(
      [
        [-5, 10],
        [15, 10],
      ],
      square,
    ),
  ).toBe(false)
  expect(
    touches(
      [
        [11, -5],
        [11, 15],
      ],
      square,
    ),
  ).toBe(false)
})

test('segments cross within both, not beyond their ends', () => {
  expect(
    crosses(
      [
        [0, 0],
        [10, 10],
      ],
      [
        [0, 10],
        [10, 0],
      ],
    ),
  ).toBe(true)
  expect(
    crosses(
      [
        [0, 0],
        [4, 4],
      ],
      [
        [0, 10],
        [10, 0],
      ],
    ),
  ).toBe(false)
  expect(
    crosses(
      [
        [0, 0],
        [10, 0],
      ],
      [
        [0, 5],
        [10, 5],
      ],
    ),
  ).toBe(false)
})

/** What stands on the stage: a box for each name, the leader lines, the dots with their rings. */
function drawn(spec: ScatterSpec, size: { width: number; height: number }) {
  const layout = layoutScatter(spec, size)
  const names = layout.points.flatMap(({ name, label }, i) => {
    if (!label) return []
    const width = textWidth(name, type.footnote, spec.points[i]!.tone === 'own' ? 600 : 400)
    const left = { left: label.x, center: label.x - width / 2, right: label.x - width }[label.align]
    return [{ i, leader: label.leader, box: { x: left, y: label.y - labelHeight / 2, width, height: labelHeight } }]
  })
  const dots = layout.points.map(({ x, y, radius }, i): Box => {
    const reach = radius + (spec.points[i]!.outlier ? ringGap : 0)
    return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }
  })
  return { layout, names, dots }
}

const wide = { width: 864, height: 320 }
const beside = { width: 530, height: 270 }
const crowds = [3, 18, 60, 200].flatMap((count) => [wide, beside].map((size) => [count, size] as const))

test.each(crowds)(
  'of %i companies no name or leader line covers anything, and every name is drawn or counted',
  (count, size) => {
    const spec = crowdedScatter(count)
    const { layout, names, dots } = drawn(spec, size)
    expect(names.length + layout.unnamed).toBe(count)
    expect(names.map(({ i }) => spec.points[i]!.tone)).toContain('own')
    for (const { i, box, leader } of names) {
      expect(box.x >= layout.plot.x && box.x + box.width <= size.width, spec.points[i]!.name).toBe(true)
      expect(box.y >= 12 && box.y + box.height <= layout.plot.y + layout.plot.height, spec.points[i]!.name).toBe(true)
      for (const [k, dot] of dots.entries()) {
        if (k === i) continue
        expect(overlap(box, dot) || (leader !== null && touches(leader, dot))).toBe(false)
      }
      if (layout.fit) expect(touches(layout.fit.line, box)).toBe(false)
      for (const other of names) {
        if (other.i === i) continue
        expect(overlap(box, other.box)).toBe(false)
        expect(leader !== null && touches(leader, other.box)).toBe(false)
        expect(leader !== null && other.leader !== null && crosses(leader, other.leader)).toBe(false)
      }
    }
  },
)

test('three and eighteen companies are all named; of sixty more than half on a wide slide', () => {
  expect(layoutScatter(crowdedScatter(3), beside).unnamed).toBe(0)
  expect(layoutScatter(crowdedScatter(18), wide).unnamed).toBe(0)
  expect(layoutScatter(crowdedScatter(60), wide).unnamed).toBeLessThan(30)
})

test('of two names that want the same room the one of the higher rank gets it', () => {
  const room = { x: 0, y: 44, width: 100, height: 12 }
  const left = { x: 20, y: 50, radius: 4, width: 66, height: 12 }
  const right = { ...left, x: 106 }
  const named = (firstLeft: number, firstRight: number) =>
    placeLabels(
      [
        { ...left, first: firstLeft },
        { ...right, first: firstRight },
      ],
      room,
      [],
    ).map((place) => place !== null)
  expect(named(3, 4)).toEqual([true, false])
  expect(named(4, 3)).toEqual([false, true])
})

test('names rank by what the slide is about: own, rival, outlier, leaders and laggards, context, small bases', () => {
  const tones = ['faint', 'context', 'laggard', 'rival', 'own'] as const
  const points = [
    ...tones.map((tone) => ({ name: tone, x: 0, y: 0, tone, outlier: false })),
    { name: 'outlier', x: 0, y: 0, tone: 'context' as const, outlier: true },
  ]
  const inOrder = points.sort((a, b) => precedence(a) - precedence(b)).map(({ name }) => name)
  expect(inOrder).toEqual(['own', 'rival', 'outlier', 'laggard', 'context', 'faint'])
})

test('a name that nothing fits is left out, but never the first', () => {
  const dot = (first: number) => ({ x: 50, y: 50, radius: 4, width: 500, height: 12, first })
  expect(placeLabels([dot(4)], { x: 0, y: 0, width: 100, height: 100 }, [])).toEqual([null])
  expect(placeLabels([dot(0)], { x: 0, y: 0, width: 100, height: 100 }, [])[0]).not.toBeNull()
})

test('a free place between grid lines is taken before one on a grid line', () => {
  const dot = { x: 50, y: 50, radius: 4, width: 30, height: 12, first: 4 }
  const bounds = { x: 0, y: 0, width: 100, height: 100 }
  expect(placeLabels([dot], bounds, [])[0]!.y).toBe(50)
  expect(placeLabels([dot], bounds, [], [50])[0]!.y).not.toBe(50)
})

const oddMarkets: [string, { x: number; y: number }[]][] = [
  ['no company', []],
  ['one company', [{ x: 70, y: 3 }]],
  [
    'three companies',
    [
      { x: 70, y: 3 },
      { x: 60, y: -2 },
      { x: 65, y: 1 },
    ],
  ],
  [
    'equal scores',
    [
      { x: 70, y: 3 },
      { x: 70, y: -2 },
      { x: 70, y: 1 },
    ],
  ],
  [
    'equal growth',
    [
      { x: 70, y: 0 },
      { x: 60, y: 0 },
      { x: 65, y: 0 },
    ],
  ],
  [
    'all in one point',
    [
      { x: 70, y: -1 },
      { x: 70, y: -1 },
      { x: 70, y: -1 },
    ],
  ],
  [
    'shrinking companies only',
    [
      { x: -20, y: -30 },
      { x: 10, y: -12.5 },
      { x: 30, y: -80 },
    ],
  ],
  [
    'tiny differences',
    [
      { x: 70, y: 0.001 },
      { x: 70.0001, y: 0.002 },
      { x: 70.0002, y: 0.0015 },
    ],
  ],
]

test.each(oddMarkets)('%s: axes with round ticks that hold every dot, and no NaN', (_, places) => {
  const points = places.map((place, i) => ({ ...place, name: `C${i}`, tone: 'context' as const, outlier: false }))
  const layout = layoutScatter({ ...companyScatter, points, fit: null }, beside)
  const { plot, x, y } = layout
  expect(JSON.stringify(layout)).not.toContain('null,"y":null')
  for (const dot of layout.points) {
    expect(dot.x >= plot.x && dot.x <= plot.x + plot.width && dot.y >= plot.y && dot.y <= plot.y + plot.height).toBe(
      true,
    )
  }
  if (places.length === 0) return
  for (const axis of [x, y]) {
    expect(axis.ticks.length).toBeGreaterThan(1)
    expect(new Set(axis.ticks.map(({ text }) => text)).size).toBe(axis.ticks.length)
  }
})
