import { Unzlib, zlibSync } from 'fflate'
import { crc32 } from '../../import/workbook/crc32.ts'
import { base64, fromBase64 } from './base64.ts'
import { logoLimits, type PngLogo } from './logo.ts'
import { LogoProblem } from './logo-problem.ts'

/** Red, green, blue and alpha of every pixel, row by row, 8 bits each. */
export interface Pixels {
  width: number
  height: number
  rgba: Uint8Array
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Does the file begin as a PNG does. */
export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, i) => bytes[i] === byte)

/** A PNG as a logo: its pixels, written anew, and nothing else that its file held. Throws `LogoProblem`. */
export function pngLogo(bytes: Uint8Array): PngLogo {
  const pixels = readPng(bytes)
  const written = writePng(pixels)
  if (written.length > logoLimits.bytes) throw new LogoProblem('large', { limit: logoLimits.bytes / 1000 })
  return { is: 'png', width: pixels.width, height: pixels.height, data: base64(written) }
}

/** The pixels of a logo. */
export const logoPixels = ({ data }: PngLogo): Pixels => readPng(fromBase64(data))

interface Header {
  width: number
  height: number
  depth: number
  /** 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha (PNG, 11.2.1). */
  colour: number
}

/** Samples of a pixel by colour type, and the depths that the type may have. */
const kinds: Readonly<Record<number, { samples: number; depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
}

/** Reads a PNG (ISO/IEC 15948) of any depth and colour type, not interlaced. Throws `LogoProblem`. */
export function readPng(bytes: Uint8Array): Pixels {
  let header: Header | null = null
  let palette: Uint8Array = new Uint8Array()
  let clear: Uint8Array = new Uint8Array()
  const packed: Uint8Array[] = []
  for (const { type, data } of chunks(bytes)) {
    if (type === 'IHDR') header = headerOf(data)
    else if (type === 'PLTE') palette = data
    else if (type === 'tRNS') clear = data
    else if (type === 'IDAT') packed.push(data)
    else if (type === 'IEND') break
  }
  if (!header) throw new LogoProblem('damaged')
  const { width, height, depth, colour } = header
  const bits = kinds[colour]!.samples * depth
  const rowBytes = Math.ceil((width * bits) / 8)
  const rows = unfiltered(inflated(packed, (rowBytes + 1) * height), rowBytes, height, Math.max(1, bits >> 3))
  const rgba = new Uint8Array(width * height * 4)
  const sample = sampler(rows, rowBytes, depth)
  const largest = 2 ** depth - 1
  const byte = (value: number) => Math.round((value / largest) * 255)
  const wide = (at: number) => (clear[at]! << 8) | clear[at + 1]!
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const values = Array.from({ length: kinds[colour]!.samples }, (_, i) => sample(y, x * kinds[colour]!.samples + i))
      const [a = 0, b = 0, c = 0, d = 0] = values
      const at = (y * width + x) * 4
      if (colour === 3) {
        if (a * 3 + 2 >= palette.length) throw new LogoProblem('damaged')
        rgba.set([palette[a * 3]!, palette[a * 3 + 1]!, palette[a * 3 + 2]!, clear[a] ?? 255], at)
      } else if (colour === 0 || colour === 4) {
        const alpha = colour === 4 ? byte(b) : clear.length >= 2 && wide(0) === a ? 0 : 255
        rgba.set([byte(a), byte(a), byte(a), alpha], at)
      } else {
        const isClear = clear.length >= 6 && wide(0) === a && wide(2) === b && wide(4) === c
        rgba.set([byte(a), byte(b), byte(c), colour === 6 ? byte(d) : isClear ? 0 : 255], at)
      }
    }
  }
  return { width, height, rgba }
}

