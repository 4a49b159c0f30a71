import type { Page } from 'playwright-core'

/** What of the window on top runs out of it, or is cut where no ellipsis says so; lists that scroll by themselves are not looked into. */
export async function runsOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const top = [...document.querySelectorAll('[data-window]')].at(-1)
    const scrolls = (element: Element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowY)
    const inList = (element: Element) => {
      for (let up = element.parentElement; up && up !== top; up = up.parentElement) {
        if (scrolls(up) && up.tagName !== 'MAIN') return true
      }
      return false
    }
    return [...(top?.querySelectorAll('*') ?? [])]
      .filter((element) => !inList(element) && !element.closest('.visually-hidden') && !element.closest('svg'))
      .filter((element) => {
        const { left, right, top: upper, bottom, width } = element.getBoundingClientRect()
        const outside = left < -1 || right > innerWidth + 1 || upper < -1 || bottom > innerHeight + 1
        const cut = element.tagName === 'MAIN' && element.scrollHeight > element.clientHeight + 1
        return width > 0 && !scrolls(element) ? outside : cut
      })
      .map((element) => element.outerHTML.slice(0, 120))
  })
}
