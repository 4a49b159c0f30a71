import { expect, test } from 'vitest'
import { bodyColumns, bodyLines } from '../../src/core/deck/body.ts'

const point = (text: string) => ({ as: 'point', text })
const head = (text: string) => ({ as: 'head', text })

test('a line is a point, whatever bullet was typed before it', () => {
  expect(bodyColumns('- One\n• Two  words\n* Three\nFour')).toEqual([['One', 'Two words', 'Three', 'Four'].map(point)])
})

test('an empty line begins the second column; there is no third', () => {
  expect(bodyColumns('One\n \nTwo\n\nThree')).toEqual([[point('One')], [point('Two'), point('Three')]])
})

test('a line that ends in a colon is a heading', () => {
  expect(bodyColumns('Decided:\nOne\nNot:\nTwo\n\nOpen:\nThree')).toEqual([
    [head('Decided'), point('One'), head('Not'), point('Two')],
    [head('Open'), point('Three')],
  ])
})

test('nothing written is no column', () => {
  expect(bodyColumns(' \n\n ')).toEqual([])
  expect(bodyLines('a\n\n b ')).toEqual(['a', 'b'])
})

test('a minus before a number is no bullet', () => {
  expect(bodyLines('-3 points')).toEqual(['-3 points'])
})
