import type { Issue } from '../../core/import/report.ts'
import { useWords } from '../state/app-store.ts'
import { chooseReading } from '../state/mapping-actions.ts'
import { LabelledChoice } from './LabelledChoice.tsx'

/** How a text is encoded and cut into columns, for when it was guessed wrongly or could not be told. */

/** Those that files come in; others are said in a map file. */
const encodings = ['utf-8', 'utf-16le', 'windows-1252', 'windows-1258', 'windows-1250', 'windows-1251', 'macintosh']

/** `found`: how the file was read; null where it could not be. */
export function EncodingChoice({ found, index }: { found: string | null; index: number }) {
  const { import: texts } = useWords().app
  const offered = found === null ? encodings : [...new Set([found, ...encodings])]
  return (
    <LabelledChoice
      label={texts.encoding}
      choices={offered.map((value) => ({ value, label: value.toUpperCase() }))}
      value={found}
      placeholder={texts.choose}
      onChoose={(value) => void chooseReading(index, { encoding: value })}
    />
  )
}

export function SeparatorChoice({ found, index }: { found: string; index: number }) {
  const { import: texts } = useWords().app
  const signs: Readonly<Record<string, string>> = texts.delimiters
  return (
    <LabelledChoice
      label={texts.separator}
      choices={[...new Set([found, ...Object.keys(signs)])].map((value) => ({ value, label: signs[value] ?? value }))}
      value={found}
      onChoose={(value) => void chooseReading(index, { delimiter: value })}
    />
  )
}

/** Is it said of the letters, which the choice of encoding can mend. It is told beside that choice. */
export function isAboutReading({ code }: Pick<Issue, 'code'>): boolean {
  return ['ENC-02', 'ENC-03', 'ENC-07'].includes(code)
}

/** Could a file not be read for its encoding, so that naming it may help. */
export function isEncodingUnknown(code: string): boolean {
  return code === 'ENC-04' || code === 'ENC-05'
}
