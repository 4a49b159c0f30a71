import { describe, expect, test } from 'vitest'
import type { Control } from '../../../src/core/panels/panel.ts'
import { emptyScene, fulfilled, type Scene } from '../../../src/renderer/present/scene.ts'
import { answerTo, columnsOf, nothingOpen, type Open } from '../../../src/renderer/present/show-keys.ts'

const plainShow = { ...emptyScene, ...nothingOpen }

/** A show that keys are pressed in, one after another, in a deck of so many slides, each with these controls. */
function showOf(count: number, place = 0, controls: Control[] = []) {
  let show: Scene & Open = plainShow
  let ended = false
  return {
    press(...keys: string[]) {
      for (const key of keys) {
        const answer = answerTo(show, key, { place, count, controls })
        show = { ...show, ...answer?.open }
        for (const wish of answer?.wishes ?? []) {
          show = { ...show, ...fulfilled(wish, show) }
          ended ||= wish.do === 'end'
        }
        place = answer?.go ?? place
      }
      return { ...show, place, ended }
    },
  }
}

describe('on a slide', () => {
  test.each(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'n'])(
    '%s shows the next one, and stays on the last',
    (key) => {
      expect(showOf(3).press(key).place).toBe(1)
      expect(showOf(3).press(key, key, key).place).toBe(2)
    },
  )
  test.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])(
    '%s shows the one before, and stays on the first',
    (key) => {
      expect(showOf(3, 2).press(key).place).toBe(1)
      expect(showOf(3, 1).press(key, key).place).toBe(0)
    },
  )
  test('Home and End show the first and the last', () => {
    expect(showOf(9, 4).press('End').place).toBe(8)
    expect(showOf(9, 4).press('Home').place).toBe(0)
  })
  test('Esc ends, and a key without a meaning does nothing', () => {
    expect(showOf(3).press('Escape').ended).toBe(true)
    expect(answerTo(plainShow, 'x', { place: 0, count: 3, controls: [] })).toBeNull()
    expect(answerTo(plainShow, 'Shift', { place: 0, count: 3, controls: [] })).toBeNull()
  })
})

describe('a number', () => {
  test('goes to its slide by Enter', () => {
    const show = showOf(20)
    expect(show.press('1', '2')).toMatchObject({ typed: '12', place: 0 })
    expect(show.press('Enter')).toMatchObject({ typed: '', place: 11 })
  })
  test('beyond the deck goes to its nearest slide', () => {
    expect(showOf(5).press('9', '9', 'Enter').place).toBe(4)
    expect(showOf(5, 3).press('0', 'Enter').place).toBe(0)
  })
  test('is taken back by Backspace and Esc, which then leave the slide where it is', () => {
    const show = showOf(20, 6)
    expect(show.press('1', '2', 'Backspace')).toMatchObject({ typed: '1', place: 6 })
    expect(show.press('Escape')).toMatchObject({ typed: '', place: 6, ended: false })
  })
  test('is forgotten when another key is pressed', () => {
    expect(showOf(20).press('1', 'ArrowRight')).toMatchObject({ typed: '', place: 1 })
  })
})

describe('a cover', () => {
  test.each([
    ['b', 'black'],
    ['.', 'black'],
    ['w', 'white'],
    [',', 'white'],
  ] as const)('%s covers the slide in %s and uncovers it', (key, cover) => {
    const show = showOf(3)
    expect(show.press(key).cover).toBe(cover)
    expect(show.press(key).cover).toBeNull()
  })
  test('changes from black to white', () => {
    expect(showOf(3).press('b', 'w').cover).toBe('white')
  })
  test.each(['PageDown', 'PageUp'])('is taken away by %s, with the slide that was left under it', (key) => {
    expect(showOf(3, 1).press('b', key)).toMatchObject({ cover: null, place: 1 })
  })
  test('is taken away by Esc, which does not end', () => {
    expect(showOf(3).press('w', 'Escape')).toMatchObject({ cover: null, ended: false })
  })
})

