import { useRef, useState } from 'react'
import controls from '../../controls/controls.module.css'
import { useWords } from '../../state/app-store.ts'
import { goTo, leaveAssessing, type OpenAssessment } from '../../state/assessing.ts'
import { nextOnAgenda } from '../../state/workshop-order.ts'
import { KeysHelp } from '../KeysHelp.tsx'
import { Screen } from '../Screen.tsx'
import { Tools } from '../Tools.tsx'
import { Agenda } from './Agenda.tsx'
import { BeforeAfter } from './BeforeAfter.tsx'
import { workshopKeyLines } from './key-lines.ts'
import { PasteVotes } from './PasteVotes.tsx'
import { Record } from './Record.tsx'
import { Talk } from './Talk.tsx'
import { type TalkFields, talkKeys } from './talk-keys.ts'
import { useTalk } from './use-talk.ts'
import { useTimer } from './use-timer.ts'

type View = 'agenda' | 'talk' | 'summary'
type Over = 'keys' | 'record' | 'paste' | null

/** A workshop on a projector: the agenda, one capability at a time with its blind votes, and what it came to. */
export function Workshop({ open }: { open: OpenAssessment }) {
  const words = useWords()
  const { workshop, start, screen } = words.assess
  const [view, setView] = useState<View>('agenda')
  const [over, setOver] = useState<Over>(null)
  /** What was talked about before, latest last: the agenda changes its order as votes are revealed. */
  const [trail, setTrail] = useState<readonly string[]>([])
  const fields = useRef<TalkFields>(null)
  const { state, capability } = open
  const timer = useTimer(capability)
  const talk = useTalk(open)

  const show = (id: string) => {
    if (view === 'talk') setTrail([...trail, capability])
    goTo(id)
    setView('talk')
  }
  const goOn = () => {
    const next = nextOnAgenda(state, view === 'talk' ? [...trail, capability] : [])
    if (next === null) setView('summary')
    else show(next)
  }
  const goBack = () => {
    const before = trail.at(-1)
    if (view !== 'talk') return setView(view === 'summary' ? 'talk' : 'agenda')
    if (before === undefined) return setView('agenda')
    setTrail(trail.slice(0, -1))
    goTo(before)
  }
  const close = () => setOver(null)

  return (
    <Screen
      title={`${screen.workshop}: ${state.company ?? start.noCompany}`}
      about={words.numbers.date(state.assessment)}
      size="large"
      onLeave={leaveAssessing}
      keys={{
        ...(view === 'talk' ? talkKeys(talk, timer, fields, () => setOver('paste')) : {}),
        ArrowRight: goOn,
        ArrowLeft: goBack,
        g: () => setView('agenda'),
        s: () => setView('summary'),
        h: () => setOver('record'),
        '?': () => setOver('keys'),
      }}
      tools={
        <>
          <button type="button" className={controls.button} aria-keyshortcuts="g" onClick={() => setView('agenda')}>
            {workshop.agenda}
          </button>
          <button type="button" className={controls.button} aria-keyshortcuts="s" onClick={() => setView('summary')}>
            {workshop.summary}
          </button>
          <button type="button" className={controls.button} aria-keyshortcuts="h" onClick={() => setOver('record')}>
            {workshop.record}
          </button>
          <Tools open={open} onHelp={() => setOver('keys')} />
        </>
      }
    >
      {view === 'agenda' && <Agenda open={open} onShow={show} />}
      {view === 'talk' && (
        <Talk
          fields={fields}
          talk={talk}
          timer={timer}
          onPaste={() => setOver('paste')}
          onNext={goOn}
          onPrevious={goBack}
        />
      )}
      {view === 'summary' && <BeforeAfter state={state} onGoOn={() => setView('agenda')} onLeave={leaveAssessing} />}
      {over === 'keys' && <KeysHelp lines={workshopKeyLines(words, talk.typed)} onClose={close} />}
      {over === 'record' && <Record state={state} onClose={close} />}
      {over === 'paste' && <PasteVotes open={open} onClose={close} />}
    </Screen>
  )
}
