import controls from '../controls/controls.module.css'
import { Window } from '../controls/Window.tsx'
import { useApp, useWords } from '../state/app-store.ts'

/** Asked before changes would be lost. */
export function UnsavedQuestion() {
  const { app } = useWords()
  const question = useApp((state) => state.unsavedQuestion)
  const name = useApp((state) => state.file.name)
  if (!question) return null
  return (
    <Window
      title={app.saving.lose}
      onClose={() => question.answer('cancel')}
      buttons={
        <>
          <button type="button" className={controls.button} onClick={() => question.answer('cancel')}>
            {app.cancel}
          </button>
          <button type="button" className={controls.outline} onClick={() => question.answer('discard')}>
            {app.saving.discard}
          </button>
          <button type="button" className={controls.primary} onClick={() => question.answer('save')}>
            {app.saving.saveFirst}
          </button>
        </>
      }
    >
      <p>{app.saving.loseWhat(name)}</p>
    </Window>
  )
}
