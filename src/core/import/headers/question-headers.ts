import { foldText } from './headers.ts'

/**
 * Headers as survey tools write them: the whole question that was asked, and the tool's own columns beside the answers. They count only where
 * no header names a field; two questions that could be one field are asked, like two headers.
 */

/** Longer texts are prose, not a question. */
const longest = 400

/** What a question asks for, folded (no case, no diacritics, no signs). */
const questions: readonly [field: string, asks: RegExp][] = [
  [
    'nps',
    /\b(?:how likely|likelihood|likely)\b.*\brecommend|\bwould you recommend\b|\b(?:san long|san sang|kha nang|muc do|co the)\b.*\bgioi thieu\b.*\b(?:cho|voi)\b|\bwie wahrscheinlich\b.*empfehlen\b|\brecommand(?:er|eriez|erez)\b|\bprobabilidade\b.*\brecomend/u,
  ],
  [
    'csat',
    /\bhow satisfied\b|\bsatisfied or dissatisfied\b|\b(?:rate|level of|overall)\b.*\bsatisfaction\b|\brate (?:us|your (?:overall )?experience)\b|\b(?:muc do )?hai long\b.*\b(?:chung|the nao|muc nao|ve|voi)\b|\bhai long the nao\b|\bwie zufrieden\b|\bsatisfait(?:e|s|es)?\b|\bsatisfeit[oa]s?\b/u,
  ],
  [
    'ces',
    /\bhow easy\b|\bhow (?:difficult|hard) was\b|\bhow much effort\b|\bmade it easy\b|\b(?:de dang|kho khan|no luc)\b.*\b(?:the nao|muc nao|bao nhieu)\b|\bmuc do (?:de dang|no luc)\b|\bwie (?:einfach|leicht)\b|\bfoi facil\b|\bdans quelle mesure\b.*\bfacile\b/u,
  ],
  [
    'comment',
    /\b(?:anything else|(?:any )?other comments?|additional comments?|further comments?|other feedback)\b|\b(?:gop y|y kien|nhan xet)(?: nao)? (?:khac|them)\b|\bdieu gi khac\b/u,
  ],
]

/** Questions about another question ("why did you …", "… - Group") hold no answer to it. */
const aboutAnother =
  /\b(?:why|reasons?|what|please (?:explain|tell|describe)|group|vi sao|tai sao|ly do|dieu gi|giai thich|warum|weshalb|grund|pourquoi|raison|por que|motivo)\b/u

/** The field that a header asks for in a whole sentence, or null. */
export function fieldOfQuestion(header: string): string | null {
  if (header.length > longest) return null
  const folded = foldText(header)
  const field = questions.find(([, asks]) => asks.test(folded))?.[0] ?? null
  return field !== null && field !== 'comment' && aboutAnother.test(folded) ? null : field
}

/** When an answer was given, as survey tools call it: the first of these that a file has. */
const answerTimes = [
  ...[
    'recorded date',
    'submit date',
    'submit date utc',
    'date submitted',
    'completion time',
    'end date',
    'end date utc',
  ],
  ...['dau thoi gian', 'thoi gian hoan thanh', 'thoi gian gui'],
]

/** The tool's own column that says when an answer was given, or undefined. */
export function answerTimeIn(header: readonly string[]): string | undefined {
  const folded = header.map(foldText)
  const known = answerTimes.find((name) => folded.includes(name))
  return known === undefined ? undefined : header[folded.indexOf(known)]
}
