import { expect, test } from 'vitest'
import {
  emptyScene,
  fulfilled,
  patchBetween,
  patched,
  type Scene,
  type ShownSlide,
} from '../../../src/renderer/present/scene.ts'

const slide = (id: string, headline = id): ShownSlide => ({
  ...{ id, headline, svg: `<svg>${headline}</svg>`, trouble: null, tips: [], controls: [], highlighted: false },
})
const [a, b, c] = [slide('a'), slide('b'), slide('c')]
const scene: Scene = { ...emptyScene, slides: [a, b, c], current: 'b' }

test('a window that has nothing is sent everything', () => {
  expect(patched(emptyScene, patchBetween(null, scene))).toEqual(scene)
})

test('a window that has the scene is sent what has changed, and no slide that has not', () => {
  const now: Scene = { ...scene, slides: [a, slide('b', 'new'), c], cover: 'black' }
  const patch = patchBetween(scene, now)
  expect(patch.changed).toEqual({ cover: 'black' })
  expect(patch.slides.map(({ id }) => id)).toEqual(['b'])
  expect(patched(scene, patch)).toEqual(now)
})

test('another order is kept, and a slide that is gone is not shown', () => {
  const now: Scene = { ...scene, slides: [c, a] }
  const patch = patchBetween(scene, now)
  expect(patch.slides).toEqual([])
  expect(patched(scene, patch).slides).toEqual([c, a])
})

test('another slide comes as the deck has it, and keeps who is highlighted', () => {
  const tried: Scene = { ...scene, tried: { period: '2023' }, highlight: 'Aurora', dot: { x: 0.5, y: 0.5 } }
  expect({ ...tried, ...fulfilled({ do: 'go', id: 'c' }, tried) }).toMatchObject({
    ...{ current: 'c', tried: {}, highlight: 'Aurora', dot: null },
  })
  expect(fulfilled({ do: 'go', id: 'b' }, tried)).toEqual({})
})
