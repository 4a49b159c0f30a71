import { access, constants, mkdir, open, realpath, rename, stat, unlink } from 'node:fs/promises'

/** What saving and the journal need of a file system: small enough that a test can fail, delay or cut short every single call. */
export interface FsPort {
  realpath(path: string): Promise<string>
  /** The permission bits of a file that may be written to; rejects with the system's error otherwise. */
  writableMode(path: string): Promise<number>
  /** To read; to write a new file; to write at the end of one, which is made where it is missing. */
  open(path: string, flags: 'r' | 'wx' | 'a', mode?: number): Promise<OpenFile>
  /** Makes a folder that is missing, with those above it. */
  mkdir(path: string, mode: number): Promise<void>
  rename(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
}

export interface OpenFile {
  /** Writes a part of `bytes` and answers how much of it; the system may write less than asked. */
  write(bytes: Uint8Array): Promise<number>
  /** Fills a part of `bytes` and answers how much of it; 0 at the end of the file. */
  read(bytes: Uint8Array): Promise<number>
  chmod(mode: number): Promise<void>
  sync(): Promise<void>
  close(): Promise<void>
}

/** The file system of this computer. */
export const nodeFs: FsPort = {
  realpath,
  async writableMode(path) {
    await access(path, constants.W_OK)
    return (await stat(path)).mode & 0o777
  },
  async open(path, flags, mode) {
    const file = await open(path, flags, mode)
    return {
      write: async (bytes) => (await file.write(bytes)).bytesWritten,
      read: async (bytes) => (await file.read(bytes)).bytesRead,
      chmod: (bits) => file.chmod(bits),
      sync: () => file.sync(),
      close: () => file.close(),
    }
  },
  async mkdir(path, mode) {
    await mkdir(path, { recursive: true, mode })
  },
  rename,
  unlink,
}
