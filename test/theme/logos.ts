import { zlibSync } from 'fflate'

/** Two shapes, one with a hole, in the forms that drawing programs write: a style sheet, a group that is moved, a clip to the picture's edge. */
export const svgLogoFile = `<?xml version="1.0" encoding="UTF-8"?>
<!-- Generator: a drawing program -->
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50" onload="alert(1)">
  <defs><style>.a{fill:#003A70}.b { fill : #E2231A; }</style><clipPath id="edge"><rect width="200" height="50"/></clipPath></defs>
  <g clip-path="url(#edge)">
    <circle class="a" cx="25" cy="25" r="20"/>
    <g transform="translate(60 10) scale(2)"><path class="b" fill-rule="evenodd" d="M0 0h60v15H0zM5 5v5h50V5z"/></g>
  </g>
</svg>`

/** A PNG of so many pixels: `colour` gives red, green, blue and alpha of each. Written here by hand of the specification, filter 0. */
export function pngFile(
  width: number,
  height: number,
  colour: (x: number, y: number) => readonly [number, number, number, number],
): Uint8Array {
  const rows = new Uint8Array((width * 4 + 1) * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows.set(colour(x, y), y * (width * 4 + 1) + 1 + x * 4)
  }
  const header = new Uint8Array(13)
  new DataView(header.buffer).setUint32(0, width)
  new DataView(header.buffer).setUint32(4, height)
  header.set([8, 6], 8)
  return pngOf([
    ['IHDR', header],
    ['tEXt', new TextEncoder().encode('Author\u0000somebody')],
    ['IDAT', zlibSync(rows)],
    ['IEND', new Uint8Array()],
  ])
}

/** Chunks with their sums (PNG, 5.3). */
export function pngOf(chunks: readonly (readonly [type: string, data: Uint8Array])[]): Uint8Array {
  const parts = chunks.map(([type, data]) => {
    const bytes = new Uint8Array(data.length + 12)
    const view = new DataView(bytes.buffer)
    view.setUint32(0, data.length)
    bytes.set(new TextEncoder().encode(type), 4)
    bytes.set(data, 8)
    view.setUint32(data.length + 8, crc(bytes.subarray(4, data.length + 8)))
    return [...bytes]
  })
  return new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...parts.flat()])
}

/** The sum of PNG, Annex D, bit by bit. */
function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
