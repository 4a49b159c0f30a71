import { expect, test } from 'vitest'
import { tipAt } from '../../src/renderer/stage/tip-at.ts'

const tip = (name: string, x: number, y: number, width = 96, height = 54) => ({
  ...{ name, text: name, box: { x, y, width, height } },
})

test('the mark under the pointer is told, wherever it is pointed at, and nothing beside it', () => {
  const tips = [tip('above', 0, 0), tip('below', 0, 54)]
  expect(tipAt(tips, { x: 0.05, y: 0.02 })?.name).toBe('above')
  expect(tipAt(tips, { x: 0.05, y: 0.15 })?.name).toBe('below')
  expect(tipAt(tips, { x: 0.5, y: 0.02 })).toBeUndefined()
})

test('of marks that lie over each other the nearest is told', () => {
  const tips = [tip('left', 100, 100, 14, 14), tip('right', 106, 100, 14, 14)]
  const at = (x: number) => tipAt(tips, { x: x / 960, y: 107 / 540 })?.name
  expect([at(108), at(112)]).toEqual(['left', 'right'])
})
