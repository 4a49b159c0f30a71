import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { deckToPptx } from '../../src/core/export/pptx.ts'
import { parseTheme } from '../../src/core/theme/parse-theme.ts'
import { slides, wordSlides } from '../deck/slides.ts'
import { pngFile, svgLogoFile } from '../theme/logos.ts'
import { disorder, disorders, labelPlaces } from './ecma-376.ts'
import { parseXml, within, type XmlElement } from './xml-tree.ts'

let parts: Record<string, Uint8Array>
const part = (name: string) => parseXml(strFromU8(parts[name]!))
const partsLike = (pattern: RegExp) => Object.keys(parts).filter((name) => pattern.test(name))
const slideParts = /^ppt\/slides\/[^/]+\.xml$/
const chartParts = /^ppt\/charts\/[^/]+\.xml$/

beforeAll(async () => {
  parts = unzipSync(
    await deckToPptx([...Object.values(slides), ...Object.values(wordSlides)], {
      paper: 'dark',
      title: 'Board',
      lang: 'vi',
    }),
  )
})

describe('the order checker', () => {
  test('notices what is misplaced, doubled and unknown', () => {
    expect(disorder('c:dLbl', 'c:dLbls', ['c:idx', 'c:tx', 'c:layout'])).toContain('c:layout may not stand there')
    expect(disorder('a:p', 'p:txBody', ['a:pPr', 'a:r', 'a:br', 'a:pPr', 'a:r'])).toContain('a:pPr may not stand there')
    expect(disorder('c:lineChart', 'c:plotArea', ['c:grouping', 'c:grouping'])).toContain('twice')
    expect(disorder('c:barChart', 'c:plotArea', ['c:marker'])).toContain('may not stand there')
    expect(disorder('c:surprise', 'c:chart', ['c:axId'])).toContain('nothing is known')
    expect(disorder('a:p', 'p:txBody', ['a:pPr', 'a:r', 'a:br', 'a:r', 'a:endParaRPr'])).toBeNull()
  })
})

