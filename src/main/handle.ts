import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import * as v from 'valibot'
import type { HostReply } from '../contract/channels.ts'
import { isPageUrl } from './page-url.ts'

/** Registers the answer to one channel. */
export type Handle = <Schema extends v.GenericSchema>(
  channel: string,
  schema: Schema,
  answer: (input: v.InferOutput<Schema>, event: IpcMainInvokeEvent) => unknown,
) => void

/**
 * The one door from the page into main. Only the top frame of a window of ours, showing our own page, is heard, and only
 * with an argument that fits the channel's schema (sizes included). An answer is always `{ok, value}` or `{ok: false, error}`;
 * nothing thrown in `answer` reaches the page but a code and its values.
 */
export function createHandle(ipcMain: IpcMain, isOurs: (contentsId: number) => boolean): Handle {
  return (channel, schema, answer) => {
    ipcMain.handle(channel, async (event, input: unknown): Promise<HostReply<unknown>> => {
      if (!isTrustedSender(event, isOurs)) return failed('IPC-01', { channel })
      const parsed = v.safeParse(schema, input)
      if (!parsed.success) return failed('IPC-02', { channel })
      try {
        return { ok: true, value: await answer(parsed.output, event) }
      } catch (error) {
        return isCoded(error) ? failed(error.code, error.detail) : failed('APP-01', { problem: String(error) })
      }
    })
  }
}

function isTrustedSender(event: IpcMainInvokeEvent, isOurs: (contentsId: number) => boolean): boolean {
  const frame = event.senderFrame
  if (!frame || frame.parent !== null || !isOurs(event.sender.id)) return false
  return isPageUrl(frame.url)
}

function failed(code: string, detail: Readonly<Record<string, string | number>>): HostReply<never> {
  return { ok: false, error: { code, detail } }
}

/** A failure meant for people: the core's `Failure` and `src/files`' errors have this shape. System errors have no detail. */
function isCoded(error: unknown): error is { code: string; detail: Readonly<Record<string, string | number>> } {
  return error instanceof Error && 'code' in error && 'detail' in error && typeof error.code === 'string'
}
