import { expect, test } from 'vitest'
import { capabilityFinder } from '../../src/core/scorecard-model/capability-names.ts'
import { both, capability, model } from './models.ts'

const first = model([
  capability('plans', { name: { en: 'Plans', vi: 'Kế hoạch' } }),
  capability('tools', { name: { en: 'Tools', vi: 'Công cụ đo' } }),
])

test('a capability is found by its id or a name in either language, whatever the case and the diacritics', () => {
  const find = capabilityFinder(first, [])
  for (const name of ['plans', 'PLANS', 'Kế hoạch', 'ke  hoach'])
    expect(find(name)).toEqual({ is: 'rated', id: 'plans' })
  expect(find('cong cu do')).toEqual({ is: 'rated', id: 'tools' })
  expect(find('Quantum readiness')).toEqual({ is: 'unknown' })
})

test('a capability with a new id and name is found by what it was formerly called', () => {
  const next = model([capability('planning', { name: both('Planning'), formerly: ['plans', 'Roadmaps'] })])
  const find = capabilityFinder(next, [])
  expect(find('Plans')).toEqual({ is: 'rated', id: 'planning' })
  expect(find('roadmaps')).toEqual({ is: 'rated', id: 'planning' })
})

test('a name that only an earlier version had leads on by its id', () => {
  const next = model([capability('plans', { name: both('Direction') })], { version: 2 })
  const find = capabilityFinder(next, [first])
  expect(find('Kế hoạch')).toEqual({ is: 'rated', id: 'plans' })
})

test('the name of an earlier version leads on to a new id that says what it was', () => {
  const next = model([capability('direction', { name: both('Direction'), formerly: ['plans'] })], { version: 2 })
  expect(capabilityFinder(next, [first])('Kế hoạch')).toEqual({ is: 'rated', id: 'direction' })
})

test('a capability that only an earlier model had is known by its name there', () => {
  const next = model([capability('plans')], { version: 2 })
  expect(capabilityFinder(next, [first])('tools')).toEqual({ is: 'dropped', name: { en: 'Tools', vi: 'Công cụ đo' } })
})

test('of two earlier models the later one says what a name meant', () => {
  const second = model([capability('gear', { name: { en: 'Tools', vi: 'Dụng cụ' } })], { version: 2 })
  const third = model([
    capability('gear', { name: both('Equipment') }),
    capability('tools', { name: both('Software') }),
  ])
  expect(capabilityFinder(third, [second, first])('Dụng cụ')).toEqual({ is: 'rated', id: 'gear' })
  expect(capabilityFinder(third, [second, first])('Công cụ đo')).toEqual({ is: 'rated', id: 'tools' })
})
