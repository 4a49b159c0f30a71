import type { Detail } from '../failure-text.ts'

/** Of a rating that differs from an earlier one: what both say. */
const ratedBefore = ({ assessor, capability, field, before, after, file, earlier }: Detail) => {
  const where = earlier !== '' ? `on line ${earlier}` : file === '' ? 'in Triptych' : `in "${file}"`
  return `"${assessor}" has spoken of "${capability}" in this assessment before: ${field} "${before}" ${where}, here "${after}".`
}

/** What is to be said about rows and values of an import, by code (docs/formats/messages.md): what happened and what to do. */
export const issues = {
  'ANS-01': ({ column, values }: Detail) => `The answers in "${column}" are read as ${values}.`,
  'BOO-01': ({ field, raw }: Detail) =>
    `"${raw}" is neither yes nor no for "${field}". Say what it stands for in the map (options.values).`,
  'CMP-01': ({ name, like, why }: Detail) =>
    `"${name}" may be "${like}" (${why}). They stay two companies unless the map joins them (options.aliases).`,
  'CSA-01': ({ column }: Detail) => `"${column}" holds whole numbers from 1 to 5 and is read as a scale of 1–5.`,
  'CSV-01': ({ expected, found, line }: Detail) =>
    `Expected ${expected} values, found ${found} (line ${line}). The row was left out; correct it in the file.`,
  'CSV-02': (_: Detail) => 'Line breaks of several kinds are mixed; each ends a row.',
  'CSV-03': ({ line }: Detail) =>
    `A quote opened on line ${line} never closes. The line was left out; close the quote. If quotes are text in this file, say so in the map (options.quote: "").`,
  'CSV-04': ({ line, column }: Detail) =>
    `Text after a closing quote (line ${line}, column ${column}). Double the quotes inside the value.`,
  'CSV-05': ({ column, name, header }: Detail) =>
    header === ''
      ? `Column ${column} has no header and is called "${name}".`
      : `The header "${header}" occurs twice; column ${column} is called "${name}".`,
  'CSV-07': ({ line }: Detail) => `Quotes inside values without quotes are kept as they stand (first on line ${line}).`,
  'CSV-08': ({ raw }: Detail) =>
    `"${raw}" looks like a row that stands for several companies, and was left out. If it is one, say so in the map (options.totals: ["${raw}"]).`,
  'CSV-09': (_: Detail) => 'There are no rows under the header.',
  'CSV-10': (_: Detail) => 'Quotes inside values are written with a backslash before them, and read so.',
  'CSV-11': ({ from, to, line, raw }: Detail) =>
    `Another table stands on lines ${from}–${to} and was not read (${raw}). To import it, say in a map which row its header is (headerRow: ${line}).`,
  'CSV-12': ({ from, to, headers }: Detail) =>
    `The headers stand on two lines (${from} and ${to}) and are read together: ${headers}. Check them.`,
  'CSV-13': ({ from, to, raw }: Detail) =>
    `${from === to ? `Line ${from} is a note` : `Lines ${from}–${to} are notes`} under the table and no row of it: ${raw}`,
  'CSV-14': ({ column, line, characters, limit }: Detail) =>
    `"${column}" on line ${line} holds ${characters} characters. It is imported whole, but spreadsheets cut cells at ${limit}.`,
  'DAT-02': ({ raw }: Detail) =>
    `"${raw}" cannot be read: the column has dates with the day first and with the month first. Say which in the map (options.dateOrder).`,
  'DAT-03': ({ raw }: Detail) => `"${raw}" is not a date that exists.`,
  'DAT-04': ({ raw }: Detail) =>
    `The serial number ${raw} is not a day (60 stands for 29 February 1900, which never was).`,
  'DAT-05': ({ column }: Detail) => `Two-digit years in "${column}": 50–99 are read as 1950–1999, 00–49 as 2000–2049.`,
  'DAT-06': ({ column, zones }: Detail) =>
    `Times in "${column}" are of different zones (${zones}). The day counts that stands there.`,
  'ENC-01': ({ value, byte }: Detail) =>
    `Invalid UTF-8: byte ${value} at position ${byte}. Save the file as UTF-8 again.`,
  'ENC-02': ({ encoding }: Detail) => `The file looks like ${encoding} without a byte order mark. Check the preview.`,
  'ENC-03': ({ encoding, read, other, otherEncoding }: Detail) =>
    `The encoding was guessed: ${encoding} ("${read}"${read === other ? '' : `; in ${otherEncoding} it would be "${other}"`}). If letters are wrong, choose another (in a map: options.encoding).`,
  'ENC-06': ({ encoding }: Detail) => `The file is encoded as ${encoding}.`,
  'ENC-07': ({ lines, encoding, sample }: Detail) =>
    encoding === ''
      ? `The file is UTF-8, but some bytes are not; lines left out: ${lines}. Save the file as UTF-8 again.`
      : `The file is UTF-8, but some bytes look like ${encoding} ("${sample}"); lines left out: ${lines}. Save the file in one encoding; if all of it is ${encoding}, say so (options.encoding).`,
  'ENC-08': ({ count }: Detail) =>
    `Marks that stand apart from their letters: ${count}. Letters are stored composed (Unicode NFC).`,
  'JSN-01': ({ line }: Detail) => `Line ${line} is not a JSON record and was left out.`,
  'JSN-06': ({ key, first, second, count }: Detail) =>
    `"${key}" occurs twice in a record (bytes ${first} and ${second}; in all ${count} times in the file). The last one counts.`,
  'KEY-01': ({ id }: Detail) => `The response "${id}" is there already; the first one was kept.`,
  'KEY-02': ({ file, table }: Detail) =>
    `"${file}" was imported into "${table}" before, in another way. Its rows are now there twice.`,
  'KEY-03': ({ line }: Detail) => `The row on line ${line} says the same as an earlier one; the first one was kept.`,
  'KEY-04': ({ count, lines }: Detail) =>
    `Rows that differ from an earlier one of the same company and period: ${count} (lines ${lines}). All are loaded: scores are averaged, money is added up. If one corrects the other, remove the older and import again.`,
  'MAP-02': ({ headers }: Detail) =>
    `No column is recognised. The headers found: ${headers}. Say in a map what they are.`,
  'MET-01': ({ column, metric, mean }: Detail) =>
    `No value of "${column}" is above 10, yet it is read as a share in percent (${metric}). If these are means of answers, say so in the map (unpivot.columns: ${mean}).`,
  'MET-02': ({ column, metric, low, high }: Detail) =>
    `"${column}" holds values of ${metric} from ${low} to ${high}: shares of one may be mixed with percent. They are loaded as they stand; correct them in the file.`,
  'MET-03': ({ metric, title }: Detail) =>
    `No column says which metric the values are. They are taken for ${metric}, as "${title}" says.`,
  'NPS-01': ({ column, high }: Detail) =>
    `No answer in "${column}" is above ${high}, yet it is read as 0–10. If it has another scale, it is no NPS: take it out of the map.`,
  'NUM-01': ({ raw }: Detail) => `"${raw}" is not a number.`,
  'NUM-02': ({ raw }: Detail) =>
    `"${raw}" cannot be read: the column has decimal points and decimal commas. Say which in the map (options.decimal).`,
  'NUM-03': ({ raw }: Detail) => `"${raw}" is not a whole number.`,
  'NUM-04': ({ raw }: Detail) => `"${raw}" has more digits than can be kept exactly.`,
  'NUM-05': ({ column, percent, samples, field }: Detail) =>
    `${percent} % of the values in "${column}" are no numbers (${samples}); their rows are left out. If it is not "${field}", take it out of the map (columns.${field}).`,
  'PER-01': ({ raw }: Detail) =>
    `"${raw}" is not a period. Periods are years, quarters, months or dates: 2024, Q1 2024, 03/2024.`,
  'PER-02': ({ column, sample, grain }: Detail) =>
    `The days in "${column}", such as "${sample}", all begin or end a period. They are loaded as single days; if they stand for longer periods, say so in the map (options.periodGrain: "${grain}").`,
  'PRV-01': ({ column, treatment }: Detail) =>
    `"${column}" holds personal data, which is ${treatment}. To treat it otherwise, say so in the map (options.personal).`,
  'PRV-02': ({ columns }: Detail) => `Columns that look personal and that nothing needs are not loaded: ${columns}.`,
  'RAT-01': (detail: Detail) =>
    detail.earlier === ''
      ? `${ratedBefore(detail)} The earlier one was kept; to take the new one, say so in the map (options.conflicts: "replace").`
      : `${ratedBefore(detail)} The row on line ${detail.earlier} was kept; correct the file.`,
  'RAT-02': ({ capability }: Detail) =>
    `The scorecard model has no capability "${capability}". Correct the name, or import the model that has it first.`,
  'RAT-03': (detail: Detail) => `${ratedBefore(detail)} The new one was taken, as the map says.`,
  'REP-01': ({ count }: Detail) => `And ${count} more messages of this kind.`,
  'ROW-01': ({ count }: Detail) => `Rows skipped because a value they need is empty: ${count}.`,
  'ROW-02': ({ count }: Detail) => `Empty rows skipped: ${count}.`,
  'ROW-03': ({ rejected, read, percent }: Detail) =>
    `${rejected} of ${read} rows (${percent} %) were rejected. Perhaps not the rows are wrong but what their columns are taken for: check the first reasons.`,
  'SQL-03': (_: Detail) =>
    'The database was open elsewhere; its newest rows may be missing. Close it there, or run a checkpoint, and import again.',
  'TXT-01': (_: Detail) => 'The row holds a zero byte, which text never does. It was left out.',
  'VAL-01': ({ column, low, high, line, raw }: Detail) =>
    `${column} must be ${Number(low) < 0 ? `${low} to ${high}` : `${low}–${high}`} (line ${line}: ${raw}).`,
  'VAL-02': ({ column, line, raw }: Detail) => `${column} must be a whole number (line ${line}: ${raw}).`,
  'VAL-03': ({ raw }: Detail) => `"${raw}" is neither "cost" nor "benefit".`,
  'VAL-04': ({ column, line, raw }: Detail) => `${column} must not be negative (line ${line}: ${raw}).`,
  'XLS-01': ({ count }: Detail) => `Cells with an error such as #N/A, read as empty: ${count}.`,
  'XLS-02': ({ raw }: Detail) => `The cell cannot be read (${raw}).`,
  'XLS-03': ({ sheets }: Detail) => `Hidden sheets are left alone unless a map names them: ${sheets}.`,
  'XLS-04': (_: Detail) => 'The workbook holds macros. They were not opened.',
  'XLS-05': ({ count }: Detail) =>
    `Formulas without a calculated value, read as empty: ${count}. Open the workbook, calculate and save it.`,
  'XLS-06': ({ count }: Detail) => `Merged cells: ${count}. Their value counts in the top left cell only.`,
  'XLS-07': ({ raw }: Detail) =>
    `The cell "${raw}" has no place in a sheet. Its row was left out; save the workbook again.`,
  'XLS-08': ({ count }: Detail) =>
    `Hidden rows: ${count}. They are read like the others; delete them to leave them out.`,
}
