import type { Words } from '../../../core/words/index.ts'
import type { KeyLine } from '../../controls/KeyList.tsx'
import { commands, shortcutText } from '../../state/commands.ts'

/** The keys of a workshop; `typed`: ratings can be typed as numbers. */
export function workshopKeyLines({ assess: { keys } }: Words, typed: boolean): KeyLine[] {
  return [
    [['1', '…', '5'], keys.vote],
    ...(typed ? [[['L'], keys.number] as const] : []),
    [['0', '⌫'], keys.clear],
    [['↑', '↓'], keys.person],
    [['P'], keys.paste],
    [['R'], keys.reveal],
    [['V'], keys.again],
    [['N'], keys.note],
    [['T', 'Shift+T'], keys.timer],
    [['←', '→'], keys.agendaMove],
    [['G'], keys.agenda],
    [['S'], keys.summary],
    [['H'], keys.record],
    [['Enter', 'Esc'], keys.write],
    [[shortcutText(commands.undo)!, shortcutText(commands.redo)!], keys.undo],
    [['?'], keys.help],
    [['Esc'], keys.leave],
  ]
}
