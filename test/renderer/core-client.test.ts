import { beforeEach, expect, test } from 'vitest'
import type { CallMessage, CallReply } from '../../src/contract/calls.ts'
import { Failure } from '../../src/core/workspace/failure.ts'
import { CallClosed, CoreClient, type WorkerLike } from '../../src/renderer/core-client.ts'

/** A worker that keeps what it is sent, and answers what the test tells it to. */
class FakeWorker implements WorkerLike {
  sent: CallMessage[] = []
  terminated = false
  onmessage: Worker['onmessage'] = null
  onerror: Worker['onerror'] = null
  postMessage(message: CallMessage): void {
    this.sent.push(message)
  }
  terminate(): void {
    this.terminated = true
  }
  reply(data: CallReply): void {
    this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent)
  }
  fail(message: string): void {
    const onerror = this.onerror as ((this: unknown, event: { message: string }) => void) | null
    onerror?.call(this, { message })
  }
}

let worker: FakeWorker
let client: CoreClient

beforeEach(() => {
  worker = new FakeWorker()
  client = new CoreClient(worker)
})

test('a call is answered by the reply of its own id, in whatever order replies come', async () => {
  const first = client.call('workspace/bytes', {})
  const second = client.call('workspace/bytes', {})
  const [a, b] = worker.sent
  worker.reply({ id: b!.id, ok: true, value: { bytes: new Uint8Array([2]), revision: 2 } })
  worker.reply({ id: a!.id, ok: true, value: { bytes: new Uint8Array([1]), revision: 1 } })
  expect((await first).revision).toBe(1)
  expect((await second).revision).toBe(2)
})

test('a refusal rejects with the failure that the core threw', async () => {
  const call = client.call('workspace/open', { bytes: new Uint8Array() })
  worker.reply({ id: worker.sent[0]!.id, ok: false, error: { code: 'FMT-02', detail: { version: 9, known: 1 } } })
  await expect(call).rejects.toEqual(new Failure('FMT-02', { version: 9, known: 1 }))
})

test('progress is told until the answer comes', async () => {
  const rows: number[] = []
  const call = client.call(
    'import/run',
    { lang: 'en', files: [] },
    { onProgress: (progress) => rows.push(progress.rows) },
  )
  const { id } = worker.sent[0]!
  worker.reply({ id, progress: { file: 'a.csv', rows: 10, share: null } })
  worker.reply({ id, progress: { file: 'a.csv', rows: 20, share: null } })
  worker.reply({ id, ok: true, value: {} })
  worker.reply({ id, progress: { file: 'a.csv', rows: 30, share: null } })
  await call
  expect(rows).toEqual([10, 20])
})

test('closing ends the worker at once, and every open call with it', async () => {
  const calls = [client.call('workspace/bytes', {}), client.call('deck/undo', {})]
  client.close()
  expect(worker.terminated).toBe(true)
  for (const call of calls) await expect(call).rejects.toBeInstanceOf(CallClosed)
})

test('a worker that breaks down is told as a fault of ours', async () => {
  const call = client.call('workspace/bytes', {})
  worker.fail('out of memory')
  await expect(call).rejects.toEqual(new Failure('APP-01', { problem: 'out of memory' }))
})

test('after a breakdown calls are refused at once, until another worker takes over', async () => {
  const told: string[] = []
  client.onBreakdown = ({ detail }) => told.push(String(detail.problem))
  worker.fail('out of memory')
  await expect(client.call('workspace/bytes', {})).rejects.toThrow('APP-01')
  expect([worker.sent, told]).toEqual([[], ['out of memory']])
  const next = new FakeWorker()
  client.restart(next)
  expect(worker.terminated).toBe(true)
  const call = client.call('workspace/bytes', {})
  next.reply({ id: next.sent[0]!.id, ok: true, value: { bytes: new Uint8Array(), revision: 7 } })
  expect((await call).revision).toBe(7)
})

test('a reply to nobody is ignored', () => {
  expect(() => worker.reply({ id: 99, ok: true, value: null })).not.toThrow()
})
