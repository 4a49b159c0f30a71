/** The dimensions of answers whose texts are numbered, so that sums can be kept by number. */
export const dimensions = ['month', 'segment', 'channel', 'journey'] as const
export type Dimension = (typeof dimensions)[number]

/** Which dimension a field's text is of; a day counts as its month. */
export function dimensionOf(field: string): Dimension | null {
  if (field === 'answered_on') return 'month'
  return field === 'segment' || field === 'channel' || field === 'journey' ? field : null
}

/** Texts by number, from 1; 0 is no text. */
export class NumberedTexts {
  readonly #numbers = new Map<string, number>()
  readonly #texts = ['']

  numberOf(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.#texts.length)
    return this.#texts.push(text) - 1
  }

  /** All texts by number; that of 0 is empty. */
  get all(): readonly string[] {
    return this.#texts
  }

  textOf(number: number): string {
    return this.#texts[number]!
  }
}
