import type { Detail } from '../failure-text.ts'

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
  'CLI-07': ({ file, questions }: Detail) =>
    `"${file}" leaves open what only you can decide; answer in a map file (--map): ${questions}.`,
  'CLI-08': ({ file }: Detail) =>
    `No column of "${file}" is recognised. Say in a map file (--map) what its columns are.`,
  'CLI-09': ({ out, available }: Detail) => `"${out}" is not an output that can be made yet. Available: ${available}.`,
  'CLI-10': ({ port }: Detail) => `Port ${port} is in use. Name another with --port, or leave it out.`,
  'CLI-11': (_: Detail) => 'The deck has no slide to export.',
  'CLI-12': (_: Detail) => 'The browser edition is not built. Run "npm run build" first.',
  'CLI-13': ({ what }: Detail) => `Missing: ${what}. "triptych --help" shows how to use it.`,
  'CLI-14': ({ command }: Detail) => `Too many arguments for "${command}". Put names with spaces in quotes.`,

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
}
