import { expect, test } from 'vitest'
import { bodyColumns, bodyLines } from '../../src/core/deck/body.ts'

test('a line is a point, whatever bullet was typed before it', () => {
  expect(bodyColumns('- One\n• Two  words\n* Three\nFour')).toEqual([
    { head: null, points: ['One', 'Two words', 'Three', 'Four'] },
  ])
})

test('an empty line begins the second column; there is no third', () => {
  expect(bodyColumns('One\n \nTwo\n\nThree').map(({ points }) => points)).toEqual([['One'], ['Two', 'Three']])
})

test('a first line that ends in a colon heads its column; a later one is a point', () => {
  expect(bodyColumns('Decided:\nOne\nNot:\n\nOpen:\nTwo')).toEqual([
    { head: 'Decided', points: ['One', 'Not:'] },
    { head: 'Open', points: ['Two'] },
  ])
})

test('nothing written is no column', () => {
  expect(bodyColumns(' \n\n ')).toEqual([])
  expect(bodyLines('a\n\n b ')).toEqual(['a', 'b'])
})

test('a minus before a number is no bullet', () => {
  expect(bodyLines('-3 points')).toEqual(['-3 points'])
})
