import type { Detail } from '../failure-text.ts'
import { assessmentFailures } from './assessment-failures.ts'
import { modelFailures } from './model-failures.ts'
import { themeFailures } from './theme-failures.ts'
import { voteFailures } from './vote-failures.ts'

/** What went wrong and what to do, by code: one sentence or two, with what `Failure.detail` carries. */
export const failures = {
  'APP-01': ({ problem }: Detail) => `Something went wrong inside Triptych: ${problem}.`,

  'FMT-01': (_: Detail) => 'This is not a Triptych workspace. To read data from it, import it instead.',
  'FMT-02': ({ version, known }: Detail) =>
    `The workspace was made by a newer Triptych (format ${version}; this one knows up to ${known}). Update Triptych to open it.`,
  'FMT-03': ({ problem }: Detail) => `The workspace is damaged and cannot be opened (${problem}). Use an earlier copy.`,

  'FIL-01': ({ file }: Detail) => `There is no file "${file}".`,
  'FIL-02': ({ file, problem }: Detail) => `"${file}" cannot be read (${problem}).`,
  'FIL-03': ({ file, size, limit }: Detail) =>
    `"${file}" is too large: ${size} MB, and at most ${limit} MB fit. Split it.`,

  'IPC-01': ({ channel }: Detail) =>
    `A request that did not come from the window of Triptych was refused (${channel}).`,
  'IPC-02': ({ channel }: Detail) => `A request that makes no sense was refused (${channel}).`,
  'IPC-03': (_: Detail) => 'The file is no longer open here. Save under a name instead.',

  'CLI-01': ({ what }: Detail) => `"${what}" is not known here. "triptych --help" shows what is.`,
  'CLI-04': ({ metric, available }: Detail) => `There is no metric "${metric}". Available: ${available}.`,
  'CLI-05': ({ panel, available }: Detail) => `There is no panel "${panel}". Available: ${available}.`,
  'CLI-06': ({ value, option, available }: Detail) => `"${value}" does not fit ${option}. Possible: ${available}.`,
  'CLI-07': ({ file, tables, questions }: Detail) =>
    `"${file}" leaves open what only you can decide; answer in a map file (--map) of ${tables}: ${questions}.`,
  'CLI-08': ({ file, headers }: Detail) =>
    `No column of "${file}" is recognised; its headers are: ${headers}. Say in a map file (--map) what they mean.`,
  'CLI-09': ({ out, available }: Detail) => `"${out}" is not an output that can be made yet. Available: ${available}.`,
  'CLI-10': ({ port }: Detail) => `Port ${port} is in use. Name another with --port, or leave it out.`,
  'CLI-11': (_: Detail) => 'The deck has no slide to export.',
  'CLI-12': (_: Detail) => 'The browser edition is not built. Run "npm run build" first.',
  'CLI-13': ({ what }: Detail) => `Missing: ${what}. "triptych --help" shows how to use it.`,
  'CLI-14': ({ command }: Detail) => `Too many arguments for "${command}". Put names with spaces in quotes.`,
  'CLI-15': ({ file }: Detail) =>
    `"${file}" is there already and is no empty template. Nothing was written; choose another folder.`,
  'CLI-16': ({ file }: Detail) =>
    `"${file}" is there already, and somebody may have filled it in. Nothing was written; choose another name.`,
  'CLI-17': ({ errors }: Detail) =>
    `The board-ready check found errors: ${errors}. Nothing was exported; --report tells each of them.`,

  'SAV-01': ({ file, problem }: Detail) =>
    `"${file}" could not be saved (${problem}). The earlier file is untouched; try again or save elsewhere.`,
  'SAV-02': ({ file }: Detail) => `"${file}" may not be written to. Save under another name or in another folder.`,
  'SAV-03': ({ file }: Detail) => `"${file}" could not be saved: the disk is full. Free some space or save elsewhere.`,
  'SAV-04': ({ file }: Detail) =>
    `What was written for "${file}" reads back differently, so the earlier file was kept. Save elsewhere and check the disk.`,
  'SAV-05': ({ file }: Detail) => `There is no folder for "${file}". Make the folder first or save elsewhere.`,
  'SAV-06': ({ file, problem }: Detail) =>
    `"${file}" was saved, but the system could not confirm that it is on the disk (${problem}). Keep a second copy elsewhere.`,

  'SET-01': ({ key, known }: Detail) => `There is no setting "${key}" here. Settings: ${known}.`,
  'SET-02': ({ key, value, known }: Detail) => `"${value}" is no choice for "${key}". Choices: ${known}.`,

  'CSV-00': ({ file }: Detail) => `"${file}" is empty. Choose a file that holds data.`,
  'CSV-06': ({ delimiter }: Detail) =>
    `"${delimiter}" cannot separate columns. Give up to ten characters other than quotes and line breaks (options.delimiter).`,
  'ENC-04': ({ font, sample }: Detail) =>
    `The text looks like Vietnamese typed in a legacy ${font} font ("${sample}"). Convert it to Unicode first; if it is none, name the encoding (options.encoding).`,
  'ENC-05': ({ encoding }: Detail) =>
    `There is no encoding "${encoding}". Known are utf-8, utf-16le, windows-1258, windows-1252 and others (options.encoding).`,
  'IMP-01': ({ file }: Detail) => `Nothing says what the columns of "${file}" are. Give a map, or assign the columns.`,
  'IMP-02': ({ file, question, key, possible }: Detail) =>
    `"${file}": ${question} Answer it, or give ${key} in the map${possible === '' ? '' : ` (${possible})`}.`,
  'IMP-03': ({ key, answer }: Detail) => `"${answer}" is not one of the answers for ${key}.`,
  'IMP-04': ({ file, table }: Detail) =>
    `"${file}" is already imported into "${table}" in this way. Nothing was added. To import it otherwise, change its map.`,
  'JSN-01': ({ line, column, found }: Detail) =>
    found === ''
      ? `The JSON ends too early (line ${line}, column ${column}). Copy the file again.`
      : `The file is not valid JSON: unexpected "${found}" in line ${line}, column ${column}. Correct it there.`,
  'JSN-02': ({ limit, at }: Detail) =>
    `The JSON is nested deeper than ${limit} levels (position ${at}). Flatten it first.`,
  'JSN-03': ({ file }: Detail) => `"${file}" holds no list of records.`,
  'JSN-04': ({ file, available }: Detail) =>
    `"${file}" holds several lists of records: ${available}. Say which in the map (records).`,
  'JSN-05': ({ file, records, available }: Detail) =>
    `"${file}" holds no records at "${records}". Lists of records: ${available || '–'}. Correct records in the map.`,
  'LIM-01': ({ file, megabytes, limit }: Detail) =>
    `"${file}" has ${megabytes} MB; up to ${limit} MB are read. Split it or aggregate it first.`,
  'LIM-02': ({ columns, limit }: Detail) => `The table has ${columns} columns; up to ${limit} are read. Remove some.`,
  'LIM-03': ({ limit }: Detail) => `The table has more than ${limit} rows. Split it or aggregate it first.`,
  'LIM-04': ({ limit, at }: Detail) =>
    at === undefined
      ? `The texts of the workbook exceed ${limit} million characters. Split it.`
      : `The text at position ${at} is longer than ${limit} MB. Shorten it.`,
  'MAP-01': ({ key, problem, found, possible }: Detail) => {
    if (problem === 'json') return `The map is not JSON (${found}). Correct it there.`
    if (problem === 'empty') return 'The map holds no table. Give at least {"table": …}.'
    if (problem === 'missing') return `The map lacks ${key}. Give it.`
    if (problem === 'unknown') return `The map has an unknown key, ${key}. Known there: ${possible}.`
    return `The map is wrong at ${key}: ${found} cannot stand there. Possible: ${possible}.`
  },
  'MAP-03': ({ field, table, available }: Detail) =>
    `The table "${table}" has no field "${field}". Its fields: ${available}.`,
  'MAP-04': ({ column, available }: Detail) => `The file has no header "${column}". Its headers: ${available}.`,
  'MAP-05': ({ file, row }: Detail) => `"${file}" has nothing in row ${row}. Correct headerRow in the map.`,
  'MAP-06': ({ table, fields, available }: Detail) =>
    `The table "${table}" needs ${fields}, and no column is assigned to it. The headers: ${available}.`,
  'MAP-07': ({ field, headers }: Detail) =>
    `Several headers could be "${field}": ${headers}. Say which in the map (columns.${field}).`,
  'MAP-08': ({ sign }: Detail) => `"${sign}" cannot be the decimal sign and group thousands at the same time.`,
  'SHT-01': ({ sheet, available }: Detail) => `There is no sheet or table "${sheet}". Available: ${available}.`,
  'SHT-02': ({ file, available }: Detail) =>
    `"${file}" holds several tables: ${available}. Say which in the map (sheet).`,
  'SQL-01': ({ file }: Detail) => `"${file}" is not a whole SQLite file. Copy it again.`,
  'SQL-02': ({ file, problem }: Detail) => `The database "${file}" is damaged (${problem}). Use an earlier copy.`,
  'SQL-04': ({ file }: Detail) =>
    `"${file}" is encrypted or no SQLite database. Save it without encryption, or export the table as CSV.`,
  'SQL-05': ({ sheet, limit }: Detail) =>
    `The view "${sheet}" takes longer than ${limit} seconds, or could run without end. Save its rows as a table and import that.`,
  'SQL-06': ({ file }: Detail) => `The database "${file}" holds no tables.`,
  'SQL-07': ({ file }: Detail) => `"${file}" is a Triptych workspace without ratings. Open it instead of importing it.`,
  'TYP-01': ({ file }: Detail) => `"${file}" is not a text file (binary). Save the data as CSV or XLSX.`,
  'TYP-02': ({ file, kind }: Detail) =>
    `"${file}" is a ${kind} file, which is not read. Export the table from it (or unpack it) and choose the CSV or XLSX file.`,
  'TYP-03': ({ file, kind }: Detail) =>
    kind === 'xls'
      ? `"${file}" is in the old .xls format, which is not read. Save it as .xlsx.`
      : `"${file}" is encrypted. Remove the password and save it again.`,
  'XML-01': ({ part }: Detail) =>
    `The workbook's ${part} declares a document type, which is not allowed. Save it as .xlsx again.`,
  'XML-02': ({ part, at }: Detail) => `The workbook's ${part} is damaged at position ${at}. Save it as .xlsx again.`,
  'ZIP-01': ({ part, limit }: Detail) =>
    `${part} unpacks to more than ${limit} MB, or is packed unreasonably tight. Nothing was read.`,
  'ZIP-02': ({ part }: Detail) => `${part} has another size than the file declares. Save the workbook again.`,
  'ZIP-03': ({ file, part }: Detail) => `"${file}" is damaged (${part}). Copy it again, or save it again.`,
  'ZIP-04': ({ file, problem }: Detail) =>
    `"${file}" is packed in a way that is not read (${problem}). Save it as .xlsx again.`,

  ...modelFailures,
  ...assessmentFailures,
  ...voteFailures,
  ...themeFailures,
}
