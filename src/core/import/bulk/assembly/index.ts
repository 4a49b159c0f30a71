/** The encoder: delimited text in, pages of an SQLite table and sums out. What drives it is ../encoder.ts. */
export { answerNull, answerNumber, answerOdd, answerText } from './answers'
export { cellRecords } from './cell-records'
export { cellCount, cellKeysAt, cellsAt, clearCells, countCells } from './cells'
export { addKey, clearKeys } from './keys'
export { allocate, input, windowBytes } from './layout'
export { clearMemo, firstKept, keptColumn, keptCount, keptLength, keptText, nextKept } from './memo'
export { beginPages, finishPages, lastRowId } from './pages'
export { greatestWhole, leastWhole, pointCount, setRange, wholeCount } from './plain-number'
export { addSuspect, clearSuspects } from './plain-text'
export { beginRow, follow, reserve, setNull, setNumber, setText } from './record'
export {
  beginScan,
  blankCount,
  emit,
  emptyCount,
  firstNameOf,
  lineNow,
  loadedCount,
  need,
  rowCount,
  scan,
  setKey,
  setLine,
  useColumn,
  watchCompanies,
} from './scan'
export { isBlankLine, lastLine, lineAfter, nextStriking } from './striking-lines'
export {
  beginSurvey,
  firstHighAt,
  firstInvalidAt,
  invalidCount,
  markCount,
  multibyteCount,
  survey,
  zeroCount,
} from './utf8'
