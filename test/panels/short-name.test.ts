import { expect, test } from 'vitest'
import { shortName } from '../../src/core/panels/short-name.ts'

test.each([
  ['Aurora', 'Aurora'],
  ['Ngân hàng Thương mại Cổ phần Ngoại thương Việt Nam', 'Ngân hàng … Ngoại thương Việt Nam'],
  ['International Consolidated Airlines Group of the Western Hemisphere', 'International Consolidated Airlin…'],
  ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerk', 'Donaudampfschifffahrtselektrizitä…'],
])('a headline calls %s %s', (name, short) => {
  expect(shortName(name)).toBe(short)
  expect(short.length).toBeLessThanOrEqual(34)
})
