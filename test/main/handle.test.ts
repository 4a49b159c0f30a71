import * as v from 'valibot'
import { beforeEach, expect, test, vi } from 'vitest'
import type { HostReply } from '../../src/contract/channels.ts'
import { FileError } from '../../src/files/file-error.ts'
import { createHandle } from '../../src/main/handle.ts'
import { startUrl } from '../../src/main/page-url.ts'
import { ipcMain } from '../electron-double/index.ts'

const answer = vi.fn((input: { size: number }) => input.size * 2)
const ourContents = 7
const ours = { sender: { id: ourContents }, senderFrame: { url: startUrl, parent: null } }

beforeEach(() => {
  ipcMain.answers.clear()
  answer.mockReset().mockImplementation((input) => input.size * 2)
  const handle = createHandle(ipcMain as never, (id) => id === ourContents)
  handle('test/double', v.strictObject({ size: v.pipe(v.number(), v.maxValue(10)) }), answer)
})

const call = (event: unknown, input: unknown) =>
  ipcMain.answers.get('test/double')!(event, input) as Promise<HostReply<number>>

test('our own page is answered', async () => {
  expect(await call(ours, { size: 4 })).toEqual({ ok: true, value: 8 })
})

test.each([
  ['a frame that is gone', { ...ours, senderFrame: null }],
  ['an embedded frame', { ...ours, senderFrame: { url: startUrl, parent: {} } }],
  ['a frame without a parent known', { ...ours, senderFrame: { url: startUrl } }],
  ['contents that are not a window of ours', { ...ours, sender: { id: 8 } }],
  ['about:blank', { ...ours, senderFrame: { url: 'about:blank', parent: null } }],
  ['an empty URL', { ...ours, senderFrame: { url: '', parent: null } }],
  ['a srcdoc', { ...ours, senderFrame: { url: 'about:srcdoc', parent: null } }],
  ['a look-alike host', { ...ours, senderFrame: { url: 'app://triptych.evil/', parent: null } }],
  ['our name as user of another host', { ...ours, senderFrame: { url: 'app://triptych@evil/', parent: null } }],
  ['another scheme', { ...ours, senderFrame: { url: 'https://triptych/', parent: null } }],
])('%s is refused, and its argument not even read', async (_, event) => {
  expect(await call(event, { size: 4 })).toEqual({
    ok: false,
    error: { code: 'IPC-01', detail: { channel: 'test/double' } },
  })
  expect(answer).not.toHaveBeenCalled()
})

test.each([
  ['nothing', undefined],
  ['null', null],
  ['text', 'size'],
  ['a number', 4],
  ['a list', [4]],
  ['a missing field', {}],
  ['a wrong type', { size: '4' }],
  ['too large a value', { size: 11 }],
  ['not a number', { size: Number.NaN }],
  ['an extra field', { size: 4, path: '/etc/passwd' }],
  ['bytes', new Uint8Array(9)],
])('%s in place of the argument is refused', async (_, input) => {
  expect(await call(ours, input)).toMatchObject({ ok: false, error: { code: 'IPC-02' } })
  expect(answer).not.toHaveBeenCalled()
})

test('a failure crosses with its code and values, and nothing else', async () => {
  answer.mockImplementation(() => {
    throw new FileError('SAV-03', { file: 'board.triptych' })
  })
  expect(await call(ours, { size: 1 })).toEqual({
    ok: false,
    error: { code: 'SAV-03', detail: { file: 'board.triptych' } },
  })
})

test('a fault of ours crosses as APP-01', async () => {
  answer.mockImplementation(() => {
    throw new TypeError('x is undefined')
  })
  expect(await call(ours, { size: 1 })).toEqual({
    ok: false,
    error: { code: 'APP-01', detail: { problem: 'TypeError: x is undefined' } },
  })
})
