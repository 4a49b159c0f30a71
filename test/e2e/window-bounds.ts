import type { Page } from 'playwright-core'

/** What of the window on top (the last element that `windows` selects) runs out of it, or is cut where no ellipsis says so; lists that scroll by themselves are not looked into. */
export async function runsOut(page: Page, windows = '[data-window]'): Promise<string[]> {
  return page.evaluate((selector) => {
    const top = [...document.querySelectorAll(selector)].at(-1)
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
  }, windows)
}

/** Words and controls of a window that lie over each other, in pairs; what is in a picture is not looked into. */
export async function overlapsIn(page: Page, windows: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const top = [...document.querySelectorAll(selector)].at(-1)!
    const shown = [...top.querySelectorAll('button, input, p, h2, section > div')]
      .filter((element) => !element.closest('svg, .visually-hidden, [data-for-now]'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0)
    return shown.flatMap(({ element, box }, i) =>
      shown
        .slice(i + 1)
        .filter((other) => !element.contains(other.element))
        .filter(
          ({ box: { left, right, top, bottom } }) =>
            Math.min(right, box.right) - Math.max(left, box.left) > 1 &&
            Math.min(bottom, box.bottom) - Math.max(top, box.top) > 1,
        )
        .map((other) => `${element.textContent} / ${other.element.textContent}`),
    )
  }, windows)
}
