import { changesKind } from '../../core/deck/kinds/changes.ts'
import controls from '../controls/controls.module.css'
import { useApp, useWords } from '../state/app-store.ts'
import { commands } from '../state/commands.ts'
import { BodyEditor } from './BodyEditor.tsx'
import { DataBehind } from './DataBehind.tsx'
import { HeadlineEditor } from './HeadlineEditor.tsx'
import { ImportCall } from './ImportCall.tsx'
import { KeepCall } from './KeepCall.tsx'
import { Notes } from './Notes.tsx'
import { PointedTip } from './PointedTip.tsx'
import { Pointer } from './Pointer.tsx'
import { SlidePicture } from './SlidePicture.tsx'
import styles from './Stage.module.css'

/** The slide on the desk, as large as the window lets it be. */
export function Stage() {
  const { app, assess } = useWords()
  const current = useApp((state) => state.current)
  const slide = useApp(({ current, previewed, drawn }) =>
    current === null ? undefined : previewed?.id === current ? previewed : drawn[current],
  )
  const editable = useApp(({ session, current }) => session?.slides.some(({ id }) => id === current) ?? false)
  const trouble = useApp((state) => (state.current === null ? undefined : state.undrawn[state.current]))
  const drawing = useApp((state) => state.drawing)
  const kind = useApp(({ session, current }) => session?.slides.find(({ id }) => id === current)?.kind)
  const sample = useApp((state) => state.session?.sample ?? false)
  const lang = useApp((state) => state.lang)
  const paper = useApp((state) => state.paper)
  const showData = useApp((state) => state.showData)
  const pointed = useApp((state) => state.pointed)
  return (
    <main className={styles.stage} aria-label={app.stage.label} aria-busy={drawing}>
      <div className={styles.desk}>
        <div className={styles.paper} data-paper={paper}>
          {slide && <SlidePicture svg={slide.svg} label={slide.headline} />}
          {slide && editable && <HeadlineEditor key={slide.id} slide={slide} />}
          {slide && editable && slide.form !== 'charts' && <BodyEditor key={`${slide.id} body`} slide={slide} />}
          {pointed && <Pointer box={pointed} />}
          {slide && <PointedTip key={`${slide.id} tip`} tips={slide.tips} />}
          {trouble ? (
            <p className={styles.trouble} role="alert">
              {trouble}
            </p>
          ) : (
            !slide && <p className={styles.trouble}>{current === null ? app.stage.empty : app.stage.drawing}</p>
          )}
        </div>
      </div>
      {kind === changesKind && slide?.lacksData ? (
        <KeepCall />
      ) : sample ? (
        <ImportCall why={app.stage.sampleCall} label={app.stage.importOwn} />
      ) : (
        slide?.lacksData &&
        (kind === 'scorecard' ? (
          <ImportCall why={assess.call} label={app.bar.import}>
            <button type="button" className={controls.outline} onClick={commands.assess.run}>
              {assess.commands.assess}
            </button>
          </ImportCall>
        ) : (
          <ImportCall why={app.stage.dataCall} label={app.bar.import} />
        ))
      )}
      {slide && editable && <Notes key={`${slide.id} ${lang}`} id={slide.id} lang={lang} />}
      {showData && slide?.form === 'charts' && <DataBehind tables={slide.tables} />}
    </main>
  )
}
