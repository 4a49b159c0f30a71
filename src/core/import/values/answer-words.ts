import { foldText } from '../headers/headers.ts'

/** What is asked: the same words under "satisfaction" and under "effort" are not the same answer. */
export type AnswerSubject = 'satisfaction' | 'likelihood' | 'agreement' | 'ease' | 'quality'

/**
 * Words that people tick in surveys, as scales from the worst to the best. Each point lists its spellings in English and Vietnamese,
 * separated by commas; they are compared folded.
 */
interface WrittenScale {
  about: AnswerSubject
  points: readonly string[]
}

const neutral = 'neutral, neither, neutral no opinion, bình thường, trung lập, không ý kiến, trung bình'

const neither = (words: string) => `${neutral}, ${words}`

const asWritten: readonly WrittenScale[] = [
  {
    about: 'satisfaction',
    points: [
      'dissatisfied, unsatisfied, không hài lòng',
      neither('neither satisfied nor dissatisfied'),
      'satisfied, hài lòng',
    ],
  },
  {
    about: 'satisfaction',
    points: [
      'very dissatisfied, very unsatisfied, extremely dissatisfied, completely dissatisfied, totally dissatisfied, highly dissatisfied, rất không hài lòng, hoàn toàn không hài lòng, rất bất mãn',
      'dissatisfied, unsatisfied, somewhat dissatisfied, không hài lòng, chưa hài lòng, hơi không hài lòng',
      neither(
        'neither satisfied nor dissatisfied, neither dissatisfied nor satisfied, neither satisfied or dissatisfied, tạm hài lòng, không hài lòng cũng không bất mãn',
      ),
      'satisfied, somewhat satisfied, hài lòng, khá hài lòng',
      'very satisfied, extremely satisfied, completely satisfied, totally satisfied, highly satisfied, rất hài lòng, hoàn toàn hài lòng, cực kỳ hài lòng',
    ],
  },
  {
    about: 'satisfaction',
    points: [
      'not at all satisfied, not satisfied at all, hoàn toàn không hài lòng',
      'slightly satisfied, not very satisfied, not so satisfied, ít hài lòng',
      'moderately satisfied, somewhat satisfied, tương đối hài lòng',
      'very satisfied, rất hài lòng',
      'extremely satisfied, completely satisfied, cực kỳ hài lòng, hoàn toàn hài lòng',
    ],
  },
  {
    about: 'satisfaction',
    points: [
      'very dissatisfied, extremely dissatisfied, completely dissatisfied, hoàn toàn không hài lòng, rất không hài lòng',
      'dissatisfied, moderately dissatisfied, không hài lòng',
      'somewhat dissatisfied, slightly dissatisfied, hơi không hài lòng',
      neither('neither satisfied nor dissatisfied'),
      'somewhat satisfied, slightly satisfied, hơi hài lòng, khá hài lòng',
      'satisfied, moderately satisfied, hài lòng',
      'very satisfied, extremely satisfied, completely satisfied, rất hài lòng, hoàn toàn hài lòng',
    ],
  },
  {
    about: 'likelihood',
    points: [
      'very unlikely, extremely unlikely, highly unlikely, rất không có khả năng, chắc chắn không, chắc chắn không giới thiệu, hoàn toàn không giới thiệu',
      'unlikely, somewhat unlikely, không có khả năng, ít có khả năng, không giới thiệu',
      neither('neither likely nor unlikely, không chắc, không chắc chắn, phân vân, có thể'),
      'likely, somewhat likely, có khả năng, khá có khả năng, sẽ giới thiệu',
      'very likely, extremely likely, highly likely, rất có khả năng, chắc chắn, chắc chắn có, chắc chắn sẽ giới thiệu, rất sẵn lòng',
    ],
  },
  {
    about: 'likelihood',
    points: [
      'not at all likely, not likely at all, hoàn toàn không có khả năng, hoàn toàn không',
      'slightly likely, not very likely, not so likely, ít khả năng, ít có khả năng',
      'moderately likely, somewhat likely, tương đối có khả năng',
      'very likely, likely, rất có khả năng, có khả năng',
      'extremely likely, definitely, cực kỳ có khả năng, chắc chắn',
    ],
  },
  {
    about: 'likelihood',
    points: [
      'extremely unlikely, very unlikely, rất không có khả năng',
      'moderately unlikely, unlikely, không có khả năng',
      'slightly unlikely, somewhat unlikely, hơi không có khả năng',
      neither('neither likely nor unlikely'),
      'slightly likely, somewhat likely, hơi có khả năng',
      'moderately likely, likely, có khả năng',
      'extremely likely, very likely, rất có khả năng',
    ],
  },
  {
    about: 'agreement',
    points: [
      'strongly disagree, completely disagree, totally disagree, hoàn toàn không đồng ý, rất không đồng ý',
      'disagree, somewhat disagree, không đồng ý',
      neither('neither agree nor disagree, undecided, không đồng ý cũng không phản đối'),
      'agree, somewhat agree, đồng ý',
      'strongly agree, completely agree, totally agree, hoàn toàn đồng ý, rất đồng ý',
    ],
  },
  {
    about: 'agreement',
    points: [
      'strongly disagree, hoàn toàn không đồng ý, rất không đồng ý',
      'disagree, không đồng ý',
      'somewhat disagree, slightly disagree, hơi không đồng ý',
      neither('neither agree nor disagree'),
      'somewhat agree, slightly agree, hơi đồng ý',
      'agree, đồng ý',
      'strongly agree, hoàn toàn đồng ý, rất đồng ý',
    ],
  },
  {
    about: 'ease',
    points: [
      'very difficult, very hard, extremely difficult, rất khó, rất khó khăn',
      'difficult, hard, somewhat difficult, khó, khó khăn, khá khó',
      neither('neither easy nor difficult, neither difficult nor easy'),
      'easy, somewhat easy, dễ, dễ dàng, khá dễ, khá dễ dàng',
      'very easy, extremely easy, rất dễ, rất dễ dàng',
    ],
  },
  {
    about: 'ease',
    points: [
      'very difficult, extremely difficult, very hard, rất khó, rất khó khăn',
      'difficult, moderately difficult, hard, khó, khó khăn',
      'somewhat difficult, slightly difficult, hơi khó, hơi khó khăn',
      neither('neither easy nor difficult, neither difficult nor easy'),
      'somewhat easy, slightly easy, hơi dễ, khá dễ, khá dễ dàng',
      'easy, moderately easy, dễ, dễ dàng',
      'very easy, extremely easy, rất dễ, rất dễ dàng',
    ],
  },
  {
    about: 'ease',
    points: [
      'very high effort, a great deal of effort, rất nhiều nỗ lực, rất nhiều công sức',
      'high effort, nhiều nỗ lực, nhiều công sức',
      neither('moderate effort'),
      'low effort, ít nỗ lực, ít công sức',
      'very low effort, very little effort, rất ít nỗ lực, rất ít công sức',
    ],
  },
  {
    about: 'quality',
    points: [
      'very poor, very bad, terrible, awful, rất kém, rất tệ, rất xấu',
      'poor, bad, kém, tệ, xấu',
      'average, fair, ok, okay, acceptable, bình thường, trung bình, tạm được, được, trung lập, neutral',
      'good, tốt, khá',
      'excellent, very good, great, outstanding, xuất sắc, rất tốt, tuyệt vời',
    ],
  },
  {
    about: 'quality',
    points: ['poor, kém', 'fair, trung bình', 'good, khá', 'very good, tốt', 'excellent, xuất sắc, rất tốt'],
  },
]

/** A scale ready to look words up in. */
export interface WordScale {
  about: AnswerSubject
  length: number
  /** Folded word → its point, from 1, and whether it is English or Vietnamese: two words of one language are never the same point. */
  words: ReadonlyMap<string, { point: number; lang: 'en' | 'vi' }>
}

const listed = (words: string) => words.split(', ').map((word) => ({ word: foldText(word), lang: langOf(word) }))
const langOf = (word: string): 'en' | 'vi' => (/[^\x00-\x7f]/u.test(word) ? 'vi' : 'en')

export const wordScales: readonly WordScale[] = asWritten.map(({ about, points }) => ({
  about,
  length: points.length,
  words: new Map(
    points.flatMap((point, index) =>
      listed(point).map(({ word, lang }) => [word, { point: index + 1, lang }] as const),
    ),
  ),
}))

/** Answers that are none, folded. */
export const noAnswerWords: ReadonlySet<string> = new Set(
  listed(
    "don't know, dont know, not sure, no opinion, prefer not to say, refused, cannot say, " +
      'không biết, không rõ, từ chối trả lời, không muốn trả lời, khó nói',
  ).map(({ word }) => word),
)
