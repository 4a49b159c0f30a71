import { useApp } from './app-store.ts'
import { core } from './services.ts'

interface Setting {
  id: string
  key: string
  value: string
}

let next: Setting | null = null
let busy = false

/**
 * Has the core draw the slide as it will be when the value that the pointer rests on is chosen. One at a time, and always the latest: what the
 * user does in between waits for one drawing at most.
 */
export async function drawAhead(setting: Setting): Promise<void> {
  next = setting
  if (busy) return
  busy = true
  try {
    while (next) {
      const { lang, paper } = useApp.getState()
      const asked: Setting = next
      next = null
      await core.call('slide/ahead', { ...asked, lang, paper })
    }
  } catch {
    // The worker was closed or broke down, which is told where somebody waits for an answer.
  } finally {
    busy = false
  }
}
