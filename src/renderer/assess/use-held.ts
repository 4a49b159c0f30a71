import { useEffect, useState } from 'react'
import { lookUp } from '../state/assessing.ts'

/** The assessments of a company, latest first, and who has spoken in one of them. */
export interface Held {
  dates: readonly string[]
  people: readonly string[]
}

const nothing: Held = { dates: [], people: [] }

/** What was held before of a company; `date`: the assessment whose people are asked for. */
export function useHeld(company: string | null, date: string): Held {
  const [held, setHeld] = useState(nothing)
  useEffect(() => {
    let asked = true
    void lookUp(company, date).then((state) => {
      if (!asked || !state) return
      const dates = state.assessors.length > 0 ? [state.assessment, ...state.others] : state.others
      setHeld({ dates: [...dates].sort().reverse(), people: state.assessors })
    })
    return () => {
      asked = false
    }
  }, [company, date])
  return held
}
