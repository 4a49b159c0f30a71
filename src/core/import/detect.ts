import { Failure } from '../workspace/failure.ts'
import { isSqlite } from '../workspace/workspace.ts'
import { limits } from './limits.ts'
import type { FileReport, InputFile } from './report.ts'
import { utf16WithoutMark } from './text/text-decoding.ts'

/** Files that are told by their first bytes and cannot be read. */
const foreign: [name: string, signature: string][] = [
  ['gzip', '\x1f\x8b'],
  ['PDF', '%PDF'],
  ['7z', '7z\xbc\xaf'],
  ['RAR', 'Rar!'],
  ['Zstandard', '\x28\xb5\x2f\xfd'],
  ['bzip2', 'BZh'],
  ['xz', '\xfd7zXZ'],
  ['Parquet', 'PAR1'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['RTF', '{\\rtf'],
]

/**
 * What kind of file this is. Its first bytes win over its name. Failures: LIM-01 too large, CSV-00 empty, TYP-01 binary,
 * TYP-02 a known format that is not read here, TYP-03 encrypted workbook or .xls, SQL-01 cut-off database,
 * SQL-04 encrypted database.
 */
export function detectFormat(file: InputFile): FileReport['format'] {
  const { name, bytes } = file
  if (bytes.length > limits.fileBytes) {
    throw new Failure('LIM-01', { file: name, megabytes: Math.ceil(bytes.length / 1e6), limit: limits.fileBytes / 1e6 })
  }
  if (bytes.length === 0) throw new Failure(isDatabaseName(name) ? 'SQL-06' : 'CSV-00', { file: name })
  // A byte is a letter of the same number; to TextDecoder "latin1" is Windows-1252, which moves 0x80 to 0x9f.
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  if (head.startsWith('SQLite format 3\0')) {
    if (!isSqlite(bytes)) throw new Failure('SQL-01', { file: name })
    return 'sqlite'
  }
  if (/^PK(?:\x03\x04|\x05\x06)/.test(head)) return 'xlsx'
  if (head.startsWith('\xd0\xcf\x11\xe0')) throw new Failure('TYP-03', { file: name, kind: kindOfCompound(bytes) })
  for (const [kind, signature] of foreign) {
    if (head.startsWith(signature)) throw new Failure('TYP-02', { file: name, kind })
  }
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|table|\?xml)/i.test(head))
    throw new Failure('TYP-02', { file: name, kind: 'HTML/XML' })
  // Encryption leaves nothing to know a database by but its name.
  if (isBinary(bytes)) throw new Failure(isDatabaseName(name) ? 'SQL-04' : 'TYP-01', { file: name })
  return looksLikeJson(name, head) ? 'json' : 'csv'
}

const isDatabaseName = (name: string) => /\.(?:db3?|sqlite3?)$/i.test(name)

/** A compound file is an encrypted workbook if its directory has a stream of that name, else a document of the years before 2007. */
function kindOfCompound(bytes: Uint8Array): 'encrypted' | 'xls' {
  if (bytes.length < 512) return 'xls'
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // The number of the directory's first sector, and the size of a sector as a power of two (MS-CFB 2.2).
  const directory = (view.getUint32(48, true) + 1) * 2 ** view.getUint16(30, true)
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(directory, directory + 65_536))
  return names.includes('EncryptedPackage') ? 'encrypted' : 'xls'
}

/** More than 1 % of zeros or of other control characters, outside UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false
  if (utf16WithoutMark(bytes)) return false
  const length = Math.min(bytes.length, 65_536)
  let control = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!
    if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32) || byte === 127) control++
  }
  return control > length / 100 && control > 1
}

function looksLikeJson(name: string, head: string): boolean {
  if (/\.(?:json|ndjson|jsonl|geojson)$/i.test(name)) return true
  return (
    /^(?:\xef\xbb\xbf)?\s*(?:\{\s*["}]|\[\s*[{[\]])/.test(head) ||
    (!/\.(?:csv|tsv|tab|txt)$/i.test(name) && /^\s*[[{]/.test(head))
  )
}
