import type { Words } from '../../core/words/index.ts'
import { useWords } from '../state/app-store.ts'
import { type FileToImport, hasRows, isReadable, type Mapping, openCount } from '../state/import-step.ts'
import { showFile } from '../state/mapping-actions.ts'
import styles from './FileList.module.css'

/** The files of an import by name, each with what it still needs. */
export function FileList({ files, shown, joining }: Pick<Mapping, 'files' | 'shown' | 'joining'>) {
  const words = useWords()
  const { app, numbers } = words
  return (
    <nav className={styles.list} aria-label={app.import.files}>
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
      <p className={styles.joining} role="status">
        {joining > 0 && app.import.joining(numbers.number(joining))}
      </p>
    </nav>
  )
}

function stateText(file: FileToImport, { app, numbers }: Words): string {
  const texts = app.import
  if (!file.inspected.ok) return texts.unreadableShort
  if (file.leftOut) return texts.leftOutShort
  if (file.settling) return texts.reading
  if (!hasRows(file)) return texts.rows(numbers.number(0))
  if (!isReadable(file)) return texts.nothingShort
  const open = openCount(file)
  return open === 0 ? texts.readyShort : texts.openShort(numbers.number(open))
}
