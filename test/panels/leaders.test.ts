import { describe, expect, test } from 'vitest'
import { growth } from '../../src/core/panels/leaders/growth/index.ts'
import { leaders } from '../../src/core/panels/leaders/index.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { workspaceWith } from '../workspaces.ts'
import { choicesOf } from './choices.ts'
import { five, market, name, planted, read } from './planted-market.ts'

const en = wordsFor('en')

describe('planted markets', () => {
  test('a planted gap of eight points comes back, with an interval that holds it and a small p', async () => {
    const { gap, rule, leaders: best } = await read(market(planted(8)))
    expect(rule).toMatchObject({ k: 6, n: 24 })
    expect(best).toEqual([0, 1, 2, 3, 4, 5].map(name))
    expect(Math.abs(gap.value! - 8)).toBeLessThan(1.5)
    expect(gap.low).toBeGreaterThan(5)
    expect(gap.high).toBeLessThan(11)
    expect(gap.p).toBeLessThan(0.01)
  })

  test('an equal market has an interval around zero and no small p', async () => {
    const { gap } = await read(market(planted(0)))
    expect(gap.low).toBeLessThan(0)
    expect(gap.high).toBeGreaterThan(0)
    expect(gap.p).toBeGreaterThan(0.05)
  })

  test('removing one year of a company moves it to the excluded, and out of the groups', async () => {
    const contents = market(planted(8))
    const financials = contents.financials!.filter((row) => !(row.company === 'C00' && row.period === '2021'))
    const findings = await read({ ...contents, financials })
    expect(findings.excluded).toEqual([
      { company: 'C00', reason: { kind: 'missing', periods: [{ start: '2021-01-01', grain: 'year' }] } },
    ])
    expect(findings.leaders).not.toContain('C00')
    expect(findings.rule.n).toBe(23)
    expect(findings.correlation.n).toBe(24)
    expect(growth.compose(findings, en).footnotes.join('\n')).toContain('C00 (no revenue in 2021)')
  })
})

describe('rules and weights', () => {
  test.each([
    ['quartile', ['Aurora'], ['Elm'], 10],
    ['tercile', ['Aurora'], ['Elm'], 10],
    ['median', ['Aurora', 'Blue'], ['Elm', 'Delta'], 8],
    ['top:2', ['Aurora', 'Blue'], ['Elm', 'Delta'], 8],
    // Mean 60, SD of a sample 15.81: beyond 75.8 and below 44.2.
    ['sd', ['Aurora'], ['Elm'], 10],
  ])('%s with equal weights', async (rule, best, worst, gap) => {
    const findings = await read(market(five), { rule })
    expect(findings.leaders).toEqual(best)
    expect(findings.laggards).toEqual(worst)
    expect(findings.gap.value).toBeCloseTo(gap, 9)
  })

  test('weight by revenue is the growth of the summed revenue', async () => {
    const { gap } = await read(market(five), { rule: 'median', weight: 'revenue' })
    // Leaders 400 → 146.41 + 408.146688 = 554.556688; laggards 1000 → 900 + 108.243216 = 1008.243216; four intervals.
    const expected = 100 * ((554.556688 / 400) ** 0.25 - (1008.243216 / 1000) ** 0.25)
    expect(gap.value).toBeCloseTo(expected, 6)
  })

  test('a group of one has no interval and no p', async () => {
    const findings = await read(market(five))
    expect(findings.gap).toMatchObject({ low: null, high: null, p: null })
    const tiles = growth.compose(findings, en).charts[1]!
    expect(JSON.stringify(tiles)).toContain('a group of one company has no spread')
  })

  test('leaving one company out gives the range of the gap', async () => {
    const { looRange } = await read(market(five), { rule: 'median' })
    // Leaders 10 and 8, laggards 0 and 2: without one, 10 − 1, 8 − 1, 9 − 2, 9 − 0.
    expect(looRange!.low).toBeCloseTo(7, 9)
    expect(looRange!.high).toBeCloseTo(9, 9)
  })

  test('robustness counts the rules, weights and windows with the same sign', async () => {
    // Quartile, tercile, median and sd, two weights, the window and its two halves; scores of the base are those of the window.
    expect((await read(market(five))).robustness).toEqual({ kept: 24, of: 24 })
    const large = five.map((company) => (company.name === 'Elm' ? { ...company, growth: 9 } : company))
    // Median rule: leaders 9, laggards 5.5 (equal); by revenue 8.5 against 8.3 or 8.4 in each window. The others: 10 against 9.
    expect((await read(market(large))).robustness).toEqual({ kept: 24, of: 24 })
    const reversed = five.map((company) => (company.name === 'Elm' ? { ...company, growth: 12 } : company))
    // The gap shown is 10 − 12 = −2; only the median rule with equal weights stays positive (9 against 7), in all three windows.
    expect((await read(market(reversed))).robustness).toEqual({ kept: 21, of: 24 })
  })

  test('equal scores at a cut go by name, and the rule says so', async () => {
    const tied = five.map((company) => (company.name === 'Blue' ? { ...company, score: 80 } : company))
    const findings = await read(market(tied))
    expect(findings.leaders).toEqual(['Aurora'])
    expect(JSON.stringify(growth.toJson(findings, en))).toContain(
      'equal scores at the cut, where the name decided: Aurora and Blue',
    )
  })

  test('no groups where all scores are equal, or nobody is beyond one standard deviation', async () => {
    const equal = await read(market(five.map((company) => ({ ...company, score: 50 }))))
    expect([equal.noGroups, equal.gap.value, equal.leaders]).toEqual(['equal-scores', null, []])
    const skewed = await read(market(five.map((company, i) => ({ ...company, score: i === 0 ? 90 : 50 }))), {
      rule: 'sd',
    })
    expect(skewed.noGroups).toBe('none-beyond')
  })

  test('top:9 of five companies takes two on each side and says that nine were asked for', async () => {
    const findings = await read(market(five), { rule: 'top:9' })
    expect(findings.leaders).toHaveLength(2)
    expect(growth.compose(findings, en).footnotes.join('\n')).toContain('9 were asked for')
  })
})

