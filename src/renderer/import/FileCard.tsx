import { useState } from 'react'
import controls from '../controls/controls.module.css'
import { useWords } from '../state/app-store.ts'
import { type FileToImport, rowsOf } from '../state/import-step.ts'
import { showTemplates } from '../state/templates.ts'
import styles from './FileCard.module.css'
import { FileHead } from './FileHead.tsx'
import { IssueTable } from './IssueTable.tsx'
import { NearNames } from './NearNames.tsx'
import { PersonalData } from './PersonalData.tsx'
import { Questions } from './Questions.tsx'
import { EncodingChoice, isAboutReading, isEncodingUnknown } from './Reading.tsx'
import { SheetTabs } from './SheetTabs.tsx'
import { SheetView } from './SheetView.tsx'

/** One file: what it is, the open questions, its first rows, what becomes of its columns. */
export function FileCard({ file, index, several }: { file: FileToImport; index: number; several: boolean }) {
  const { import: texts } = useWords().app
  const [sheetNo, showSheet] = useState(0)
  if (!file.inspected.ok) {
    return (
      <section className={styles.card} aria-label={file.input.name} aria-busy={file.settling}>
        <h3 className={styles.name}>{texts.unreadable(file.input.name)}</h3>
        <p role="alert" className={styles.bad}>
          {file.inspected.message}
        </p>
        {isEncodingUnknown(file.inspected.code) && (
          <div className={styles.mend} data-asked="">
            <EncodingChoice found={null} index={index} />
          </div>
        )}
      </section>
    )
  }
  const { inspection } = file.inspected
  if (file.leftOut || inspection.model) {
    return (
      <section className={styles.card} aria-label={inspection.file}>
        <FileHead file={file} inspection={inspection} index={index} several={several} />
      </section>
    )
  }
  const isEmpty = rowsOf(inspection) === 0
  const sheet = inspection.sheets[sheetNo] ?? inspection.sheets[0]
  // That nothing is recognised is said here, and what letters may be wrong at the preview: each with what can be done about it.
  const issues = inspection.issues.filter((issue) => issue.code !== 'MAP-02' && !(sheet && isAboutReading(issue)))
  return (
    <section className={styles.card} aria-label={inspection.file} aria-busy={file.settling}>
      <FileHead file={file} inspection={inspection} index={index} several={several} />
      {(inspection.maps.length === 0 || isEmpty) && (
        <div className={styles.nothing}>
          <p role="alert" className={styles.bad}>
            {isEmpty ? texts.noRows : texts.nothing}
          </p>
          <button type="button" className={controls.outline} onClick={() => showTemplates(true)}>
            {texts.templates}
          </button>
        </div>
      )}
      <Questions answers={file.answers} inspection={inspection} index={index} />
      {inspection.sheets.length > 1 && <SheetTabs inspection={inspection} shown={sheetNo} onShow={showSheet} />}
      {sheet && <SheetView key={sheet.name} inspection={inspection} sheet={sheet} index={index} />}
      <PersonalData inspection={inspection} index={index} />
      <NearNames inspection={inspection} index={index} />
      <IssueTable title={texts.whatToKnow} heading="h4" issues={issues} />
    </section>
  )
}
