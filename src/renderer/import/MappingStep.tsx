import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { useApp, useWords } from '../state/app-store.ts'
import { hasRows, type ImportTarget, type Mapping } from '../state/import-step.ts'
import { setTarget } from '../state/mapping-actions.ts'
import { FileCard } from './FileCard.tsx'
import { FileList } from './FileList.tsx'
import styles from './MappingStep.module.css'

/** What the files seem to be, and what only the user can say. One file is looked at at a time. */
export function MappingStep({ files, shown, target, joining }: Mapping) {
  const several = files.length + joining > 1
  const sample = useApp((state) => state.session?.sample ?? false)
  return (
    <div className={styles.step}>
      {sample && files.some(hasRows) && <TargetChoice target={target} />}
      <div className={styles.files} data-several={several}>
        {several && <FileList files={files} shown={shown} joining={joining} />}
        <FileCard key={shown} file={files[shown]!} index={shown} several={several} />
      </div>
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