test('the same data give the same figures every time', async () => {
  expect((await read(market(planted(3)))).gap).toEqual((await read(market(planted(3)))).gap)
})

test('the JSON has the keys of its contract, and growth in percent', async () => {
  const json = JSON.parse(JSON.stringify(growth.toJson(await read(market(five)), en)))
  expect(json).toMatchObject({
    metric: 'cx_index',
    from: '2019',
    to: '2023',
    leaders: ['Aurora'],
    laggards: ['Elm'],
    gap: { value: expect.closeTo(10, 9), low: null, high: null, p: null },
    correlation: { pearson: expect.any(Number), spearman: expect.closeTo(1, 9), n: 5 },
    rule: { id: 'quartile', k: 1, n: 5 },
    excluded: [],
    looRange: null,
  })
  expect(json.series[0]).toMatchObject({
    name: 'leaders',
    values: expect.arrayContaining([{ period: '2019', index: 100 }]),
  })
  expect(json.companies[0]).toEqual({
    company: 'Aurora',
    score: 80,
    growth: expect.closeTo(10, 9),
    from: '2019',
    to: '2023',
    group: 'leader',
  })
})

test('settings that name nothing known are failures; a period without data is not', async () => {
  for (const settings of [
    { metric: 'revenue' },
    { rule: 'top:0' },
    { rule: 'best' },
    { weight: 'gold' },
    { from: 'soon' },
  ]) {
    await expect(read(market(five), settings)).rejects.toThrow('SET-02')
  }
  const workspace = await workspaceWith(market(five))
  expect(() => leaders.read(workspace.read, { colour: 'red' })).toThrow('SET-01')
  workspace.close()
  expect((await read(market(five), { from: '2030' })).lack).toBe('revenue')
})

test('controls offer what the workspace has, with the value in force', async () => {
  const workspace = await workspaceWith(market(five))
  const controls = growth.controls(
    workspace.read,
    { rule: 'top:4' },
    growth.read(workspace.read, { rule: 'top:4' }),
    en,
  )
  expect(controls.map(({ key, value }) => [key, value])).toEqual([
    ['metric', 'cx_index'],
    ['scorePeriod', 'average'],
    ['from', '2019'],
    ['to', '2023'],
    ['rule', 'top:4'],
    ['weight', 'equal'],
  ])
  for (const control of controls) expect(choicesOf(control)).toContain(control.value)
  workspace.close()
})
