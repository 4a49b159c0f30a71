import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { catalogue } from '../src/core/metrics/index.ts'
import { panels } from '../src/core/panels/index.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const markdown = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
]

test('every dependency is pinned exactly and has its line in the decisions', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'))
  const reasons = read('docs/decisions/0001-dependencies.md')
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
    expect(reasons, name).toContain(`\`${name}\``)
  }
})

test.each(['package-lock.json', 'bench/peers/package-lock.json'])('%s names no download address', (lockfile) => {
  expect(read(lockfile)).not.toContain('"resolved"')
})

test('every metric and every panel has its page', () => {
  for (const metric of catalogue)
    expect(existsSync(join(root, 'docs/metrics', `${metric.id}.md`)), metric.id).toBe(true)
  for (const panel of panels) {
    const page = `docs/panels/${panel.id}.md`
    for (const key of panel.settingKeys) expect(read(page), `${page} ${key}`).toContain(`\`${key}\``)
  }
})

test('links between the documents lead somewhere', () => {
  for (const file of markdown) {
    for (const [, link] of read(file).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)) {
      expect(existsSync(join(root, dirname(file), link!)), `${file} → ${link}`).toBe(true)
    }
  }
})
