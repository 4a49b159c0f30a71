import { strToU8, zlibSync } from 'fflate'

/** How one object names another: "12 0 R". */
export type Ref = `${number} 0 R`

/** A PDF as numbered objects (ISO 32000-1, 7.5): the same objects give the same bytes. */
export class PdfFile {
  readonly #bodies: (Uint8Array | null)[] = []

  /** A number for an object that others name before it is written. */
  reserve(): Ref {
    this.#bodies.push(null)
    return `${this.#bodies.length} 0 R`
  }

  /** Writes an object, at the number reserved for it where it has one. */
  add(body: string | Uint8Array, ref = this.reserve()): Ref {
    this.#bodies[Number.parseInt(ref, 10) - 1] = typeof body === 'string' ? strToU8(body, true) : body
    return ref
  }

  /** Writes a stream; `entries` are those of its dictionary besides length and filter. */
  stream(content: string | Uint8Array, entries = '', ref?: Ref): Ref {
    const bytes = zlibSync(typeof content === 'string' ? strToU8(content, true) : content, { level: 9 })
    return this.#stream(bytes, `${entries}/Filter/FlateDecode`, ref)
  }

  /** Writes a stream as it is, for programs that search files for it. */
  plainStream(content: Uint8Array, entries: string): Ref {
    return this.#stream(content, entries)
  }

  #stream(bytes: Uint8Array, entries: string, ref?: Ref): Ref {
    return this.add(
      join([strToU8(`<<${entries}/Length ${bytes.length}>>stream\n`, true), bytes, strToU8('\nendstream')]),
      ref,
    )
  }

  /** The file, whose catalogue and information are these objects. Its id is a digest of what it holds. */
  async toBytes(root: Ref, info: Ref): Promise<Uint8Array> {
    // The second line tells programs that copy files that this is not text.
    const parts = [new Uint8Array([...strToU8('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a])]
    const offsets: number[] = []
    let at = parts[0]!.length
    this.#bodies.forEach((body, i) => {
      if (!body) throw new Error(`The PDF object ${i + 1} was never written`)
      const part = join([strToU8(`${i + 1} 0 obj\n`), body, strToU8('\nendobj\n')])
      offsets.push(at)
      at += part.length
      parts.push(part)
    })
    const id = await digest(join(parts))
    const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
    const size = this.#bodies.length + 1
    const trailer = `<</Size ${size}/Root ${root}/Info ${info}/ID[<${id}><${id}>]>>`
    parts.push(
      strToU8(`xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}trailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`),
    )
    return join(parts)
  }
}

/** 32 hex digits. */
async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
