import { describe, expect, test } from 'vitest'
import { keepTheme, readTheme } from '../../src/core/theme/kept-theme.ts'
import type { OwnTheme } from '../../src/core/theme/own-theme.ts'
import { parseTheme } from '../../src/core/theme/parse-theme.ts'
import { themeOf } from '../../src/core/theme/read-theme.ts'
import { writeTheme } from '../../src/core/theme/write-theme.ts'
import { Failure } from '../../src/core/workspace/failure.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'
import { pngFile, svgLogoFile } from './logos.ts'
import { templateFile } from './templates.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const png = pngFile(8, 4, (x, y) => [x, y, 0, 255])
const parse = (theme: object, beside = (_: string): Uint8Array | undefined => undefined) =>
  parseTheme(JSON.stringify({ triptychTheme: 1, ...theme }), 'file', beside)

function refusal(read: () => OwnTheme): Failure {
  try {
    read()
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('It was read')
}

test('a theme may say nothing, and then changes nothing', () => {
  expect(parse({})).toEqual({ name: 'file', colours: {}, fonts: null, footer: {}, logo: null, scheme: null })
})

test('one font is that of headlines and text, one footer that of both languages, colours are told in capitals', () => {
  expect(parse({ font: 'Be Vietnam Pro', footer: ' Nội bộ ', colours: { own: '#003a70' } })).toMatchObject({
    fonts: { head: 'Be Vietnam Pro', body: 'Be Vietnam Pro' },
    footer: { en: 'Nội bộ', vi: 'Nội bộ' },
    colours: { own: '#003A70' },
  })
})

test.each([
  [
    'a whole one',
    {
      name: 'An Phú',
      font: { head: 'Georgia', body: 'Arial' },
      footer: { vi: 'Nội bộ' },
      logo: 'a.svg',
      colours: { own: '#003A70' },
    },
  ],
  ['one with a PNG', { name: 'An Phú', font: 'Georgia', footer: 'Both', logo: 'a.png' }],
])('%s, written and read again, is the same', (_, theme) => {
  const read = parse(theme, (name) => (name === 'a.svg' ? bytes(svgLogoFile) : png))
  expect(read.logo).not.toBeNull()
  expect(parseTheme(writeTheme(read), 'another')).toEqual(read)
})

describe('a theme that is refused', () => {
  test.each([
    ['an unknown key', { colour: {} }, { key: 'colour', problem: 'unknown' }],
    ['an unknown colour', { colours: { good: '#000000' } }, { key: 'colours.good', problem: 'unknown' }],
    ['a colour by name', { colours: { own: 'navy' } }, { key: 'colours.own' }],
    ['a colour that runs something', { colours: { own: 'url(#a)' } }, { key: 'colours.own' }],
    ['a font that is markup', { font: '"/><script>' }, { key: 'font' }],
    ['a footer longer than its line', { footer: 'ngân hàng '.repeat(30) }, { key: 'footer' }],
    ['a footer of two lines', { footer: 'a\nb' }, { key: 'footer' }],
    ['half a scheme', { scheme: { dk1: '#000000' } }, { problem: 'missing' }],
    ['a version of tomorrow', { triptychTheme: 2 }, { key: 'triptychTheme' }],
  ])('for %s', (_, theme, detail) => {
    expect(refusal(() => parse(theme))).toMatchObject({ code: 'THM-02', detail })
  })

  test('for being no JSON', () => {
    expect(refusal(() => parseTheme('{"triptychTheme": 1,}', 'a.json')).code).toBe('THM-01')
  })

  test('for keys that reach into objects, without doing so', () => {
    const hostile = '{"triptychTheme":1,"__proto__":{"admin":true},"colours":{"__proto__":{"own":"#000000"}}}'
    try {
      parseTheme(hostile, 'a.json')
    } catch (error) {
      expect(error).toMatchObject({ code: 'THM-02' })
    }
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
  })

  test.each(['../logo.svg', '/etc/passwd', 'C:\\logo.svg', 'https://example.org/logo.svg', '..', ''])(
    'for the logo %s, which is looked for nowhere',
    (logo) => {
      const asked: string[] = []
      const beside = (name: string) => {
        asked.push(name)
        return undefined
      }
      expect(refusal(() => parse({ logo }, beside))).toMatchObject({ code: 'THM-06' })
      expect(asked).toEqual([])
    },
  )

  test('for a logo that is not there, or within it is no picture', () => {
    expect(refusal(() => parse({ logo: 'logo.svg' }))).toMatchObject({ code: 'THM-06', detail: { file: 'logo.svg' } })
    expect(refusal(() => parse({ logo: 'data:image/png;base64,AAAA' }))).toMatchObject({ code: 'THM-05' })
    expect(refusal(() => parse({ logo: 'data:image/png;base64,A' }))).toMatchObject({ code: 'THM-05' })
  })
})

describe('of files that a person chose', () => {
  const json = { name: 'an-phu.theme.json', bytes: bytes('\ufeff{"triptychTheme":1,"logo":"logo.png"}') }

  test('the theme file counts, and its logo lies beside it in whatever order', () => {
    const theme = themeOf([{ name: 'logo.png', bytes: png }, json])
    expect(theme).toMatchObject({ name: 'an-phu', logo: { is: 'png', width: 8 } })
  })

  test('a template counts by what it is, not by its name', () => {
    expect(themeOf([{ name: 'template.json', bytes: templateFile() }]).name).toBe('An Phú 2026')
  })

  test('none counts where there is none', () => {
    expect(refusal(() => themeOf([{ name: 'logo.png', bytes: png }]))).toMatchObject({ code: 'THM-09' })
    expect(refusal(() => themeOf([]))).toMatchObject({ code: 'THM-09' })
    expect(refusal(() => themeOf([{ name: 'x.pptx', bytes: new Uint8Array(101_000_000) }])).code).toBe('FIL-03')
  })
})

describe('a workspace', () => {
  test('keeps its theme, and has none again once it is taken away', async () => {
    const theme = parse({ name: 'An Phú', logo: 'a.png' }, () => png)
    const workspace = await Workspace.create()
    keepTheme(workspace.write, writeTheme(theme))
    const opened = await Workspace.open(workspace.toBytes())
    expect(readTheme(opened.read)).toEqual(theme)
    keepTheme(opened.write, null)
    expect(readTheme(opened.read)).toBeUndefined()
  })

  test('from elsewhere whose theme does not hold is read without it', async () => {
    const { read, write } = await Workspace.create()
    for (const text of [
      '{',
      '{"triptychTheme":1,"colours":{"ink":"#EEEEEE"}}',
      '{"triptychTheme":1,"logo":"<svg onload=alert(1)>"}',
    ]) {
      keepTheme(write, text)
      expect(readTheme(read)).toBeUndefined()
    }
  })
})
