import { expect, test } from 'vitest'
import { answerScales } from '../../src/core/import/values/answer-scale.ts'
import { readRating } from '../../src/core/import/values/ratings.ts'

const found = (field: string, texts: string) =>
  answerScales(field, new Map(texts.split(', ').map((text, index) => [text, 10 + index])))

test.each([
  ['csat', 'Very satisfied, Satisfied, Neutral, Dissatisfied, Very dissatisfied', [5, 4, 3, 2, 1]],
  ['csat', 'Satisfied, Very satisfied, Dissatisfied, Neither satisfied nor dissatisfied', [4, 5, 2, 3]],
  [
    'csat',
    'Extremely satisfied, Somewhat satisfied, Neutral, Somewhat dissatisfied, Extremely dissatisfied',
    [5, 4, 3, 2, 1],
  ],
  ['csat', 'Rất hài lòng, Hài lòng, Bình thường, Không hài lòng, Rất không hài lòng', [5, 4, 3, 2, 1]],
  ['csat', 'RAT HAI LONG, hai long, binh thuong, khong hai long, rat khong hai long', [5, 4, 3, 2, 1]],
  [
    'csat',
    'Rất hài lòng, Very satisfied, Hài lòng, Satisfied, Neutral, Không hài lòng, Very dissatisfied',
    [5, 5, 4, 4, 3, 2, 1],
  ],
  [
    'csat',
    'Very satisfied, Satisfied, Somewhat satisfied, Neutral, Somewhat dissatisfied, Dissatisfied, Very dissatisfied',
    [7, 6, 5, 4, 3, 2, 1],
  ],
  ['csat', 'Excellent, Very good, Good, Fair, Poor', [5, 4, 3, 2, 1]],
  ['csat', "Very satisfied, Satisfied, Neutral, Dissatisfied, Don't know", [5, 4, 3, 2, null]],
  ['csat', '★★★★☆, ★★★★★, ★☆☆☆☆', [4, 5, 1]],
  ['csat', '5 stars, 4 stars, 1 star', [5, 4, 1]],
  ['csat', '5 sao, 4 sao', [5, 4]],
  ['csat', '4/5, 5/5, 2 out of 5', [4, 5, 2]],
  ['csat', '★★★★☆, 4.5, 3, ★★★★★', [4, 5]],
  ['nps', '10 - Extremely likely, 9, 8, 0 - Not at all likely', [10, 0]],
  ['nps', '8/10, 10/10', [8, 10]],
  [
    'ces',
    'Strongly agree, Agree, Somewhat agree, Neither agree nor disagree, Somewhat disagree, Disagree, Strongly disagree',
    [7, 6, 5, 4, 3, 2, 1],
  ],
])('%s: %s', (field, texts, values) => {
  const scales = found(field, texts)
  expect(scales?.sure).toBe(true)
  expect(Object.values(scales!.candidates[0]!.values)).toEqual(values)
})

test.each([
  ['csat', 'Satisfied, Neutral, Dissatisfied', ['1-3', '1-5', '1-7']],
  ['csat', 'Very satisfied, Satisfied', ['1-5', '1-7']],
  ['csat', 'Excellent, Good, Fair, Poor', ['1-5', '1-5']],
  ['csat', '4/5, 8/10', ['0-100']],
  ['csat', '4 stars, 5 stars, 8', ['1-5']],
])('%s: %s could be more than one scale', (field, texts, scales) => {
  const all = found(field, texts)
  expect(all?.sure).toBe(false)
  expect(all!.candidates.map(({ scale }) => scale?.join('-'))).toEqual(scales)
})

test.each([
  ['csat', 'satisfied, neutral or dissatisfied'],
  ['csat', 'Very satisfied, Somewhat satisfied, Satisfied, Extremely satisfied'],
  ['csat', 'Extremely likely, Very likely, Not at all likely'],
  ['csat', 'DSL, Fiber optic, No'],
  ['csat', '1, 2, 3'],
  ['csat', '4/5, great'],
  ['ces', 'Yes, No'],
  ['segment', 'Very satisfied, Satisfied, Neutral, Dissatisfied, Very dissatisfied'],
])('%s: %s is no scale of answers', (field, texts) => {
  expect(found(field, texts)).toBeNull()
})

test.each([
  ['★★★', 3, 5],
  ['⭐️⭐️⭐️⭐️', 4, 5],
  ['☆☆☆☆☆', 0, 5],
  ['★★★★★★★☆☆☆', 7, 10],
  ['4,5 sao', 4.5, 5],
  ['8 trên 10', 8, 10],
  ['9 / 10 điểm', 9, 10],
])('the rating %s is %d of %d', (text, value, of) => {
  expect(readRating(text)).toEqual({ value, of })
})

test.each(['', '6/5', 'stars', '★4', '4/1', '2024/05', '1/2/2024'])('%j is no rating', (text) => {
  expect(readRating(text)).toBeUndefined()
})
