import { expect, test } from 'vitest'
import { textOf, toggled, valuesOf } from '../../src/renderer/inspector/several-values.ts'

const choices = ['Aurora', 'Bluebay', 'Cedarway'].map((value) => ({ value, label: value }))
const control = (value: string, most = 3) => ({ choices, value, most })

test('nothing chosen is no value', () => {
  expect(valuesOf(control(''))).toEqual([])
  expect(valuesOf(control('Aurora;Cedarway'))).toEqual(['Aurora', 'Cedarway'])
})

test('what is chosen is written in the order of the choices, and only what is offered', () => {
  expect(textOf(control(''), ['Cedarway', 'Dawn', 'Aurora'])).toBe('Aurora;Cedarway')
})

test('choosing again gives up; one more than may be chosen is refused', () => {
  expect(toggled(control('Cedarway'), 'Aurora')).toBe('Aurora;Cedarway')
  expect(toggled(control('Aurora;Cedarway'), 'Aurora')).toBe('Cedarway')
  expect(toggled(control('Aurora'), 'Aurora')).toBe('')
  expect(toggled(control('Aurora;Cedarway', 2), 'Bluebay')).toBeNull()
  expect(toggled(control('Aurora;Cedarway', 2), 'Cedarway')).toBe('Aurora')
})
