import { surveyUtf8, type Utf8Survey } from '../text/utf8.ts'
import { lookingEncoder } from './encoder.ts'

/** Bytes from which the encoder is worth its start. */
const leastForEncoder = 50_000

/** What `surveyUtf8` counts, by the encoder where the text is long. */
export function surveyText(bytes: Uint8Array): Utf8Survey {
  if (bytes.length < leastForEncoder) return surveyUtf8(bytes)
  const encoder = lookingEncoder()
  const { calls, windowBytes } = encoder
  calls.beginSurvey()
  for (let at = 0; at < bytes.length; ) {
    const end = Math.min(at + windowBytes, bytes.length)
    at += encoder.survey(bytes.subarray(at, end), end === bytes.length)
  }
  return {
    multibyte: calls.multibyteCount(),
    invalid: calls.invalidCount(),
    firstHigh: calls.firstHighAt(),
    firstInvalid: calls.firstInvalidAt(),
    marks: calls.markCount(),
    zeros: calls.zeroCount(),
  }
}
