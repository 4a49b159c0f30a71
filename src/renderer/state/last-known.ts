/** The workspace as it was last opened, imported or saved: what a restart goes back to. */
let kept: { image: Blob; saved: boolean } | null = null

/** Keeps the file as a Blob: the browser may hold a large one on disk. `saved`: it is what lies on disk. */
export function keepLastKnown(image: Blob, saved: boolean): void {
  kept = { image, saved }
}

/** A workspace that was just begun has nothing to go back to but a new one. */
export function forgetLastKnown(): void {
  kept = null
}

export async function lastKnown(): Promise<{ bytes: Uint8Array; saved: boolean } | null> {
  return kept && { bytes: new Uint8Array(await kept.image.arrayBuffer()), saved: kept.saved }
}
