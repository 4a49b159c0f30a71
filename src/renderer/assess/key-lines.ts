import type { Words } from '../../core/words/index.ts'
import type { KeyLine } from '../controls/KeyList.tsx'
import { commands, shortcutText } from '../state/commands.ts'

/** The keys of assessing; `several`: people take turns, `typed`: ratings can be typed as numbers. */
export function assessKeyLines(
  { assess: { keys } }: Words,
  { several, typed }: { several: boolean; typed: boolean },
): KeyLine[] {
  const undo = [shortcutText(commands.undo)!, shortcutText(commands.redo)!]
  return [
    [['1', '…', '5'], keys.choose],
    ...(typed ? [[['L'], keys.number] as const] : []),
    [['0', '⌫'], keys.clear],
    [['←', '→'], keys.move],
    ...(several ? [[['A'], keys.assessor] as const] : []),
    [['E'], keys.evidence],
    [['O'], keys.owner],
    [['T'], keys.target],
    [['D'], keys.due],
    [['Enter', 'Esc'], keys.write],
    [undo, keys.undo],
    [['?'], keys.help],
    [['Esc'], keys.leave],
  ]
}
