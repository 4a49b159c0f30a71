import type { Words } from '../../core/words/index.ts'
import { useWords } from '../state/app-store.ts'
import { type FileToImport, hasRows, isReadable, openCount } from '../state/import-step.ts'
import { showFile } from '../state/mapping-actions.ts'
import styles from './FileList.module.css'

/** The files of an import by name, each with what it still needs. */
export function FileList({ files, shown }: { files: readonly FileToImport[]; shown: number }) {
  const words = useWords()
  return (
    <nav className={styles.list} aria-label={words.app.import.files}>
      <ol>
        {files.map((file, index) => (
          <li key={index}>
            <button
              type="button"
              className={styles.file}
              aria-current={index === shown ? 'true' : undefined}
              onClick={() => showFile(index)}
            >
              <span className={styles.name} title={file.input.name}>
                {file.input.name}
              </span>
              <span className={styles.state}>{stateText(file, words)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function stateText(file: FileToImport, { app, numbers }: Words): string {
  const texts = app.import
  if (!file.inspected.ok) return texts.unreadableShort
  if (file.settling) return texts.reading
  if (!hasRows(file)) return texts.rows(numbers.number(0))
  if (!isReadable(file)) return texts.nothingShort
  const open = openCount(file)
  return open === 0 ? texts.readyShort : texts.openShort(numbers.number(open))
}
