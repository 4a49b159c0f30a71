import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { useApp, useWords } from '../state/app-store.ts'
import { setTarget } from '../state/import-actions.ts'
import { type FileToImport, hasRows, type ImportTarget } from '../state/import-step.ts'
import { FileCard } from './FileCard.tsx'
import styles from './MappingStep.module.css'

/** What the files seem to be, and what only the user can say. */
export function MappingStep({ files, target }: { files: readonly FileToImport[]; target: ImportTarget }) {
  const sample = useApp((state) => state.session?.sample ?? false)
  return (
    <div className={styles.files}>
      {sample && files.some(hasRows) && <TargetChoice target={target} />}
      {files.map((file, index) => (
        <FileCard key={index} file={file} index={index} />
      ))}
    </div>
  )
}

/** Over the sample: one's own numbers belong in a workspace of their own, unless somebody wants them side by side. */
function TargetChoice({ target }: { target: ImportTarget }) {
  const { import: texts } = useWords().app
  return (
    <RadioGroup
      className={styles.target}
      aria-label={texts.target}
      value={target}
      onValueChange={(value: ImportTarget) => setTarget(value)}
    >
      {(
        [
          ['new', texts.targetNew],
          ['add', texts.targetAdd],
        ] as const
      ).map(([value, label]) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the radio inside is the control.
        <label key={value} className={styles.option}>
          <Radio.Root value={value} className={styles.radio}>
            <Radio.Indicator className={styles.dot} />
          </Radio.Root>
          {label}
        </label>
      ))}
    </RadioGroup>
  )
}
