import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../../src/core/board-ready/index.ts'

test('docs/board-ready.md lists every rule once, with its level', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'board-ready.md'), 'utf8')
  const listed = Array.from(
    page.matchAll(/^\| `([a-z-]+)` \| (error|warning) \|/gm),
    ([, id, level]) => `${id} ${level}`,
  )
  expect(listed.sort()).toEqual(rules.map(({ id, level }) => `${id} ${level}`).sort())
})
