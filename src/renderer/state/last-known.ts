/** The workspace as it was last opened, imported or saved: what a restart goes back to. */
let kept: { image: Blob; saved: boolean } | null = null

/** Keeps the bytes as a Blob: the browser may hold a large one on disk. `saved`: they are what the file holds. */
export function keepLastKnown(bytes: Uint8Array, saved: boolean): void {
  kept = { image: new Blob([bytes.slice()]), saved }
}

/** A workspace that was just begun has nothing to go back to but a new one. */
export function forgetLastKnown(): void {
  kept = null
}

export async function lastKnown(): Promise<{ bytes: Uint8Array; saved: boolean } | null> {
  return kept && { bytes: new Uint8Array(await kept.image.arrayBuffer()), saved: kept.saved }
}
