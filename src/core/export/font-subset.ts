/** What we call of HarfBuzz's subsetter (harfbuzz.github.io, hb-subset); pointers are numbers in its memory. */
interface HarfBuzz {
  memory: WebAssembly.Memory
  _initialize(): void
  malloc(bytes: number): number
  free(pointer: number): void
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number
  hb_blob_destroy(blob: number): void
  hb_blob_get_data(blob: number, length: number): number
  hb_blob_get_length(blob: number): number
  hb_face_create(blob: number, index: number): number
  hb_face_destroy(face: number): void
  hb_face_reference_blob(face: number): number
  hb_set_add(set: number, code: number): void
  hb_subset_input_create_or_fail(): number
  hb_subset_input_destroy(input: number): void
  hb_subset_input_unicode_set(input: number): number
  hb_subset_or_fail(face: number, input: number): number
}

/** HB_MEMORY_MODE_WRITABLE: the copy in HarfBuzz's memory is ours to give. */
const writable = 2

/** Makes a font with only the letters of a text. */
export type FontSubsetter = (ttf: Uint8Array, text: string) => Uint8Array

/**
 * HarfBuzz's subsetter from the bytes of `harfbuzz-subset.wasm`. Kerning and contextual forms stay, so a text in the subset stands
 * as it does in the whole font. Letters that the font lacks are left out.
 */
export async function fontSubsetter(wasm: Uint8Array<ArrayBuffer>): Promise<FontSubsetter> {
  const { instance } = await WebAssembly.instantiate(wasm)
  const hb = instance.exports as unknown as HarfBuzz
  hb._initialize()
  return (ttf, text) => subset(hb, ttf, text)
}

function subset(hb: HarfBuzz, ttf: Uint8Array, text: string): Uint8Array {
  const data = hb.malloc(ttf.length)
  new Uint8Array(hb.memory.buffer).set(ttf, data)
  const whole = hb.hb_blob_create(data, ttf.length, writable, 0, 0)
  const face = hb.hb_face_create(whole, 0)
  const input = hb.hb_subset_input_create_or_fail()
  const codes = hb.hb_subset_input_unicode_set(input)
  for (const letter of text) hb.hb_set_add(codes, letter.codePointAt(0)!)
  const part = hb.hb_subset_or_fail(face, input)
  try {
    if (part === 0) throw new Error('HarfBuzz made no subset of the font')
    const blob = hb.hb_face_reference_blob(part)
    const start = hb.hb_blob_get_data(blob, 0)
    // A copy: the memory may move with the next call.
    const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(blob))
    hb.hb_blob_destroy(blob)
    return bytes
  } finally {
    if (part !== 0) hb.hb_face_destroy(part)
    hb.hb_subset_input_destroy(input)
    hb.hb_face_destroy(face)
    hb.hb_blob_destroy(whole)
    hb.free(data)
  }
}
