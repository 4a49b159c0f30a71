import { expect, test } from 'vitest'
import { ciede2000, distanceSeen } from './colour-vision.ts'

// Test data of Sharma, Wu and Dalal (2005), pairs 1, 7, 13, 17, 25 and 34.
test.each([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
] as const)('the distance of %j and %j is as published', (a, b, expected) => {
  expect(ciede2000(a, b)).toBeCloseTo(expected, 4)
})

test('red and green of one lightness come near without long or middle cones, and stay apart with them', () => {
  expect(distanceSeen('#C8500A', '#6E8C00', 'normal')).toBeGreaterThan(40)
  expect(distanceSeen('#C8500A', '#6E8C00', 'deuteranopia')).toBeLessThan(15)
})

test('greys are the same to everybody', () => {
  for (const vision of ['protanopia', 'deuteranopia', 'tritanopia'] as const)
    expect(distanceSeen('#404040', '#C0C0C0', vision)).toBeCloseTo(distanceSeen('#404040', '#C0C0C0', 'normal'), 1)
})
