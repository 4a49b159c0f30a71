import { useEffect, useState } from 'react'
import { capabilitiesOf, type ScorecardModel } from '../../core/scorecard-model/model.ts'
import controls from '../controls/controls.module.css'
import { Window } from '../controls/Window.tsx'
import { useApp, useWords } from '../state/app-store.ts'
import { attempt } from '../state/attempt.ts'
import { pickAndInspect } from '../state/import-actions.ts'
import { applyWeights, saveModel, showScorecardWindow } from '../state/scorecard-window.ts'
import { core } from '../state/services.ts'
import { PillarWeights } from './PillarWeights.tsx'
import { SaveRow } from './SaveRow.tsx'
import styles from './windows.module.css'

const formats = [
  ['xlsx', 'Excel'],
  ['json', 'JSON'],
] as const

/** What the scorecard is rated by: its weights to change, its file to take away and to bring back. */
export function ModelWindow() {
  const shown = useApp((state) => state.scorecardWindow === 'model')
  const [model, setModel] = useState<ScorecardModel | null>(null)
  useEffect(() => {
    if (!shown) return
    void attempt(async () => setModel(await core.call('model/state', {})))
    return () => setModel(null)
  }, [shown])
  return shown && model ? <Weights model={model} /> : null
}

function Weights({ model }: { model: ScorecardModel }) {
  const words = useWords()
  const texts = words.model
  const kept = weightsOf(model)
  const [weights, setWeights] = useState(kept)
  const ids = Object.keys(kept)
  const changed = ids.some((id) => weights[id] !== kept[id])
  const close = () => showScorecardWindow(null)
  return (
    <Window
      title={texts.title}
      size="large"
      onClose={close}
      buttons={
        <>
          {changed && <span className={styles.hint}>{texts.next(String(model.version + 1))}</span>}
          <button type="button" className={controls.button} onClick={close}>
            {changed ? words.app.cancel : words.app.close}
          </button>
          <button
            type="button"
            className={controls.primary}
            disabled={!changed}
            onClick={() => void applyWeights(weights)}
          >
            {texts.apply}
          </button>
        </>
      }
    >
      <p className={styles.label}>{texts.named(model.name[words.lang], String(model.version))}</p>
      <p className={styles.hint}>{texts.what}</p>
      <div className={styles.pillars}>
        {model.pillars.map((pillar) => (
          <PillarWeights
            key={pillar.id}
            pillar={pillar}
            weights={weights}
            onChange={(id, weight) => setWeights((before) => ({ ...before, [id]: weight }))}
          />
        ))}
      </div>
      <button
        type="button"
        className={controls.outline}
        disabled={ids.every((id) => weights[id] === 1)}
        onClick={() => setWeights(Object.fromEntries(ids.map((id) => [id, 1])))}
      >
        {texts.equal}
      </button>
      <div className={styles.rows}>
        <SaveRow
          label={texts.elsewhere}
          formats={formats}
          nameOf={texts.save}
          onSave={(format) => void saveModel(format)}
        />
        <button
          type="button"
          className={`${controls.outline} ${styles.import}`}
          onClick={() => {
            close()
            void pickAndInspect()
          }}
        >
          {texts.import}
        </button>
      </div>
    </Window>
  )
}

const weightsOf = (model: ScorecardModel) =>
  Object.fromEntries(capabilitiesOf(model).map(({ id, weight }) => [id, weight]))
