import type { Page } from 'playwright-core'

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  /** Processor time, in microseconds. */
  tdur?: number
  args: { name?: string }
}

/**
 * Watches the window's own thread from now on; `stop` gives the longest time, in milliseconds, that one task kept it. Processor time:
 * what other programs take from a busy machine does not count.
 */
export async function watchMainThread(page: Page): Promise<{ stop(): Promise<number> }> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: ['toplevel'] },
  })
  return {
    async stop() {
      const completed = new Promise<{ stream?: string }>((resolve) => devtools.once('Tracing.tracingComplete', resolve))
      await devtools.send('Tracing.end')
      const { stream } = await completed
      let text = ''
      for (let ended = false; !ended; ) {
        const piece = await devtools.send('IO.read', { handle: stream! })
        text += piece.data
        ended = piece.eof
      }
      await devtools.detach()
      return longestTask(JSON.parse(text).traceEvents)
    },
  }
}

function longestTask(events: readonly TraceEvent[]): number {
  const thread = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`
  const main = new Set(events.filter(({ args }) => args.name === 'CrRendererMain').map(thread))
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && main.has(thread(event)))
  if (tasks.length === 0) throw new Error('The trace holds no task of the window.')
  return Math.max(...tasks.map(({ tdur }) => tdur ?? 0)) / 1_000
}
