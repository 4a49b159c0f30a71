/** How much an import takes. Stated in docs/formats/messages.md; each limit has its message. */
export const limits = {
  /** Bytes of a file as it is on disk. */
  fileBytes: 1_000_000_000,
  columns: 2_000,
  rows: 5_000_000,
  /** Rows of one table of a foreign database, which are copied out before they are read. */
  databaseRows: 1_000_000,
  /** What a view of a foreign database may take: seconds, and steps between two looks at the clock by SQLite's plan of it. */
  viewSeconds: 10,
  viewSteps: 1_000_000_000,
  /** Bytes that a quoted CSV field may run on before its quote counts as never closed, and lines likewise. */
  quotedBytes: 16_000_000,
  quotedLines: 1_000,
  zipEntries: 10_000,
  /** Bytes of one part of a workbook, unpacked, and of all parts that are read. */
  zipEntryBytes: 512_000_000,
  zipBytes: 1_000_000_000,
  /** Unpacked to packed, for parts beyond `zipRatioFrom` bytes. */
  zipRatio: 250,
  zipRatioFrom: 8_000_000,
  /** Characters of one XML tag, or of the text before it. */
  xmlToken: 16_000_000,
  /** Characters of all texts of a workbook, each counted as 32 at least. */
  workbookCharacters: 200_000_000,
  /** Rows and columns of the largest sheet there is (ECMA-376, Excel); a cell beyond them is none. */
  sheetRows: 1_048_576,
  sheetColumns: 16_384,
  /** Cell formats of a workbook, and characters of a number format, that Excel takes; what goes beyond is not looked at. */
  cellFormats: 65_490,
  formatCharacters: 255,
  /** Bytes of one record of a JSON file, or of one text in it. */
  jsonValueBytes: 64_000_000,
  /** Nesting of JSON and of XML. */
  depth: 64,
  /** Issues listed in one report; the rest is counted. */
  issues: 1_000,
  /** Rows in the list of rejects; the rest is counted. */
  rejects: 100_000,
} as const
