import { expect, test } from 'vitest'
import { equalShares, moveShare, parseShares, type Share, sharesText } from '../../src/core/panels/shares.ts'

const of = (...percents: number[]): Share[] => percents.map((percent, index) => ({ key: 'abcdef'[index]!, percent }))
const percents = (shares: readonly Share[]) => shares.map(({ percent }) => percent)
const total = (shares: readonly Share[]) => percents(shares).reduce((sum, percent) => sum + percent, 0)

test('shares are read as they are written', () => {
  expect(parseShares('nps:50,csat:30,ces:20')).toEqual([
    { key: 'nps', percent: 50 },
    { key: 'csat', percent: 30 },
    { key: 'ces', percent: 20 },
  ])
  expect(sharesText(parseShares('nps:100, csat:0')!)).toBe('nps:100,csat:0')
})

test.each([
  ['sums that are not 100', 'nps:50,csat:49'],
  ['a part named twice', 'nps:50,nps:50'],
  ['broken percents', 'nps:49.5,csat:50.5'],
  ['a part without a name', ':100'],
  ['negative parts', 'nps:120,csat:-20'],
  ['nothing', ''],
])('%s are no shares', (_, text) => {
  expect(parseShares(text)).toBeNull()
})

test('the others keep their proportions when one share moves', () => {
  // 30 : 20 of what 75 leaves is 15 : 10.
  expect(percents(moveShare(of(50, 30, 20), 'a', 75))).toEqual([75, 15, 10])
  expect(percents(moveShare(of(50, 30, 20), 'a', 0))).toEqual([0, 60, 40])
  expect(percents(moveShare(of(50, 30, 20), 'b', 100))).toEqual([0, 100, 0])
})

test('what rounding leaves goes to the largest remainder, of equal ones to the first', () => {
  // 40 in three: 13⅓ each. 29 by 3 : 2 : 2 is 12.43, 8.29, 8.29.
  expect(percents(moveShare(of(40, 20, 20, 20), 'a', 60))).toEqual([60, 14, 13, 13])
  expect(percents(moveShare(of(30, 30, 20, 20), 'a', 71))).toEqual([71, 13, 8, 8])
})

test('parts that are all nothing share alike what one of them gives up', () => {
  expect(percents(moveShare(of(100, 0, 0), 'a', 70))).toEqual([70, 15, 15])
  expect(percents(moveShare(of(100, 0, 0, 0), 'a', 99))).toEqual([99, 1, 0, 0])
})

test('a share stays between nothing and the whole, and one part alone is the whole', () => {
  expect(percents(moveShare(of(50, 50), 'a', 130))).toEqual([100, 0])
  expect(percents(moveShare(of(50, 50), 'a', -7))).toEqual([0, 100])
  expect(percents(moveShare(of(100), 'a', 40))).toEqual([100])
  expect(moveShare(of(50, 50), 'none', 40)).toEqual(of(50, 50))
})

test('whatever moves, whole percents sum to 100', () => {
  for (const start of [of(34, 33, 33), of(1, 98, 1), of(17, 17, 17, 17, 16, 16), of(100, 0, 0)]) {
    for (const { key } of start) {
      for (let percent = 0; percent <= 100; percent++) {
        const moved = moveShare(start, key, percent)
        expect(total(moved)).toBe(100)
        expect(moved.find((share) => share.key === key)!.percent).toBe(percent)
        expect(percents(moved).every((part) => Number.isInteger(part) && part >= 0)).toBe(true)
      }
    }
  }
})

test('the same for all differs by one percent at most', () => {
  expect(percents(equalShares(['a', 'b']))).toEqual([50, 50])
  expect(percents(equalShares(['a', 'b', 'c']))).toEqual([34, 33, 33])
  expect(percents(equalShares(['a', 'b', 'c', 'd', 'e', 'f']))).toEqual([17, 17, 17, 17, 16, 16])
})
