import { useState } from 'react'
import type { CapabilityState } from '../../../core/assessment/assessment-state.ts'
import {
  type Capability,
  capabilitiesOf,
  type Pillar,
  type ScorecardModel,
} from '../../../core/scorecard-model/model.ts'
import type { OpenAssessment } from '../../state/assessing.ts'
import { isTyped } from '../is-typed.ts'

/** The capability that the room talks about. */
export interface Talk {
  open: OpenAssessment
  model: ScorecardModel
  pillar: Pillar
  capability: Capability
  here: CapabilityState
  /** Votes are being given; else they lie open, and the room agrees. */
  voting: boolean
  /** Somebody has voted, or just does: what is asked for next is done after that. */
  canReveal: boolean
  /** Ratings are typed as numbers, too. */
  typed: boolean
  /** Votes anew, or back to the ones that lie open. */
  voteAgain(again: boolean): void
}

export function useTalk(open: OpenAssessment): Talk {
  /** The capability on which the room has asked to vote anew, and how often its votes had been revealed. */
  const [again, setAgain] = useState<{ capability: string; reveals: number } | null>(null)
  const { model } = open.state
  const capability = capabilitiesOf(model).find(({ id }) => id === open.capability)!
  const here = open.state.capabilities.find(({ id }) => id === open.capability)!
  const rated = here.ratings.some(({ level }) => level !== null)
  const asked = again?.capability === here.id && again.reveals === here.reveals
  return {
    ...{ open, model, capability, here },
    pillar: model.pillars.find(({ id }) => id === here.pillar)!,
    voting: asked || here.voted.length > 0 || (!rated && here.agreement === null),
    canReveal: here.voted.length + open.casting.length > 0,
    typed: isTyped(model, capability),
    voteAgain: (wanted) => setAgain(wanted ? { capability: here.id, reveals: here.reveals } : null),
  }
}