describe.each([
  ['an SVG logo', 'light', svgLogoFile],
  ['a PNG logo', 'dark', pngFile(40, 20, () => [200, 30, 40, 128])],
] as const)('a deck in a theme with %s on %s paper', (_, paper, logo) => {
  const bytes = typeof logo === 'string' ? new TextEncoder().encode(logo) : logo
  const colours = { own: '#003A70', leader: '#1B7F5C', laggard: '#C8102E', ink: '#1A2B3C', paper: '#FBF8F1' }
  const file = { triptychTheme: 1, name: 'An Phú & Co', colours, font: 'Georgia', footer: 'Nội bộ', logo: 'logo' }
  const theme = parseTheme(JSON.stringify(file), 'theme', () => bytes)
  const dressed = [...Object.values(slides), ...Object.values(wordSlides)].map((slide) => ({
    ...slide,
    theme,
    footer: 'Nội bộ',
  }))
  let own: Record<string, Uint8Array>
  const text = (name: string) => strFromU8(own[name]!)
  beforeAll(async () => {
    own = unzipSync(await deckToPptx(dressed, { paper, title: 'Board', lang: 'vi' }))
  })

  test('has slides, charts, layouts and a master in the order of the schema', () => {
    const names = Object.keys(own).filter((name) =>
      /^ppt\/(slides|charts|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(name),
    )
    expect(names.length).toBeGreaterThan(30)
    for (const name of names) expect(disorders(parseXml(text(name))), name).toEqual([])
  })

  test('has ids that are each one shape’s, and relations to parts that are there', () => {
    for (const name of Object.keys(own).filter((each) =>
      /^ppt\/(slides|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(each),
    )) {
      const ids = [...text(name).matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id!)
      expect(new Set(ids).size, name).toBe(ids.length)
      const rels = text(name.replace(/([^/]+)$/, '_rels/$1.rels'))
      for (const [, id] of text(name).matchAll(/r:(?:embed|id)="([^"]+)"/g)) expect(rels, name).toContain(`Id="${id}"`)
      for (const [, target] of rels.matchAll(/Target="\.\.\/([^"]+)"/g))
        expect(Object.keys(own)).toContain(`ppt/${target}`)
    }
  })

  test('has its name and fonts in the theme, its logo on the master, its footer on master, layouts and slides', () => {
    expect(text('ppt/theme/theme1.xml')).toMatch(/name="An Phú &amp; Co".*<a:majorFont><a:latin typeface="Georgia"/s)
    expect(text('ppt/slideMasters/slideMaster1.xml')).toContain('name="Logo"')
    const footers = Object.keys(own).filter((name) => /\.xml$/.test(name) && text(name).includes('type="ftr"'))
    const layouts = Object.keys(own).filter((name) => /^ppt\/slideLayouts\/[^/]+\.xml$/.test(name))
    expect(footers).toHaveLength(1 + layouts.length + dressed.length)
  })

  test('names ground, ink and marks by their place in the scheme, on its own paper and on the other', () => {
    const slide = text('ppt/slides/slide1.xml')
    expect(slide).toContain('<a:schemeClr val="tx1"/>')
    expect(text('ppt/slideLayouts/slideLayout2.xml')).toContain('<a:schemeClr val="bg1"/>')
    const ground = paper === 'light' ? 'FBF8F1' : '14171C'
    expect(text('ppt/theme/theme1.xml')).toContain(`<a:lt1><a:srgbClr val="${ground}"/></a:lt1>`)
    // The logo keeps its colours whatever scheme is chosen.
    if (typeof logo === 'string')
      expect(text('ppt/slideMasters/slideMaster1.xml')).toContain('<a:srgbClr val="E2231A">')
  })
})

test('words stand in placeholders where they stand on the stage, points as paragraphs with a dash', () => {
  const at = Object.keys(slides).length + Object.keys(wordSlides).indexOf('text-columns') + 1
  const shapes = part(`ppt/slides/slide${at}.xml`).children[0]!.children[0]!.children.filter(
    ({ name }) => name === 'p:sp',
  )
  const bodies = shapes.filter((shape) =>
    [...within(shape)].some(({ name, attributes }) => name === 'p:ph' && attributes.type === 'body'),
  )
  const left = bodies.map((body) => [...within(body)].find(({ name }) => name === 'a:off')!.attributes.x)
  // 48 and 504 points, 12,700 units each.
  expect(left).toEqual(['609600', '6400800'])
  const [head, ...points] = [...within(bodies[0]!)].filter(({ name }) => name === 'a:p')
  const bullet = (paragraph: XmlElement) =>
    [...within(paragraph)].find(({ name }) => name === 'a:buChar')?.attributes.char
  expect(bullet(head!)).toBeUndefined()
  expect(points.map(bullet)).toEqual(Array(3).fill('&#x2013;'))
})

describe('a deck of every kind of chart', () => {
  test.each([
    ['slides', slideParts, 10],
    ['charts', chartParts, 10],
    ['layouts', /^ppt\/slideLayouts\/[^/]+\.xml$/, 2],
  ] as const)('has %s whose elements stand in the order of the schema', (_, pattern, least) => {
    const names = partsLike(pattern)
    expect(names.length).toBeGreaterThanOrEqual(least)
    for (const name of names) expect(disorders(part(name)), name).toEqual([])
  })

  test('has its lists of masters and slides where PowerPoint looks for them', () => {
    const presentation = part('ppt/presentation.xml')
    const names = presentation.children.map((child) => child.name)
    expect(disorder(presentation.name, '', names)).toBeNull()
    expect(names).toContain('p:sldIdLst')
  })

  test('has no speaker notes, and nothing that speaks of them', () => {
    expect(partsLike(/notes/i)).toEqual([])
    for (const name of partsLike(/\.rels$|Content_Types|presentation\.xml$/))
      expect(strFromU8(parts[name]!), name).not.toMatch(/notesMaster|notesSlide/)
  })

  test('names every shape of a slide by an id of its own, and has one title on it', () => {
    for (const name of partsLike(slideParts)) {
      const elements = [...within(part(name))]
      const ids = elements.filter((element) => element.name === 'p:cNvPr').map((element) => element.attributes.id)
      expect(new Set(ids).size, name).toBe(ids.length)
      const titles = elements.filter((element) => element.name === 'p:ph' && element.attributes.type === 'title')
      expect(titles, name).toHaveLength(1)
    }
  })

  test('reads a slide out from the headline to the notes, charts between them', () => {
    const order = part('ppt/slides/slide1.xml').children[0]!.children[0]!.children.map((child) => child.name)
    expect(order.slice(2, 4)).toEqual(['p:sp', 'p:sp'])
    expect(order.at(-1)).toBe('p:sp')
    expect(order.slice(4, -1)).toContain('p:graphicFrame')
  })

  test('tells every chart in words, be it native or drawn', () => {
    for (const number of Object.keys(slides).keys()) {
      const name = `ppt/slides/slide${number + 1}.xml`
      const told = [...within(part(name))].filter(
        (element) =>
          element.name === 'p:nvGraphicFramePr' || (element.name === 'p:grpSp' && element.children.length > 3),
      )
      expect(told.length, name).toBeGreaterThan(0)
      for (const element of told) {
        const described = [...within(element)].find((inner) => inner.name === 'p:cNvPr')!
        expect(described.attributes.descr!.length, name).toBeGreaterThan(20)
      }
    }
  })

  test('sets labels only where PowerPoint has a place for them in that kind of chart', () => {
    let seen = 0
    for (const name of partsLike(chartParts)) {
      for (const plot of [...within(part(name))].filter((element) => element.name in labelPlaces)) {
        for (const label of [...within(plot)].filter((element) => element.name === 'c:dLblPos')) {
          expect(labelPlaces[plot.name], name).toContain(label.attributes.val)
          seen++
        }
        const directions = [...within(plot)].filter((element) => element.name === 'c:errDir')
        // Bars have one direction only; PowerPoint writes none.
        if (plot.name === 'c:barChart') expect(directions, name).toEqual([])
      }
    }
    expect(seen).toBeGreaterThan(50)
  })

  test('joins each plot to the two axes that are drawn, and each axis to the other', () => {
    for (const name of partsLike(chartParts)) {
      const plotArea = [...within(part(name))].find((element) => element.name === 'c:plotArea')!
      const ids = (element: XmlElement, child: string) =>
        element.children.filter(({ name }) => name === child).map(({ attributes }) => attributes.val)
      const axes = plotArea.children.filter((element) => /Ax$/.test(element.name))
      const plot = plotArea.children.find((element) => element.name in labelPlaces)!
      expect(axes.flatMap((axis) => ids(axis, 'c:axId')).sort(), name).toEqual(ids(plot, 'c:axId').sort())
      expect(
        axes.flatMap((axis) => ids(axis, 'c:crossAx')),
        name,
      ).toEqual(axes.flatMap((axis) => ids(axis, 'c:axId')).toReversed())
    }
  })

  test('has its paper and ink as the theme that new text is written in', () => {
    const theme = strFromU8(parts['ppt/theme/theme1.xml']!)
    expect(theme).toContain('<a:dk1><a:srgbClr val="F4F5F7"/></a:dk1><a:lt1><a:srgbClr val="14171C"/></a:lt1>')
  })
})
