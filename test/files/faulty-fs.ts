import { type FsPort, nodeFs, type OpenFile } from '../../src/files/fs-port.ts'

export interface Fault {
  /** Which operation, counted from 0. */
  at: number
  /** What happens instead of it. */
  code: string
  /** A crash: every later operation fails too, also the cleaning up. */
  crash?: boolean
}

const kinds = { wx: 'temp', a: 'append', r: 'read' } as const

/** The real file system, with every operation counted and named, and one of them failing. */
export function faultyFs(fault: Fault | null): { fs: FsPort; operations: string[] } {
  const operations: string[] = []
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const at = operations.push(name) - 1
    if (fault && (at === fault.at || (fault.crash && at > fault.at))) {
      throw Object.assign(new Error(`${fault.code}: ${name}`), { code: fault.code })
    }
    return work()
  }
  const wrap = (file: OpenFile, kind: string): OpenFile => ({
    write: (bytes) => step('write', () => file.write(bytes)),
    read: (bytes) => step('read', () => file.read(bytes)),
    chmod: (mode) => step('chmod', () => file.chmod(mode)),
    sync: () => step(`sync ${kind}`, () => file.sync()),
    // A failed close has closed the descriptor all the same, as on Linux.
    close: () => step(`close ${kind}`, async () => {}).finally(() => file.close()),
  })
  return {
    operations,
    fs: {
      realpath: (path) => step('realpath', () => nodeFs.realpath(path)),
      writableMode: (path) => step('mode', () => nodeFs.writableMode(path)),
      open: (path, flags, mode) =>
        step(`open ${flags}`, async () => wrap(await nodeFs.open(path, flags, mode), kinds[flags])),
      mkdir: (path, mode) => step('mkdir', () => nodeFs.mkdir(path, mode)),
      rename: (from, to) => step('rename', () => nodeFs.rename(from, to)),
      unlink: (path) => step('unlink', () => nodeFs.unlink(path)),
    },
  }
}
