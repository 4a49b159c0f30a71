import type { Page } from 'playwright-core'

/** The page's own clock, from what the user does to the painted slide; set up by `installStopwatch`. */
interface Stopwatch {
  /** Milliseconds of the last action; null until its slide is painted. */
  taken: number | null
}

declare global {
  interface Window {
    stopwatch: Stopwatch
  }
}

/**
 * From the moment the browser has of the pointer being released (or of the key) until the frame with the new picture on the stage is laid
 * out and painted: the first task after the animation frame that follows the picture's insertion.
 */
export async function installStopwatch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watch: Stopwatch = { taken: null }
    window.stopwatch = watch
    let begun: number | null = null
    const begin = (event: Event) => {
      begun = event.timeStamp
      watch.taken = null
    }
    for (const type of ['pointerup', 'keydown']) window.addEventListener(type, begin, { capture: true })
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      if (begun !== null) watch.taken = performance.now() - begun
      begun = null
    }
    const isPicture = (node: Node) => node instanceof SVGSVGElement && node.getAttribute('viewBox') === '0 0 960 540'
    new MutationObserver((records) => {
      if (!records.some(({ addedNodes }) => [...addedNodes].some(isPicture))) return
      requestAnimationFrame(() => port2.postMessage(null))
    }).observe(document.querySelector('main')!, { childList: true, subtree: true })
  })
}

/** How long a slide may take; where none has come by then, it is the same as before. */
const patience = 2_000

/** Milliseconds of the action last done in the page, once its slide is painted and nothing more is drawn; null where no other slide came. */
export async function taken(page: Page): Promise<number | null> {
  const painted = await page
    .waitForFunction(() => window.stopwatch.taken, undefined, { polling: 20, timeout: patience })
    .catch(() => null)
  await page.locator('main[aria-busy="false"]').waitFor()
  return painted?.jsonValue() ?? null
}
