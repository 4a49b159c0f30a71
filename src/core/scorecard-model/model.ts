import source from '../../../resources/scorecard-model.json'
import type { Lang } from '../words/index.ts'
import type { Scale } from './scale.ts'

/** A maturity model (docs/formats/scorecard-model.md): what is rated, and what each level looks like. */

export type LocalText = Readonly<Record<Lang, string>>

export interface Capability {
  id: string
  /** Weight within its pillar, above 0. */
  weight: number
  name: LocalText
  /** Ids and names that it had in earlier versions: ratings under them are its own. */
  formerly?: readonly string[]
  /** The metric that would be evidence for it, by its id in the catalogue or its name in the table of scores. */
  metric?: string
  /** Five observable descriptors, lowest first; none where ratings are figures of an index. */
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
  scale: Scale
  /** Names of the five stages, lowest first. */
  stages: readonly LocalText[]
  pillars: readonly Pillar[]
}

/** The model of the product: of every workspace that holds none of its own. */
export const builtInModel: ScorecardModel = source

/** Levels of every scale: five. */
export const levelCount = 5

/** All capabilities of a model, pillar by pillar. */
export function capabilitiesOf(model: ScorecardModel): Capability[] {
  return model.pillars.flatMap(({ capabilities }) => capabilities)
}

/** The local name of a pillar or capability of the model. Its ids are those of the model. */
export function nameOf(model: ScorecardModel, id: string, lang: Lang): string {
  return [...model.pillars, ...capabilitiesOf(model)].find((item) => item.id === id)!.name[lang]
}
