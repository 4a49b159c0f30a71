import { useEffect } from 'react'
import styles from './App.module.css'
import { AssessModes } from './assess/AssessModes.tsx'
import { TopBar } from './bar/TopBar.tsx'
import { DropTarget } from './import/DropTarget.tsx'
import { ImportWizard } from './import/ImportWizard.tsx'
import { Templates } from './import/Templates.tsx'
import { Inspector } from './inspector/Inspector.tsx'
import { Notice } from './messages/Notice.tsx'
import { Trouble } from './messages/Trouble.tsx'
import { UnsavedQuestion } from './messages/UnsavedQuestion.tsx'
import { Palette } from './palette/Palette.tsx'
import { Show } from './present/Show.tsx'
import { Rail } from './rail/Rail.tsx'
import { ModelWindow } from './scorecard/ModelWindow.tsx'
import { SheetsWindow } from './scorecard/SheetsWindow.tsx'
import { Stage } from './stage/Stage.tsx'
import { isUnsaved, useApp, useWords } from './state/app-store.ts'
import { listenForCommands } from './state/commands.ts'
import { host } from './state/services.ts'
import { ThemeWindow } from './theme/ThemeWindow.tsx'

/** The whole window: bar above, rail, stage, inspector, and whatever lies over them. */
export function App() {
  useDocument()
  useEffect(listenForCommands, [])
  const { app } = useWords()
  const opened = useApp((state) => state.session !== null)
  const presenting = useApp((state) => state.presenting !== null)
  return (
    <>
      {opened ? (
        <div className={styles.window} inert={presenting}>
          <TopBar />
          <Rail />
          <Stage />
          <Inspector />
        </div>
      ) : (
        <p className={styles.loading}>{app.loading}</p>
      )}
      <DropTarget />
      {presenting && <Show />}
      <AssessModes />
      <Palette />
      <ImportWizard />
      <Templates />
      <SheetsWindow />
      <ModelWindow />
      <ThemeWindow />
      <UnsavedQuestion />
      <Trouble />
      <Notice />
    </>
  )
}

/** What lies outside React: the document's language and theme, and the window's title. */
function useDocument() {
  const lang = useApp((state) => state.lang)
  const desk = useApp((state) => state.desk)
  const name = useApp((state) => state.file.name)
  const unsaved = useApp(isUnsaved)
  useEffect(() => {
    document.documentElement.lang = lang
    document.documentElement.dataset.desk = desk
  }, [lang, desk])
  useEffect(() => {
    if (name) host.setTitle({ name, unsaved })
  }, [name, unsaved])
}
