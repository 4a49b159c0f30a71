import type { KeyboardEvent } from 'react'

/**
 * What a screen does by key: a digit ("1"), a letter ("e", with Shift "E"), or a named key ("ArrowLeft"). Where it answers false, the key goes on
 * to what has the focus now.
 */
export type ScreenKeys = Readonly<Record<string, (() => unknown) | undefined>>

/** Runs what belongs to the key, where nobody is writing and nothing lies over the screen. */
export function onScreenKey(event: KeyboardEvent<HTMLElement>, keys: ScreenKeys): void {
  if (event.defaultPrevented || event.nativeEvent.isComposing || event.altKey || event.metaKey || event.ctrlKey) return
  // React hands on what happens in a window that the screen has opened; it lies elsewhere in the page.
  const target = event.target as Element
  if (!event.currentTarget.contains(target) || isWriting(target)) return
  const run = keys[keyName(event)]
  if (run && run() !== false) event.preventDefault()
}

export function isWriting(element: Element | null): boolean {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
}

/**
 * Digits are told by their place: the row of digits of a Vietnamese keyboard writes "ă â ê ô". Letters are told by what is written on the key.
 */
export function keyName({ code, key }: Pick<KeyboardEvent, 'code' | 'key'>): string {
  return /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? key
}
