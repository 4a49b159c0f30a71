import type { Detail } from '../failure-text.ts'

/** What a theme colours, as it is called in a sentence. */
export const themeColours: Readonly<Record<string, string>> = {
  own: 'own company',
  leader: 'leaders',
  laggard: 'laggards',
  ink: 'ink',
  paper: 'paper',
}

/** Why a file cannot be the logo, and what to do. */
const logoProblems: Readonly<Record<string, (detail: Detail) => string>> = {
  kind: () => 'it is neither PNG nor SVG. Save it as one of them.',
  damaged: () => 'it is damaged. Save it again.',
  large: ({ limit }) => `it has more than ${limit} kB. Save it smaller: 640 pixels wide is enough.`,
  pixels: ({ limit }) => `it has more than ${limit} million pixels. Save it smaller: 640 pixels wide is enough.`,
  interlaced: () => 'it is an interlaced PNG. Save it without interlacing.',
  'declares-type': () =>
    'it declares a document type, which is not allowed. Remove the line <!DOCTYPE …>, or save it as plain SVG.',
  element: ({ found }) =>
    `"${found}" cannot be drawn alike in every format. Turn it into paths, or save the logo as PNG.`,
  paint: ({ found }) =>
    `"${found}" is no flat colour that can be drawn alike in every format. Use one, or save the logo as PNG.`,
  style: () =>
    'its style sheet has more than classes before its shapes. Save it with presentation attributes, or as PNG.',
  clip: () => 'a part of it is cut off by a clip path. Turn it into paths, or save the logo as PNG.',
  size: () => 'it says neither viewBox nor width and height. Save it again.',
  shapes: () => 'it has more shapes than a logo needs. Save it as PNG.',
  empty: () => 'it draws nothing. Choose another file.',
}

/** What is wrong with a theme, and what to do. */
export const themeFailures = {
  'THM-01': ({ file, found }: Detail) => `The theme "${file}" is not valid JSON (${found}). Correct it there.`,
  'THM-02': ({ key, problem, found, possible }: Detail) => {
    if (problem === 'missing') return `The theme lacks ${key}. Give it.`
    if (problem === 'unknown') return `The theme has an unknown key, ${key}. Known there: ${possible}.`
    return `The theme is wrong at ${key}: ${found} cannot stand there. Possible: ${possible}.`
  },
  'THM-03': ({ colour, value, paper, ratio, bound }: Detail) =>
    `The colour of ${themeColours[colour!]}, ${value}, has a contrast of ${ratio} to 1 on the paper ${paper}; at least ${bound} to 1 is needed. Choose a ${colour === 'ink' ? 'stronger ink' : 'stronger colour'} or another paper.`,
  'THM-04': ({ first, second, firstValue, secondValue, difference, bound }: Detail) =>
    `The colours of ${themeColours[first!]} (${firstValue}) and ${themeColours[second!]} (${secondValue}) look alike: they differ by ${difference}, and at least ${bound} is needed. Change one of them.`,
  'THM-05': (detail: Detail) =>
    `"${detail.file}" cannot be the logo: ${(logoProblems[detail.problem!] ?? logoProblems.damaged!)(detail)}`,
  'THM-06': ({ file }: Detail) =>
    `The theme names the logo "${file}", which is not there. Put it beside the theme, or choose both files together.`,
  'THM-07': ({ file, size }: Detail) =>
    `The slides of "${file}" are ${size} in; only 16:9 can be dressed alike. Set the slide size to widescreen and save it again.`,
  'THM-08': ({ file, part, code }: Detail) =>
    code === undefined
      ? `"${file}" is no PowerPoint template that can be read: it lacks ${part}. Save it as .pptx again.`
      : `"${file}" cannot be read as a PowerPoint template: ${part} is damaged, too large or oddly packed (${code}). Save it as .pptx again.`,
  'THM-09': ({ file }: Detail) =>
    `"${file}" is neither a theme file (JSON) nor a PowerPoint template (.pptx). Choose one of them.`,
}
