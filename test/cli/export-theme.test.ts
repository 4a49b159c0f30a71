import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDeck, writeDeck } from '../../src/core/deck/deck.ts'
import { offerDueDeck } from '../../src/core/deck/offer-deck.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'
import { svgLogoFile } from '../theme/logos.ts'
import { masterFooter, templateFile } from '../theme/templates.ts'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'triptych-theme-'))
const at = (name: string) => join(folder, name)
const board = at('board.triptych')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeAll(async () => {
  writeFileSync(
    at('scores.csv'),
    'period,metric,company,value,n,sd\n2024,cx_index,Aurora,70,400,20\n2024,cx_index,Cedar,60,400,20\n',
  )
  expect(await runCli('import', at('scores.csv'), '--out', board)).toMatchObject({ code: 0 })
  const workspace = await Workspace.open(new Uint8Array(readFileSync(board)))
  offerDueDeck(workspace.write)
  const [first, ...others] = readDeck(workspace.read)
  writeDeck(workspace.write, [{ ...first!, hidden: true }, ...others])
  writeFileSync(board, workspace.toBytes())
  writeFileSync(at('logo.svg'), svgLogoFile)
}, 60_000)

const theme = (name: string, file: object) => {
  writeFileSync(at(name), JSON.stringify({ triptychTheme: 1, ...file }))
  return at(name)
}

test('a theme file dresses pictures, its logo taken from beside it', async () => {
  const file = theme('own.json', { colours: { paper: '#FBF8F1' }, footer: 'For the board', logo: 'logo.svg' })
  const { code } = await runCli('export', board, '--out', at('svg'), '--format', 'svg', '--theme', file, '--hidden')
  expect(code).toBe(0)
  const svg = readFileSync(join(at('svg'), '01-title.svg'), 'utf8')
  expect(svg).toContain('fill="#FBF8F1"')
  expect(svg).toContain('For the board')
  expect(svg).toContain('fill="#E2231A"')
})

test('a dark theme is drawn on its own paper unless another is asked for', async () => {
  const file = theme('dark.json', { colours: { paper: '#0A1F3C', ink: '#F4F1E8' } })
  const ground = async (...more: string[]) => {
    expect(await runCli('export', board, '--out', at('deck.html'), '--theme', file, ...more)).toMatchObject({ code: 0 })
    return /<rect width="960" height="540" fill="([^"]+)"/.exec(readFileSync(at('deck.html'), 'utf8'))![1]
  }
  expect(await ground()).toBe('#0A1F3C')
  expect(await ground('--paper', 'light')).toBe('#FFFFFF')
})

test('a template dresses the PowerPoint file, whose own tools have its colours', async () => {
  writeFileSync(at('house.pptx'), templateFile({ shapes: masterFooter('Internal') }))
  expect(await runCli('export', board, '--out', at('deck.pptx'), '--theme', at('house.pptx'))).toMatchObject({
    code: 0,
  })
  const parts = unzipSync(new Uint8Array(readFileSync(at('deck.pptx'))))
  expect(strFromU8(parts['ppt/theme/theme1.xml']!)).toContain('<a:accent6><a:srgbClr val="4EA72E"/></a:accent6>')
  expect(strFromU8(parts['ppt/slides/slide1.xml']!)).toContain('<a:t>Internal</a:t>')
})

test('what cannot be read is one line and exit status 2, and nothing is written', async () => {
  const pale = theme('pale.json', { colours: { leader: '#FFD400' } })
  const { code, err } = await runCli('export', board, '--out', at('none.pptx'), '--theme', pale)
  expect([code, err.split('\n').length]).toEqual([2, 1])
  expect(err).toContain('THM-03')
  expect(await runCli('export', board, '--out', at('none.pptx'), '--theme', at('missing.json'))).toMatchObject({
    code: 2,
  })
})

test('hidden slides are left out, which is said, unless they are asked for; PowerPoint has them hidden', async () => {
  const left = await runCli('export', board, '--out', at('left.html'))
  expect(left.out).toContain('Left out: 1 hidden slide (--hidden takes them along)')
  const sections = () => readFileSync(at('left.html'), 'utf8').match(/<section /g)!.length
  const seen = sections()
  const all = await runCli('export', board, '--out', at('left.html'), '--hidden')
  expect(all.out).toBe(`Written: ${at('left.html')}`)
  expect(sections()).toBe(seen + 1)
  await runCli('export', board, '--out', at('all.pptx'))
  const parts = unzipSync(new Uint8Array(readFileSync(at('all.pptx'))))
  expect(strFromU8(parts['ppt/slides/slide1.xml']!)).toMatch(/<p:sld show="0" /)
})
