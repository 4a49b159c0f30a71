import controls from '../controls/controls.module.css'
import { Window } from '../controls/Window.tsx'
import { useApp, useWords } from '../state/app-store.ts'
import { leave } from '../state/import-actions.ts'
import { CountButtons, DoneButtons } from './CountButtons.tsx'
import { CountingStep } from './CountingStep.tsx'
import { CountsStep } from './CountsStep.tsx'
import { MappingButtons } from './MappingButtons.tsx'
import { MappingStep } from './MappingStep.tsx'

/** From files to loaded rows, in one window: what they seem to be, what becomes of every row, and how to take it back. */
export function ImportWizard() {
  const { app, numbers } = useWords()
  const step = useApp((state) => state.importing)
  if (!step) return null
  const cancel = (
    <button type="button" className={controls.button} onClick={leave}>
      {app.cancel}
    </button>
  )
  switch (step.at) {
    case 'reading':
      return (
        <Window title={app.import.title} onClose={leave} buttons={cancel}>
          <p role="status">
            {step.of === 1
              ? app.import.reading
              : app.import.readingOf(numbers.number(step.done + 1), numbers.number(step.of))}
          </p>
        </Window>
      )
    case 'mapping':
      return (
        <Window title={app.import.title} size="full" onClose={leave} buttons={<MappingButtons {...step} />}>
          <MappingStep {...step} />
        </Window>
      )
    case 'counting':
      return (
        <Window title={app.import.counting} size="full" onClose={leave} buttons={cancel}>
          <CountingStep {...step} />
        </Window>
      )
    case 'counted':
      return (
        <Window
          title={app.import.counted}
          size="full"
          onClose={step.takingOver ? null : leave}
          buttons={<CountButtons {...step} />}
        >
          <CountsStep counts={step.counts} done={false} />
        </Window>
      )
    case 'done':
      return (
        <Window title={app.import.done} size="full" onClose={leave} buttons={<DoneButtons counts={step.counts} />}>
          <CountsStep counts={step.counts} done />
        </Window>
      )
  }
}
