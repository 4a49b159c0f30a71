import { zlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { drawLogo, logoSvg, type SvgLogo } from '../../src/core/theme/logo/logo.ts'
import { logoPixels, readPng } from '../../src/core/theme/logo/png.ts'
import { readLogo } from '../../src/core/theme/logo/read-logo.ts'
import { Failure } from '../../src/core/workspace/failure.ts'
import { pngFile, pngOf, svgLogoFile } from './logos.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const svg = (inside: string, more = 'viewBox="0 0 100 50"') =>
  bytes(`<svg xmlns="http://www.w3.org/2000/svg" ${more}>${inside}</svg>`)

function problem(file: Uint8Array): unknown {
  try {
    readLogo('logo', file)
    return null
  } catch (error) {
    if (error instanceof Failure && error.code === 'THM-05') return error.detail.problem
    throw error
  }
}

describe('a logo from SVG', () => {
  const logo = readLogo('logo.svg', bytes(svgLogoFile)) as SvgLogo

  test('is its shapes in paints, and nothing else of the file', () => {
    // 200 × 50 becomes 1000 × 250: five to one. The circle of radius 20 at 25, 25 begins at 5, 25.
    expect(logo).toMatchObject({ is: 'svg', width: 1000, height: 250 })
    expect(logo.shapes.map(({ fill, evenOdd }) => [fill, evenOdd])).toEqual([
      ['#003A70', false],
      ['#E2231A', true],
    ])
    expect(logo.shapes[0]!.d).toMatch(/^M25 125C/)
    // Scaled by 2, moved to 60, 10, then five to one: the corner 0, 0 is at 300, 50, the one at 60, 15 at 900, 200.
    expect(logo.shapes[1]!.d).toMatch(/^M300 50L900 50L900 200L300 200Z/)
    const drawn = drawLogo(logo, { x: 10, y: 20, width: 80, height: 20 })
    expect(drawn).not.toMatch(/onload|style|class|clip|Generator|script/)
    expect(drawn).toContain('matrix(0.08 0 0 0.08 10 20)')
  })

  test('read again from what was written is the same', () => {
    expect(readLogo('again.svg', bytes(logoSvg(logo)))).toEqual(logo)
  })

  test.each([
    ['<rect width="100" height="50"/>', 'M0 0L1000 0L1000 500L0 500Z'],
    ['<polygon points="0,0 100,0 50,50"/>', 'M0 0L1000 0L500 500Z'],
    ['<g transform="rotate(90 50 25)"><rect x="25" width="50" height="50"/></g>', 'M750 0L750 500L250 500L250 0Z'],
    ['<g transform="matrix(1 0 0 1 5 5)"><path d="M0 0h10v10z"/></g>', 'M50 50L150 50L150 150Z'],
  ])('draws %s where it stands', (inside, d) => {
    expect((readLogo('x', svg(inside)) as SvgLogo).shapes[0]!.d).toBe(d)
  })

  test('draws rounded corners, lines with their width, and what is half transparent', () => {
    const { shapes } = readLogo(
      'x',
      svg(
        '<rect rx="5" width="100" height="50" opacity=".5"/><line x2="100" y2="50" stroke="rgb(1,2,3)" stroke-width="2"/>',
      ),
    ) as SvgLogo
    expect(shapes[0]!.d.match(/C/g)).toHaveLength(4)
    expect(shapes[0]!.fillOpacity).toBe(0.5)
    expect(shapes[1]!.stroke).toEqual({ colour: '#010203', width: 20, opacity: 1 })
  })

  test.each([
    ['a script', '<script>alert(1)</script><rect width="9" height="9"/>', 'element'],
    ['a picture from elsewhere', '<image href="https://example.org/a.png" width="9" height="9"/>', 'element'],
    ['a foreign object', '<foreignObject><body/></foreignObject>', 'element'],
    ['a link to a part', '<use href="#a"/>', 'element'],
    ['text', '<text>Bank</text>', 'element'],
    ['a filter', '<rect filter="url(#f)" width="9" height="9"/>', 'element'],
    ['a gradient', '<rect fill="url(#g)" width="9" height="9"/>', 'paint'],
    ['a style that imports', '<style>@import "https://example.org/a.css"</style><rect width="9" height="9"/>', 'style'],
    [
      'a clip that cuts',
      '<clipPath id="c"><rect width="9" height="9"/></clipPath><g clip-path="url(#c)"><rect width="50" height="50"/></g>',
      'clip',
    ],
    ['path data that is none', '<path d="M0 0L"/>', 'damaged'],
    ['a number without end', '<path d="M0 0L1e999 0"/>', 'damaged'],
    ['tags that do not close', '<g><rect width="9" height="9"/>', 'damaged'],
    ['nothing drawn', '<title>Bank</title>', 'empty'],
    ['a thousand shapes', '<rect width="9" height="9"/>'.repeat(1000), 'shapes'],
    ['a path of a hundred thousand steps', `<path d="M0 0${'h1'.repeat(100_000)}"/>`, 'shapes'],
  ])('with %s is refused', (_, inside, id) => {
    expect(problem(svg(inside))).toBe(id)
  })

  test('is refused with a document type, and so are the entities that it would make', () => {
    const laughs = '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    expect(problem(bytes(`${laughs}<svg viewBox="0 0 9 9"><rect width="9" height="9"/></svg>`))).toBe('declares-type')
  })

  test('is refused without a size, and where it is no picture', () => {
    expect(problem(svg('<rect width="9" height="9"/>', ''))).toBe('size')
    expect(problem(svg('<rect width="9" height="9"/>', 'viewBox="0 0 0 9"'))).toBe('size')
    expect(problem(bytes('<html><body/></html>'))).toBe('kind')
    expect(problem(bytes('GIF89a'))).toBe('kind')
    expect(problem(new Uint8Array())).toBe('kind')
    expect(problem(new Uint8Array(600_000))).toBe('large')
  })
})

describe('a logo from PNG', () => {
  const colour = (x: number, y: number) => [x * 20, y * 30, 7, x === 0 ? 0 : 255] as const
  const file = pngFile(12, 5, colour)

  test('is its pixels, and nothing else of the file', () => {
    const logo = readLogo('logo.png', file)
    if (logo.is !== 'png') throw new Error('Another kind')
    expect(logo).toMatchObject({ width: 12, height: 5 })
    expect(atob(logo.data)).not.toContain('Author')
    const { rgba } = logoPixels(logo)
    for (let y = 0; y < 5; y++) {
      for (let x = 0; x < 12; x++)
        expect([...rgba.subarray((y * 12 + x) * 4, (y * 12 + x) * 4 + 4)]).toEqual([...colour(x, y)])
    }
  })

  /** Chunks of a PNG whose rows are these bytes, each with its filter first. */
  const rows = (header: readonly number[], data: readonly number[], more: [string, Uint8Array][] = []) =>
    pngOf([
      ['IHDR', new Uint8Array(header)],
      ...more,
      ['IDAT', zlibSync(new Uint8Array(data))],
      ['IEND', new Uint8Array()],
    ])

  test.each([
    // 2 × 1, one bit of grey: black, white.
    [
      'grey of one bit',
      rows([0, 0, 0, 2, 0, 0, 0, 1, 1, 0, 0, 0, 0], [0, 0b01000000]),
      [0, 0, 0, 255, 255, 255, 255, 255],
    ],
    // A palette of two, the second half transparent.
    [
      'a palette',
      rows(
        [0, 0, 0, 2, 0, 0, 0, 1, 8, 3, 0, 0, 0],
        [0, 0, 1],
        [
          ['PLTE', new Uint8Array([1, 2, 3, 4, 5, 6])],
          ['tRNS', new Uint8Array([255, 128])],
        ],
      ),
      [1, 2, 3, 255, 4, 5, 6, 128],
    ],
    // 16 bits a sample: 65535 is 255, 257 is 1.
    ['sixteen bits', rows([0, 0, 0, 1, 0, 0, 0, 1, 16, 2, 0, 0, 0], [0, 255, 255, 1, 1, 0, 0]), [255, 1, 0, 255]],
    // The filters Sub (1), Up (2), Average (3), Paeth (4) of grey with alpha, by the formulas of PNG 9.2.
    [
      'each filter',
      rows([0, 0, 0, 2, 0, 0, 0, 4, 8, 4, 0, 0, 0], [1, 10, 255, 5, 0, 2, 1, 0, 1, 0, 3, 5, 128, 5, 65, 4, 1, 0, 1, 0]),
      // Grey: 10 15 | 11 16 | 5 + 11/2 = 10, 5 + (10 + 16)/2 = 18 | 1 + 10 = 11, 1 + 18 = 19. Alpha: 65 + 255 is 64 in a byte.
      [
        [10, 255, 15, 255],
        [11, 255, 16, 255],
        [10, 255, 18, 64],
        [11, 255, 19, 64],
      ].flatMap(([a, alphaA, b, alphaB]) => [a!, a!, a!, alphaA!, b!, b!, b!, alphaB!]),
    ],
  ])('reads %s', (_, png, pixels) => {
    expect([...readPng(png).rgba]).toEqual(pixels)
  })

  test.each([
    ['a sum that is wrong', file.with(40, file[40]! ^ 1), 'damaged'],
    ['its end missing', file.subarray(0, file.length - 20), 'damaged'],
    ['fewer pixels than it says', rows([0, 0, 0, 9, 0, 0, 0, 9, 8, 6, 0, 0, 0], [0, 1, 2, 3, 4]), 'damaged'],
    ['more pixels than it says', rows([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0], new Array(99_999).fill(0)), 'damaged'],
    ['four thousand million pixels', rows([0, 1, 0, 0, 0, 1, 0, 0, 8, 6, 0, 0, 0], [0]), 'pixels'],
    ['interlaced rows', rows([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 1], [0, 0]), 'interlaced'],
    ['a colour type that is none', rows([0, 0, 0, 1, 0, 0, 0, 1, 8, 5, 0, 0, 0], [0, 0]), 'damaged'],
    ['a palette that is too short', rows([0, 0, 0, 1, 0, 0, 0, 1, 8, 3, 0, 0, 0], [0, 9]), 'damaged'],
  ])('with %s is refused', (_, png, id) => {
    expect(problem(png)).toBe(id)
  })
})
