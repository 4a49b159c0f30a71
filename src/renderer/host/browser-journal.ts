import type { HostApi } from '../../contract/host.ts'
import { Failure } from '../../core/workspace/failure.ts'

const database = 'triptych'
const store = 'journal'
const byDoc = 'by-doc'

/** The journal of the browser edition lies in the browser's own database; a browser that is short of space is asked to keep it. */
export function browserJournal() {
  let opened: Promise<IDBDatabase> | null = null
  const open = () => {
    opened ??= openDatabase()
    // The next call tries anew.
    opened.catch(() => {
      opened = null
    })
    return opened
  }
  let asked = false
  return {
    async appendJournal({ docId, lines }) {
      if (!asked) void navigator.storage?.persist?.()
      asked = true
      try {
        const journal = begin(await open(), 'readwrite')
        for (const op of lines) journal.add({ doc: docId, op })
        await ended(journal.transaction)
      } catch (error) {
        throw new Failure(nameOf(error) === 'QuotaExceededError' ? 'JRN-02' : 'JRN-01', { problem: nameOf(error) })
      }
    },
    async readJournal(docId) {
      return reading(async () => {
        const found = begin(await open(), 'readonly')
          .index(byDoc)
          .getAll(docId)
        await ended(found.transaction!)
        // Only `appendJournal` writes there, and a transaction is kept whole or not at all.
        return { lines: (found.result as { op: string }[]).map(({ op }) => op), dropped: 0 }
      })
    },
    async clearJournal(docId) {
      return reading(async () => {
        const journal = begin(await open(), 'readwrite')
        const keys = journal.index(byDoc).getAllKeys(docId)
        keys.onsuccess = () => {
          for (const key of keys.result) journal.delete(key)
        }
        await ended(journal.transaction)
      })
    },
  } satisfies Partial<HostApi>
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore(store, { autoIncrement: true }).createIndex(byDoc, 'doc')
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** `strict`: a transaction has ended only when it is on the disk. */
function begin(db: IDBDatabase, mode: IDBTransactionMode): IDBObjectStore {
  return db.transaction(store, mode, { durability: 'strict' }).objectStore(store)
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
    transaction.onerror = () => reject(transaction.error)
  })
}

async function reading<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new Failure('JRN-03', { problem: nameOf(error) })
  }
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : String(error))
