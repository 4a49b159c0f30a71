import { kindName } from '../../core/deck/kind-name.ts'
import type { Control } from '../../core/panels/panel.ts'
import { AssessCall } from '../assess/AssessCall.tsx'
import { Check } from '../controls/Check.tsx'
import controls from '../controls/controls.module.css'
import { TableIcon } from '../icons.tsx'
import { hide } from '../rail/Rail.tsx'
import { useApp, useWords } from '../state/app-store.ts'
import { BoardReady } from './BoardReady.tsx'
import { FineSettings } from './FineSettings.tsx'
import styles from './Inspector.module.css'
import { OutdatedHeadline } from './OutdatedHeadline.tsx'
import { OwnCompany } from './OwnCompany.tsx'
import { PanelControl } from './PanelControl.tsx'
import { Sources } from './Sources.tsx'

/** What the slide on the stage can vary, and nothing else. */
export function Inspector() {
  const words = useWords()
  const { inspector } = words.app
  const slide = useApp((state) => (state.current === null ? undefined : state.drawn[state.current]))
  const known = useApp((state) => state.session?.slides.find(({ id }) => id === state.current))
  const showData = useApp((state) => state.showData)
  const fine = slide?.controls.filter((control) => control.fine) ?? []
  const draw = (control: Control) => (
    <PanelControl key={`${slide!.id} ${control.key}`} slideId={slide!.id} control={control} />
  )
  return (
    <section className={styles.inspector} aria-label={inspector.label}>
      {known && <h2 className={styles.title}>{kindName(known.kind, words)}</h2>}
      {known && (
        <Check label={inspector.hidden} on={known.hidden ?? false} onChange={(on) => void hide(known.id, on)} />
      )}
      {known && <BoardReady key={known.id} slideId={known.id} />}
      {known?.kind === 'scorecard' && <AssessCall />}
      {slide?.outdated && <OutdatedHeadline slideId={slide.id} outdated={slide.outdated} />}
      {slide?.controls.filter((control) => !control.fine).map(draw)}
      {fine.length > 0 && (
        <FineSettings set={fine.filter(({ key }) => known?.settings[key] !== undefined).length}>
          {fine.map(draw)}
        </FineSettings>
      )}
      <OwnCompany />
      {slide?.form === 'charts' && (
        <button
          type="button"
          className={controls.outline}
          aria-expanded={showData}
          onClick={() => useApp.setState({ showData: !showData })}
        >
          <TableIcon />
          {showData ? inspector.hideData : inspector.showData}
        </button>
      )}
      <Sources />
    </section>
  )
}
