import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nodeFs } from '../../src/files/fs-port.ts'
import { privateMode, sharedMode, writeFileAtomically } from '../../src/files/write-atomically.ts'
import { faultyFs } from './faulty-fs.ts'

const oldText = 'the old file'
// More than one piece, so that a fault can hit between two of them.
const newBytes = new Uint8Array(2_500_000).map((_, i) => i % 251)

let folder = ''
let target = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'triptych-save-'))
  target = join(folder, 'board.triptych')
  writeFileSync(target, oldText)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const isOld = () => readFileSync(target).equals(Buffer.from(oldText))
const isNew = () => readFileSync(target).equals(newBytes)
const temps = () => readdirSync(folder).filter((name) => name.endsWith('.tmp'))

async function operationsOfOneSave(): Promise<string[]> {
  const { fs, operations } = faultyFs(null)
  await writeFileAtomically(fs, target, newBytes)
  writeFileSync(target, oldText)
  return operations
}

test('a save replaces the whole file and leaves nothing beside it', async () => {
  await writeFileAtomically(nodeFs, target, newBytes)
  expect(isNew()).toBe(true)
  expect(readdirSync(folder)).toEqual(['board.triptych'])
})

test('the steps of a save are written, flushed, read back, renamed, and the folder flushed, in this order', async () => {
  const operations = await operationsOfOneSave()
  const order = ['open wx', 'write', 'sync temp', 'close temp', 'open r', 'read', 'rename', 'open r', 'sync read']
  let at = -1
  for (const step of order) {
    at = operations.indexOf(step, at + 1)
    expect(at, `${step} in ${operations.join(', ')}`).toBeGreaterThanOrEqual(0)
  }
})

test('whichever operation fails, the old file is whole until the rename and the new one after it, and no temp stays', async () => {
  const operations = await operationsOfOneSave()
  const renamed = operations.indexOf('rename')
  expect(operations.length).toBeGreaterThan(15)
  for (let at = 0; at < operations.length; at++) {
    writeFileSync(target, oldText)
    const { fs } = faultyFs({ at, code: 'EIO' })
    const error = await writeFileAtomically(fs, target, newBytes).catch((thrown: unknown) => thrown)
    expect(error, operations[at]).toMatchObject({ name: 'FileError', code: at > renamed ? 'SAV-06' : 'SAV-01' })
    expect(at > renamed ? isNew() : isOld(), `${at} ${operations[at]}`).toBe(true)
    expect(temps(), operations[at]).toEqual([])
  }
})

test('a crash at whichever operation leaves the old file or the new one, never a part', async () => {
  const operations = await operationsOfOneSave()
  for (let at = 0; at < operations.length; at++) {
    writeFileSync(target, oldText)
    const { fs } = faultyFs({ at, code: 'EIO', crash: true })
    await expect(writeFileAtomically(fs, target, newBytes)).rejects.toThrow()
    expect(isOld() || isNew(), `${at} ${operations[at]}`).toBe(true)
    for (const temp of temps()) rmSync(join(folder, temp))
  }
})

test('a failed flush is not tried again on the same file', async () => {
  const operations = await operationsOfOneSave()
  const { fs, operations: done } = faultyFs({ at: operations.indexOf('sync temp'), code: 'EIO' })
  await expect(writeFileAtomically(fs, target, newBytes)).rejects.toThrow('SAV-01')
  expect(done.filter((step) => step === 'sync temp')).toHaveLength(1)
})

test.each([
  ['ENOSPC', 'SAV-03'],
  ['EDQUOT', 'SAV-03'],
  ['EROFS', 'SAV-02'],
  ['EACCES', 'SAV-02'],
  ['EIO', 'SAV-01'],
])('%s while writing is told as %s, with the name of the file and no path', async (system, code) => {
  const operations = await operationsOfOneSave()
  const { fs } = faultyFs({ at: operations.indexOf('write'), code: system })
  await expect(writeFileAtomically(fs, target, newBytes)).rejects.toMatchObject({
    code,
    detail: { file: 'board.triptych', problem: system },
  })
})

test('short writes are completed', async () => {
  const short = { ...nodeFs }
  short.open = async (path, flags, mode) => {
    const file = await nodeFs.open(path, flags, mode)
    return { ...file, write: (bytes) => file.write(bytes.subarray(0, Math.ceil(bytes.length / 3))) }
  }
  await writeFileAtomically(short, target, newBytes)
  expect(isNew()).toBe(true)
})

test('bytes that read back differently are not renamed over the old file', async () => {
  const lying = { ...nodeFs }
  lying.open = async (path, flags, mode) => {
    const file = await nodeFs.open(path, flags, mode)
    return { ...file, write: async (bytes) => file.write(new Uint8Array(bytes.length)) }
  }
  await expect(writeFileAtomically(lying, target, newBytes)).rejects.toMatchObject({ code: 'SAV-04' })
  expect(isOld()).toBe(true)
  expect(temps()).toEqual([])
})

test('a rename that a scanner blocks for a moment is tried again', async () => {
  let blocked = 3
  const scanned = {
    ...nodeFs,
    rename: (from: string, to: string) =>
      blocked-- > 0 ? Promise.reject(Object.assign(new Error('busy'), { code: 'EBUSY' })) : nodeFs.rename(from, to),
  }
  await writeFileAtomically(scanned, target, newBytes)
  expect(isNew()).toBe(true)
})

test('a folder that cannot be flushed is no error where the system has no such thing', async () => {
  const operations = await operationsOfOneSave()
  const { fs } = faultyFs({ at: operations.lastIndexOf('sync read'), code: 'EINVAL' })
  await writeFileAtomically(fs, target, newBytes)
  expect(isNew()).toBe(true)
})

test('a folder that does not exist is told, and not made', async () => {
  await expect(writeFileAtomically(nodeFs, join(folder, 'none', 'a.triptych'), newBytes)).rejects.toMatchObject({
    code: 'SAV-05',
  })
})

// Windows has neither these links nor these permissions.
if (process.platform !== 'win32') {
  test('a link is followed and stays a link', async () => {
    const link = join(folder, 'link.triptych')
    symlinkSync(target, link)
    await writeFileAtomically(nodeFs, link, newBytes)
    expect(statSync(link).isFile()).toBe(true)
    expect(isNew()).toBe(true)
  })

  test('an existing file keeps its permissions', async () => {
    chmodSync(target, 0o664)
    await writeFileAtomically(nodeFs, target, newBytes)
    expect(statSync(target).mode & 0o777).toBe(0o664)
  })

  test('a new workspace is readable by its owner only; an export by whom the system says', async () => {
    const [own, shared] = [join(folder, 'own'), join(folder, 'shared')]
    await writeFileAtomically(nodeFs, own, newBytes, privateMode)
    await writeFileAtomically(nodeFs, shared, newBytes, sharedMode)
    expect(statSync(own).mode & 0o777).toBe(0o600)
    expect(statSync(shared).mode & 0o777).toBe(0o666 & ~process.umask())
  })

  test('a name as long as the system allows can be saved', async () => {
    const long = join(folder, 'n'.repeat(255))
    await writeFileAtomically(nodeFs, long, newBytes)
    expect(readFileSync(long).equals(newBytes)).toBe(true)
  })
}
