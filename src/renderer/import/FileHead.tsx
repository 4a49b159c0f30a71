import type { Inspection } from '../../core/import/report.ts'
import type { Words } from '../../core/words/index.ts'
import controls from '../controls/controls.module.css'
import { useWords } from '../state/app-store.ts'
import { type FileToImport, rowsOf } from '../state/import-step.ts'
import { leaveFileOut, loadMap, startOver } from '../state/mapping-actions.ts'
import card from './FileCard.module.css'
import styles from './FileHead.module.css'

/** What a file is at a glance, and where what is said of it comes from. */
export function FileHead({
  file,
  inspection,
  index,
  several,
}: {
  file: FileToImport
  inspection: Inspection
  index: number
  /** One of several files can be left out; of one, that would be Cancel. */
  several: boolean
}) {
  const words = useWords()
  const { import: texts, tables } = words.app
  const { origin, changed, leftOut } = file
  const { model } = inspection
  const names = model ? [tables.scorecard_model] : [...new Set(inspection.maps.map(({ table }) => tables[table]))]
  return (
    <header className={styles.head}>
      <div>
        <h3 className={card.name}>{inspection.file}</h3>
        {leftOut && <p>{texts.fileLeftOut}</p>}
        {names.length > 0 && !leftOut && <p>{texts.seemsToBe(words.numbers.list(names))}</p>}
        <p className={styles.facts}>{factsOf(inspection, words)}</p>
        {origin && (
          <p className={styles.origin}>{origin.of === 'last-time' ? texts.lastTime : texts.fromMap(origin.name)}</p>
        )}
      </div>
      <div className={styles.actions}>
        {several && (
          <button type="button" className={controls.button} onClick={() => leaveFileOut(index, !leftOut)}>
            {leftOut ? texts.takeFile : texts.leaveFileOut}
          </button>
        )}
        {(origin || changed) && !leftOut && (
          <button type="button" className={controls.button} onClick={() => void startOver(index)}>
            {origin?.of === 'last-time' ? texts.forget : texts.startOver}
          </button>
        )}
        {!leftOut && !model && (
          <button type="button" className={controls.outline} onClick={() => void loadMap(index)}>
            {texts.loadMap}
          </button>
        )}
      </div>
    </header>
  )
}

function factsOf(inspection: Inspection, { app, numbers, lang }: Words): string {
  const { import: texts } = app
  const { format, encoding, delimiter, sheets, model } = inspection
  const signs: Readonly<Record<string, string>> = texts.delimiters
  const facts = [
    format === 'sqlite' ? 'SQLite' : format.toUpperCase(),
    encoding?.toUpperCase(),
    delimiter === null ? undefined : texts.delimited(signs[delimiter] ?? delimiter),
    ...(model
      ? [
          texts.model(model.name[lang], String(model.version)),
          texts.capabilities(numbers.number(model.capabilities), numbers.number(model.pillars)),
        ]
      : [texts.rows(numbers.number(rowsOf(inspection)))]),
    sheets.length === 1 ? texts.columns(numbers.number(sheets[0]!.header.length)) : undefined,
  ]
  return facts.filter(Boolean).join(' · ')
}
