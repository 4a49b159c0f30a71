import { type KeyLine, KeyList } from '../controls/KeyList.tsx'
import { Window } from '../controls/Window.tsx'
import { useWords } from '../state/app-store.ts'

/** The keys of a screen, all of them. */
export function KeysHelp({ lines, onClose }: { lines: readonly KeyLine[]; onClose(): void }) {
  const { keys } = useWords().assess
  return (
    <Window title={keys.title} onClose={onClose}>
      <KeyList lines={lines} />
    </Window>
  )
}
