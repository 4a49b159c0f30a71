/** How much an import takes. Stated in docs/formats/messages.md; each limit has its message. */
export const limits = {
  /** Bytes of a file as it is on disk. */
  fileBytes: 500_000_000,
  columns: 2_000,
  rows: 5_000_000,
  /** Rows of one table of a foreign database, which are copied out before they are read. */
  databaseRows: 1_000_000,
  /** Bytes that a quoted CSV field may run on before its quote counts as never closed, and lines likewise. */
  quotedBytes: 16_000_000,
  quotedLines: 1_000,
  zipEntries: 10_000,
  /** Bytes of one part of a workbook, unpacked. */
  zipEntryBytes: 512_000_000,
  /** Unpacked to packed, for parts beyond `zipRatioFrom` bytes. */
  zipRatio: 250,
  zipRatioFrom: 16_000_000,
  /** Characters of all shared strings of a workbook. */
  sharedStringCharacters: 200_000_000,
  /** Nesting of JSON and of XML. */
  depth: 64,
  /** Issues listed in one report; the rest is counted. */
  issues: 1_000,
  /** Rows in the list of rejects; the rest is counted. */
  rejects: 100_000,
} as const
