import controls from '../controls/controls.module.css'
import { Window } from '../controls/Window.tsx'
import { useApp, useWords } from '../state/app-store.ts'
import { leave, saveRejects } from '../state/import-actions.ts'
import { MappingButtons } from './MappingButtons.tsx'
import { MappingStep } from './MappingStep.tsx'
import { ReportStep } from './ReportStep.tsx'
import { RunningStep } from './RunningStep.tsx'

/** From files to loaded rows, in one window: what they seem to be, what is open, how far it is, what became of them. */
export function ImportWizard() {
  const { app } = useWords()
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
          <p role="status">{app.import.reading}</p>
        </Window>
      )
    case 'mapping':
      return (
        <Window title={app.import.title} size="large" onClose={leave} buttons={<MappingButtons files={step.files} />}>
          <MappingStep files={step.files} target={step.target} />
        </Window>
      )
    case 'running':
      return (
        <Window
          title={app.import.running}
          onClose={step.finishing ? null : leave}
          buttons={step.finishing ? undefined : cancel}
        >
          <RunningStep {...step} />
        </Window>
      )
    case 'done':
      return (
        <Window
          title={app.import.done}
          size="large"
          onClose={leave}
          buttons={
            <>
              {step.rejectsCsv && (
                <button type="button" className={controls.outline} onClick={() => void saveRejects()}>
                  {app.import.saveRejects}
                </button>
              )}
              <button type="button" className={controls.primary} onClick={leave}>
                {app.import.finish}
              </button>
            </>
          }
        >
          <ReportStep reports={step.reports} />
        </Window>
      )
  }
}
