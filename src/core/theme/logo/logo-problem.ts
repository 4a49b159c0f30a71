/** Why a file cannot be the logo; the words of failure THM-05 say it by its id. */
export type LogoProblemId =
  | 'kind'
  | 'damaged'
  | 'large'
  | 'pixels'
  | 'interlaced'
  | 'declares-type'
  | 'element'
  | 'paint'
  | 'style'
  | 'clip'
  | 'size'
  | 'shapes'
  | 'empty'

/** Thrown while a logo is read; who knows the file's name tells it as a Failure. */
export class LogoProblem extends Error {
  readonly id: LogoProblemId
  readonly detail: Readonly<Record<string, string | number>>

  constructor(id: LogoProblemId, detail: Readonly<Record<string, string | number>> = {}) {
    super(id)
    this.id = id
    this.detail = detail
  }
}