function* chunks(bytes: Uint8Array): Generator<{ type: string; data: Uint8Array }> {
  if (!isPng(bytes)) throw new LogoProblem('damaged')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    if (at + 12 + length > bytes.length) break
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (crc32(bytes.subarray(at + 4, at + 8 + length), 0) !== view.getUint32(at + 8 + length)) {
      throw new LogoProblem('damaged')
    }
    yield { type, data: bytes.subarray(at + 8, at + 8 + length) }
    if (type === 'IEND') return
    at += 12 + length
  }
  throw new LogoProblem('damaged')
}

function headerOf(data: Uint8Array): Header {
  if (data.length < 13) throw new LogoProblem('damaged')
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const [width, height, depth, colour] = [view.getUint32(0), view.getUint32(4), data[8]!, data[9]!]
  if (width === 0 || height === 0 || !kinds[colour]?.depths.includes(depth)) throw new LogoProblem('damaged')
  if (width * height > logoLimits.pixels) throw new LogoProblem('pixels', { limit: logoLimits.pixels / 1e6 })
  if (data[12] !== 0) throw new LogoProblem('interlaced')
  return { width, height, depth, colour }
}

/** What was packed, which must be so many bytes: nothing more is ever unpacked. */
function inflated(packed: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  const inflate = new Unzlib((piece) => {
    if (at + piece.length > length) throw new LogoProblem('damaged')
    all.set(piece, at)
    at += piece.length
  })
  try {
    packed.forEach((piece, i) => {
      const step = 16_384
      for (let from = 0; from < piece.length; from += step) {
        inflate.push(piece.subarray(from, from + step), i === packed.length - 1 && from + step >= piece.length)
      }
    })
  } catch {
    throw new LogoProblem('damaged')
  }
  if (at !== length) throw new LogoProblem('damaged')
  return all
}

/** Takes back the filters of the rows (PNG, 9.2); `step` is the bytes of a pixel. */
function unfiltered(data: Uint8Array, rowBytes: number, height: number, step: number): Uint8Array {
  const rows = new Uint8Array(rowBytes * height)
  for (let y = 0; y < height; y++) {
    const filter = data[y * (rowBytes + 1)]!
    if (filter > 4) throw new LogoProblem('damaged')
    for (let i = 0; i < rowBytes; i++) {
      const at = y * rowBytes + i
      const left = i >= step ? rows[at - step]! : 0
      const up = y > 0 ? rows[at - rowBytes]! : 0
      const corner = i >= step && y > 0 ? rows[at - rowBytes - step]! : 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!
      rows[at] = data[y * (rowBytes + 1) + 1 + i]! + guess
    }
  }
  return rows
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

function sampler(rows: Uint8Array, rowBytes: number, depth: number): (y: number, i: number) => number {
  if (depth === 8) return (y, i) => rows[y * rowBytes + i]!
  if (depth === 16) return (y, i) => (rows[y * rowBytes + 2 * i]! << 8) | rows[y * rowBytes + 2 * i + 1]!
  const perByte = 8 / depth
  return (y, i) => {
    const shift = 8 - depth * ((i % perByte) + 1)
    return (rows[y * rowBytes + Math.floor(i / perByte)]! >> shift) & (2 ** depth - 1)
  }
}

/** A PNG of 8 bits a sample with alpha. The same pixels give the same bytes. */
export function writePng({ width, height, rgba }: Pixels): Uint8Array {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([8, 6], 8)
  const rows = new Uint8Array((width * 4 + 1) * height)
  for (let y = 0; y < height; y++) {
    const at = y * (width * 4 + 1)
    // Each row as what it differs from the one above it by: flat areas are zeros.
    rows[at] = 2
    for (let i = 0; i < width * 4; i++) {
      rows[at + 1 + i] = rgba[y * width * 4 + i]! - (y > 0 ? rgba[(y - 1) * width * 4 + i]! : 0)
    }
  }
  const parts = [
    new Uint8Array(signature),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  parts.reduce((at, part) => {
    whole.set(part, at)
    return at + part.length
  }, 0)
  return whole
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(
    [...type].map((letter) => letter.charCodeAt(0)),
    4,
  )
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length), 0))
  return bytes
}