describe('the overview', () => {
  test.each(['g', 'Tab'])('%s opens it at the slide that is shown, and closes it there', (key) => {
    const show = showOf(9, 4)
    expect(show.press(key).picked).toBe(4)
    expect(show.press('ArrowRight', key)).toMatchObject({ picked: null, place: 4 })
  })
  test('arrow keys go by one and by rows, within the deck, and Enter goes to the slide', () => {
    const show = showOf(9)
    expect(show.press('g', 'ArrowDown', 'ArrowRight').picked).toBe(columnsOf(9) + 1)
    expect(show.press('End', 'ArrowRight').picked).toBe(8)
    expect(show.press('Home', 'ArrowUp').picked).toBe(0)
    expect(show.press('ArrowRight', 'ArrowRight', 'Enter')).toMatchObject({ picked: null, place: 2 })
  })
  test('Esc closes it, and only it', () => {
    expect(showOf(9).press('g', 'Escape')).toMatchObject({ picked: null, ended: false })
  })
  test('three to six slides stand side by side', () => {
    expect([1, 9, 16, 25, 200].map(columnsOf)).toEqual([3, 3, 4, 5, 6])
  })
})

test('the list of keys opens and closes by ?, and nothing else happens under it', () => {
  const show = showOf(3)
  expect(show.press('?').help).toBe(true)
  expect(show.press('ArrowRight', 'b')).toMatchObject({ help: true, place: 0, cover: null })
  expect(show.press('Escape')).toMatchObject({ help: false, ended: false })
})

test('the laser goes on and off by L', () => {
  const show = showOf(3)
  expect(show.press('l').laser).toBe(true)
  expect(show.press('l').laser).toBe(false)
})

const period: Control = {
  ...{ kind: 'choice', key: 'period', label: 'Period', hint: null, value: '2025' },
  choices: ['2024', '2025', '2026'].map((value) => ({ value, label: value })),
}
const metric: Control = {
  ...period,
  key: 'metric',
  label: 'Measure',
  value: 'nps',
  choices: [{ value: 'nps', label: 'NPS' }],
}
const gap: Control = {
  ...{ kind: 'amount', key: 'gap', label: 'Gap', hint: null, value: '0.5', min: 0, max: 1, step: 0.25, unit: '' },
}
const fine: Control = { ...period, key: 'fine', fine: true }

describe('the settings', () => {
  const drill = () => showOf(5, 1, [metric, period, gap, fine])
  test('P opens them at the period, and Enter closes them with what was changed', () => {
    const show = drill()
    expect(show.press('p').settings).toBe('period')
    expect(show.press('ArrowLeft', 'Enter')).toMatchObject({ settings: null, tried: { period: '2024' }, place: 1 })
  })
  test('arrow keys choose a setting and change it, no further than its ends', () => {
    expect(drill().press('p', 'ArrowRight', 'ArrowRight').tried).toEqual({ period: '2026' })
    expect(drill().press('p', 'ArrowDown', 'ArrowRight').tried).toEqual({ gap: '0.75' })
    expect(drill().press('p', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft').tried).toEqual({ gap: '0' })
    expect(drill().press('p', 'ArrowUp', 'ArrowUp').settings).toBe('metric')
    expect(drill().press('p', 'ArrowDown', 'ArrowDown', 'ArrowDown').settings).toBe('gap')
  })
  test('Esc closes them, and the slide is as in the deck again', () => {
    expect(drill().press('p', 'ArrowLeft', 'Escape')).toMatchObject({ settings: null, tried: {}, ended: false })
  })
  test('Esc after they were closed takes back what was changed, and only then ends', () => {
    const show = drill()
    expect(show.press('p', 'ArrowLeft', 'Enter', 'Escape')).toMatchObject({ tried: {}, ended: false })
    expect(show.press('Escape').ended).toBe(true)
  })
  test('a clicker goes on to the next slide', () => {
    expect(drill().press('p', 'PageDown').place).toBe(2)
  })
  test('a slide without settings opens none', () => {
    expect(showOf(3).press('p', 'ArrowLeft')).toMatchObject({ settings: '', tried: {} })
  })
})

describe('a company that is highlighted', () => {
  test('is looked for by C, and no key of the field is one of the presentation', () => {
    expect(showOf(3).press('c', 'b', 'ArrowRight', '2')).toMatchObject({
      finding: true,
      cover: null,
      typed: '',
      place: 0,
    })
    expect(showOf(3).press('c', 'Escape')).toMatchObject({ finding: false, ended: false })
  })
  test('is left by Esc before the presentation is', () => {
    const at = { place: 0, count: 3, controls: [] }
    const answer = answerTo({ ...plainShow, highlight: 'Aurora' }, 'Escape', at)
    expect(answer?.wishes).toEqual([{ do: 'highlight', company: null }])
  })
})
