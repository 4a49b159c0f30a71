import { describe, expect, test } from 'vitest'
import { checkExhibit, exhibitOf, rules } from '../../src/core/board-ready/index.ts'
import { drawSlideParts } from '../../src/core/export/svg.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { bad } from '../fixtures/slides/bad.ts'
import { good } from '../fixtures/slides/good.ts'
import type { Fixture } from '../fixtures/slides/slide.ts'

function rulesBroken({ slide, facts, paper = 'light', drawn }: Fixture): string[] {
  const parts = drawSlideParts(slide, paper).map((part) => {
    if (part.is !== 'chart' || drawn === undefined) return part
    return { ...part, svg: `<g transform="translate(${part.box.x} ${part.box.y})">${drawn}</g>` }
  })
  const known = { panelHeadline: null, sample: false, ownHeadlines: [], ...facts }
  return checkExhibit(exhibitOf(slide, known, wordsFor(slide.lang), paper, parts)).map(({ rule }) => rule)
}

describe('the slides of test/fixtures/slides', () => {
  test('are at least twenty bad ones and twenty good ones, with a bad one for every rule', () => {
    expect(Object.keys(good).length).toBeGreaterThanOrEqual(20)
    expect(Object.keys(bad).length).toBeGreaterThanOrEqual(20)
    const broken = new Set(Object.values(bad).map(({ breaks }) => breaks))
    expect(rules.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([])
  })

  test('of the bad ones at least 95 % are caught by the rule that they break', () => {
    const missed = Object.entries(bad).filter(([, fixture]) => !rulesBroken(fixture).includes(fixture.breaks))
    const caught = 1 - missed.length / Object.keys(bad).length
    expect(caught, `missed: ${missed.map(([name]) => name).join('; ')}`).toBeGreaterThanOrEqual(0.95)
  })

  test('of the good ones at most 5 % raise an alarm of any kind', () => {
    const alarms = Object.entries(good).map(([name, fixture]) => [name, rulesBroken(fixture)] as const)
    const raised = alarms.filter(([, broken]) => broken.length > 0)
    expect(raised.length / alarms.length, JSON.stringify(raised)).toBeLessThanOrEqual(0.05)
  })
})
