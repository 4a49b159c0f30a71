/** What we call of HarfBuzz's shaper (harfbuzz.github.io, hb-shape); pointers are numbers in its memory. */
interface HarfBuzz {
  memory: WebAssembly.Memory
  __wasm_call_ctors(): void
  malloc(bytes: number): number
  free(pointer: number): void
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number
  hb_blob_destroy(blob: number): void
  hb_face_create(blob: number, index: number): number
  hb_face_destroy(face: number): void
  hb_font_create(face: number): number
  hb_font_destroy(font: number): void
  hb_buffer_create(): number
  hb_buffer_destroy(buffer: number): void
  hb_buffer_add_utf16(buffer: number, text: number, length: number, from: number, count: number): void
  hb_buffer_guess_segment_properties(buffer: number): void
  hb_buffer_get_glyph_infos(buffer: number, length: number): number
  hb_buffer_get_glyph_positions(buffer: number, length: number): number
  hb_shape(font: number, buffer: number, features: number, count: number): void
}

/** HB_MEMORY_MODE_WRITABLE: the copy in HarfBuzz's memory is ours to give. */
const writable = 2
/** Bytes of hb_glyph_info_t and of hb_glyph_position_t alike. */
const recordSize = 20
const wasmPage = 65_536

/** One glyph as it stands in a line; lengths in units of the font's em. */
export interface Glyph {
  id: number
  advance: number
  dx: number
  dy: number
  /** Where in the text (UTF-16) the letters begin that it stands for; glyphs of one cluster share it. */
  cluster: number
}

/** A font that is open for setting text; `close` gives its memory back. */
export interface OpenFont {
  shape(text: string): Glyph[]
  close(): void
}

/** Opens a TrueType font. */
export type FontOpener = (ttf: Uint8Array) => OpenFont

/**
 * HarfBuzz's shaper from the bytes of `harfbuzz.wasm`: the glyphs that browsers and resvg choose for a text, kerned and joined as
 * they do it, so that text set by us stands where it stands on the stage.
 */
export async function fontOpener(wasm: Uint8Array<ArrayBuffer>): Promise<FontOpener> {
  let hb: HarfBuzz
  const never = (): never => {
    throw new Error('HarfBuzz stopped')
  }
  const env = {
    emscripten_resize_heap(bytes: number): number {
      hb.memory.grow(Math.ceil((bytes - hb.memory.buffer.byteLength) / wasmPage))
      return 1
    },
    _abort_js: never,
    _setitimer_js: never,
    _emscripten_runtime_keepalive_clear: never,
  }
  const { instance } = await WebAssembly.instantiate(wasm, { env, wasi_snapshot_preview1: { proc_exit: never } })
  hb = instance.exports as unknown as HarfBuzz
  hb.__wasm_call_ctors()
  return (ttf) => openFont(hb, ttf)
}

function openFont(hb: HarfBuzz, ttf: Uint8Array): OpenFont {
  const data = hb.malloc(ttf.length)
  new Uint8Array(hb.memory.buffer).set(ttf, data)
  const blob = hb.hb_blob_create(data, ttf.length, writable, 0, 0)
  const face = hb.hb_face_create(blob, 0)
  const font = hb.hb_font_create(face)
  return {
    shape: (text) => shape(hb, font, text),
    close() {
      hb.hb_font_destroy(font)
      hb.hb_face_destroy(face)
      hb.hb_blob_destroy(blob)
      hb.free(data)
    },
  }
}

function shape(hb: HarfBuzz, font: number, text: string): Glyph[] {
  const count = hb.malloc(4)
  const units = hb.malloc(Math.max(1, text.length * 2))
  const codes = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
  new Uint8Array(hb.memory.buffer).set(new Uint8Array(codes.buffer), units)
  const buffer = hb.hb_buffer_create()
  hb.hb_buffer_add_utf16(buffer, units, text.length, 0, text.length)
  hb.hb_buffer_guess_segment_properties(buffer)
  hb.hb_shape(font, buffer, 0, 0)
  const infos = hb.hb_buffer_get_glyph_infos(buffer, count)
  const places = hb.hb_buffer_get_glyph_positions(buffer, count)
  const memory = new DataView(hb.memory.buffer)
  const glyphs = Array.from({ length: memory.getUint32(count, true) }, (_, i): Glyph => {
    const info = infos + i * recordSize
    const place = places + i * recordSize
    return {
      id: memory.getUint32(info, true),
      cluster: memory.getUint32(info + 8, true),
      advance: memory.getInt32(place, true),
      dx: memory.getInt32(place + 8, true),
      dy: memory.getInt32(place + 12, true),
    }
  })
  hb.hb_buffer_destroy(buffer)
  hb.free(units)
  hb.free(count)
  return glyphs
}
