import type { ScenePatch, Wish } from './scene.ts'

/** What the presenter's window tells the audience's. */
export type ToAudience = { to: 'audience'; do: 'scene'; patch: ScenePatch } | { to: 'audience'; do: 'end' }

/** What the audience's window tells the presenter's: that it is there and has nothing yet, or what was asked for in it. */
export type ToPresenter = { to: 'presenter'; do: 'hello' } | { to: 'presenter'; do: 'wish'; wish: Wish }

/** What a window that opened the audience's posts to it, with the leave to fill the screen; the channel cannot carry that. */
export const fillScreen = 'triptych-fill-screen'

/**
 * The windows of one presentation, by its id. A broadcast channel: it reaches the pages of our origin and no others, in a browser and under
 * `app:` alike, and needs nobody between.
 */
export function openChannel<Sent, Heard>(show: string, hear: (message: Heard) => void) {
  const channel = new BroadcastChannel(`triptych-show-${show}`)
  // Only pages of ours are on it, and the two of them say nothing else.
  channel.onmessage = ({ data }: MessageEvent<Heard>) => hear(data)
  return {
    send: (message: Sent) => channel.postMessage(message),
    close: () => channel.close(),
  }
}

export type Channel = ReturnType<typeof openChannel<ToAudience, ToPresenter>>

/**
 * Who is in a show holds the lock of that name for as long as the page lives: also a page that crashes lets go of it. Resolves once the lock
 * is held; gives how to leave.
 */
export function bePresent(show: string, who: 'presenter' | 'audience'): Promise<() => void> {
  return new Promise((present) => {
    void navigator.locks.request(lockName(show, who), () => new Promise<void>((leave) => present(leave)))
  })
}

/** Runs `then` once nobody holds the lock; gives how to stop waiting. */
export function whenGone(show: string, who: 'presenter' | 'audience', then: () => void): () => void {
  const waiting = new AbortController()
  navigator.locks.request(lockName(show, who), { signal: waiting.signal }, then).catch(() => undefined)
  return () => waiting.abort()
}

const lockName = (show: string, who: string) => `triptych-show-${show}-${who}`
