import source from '../../../../resources/scorecard-model.json'
import type { Lang } from '../../words/index.ts'

/** The three-pillar maturity model (docs/formats/scorecard-model.md): what is rated, and what each level looks like. */

export type LocalText = Readonly<Record<Lang, string>>

export interface Capability {
  id: string
  /** Weight within its pillar, above 0. */
  weight: number
  name: LocalText
  /** The metric that would be evidence for it, by its id in the catalogue or its name in the table of scores. */
  metric?: string
  /** Five observable descriptors: level 1 first. */
  levels: readonly LocalText[]
}

export interface Pillar {
  id: string
  name: LocalText
  /** What it is for, in one sentence. */
  purpose?: LocalText
  capabilities: readonly Capability[]
}

export interface ScorecardModel {
  /** Goes up with every change of its texts or capabilities. */
  version: number
  name: LocalText
  /** Names of the stages 1 to 5. */
  stages: readonly LocalText[]
  pillars: readonly Pillar[]
}

export const scorecardModel: ScorecardModel = source

/** What spellings of a capability have in common: no case, no diacritics, one space for anything that is neither letter nor digit. */
function foldCapability(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const idByName = new Map(
  scorecardModel.pillars.flatMap((pillar) =>
    pillar.capabilities.flatMap(({ id, name }) =>
      [id, name.en, name.vi].map((text) => [foldCapability(text), id] as const),
    ),
  ),
)

/** The capability that a rating means by its id or its name in any language; undefined where the model knows none. */
export function capabilityIdOf(name: string): string | undefined {
  return idByName.get(foldCapability(name))
}

const names = new Map(
  scorecardModel.pillars.flatMap((pillar) =>
    [pillar, ...pillar.capabilities].map(({ id, name }) => [id, name] as const),
  ),
)

/** The name of a pillar or capability of the model. */
export function nameOf(id: string, lang: Lang): string {
  return names.get(id)![lang]
}
