import { Failure } from '../../../workspace/failure.ts'
import type { Settings } from '../../panel.ts'
import { chosen } from '../../settings.ts'
import { settingKeys } from '../settings.ts'
import { type Effort, efforts } from './findings.ts'

export const quickWinsKeys = [...settingKeys, 'effort', 'dayRate', 'benefitFrom', 'effortUpTo'] as const

export interface ChosenEffort {
  /** Null: whichever more initiatives have. */
  effort: Effort | null
  dayRate: number
  /** Null: the median. */
  benefitFrom: number | null
  effortUpTo: number | null
}

/** What the settings choose. Failure SET-02. */
export function chosenEffort(settings: Settings): ChosenEffort {
  return {
    effort: chosen(settings, 'effort', efforts) ?? null,
    dayRate: amount(settings, 'dayRate') ?? 0,
    benefitFrom: amount(settings, 'benefitFrom'),
    effortUpTo: amount(settings, 'effortUpTo'),
  }
}

function amount(settings: Settings, key: string): number | null {
  const value = settings[key]
  if (value === undefined || value === 'median') return null
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value)
  throw new Failure('SET-02', { key, value, known: key === 'dayRate' ? '0, 400' : 'median, 250000' })
}
