/**
 * The one shape of an error that a person is meant to read, in every host and on every wire:
 * `code` (see docs/formats/messages.md), the values its sentence needs, and where it happened.
 * The sentence itself is made by `words.failures[code]`, so it exists in every language.
 */
export class Failure extends Error {
  readonly code: string
  readonly detail: Readonly<Record<string, string | number>>

  constructor(code: string, detail: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(detail)}`)
    this.name = 'Failure'
    this.code = code
    this.detail = detail
  }
}
