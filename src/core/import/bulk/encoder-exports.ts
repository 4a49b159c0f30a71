/** What the encoder exports: the functions of assembly/index.ts. Addresses are offsets in its memory. */
export interface EncoderExports {
  memory: WebAssembly.Memory
  input: WebAssembly.Global
  windowBytes: WebAssembly.Global
  answerNull(): void
  answerNumber(value: number, dimension: number): void
  answerText(length: number, dimension: number): number
  answerOdd(): void
  beginPages(size: number, columns: number, firstPage: number, lastRow: number): void
  finishPages(): void
  follow(slot: number, other: number): void
  lastRowId(): number
  beginRow(): void
  reserve(length: number): number
  setNull(slot: number): void
  setNumber(slot: number, value: number, dimension: number): void
  setText(slot: number, at: number, length: number, dimension: number): void
  beginScan(columns: number, delimiter: number, line: number, writing: boolean, sound: boolean): void
  useColumn(column: number, role: number, slot: number): void
  need(slot: number, what: number): void
  setKey(key: number, company: number): void
  scan(length: number, final: boolean): number
  emit(): number
  lineNow(): number
  setLine(line: number): void
  rowCount(): number
  loadedCount(): number
  blankCount(): number
  emptyCount(): number
  watchCompanies(first: number): void
  firstNameOf(company: number): number
  beginSurvey(): void
  survey(length: number, final: boolean): number
  multibyteCount(): number
  invalidCount(): number
  firstInvalidAt(): number
  firstHighAt(): number
  markCount(): number
  zeroCount(): number
  nextStriking(from: number, length: number, last: boolean, longest: number, delimiter: number, quote: number): number
  isBlankLine(): number
  lineAfter(): number
  lastLine(): number
  clearMemo(): void
  firstKept(): number
  nextKept(entry: number): number
  keptColumn(entry: number): number
  keptText(entry: number): number
  keptLength(entry: number): number
  keptCount(entry: number): number
  clearKeys(expected: number): void
  addKey(company: number, at: number, length: number): number
  clearSuspects(): void
  addSuspect(first: number, length: number): void
  setRange(column: number, low: number, high: number, point: boolean): void
  wholeCount(column: number): number
  leastWhole(column: number): number
  greatestWhole(column: number): number
  pointCount(column: number): number
  countCells(
    company: number,
    month: number,
    segment: number,
    channel: number,
    journey: number,
    nps: number,
    csat: number,
    ces: number,
    weight: number,
  ): void
  clearCells(threshold: number, withWeights: boolean, expected: number): void
  cellsAt(): number
  cellCount(): number
  cellKeysAt(): number
  cellRecords(order: number, texts: number, csatLow: number, csatHigh: number): number
  allocate(length: number): number
}
