/** Gives the focus back to the screen that an element stands on, so that its keys work again. */
export function backToScreen(from: Element): void {
  from.closest<HTMLElement>('[data-window]')?.focus()
}
