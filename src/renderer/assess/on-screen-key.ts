/**
 * What a screen does by key: a digit ("1"), a letter ("e", with Shift "E"), or a named key ("ArrowLeft"). Where it answers false, the key goes on
 * to what has the focus now.
 */
export type ScreenKeys = Readonly<Record<string, (() => unknown) | undefined>>

/** Runs what belongs to the key, where nobody is writing. */
export function onScreenKey(event: KeyboardEvent, keys: ScreenKeys): void {
  if (event.isComposing || event.altKey || event.metaKey || event.ctrlKey) return
  if (isWriting(event.target)) return
  const run = keys[keyName(event)]
  if (run && run() !== false) event.preventDefault()
}

export function isWriting(element: EventTarget | null): boolean {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
}

/**
 * Digits are told by their place: the row of digits of a Vietnamese keyboard writes "ă â ê ô". Letters are told by what is written on the key.
 */
export function keyName({ code, key }: Pick<KeyboardEvent, 'code' | 'key'>): string {
  return /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? key
}
