import { expect, test } from 'vitest'
import { panelOfViews, type View } from '../../src/core/panels/views.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { workspaceWith } from '../workspaces.ts'

const en = wordsFor('en')
const viewOf = (id: string, key: string): View<string> => ({
  id,
  settingKeys: ['period', key],
  controls: (_db, settings) => [
    { kind: 'choice', key, label: key, hint: null, choices: [], value: settings[key] ?? '' },
  ],
  read: (_db, settings) => `${id} of ${settings.period}`,
  compose: (found) => ({ headline: found, subtitle: '', charts: [], footnotes: [], lacksData: false }),
  figures: () => [],
  toJson: (found) => ({ found }),
})
const viewWords = () => ({ label: 'Show', hint: null, names: { bars: 'Bars', map: 'Map' } })
const panel = panelOfViews('rankings', [viewOf('bars', 'sort'), viewOf('map', 'zoom')] as View[], viewWords, ['sort'])

test('the first view answers, or the one that the settings name', async () => {
  const { read } = await workspaceWith({})
  const first = panel.read(read, { period: '2024' })
  expect(panel.compose(first, en).headline).toBe('bars of 2024')
  const second = panel.read(read, { period: '2024', view: 'map' })
  expect(panel.toJson(second, en)).toEqual({ view: 'map', found: 'map of 2024' })
})

test('a slide keeps the settings of its other views, and no unknown ones', async () => {
  const { read } = await workspaceWith({})
  expect(panel.settingKeys).toEqual(['view', 'period', 'sort', 'zoom'])
  expect(panel.read(read, { view: 'map', sort: 'name' }).view).toBe('map')
  expect(() => panel.read(read, { colour: 'red' })).toThrow('SET-01')
  expect(() => panel.read(read, { view: 'globe' })).toThrow('SET-02')
})

test('the choice of views comes first among the controls', async () => {
  const { read } = await workspaceWith({})
  const controls = panel.controls(read, {}, panel.read(read, { view: 'map' }), en)
  expect(controls.map(({ key, value }) => [key, value])).toEqual([
    ['view', 'map'],
    ['zoom', ''],
  ])
  const names = [
    { value: 'bars', label: 'Bars' },
    { value: 'map', label: 'Map' },
  ]
  expect(controls[0]).toMatchObject({ choices: names })
  expect(panel.views(en)).toEqual(names)
})

test('a panel with one view offers no choice of views', async () => {
  const { read } = await workspaceWith({})
  const single = panelOfViews('rankings', [viewOf('bars', 'sort')] as View[], viewWords, [])
  expect(single.views(en)).toEqual([])
  expect(single.controls(read, {}, single.read(read, {}), en).map(({ key }) => key)).toEqual(['sort'])
})

test('settings that are not main ones are finer ones; the choice of views never is', async () => {
  const { read } = await workspaceWith({})
  const fine = (view: string) =>
    panel.controls(read, {}, panel.read(read, { view }), en).map((control) => [control.key, control.fine ?? false])
  expect(fine('bars')).toEqual([
    ['view', false],
    ['sort', false],
  ])
  expect(fine('map')).toEqual([
    ['view', false],
    ['zoom', true],
  ])
})
