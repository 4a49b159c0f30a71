import { describe, expect, test } from 'vitest'
import { deckToPptx } from '../../src/core/export/pptx.ts'
import { isZip, readTemplate } from '../../src/core/theme/template/read-template.ts'
import { Failure } from '../../src/core/workspace/failure.ts'
import { slides, wordSlides } from '../deck/slides.ts'
import { deflated, rawZip } from '../import/raw-zip.ts'
import { pngFile, svgLogoFile } from './logos.ts'
import { masterFooter, masterPicture, officeColours, templateFile } from './templates.ts'

const read = (file: Uint8Array) => readTemplate('an-phu.pptx', file)
function refusal(file: Uint8Array): Failure {
  try {
    read(file)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('It was read')
}
const red = pngFile(30, 10, () => [200, 20, 30, 255])

describe('a template', () => {
  test('gives its name, fonts, footer and whole colour scheme', () => {
    const theme = read(templateFile({ shapes: masterFooter('Tài liệu nội bộ') }))
    expect(theme).toMatchObject({
      name: 'An Phú 2026',
      fonts: { head: 'Georgia', body: 'Be Vietnam Pro' },
      footer: { en: 'Tài liệu nội bộ', vi: 'Tài liệu nội bộ' },
    })
    expect(theme.scheme).toEqual(
      Object.fromEntries(Object.entries(officeColours).map(([slot, value]) => [slot, `#${value}`])),
    )
  })

  test('gives ground, ink, the own company in the second ink, the first cool accent to leaders and the first warm one that is read to laggards', () => {
    // On white, by WCAG's formula: 156082 6.98, E97132 3.02; the hues of Oklab are about 230° and 47°.
    expect(read(templateFile()).colours).toEqual({
      ...{ paper: '#FFFFFF', ink: '#000000', own: '#0E2841', leader: '#156082', laggard: '#E97132' },
    })
  })

  test('leaves leaders and laggards in our colours where no accent is read, or none is of their kind', () => {
    // FFC000 on white 1.6; greens for laggards would say the opposite.
    const pale = {
      accent1: 'FFC000',
      accent2: '808080',
      accent3: '196B24',
      accent4: '2E7D32',
      accent5: '1B5E20',
      accent6: '388E3C',
    }
    const { leader, laggard } = read(templateFile({ colours: pale })).colours
    expect([leader, laggard]).toEqual(['#196B24', undefined])
  })

  test('that maps its ground to the dark colour is a dark theme', () => {
    const theme = read(templateFile({ map: 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"' }))
    expect(theme.colours).toMatchObject({ paper: '#000000', ink: '#FFFFFF' })
    expect(theme.scheme).toMatchObject({ lt1: '#000000', dk1: '#FFFFFF' })
  })

  test('gives the small picture of its master as logo, the SVG of it where Office keeps one', () => {
    const media = { 'image1.png': pngFile(9, 9, () => [1, 2, 3, 255]), 'image2.png': red }
    const background = masterPicture('rId2', 12_192_000, 6_858_000)
    expect(read(templateFile({ media, shapes: background + masterPicture('rId3') })).logo).toMatchObject({
      is: 'png',
      width: 30,
      height: 10,
    })
    const both = { 'image1.png': red, 'image2.svg': new TextEncoder().encode(svgLogoFile) }
    const vector = masterPicture(
      'rId2',
      1_800_000,
      500_000,
      '<a:extLst><a:ext uri="{x}"><asvg:svgBlip r:embed="rId3"/></a:ext></a:extLst>',
    )
    expect(read(templateFile({ media: both, shapes: vector })).logo).toMatchObject({
      is: 'svg',
      width: 1000,
      height: 250,
    })
  })

  test('gives no logo where its picture is of another kind, and is read all the same', () => {
    const media = { 'image1.jpeg': new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0]) }
    expect(read(templateFile({ media, shapes: masterPicture('rId2') })).logo).toBeNull()
  })

  test('gives neither a footer that has no room nor a typeface that is no name', () => {
    const theme = read(
      templateFile({ shapes: masterFooter('rất dài '.repeat(40)), fonts: ['&quot;/&gt;&lt;x', 'Arial'] }),
    )
    expect([theme.footer, theme.fonts]).toEqual([{}, null])
  })
})

describe('a template that is refused', () => {
  test.each([
    ['4:3 slides', templateFile({ size: [9_144_000, 6_858_000] }), 'THM-07', { size: '10.00 × 7.50' }],
    ['no size', templateFile({ parts: { 'ppt/presentation.xml': '<p:presentation xmlns:p="x"/>' } }), 'THM-07', {}],
    [
      'ink that is not read on its ground',
      templateFile({ colours: { dk1: 'BBBBBB' } }),
      'THM-03',
      { colour: 'ink', bound: 4.5 },
    ],
    [
      'no presentation',
      templateFile({ parts: { 'ppt/presentation.xml': null } }),
      'THM-08',
      { part: 'ppt/presentation.xml' },
    ],
    ['no theme', templateFile({ parts: { 'ppt/theme/theme1.xml': null } }), 'THM-08', {}],
    [
      'a colour missing',
      templateFile({ parts: { 'ppt/theme/theme1.xml': '<a:theme xmlns:a="x"><a:clrScheme/></a:theme>' } }),
      'THM-08',
      {},
    ],
    [
      'a theme that declares entities',
      templateFile({ parts: { 'ppt/theme/theme1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><a:theme/>' } }),
      'THM-08',
      { code: 'XML-01' },
    ],
    [
      'a master cut short',
      templateFile({ parts: { 'ppt/slideMasters/slideMaster1.xml': '<p:sldMaster><p:cSld>' } }),
      'THM-08',
      { code: 'XML-02' },
    ],
    ['a map to a place that is none', templateFile({ map: 'bg1="constructor" tx1="__proto__"' }), 'THM-08', {}],
    [
      'a theme outside the package',
      templateFile({
        parts: {
          'ppt/slideMasters/_rels/slideMaster1.xml.rels':
            '<Relationships><Relationship Id="rId1" Type="x/theme" Target="../../../../etc/passwd"/></Relationships>',
        },
      }),
      'THM-08',
      {},
    ],
    [
      'a theme on the network',
      templateFile({
        parts: {
          'ppt/slideMasters/_rels/slideMaster1.xml.rels':
            '<Relationships><Relationship Id="rId1" Type="x/theme" TargetMode="External" Target="https://example.org/theme1.xml"/></Relationships>',
        },
      }),
      'THM-08',
      {},
    ],
    ['a zip that is none', new TextEncoder().encode('PK\u0003\u0004 and nothing'), 'THM-08', { code: 'ZIP-03' }],
    [
      'a part that is larger than it says',
      rawZip([{ ...deflated('ppt/presentation.xml', 'x'.repeat(9000)), states: { unpacked: 10 } }]),
      'THM-08',
      { code: 'ZIP-02' },
    ],
    [
      '300 MB of blanks',
      rawZip([deflated('ppt/presentation.xml', `<p:presentation>${' '.repeat(300_000_000)}`)]),
      'THM-08',
      { code: 'ZIP-01' },
    ],
  ])('for %s', (_, file, code, detail) => {
    expect(isZip(file)).toBe(true)
    expect(refusal(file)).toMatchObject({ code, detail })
  })

  test('at every length that a copy may break off at', () => {
    const whole = templateFile({ media: { 'image1.png': red }, shapes: masterPicture('rId2') })
    for (let length = 2; length < whole.length; length += 97)
      expect(refusal(whole.subarray(0, length)).code).toBe('THM-08')
  })
})

test('a deck of ours is a template too: the theme that it was written in comes back', async () => {
  const theme = read(
    templateFile({ media: { 'image1.png': red }, shapes: masterPicture('rId2') + masterFooter('Nội bộ') }),
  )
  const deck = [wordSlides.title!, slides['rankings-three']!].map((slide) => ({ ...slide, theme, footer: 'Nội bộ' }))
  const again = read(await deckToPptx(deck, { paper: 'light', title: 'Board', lang: 'vi' }))
  expect(again).toEqual(theme)
})
