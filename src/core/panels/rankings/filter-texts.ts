import type { Words } from '../../words/index.ts'
import type { Scope } from './scope.ts'

/** What answers are kept to, as subtitles say it: "segment Retail", "channel App". */
export function filterTexts({ segment, channel, journey }: Scope['filters'], words: Words): string[] {
  const say = words.panels.rankings
  return [
    ...(segment === null ? [] : [say.segment(segment)]),
    ...(channel === null ? [] : [say.places.channel(channel)]),
    ...(journey === null ? [] : [say.places.journey(journey)]),
  ]
}
