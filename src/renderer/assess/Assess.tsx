import { useRef, useState } from 'react'
import { capabilitiesOf } from '../../core/scorecard-model/model.ts'
import controls from '../controls/controls.module.css'
import { useApp, useWords } from '../state/app-store.ts'
import {
  giveTurn,
  goBy,
  goTo,
  leaveAssessing,
  type OpenAssessment,
  ratingOf,
  saidBy,
  sayHere,
} from '../state/assessing.ts'
import styles from './Assess.module.css'
import { CapabilityList } from './CapabilityList.tsx'
import type { FieldElement } from './DraftField.tsx'
import { digitKeys } from './digit-keys.ts'
import { Foot } from './Foot.tsx'
import { isTyped } from './is-typed.ts'
import { KeysHelp } from './KeysHelp.tsx'

import { assessKeyLines } from './key-lines.ts'

import { Levels } from './Levels.tsx'
import { LinkedMetric } from './LinkedMetric.tsx'
import { Notes, type NotesHandle } from './Notes.tsx'
import { RatingField } from './RatingField.tsx'
import { Screen } from './Screen.tsx'
import { Tools } from './Tools.tsx'

/** One capability at a time: its five levels side by side, what the rating rests on, and what is to come of it. */
export function Assess({ open }: { open: OpenAssessment }) {
  const words = useWords()
  const { screen } = words.assess
  const lang = useApp((state) => state.lang)
  const [helping, setHelping] = useState(false)
  const rating = useRef<FieldElement>(null)
  const notes = useRef<NotesHandle>(null)
  const { people, turn, capability: id, state } = open
  const { model } = state
  const person = people[turn]!
  const capability = capabilitiesOf(model).find((item) => item.id === id)!
  const pillar = model.pillars.find(({ capabilities }) => capabilities.includes(capability))!
  const place = state.capabilities.findIndex((item) => item.id === id)
  const here = state.capabilities[place]!
  const own = ratingOf(here, person)
  const described = capability.levels.length > 0
  const typed = isTyped(model, capability)

  const rate = (level: number | null) =>
    level === own ? Promise.resolve() : sayHere(person, { do: 'rate', capability: id, level })
  const digits = digitKeys(model, capability, {
    choose: (chosen) => void rate(chosen),
    takeBack: () => void rate(null),
    type: () => rating.current?.select(),
  })
  const level = (of: string) => {
    const value = ratingOf(state.capabilities.find((item) => item.id === of)!, person)
    return value === null ? null : words.numbers.exact(value)
  }
  const goTurn = () => giveTurn(turn + 1)

  return (
    <Screen
      title={`${screen.assess}: ${state.company ?? words.assess.start.noCompany}`}
      about={words.numbers.date(state.assessment)}
      tools={<Tools open={open} onHelp={() => setHelping(true)} />}
      onLeave={leaveAssessing}
      keys={{
        ...digits,
        Backspace: () => void rate(null),
        Delete: () => void rate(null),
        ArrowLeft: () => goBy(-1),
        ArrowRight: () => goBy(1),
        l: () => rating.current?.select(),
        e: () => notes.current?.focus('evidence'),
        o: () => notes.current?.focus('owner'),
        t: () => notes.current?.focus('target'),
        d: () => notes.current?.focus('due_on'),
        a: people.length > 1 ? goTurn : undefined,
        '?': () => setHelping(true),
      }}
    >
      <div className={styles.body}>
        <CapabilityList model={model} current={id} levelText={level} onGo={goTo} />
        <main className={styles.main} aria-label={capability.name[lang]}>
          <p className={styles.pillar}>
            {pillar.name[lang]}
            <span className={styles.person}>
              <strong>{screen.assessor(person)}</strong>
              {people.length > 1 && (
                <button type="button" className={controls.outline} aria-keyshortcuts="a" onClick={goTurn}>
                  {screen.nextAssessor}
                </button>
              )}
            </span>
          </p>
          <h2 className={styles.name} aria-live="polite">
            {capability.name[lang]}
          </h2>
          {described && (
            <Levels model={model} capability={capability} chosen={own} label={screen.level} onChoose={rate} />
          )}
          {typed && (
            <RatingField
              key={`${id} ${person}`}
              ref={rating}
              label={screen.rating(words.numbers.exact(model.scale.low), words.numbers.exact(model.scale.high))}
              shortcut="L"
              value={own}
              scale={model.scale}
              onKeep={rate}
            />
          )}
          <Notes
            key={`notes ${id} ${person}`}
            ref={notes}
            by={person}
            capability={id}
            notes={saidBy(here, person)}
            scale={model.scale}
          />
          {capability.metric && (
            <LinkedMetric
              metric={capability.metric}
              linked={open.linked.find(({ metric }) => metric === capability.metric) ?? null}
            />
          )}
          <Foot place={place} of={state.capabilities.length} onClear={own === null ? null : () => void rate(null)} />
        </main>
      </div>
      {helping && (
        <KeysHelp
          lines={assessKeyLines(words, { several: people.length > 1, typed })}
          onClose={() => setHelping(false)}
        />
      )}
    </Screen>
  )
}
