import { unzlibSync } from 'fflate'
import type { ComposedSlide } from '../../../src/core/deck/compose-slide.ts'
import { type Box, layoutSlide, slideSize } from '../../../src/core/deck/layout.ts'

/** Complaints about the picture of a slide: its size in pixels, and that something is drawn wherever the layout has something. */
export function auditPng(bytes: Uint8Array, slide: ComposedSlide, width: number): string[] {
  const picture = readPng(bytes)
  const height = (width * slideSize.height) / slideSize.width
  if (picture.width !== width || picture.height !== height)
    return [`has ${picture.width} × ${picture.height} pixels for ${width} × ${height}`]
  const { headline, subtitle, charts, footnotes, sampleMark } = layoutSlide(slide)
  const boxes: [string, Box][] = [
    ...Object.entries({ headline, subtitle, footnotes, sampleMark }).filter(([, { lines }]) => lines.length > 0),
    ...charts.map(({ box }, i): [string, Box] => [`chart ${i + 1}`, box]),
  ]
  return boxes.filter(([, box]) => isEmpty(picture, box)).map(([name]) => `is empty in the place of ${name}`)
}

interface Picture {
  width: number
  height: number
  channels: number
  pixels: Uint8Array
}

/** Has every pixel of the box (in slide units) the colour of the picture's first. */
function isEmpty({ width, channels, pixels }: Picture, box: Box): boolean {
  const scale = width / slideSize.width
  const ground = pixels.subarray(0, channels)
  const [left, right] = [box.x, box.x + box.width].map((x) => Math.floor(x * scale))
  const [top, bottom] = [box.y, box.y + box.height].map((y) => Math.floor(y * scale))
  for (let y = top!; y < bottom!; y++)
    for (let x = left!; x < right!; x++)
      for (let c = 0; c < channels; c++) if (pixels[(y * width + x) * channels + c] !== ground[c]) return false
  return true
}

/** Reads pictures of eight bits a channel, not interlaced (PNG specification, third edition, §9.2). Throws for others. */
function readPng(bytes: Uint8Array): Picture {
  const file = Buffer.from(bytes)
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  const channels = { 2: 3, 6: 4 }[file[25]!]
  if (file[24] !== 8 || file[28] !== 0 || !channels) throw new Error('A picture of another kind')
  const chunks: Buffer[] = []
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      chunks.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)))
  const rows = unzlibSync(Buffer.concat(chunks))
  const stride = width * channels
  const pixels = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)]!
    for (let i = 0; i < stride; i++) {
      const at = y * stride + i
      const left = i < channels ? 0 : pixels[at - channels]!
      const up = y === 0 ? 0 : pixels[at - stride]!
      const corner = i < channels || y === 0 ? 0 : pixels[at - stride - channels]!
      pixels[at] = rows[y * (stride + 1) + 1 + i]! + predicted(filter, left, up, corner)
    }
  }
  return { width, height, channels, pixels }
}

/** Scalars alone: it is called for every byte of a picture of 33 million. */
function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  const toLeft = Math.abs(up - corner)
  const toUp = Math.abs(left - corner)
  const toCorner = Math.abs(left + up - 2 * corner)
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
