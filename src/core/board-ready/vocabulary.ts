import type { Lang } from '../words/index.ts'

/**
 * Words by which a sentence is understood, as far as the rules need it. Not every way to say a thing is in here: what is not recognised is not
 * complained of.
 */
export interface Vocabulary {
  /** One of these makes a line a sentence. */
  verb: RegExp
  /** Words of labels, which are none with a verb. */
  label: RegExp
  /** A line without a verb of so many words or fewer is a label. */
  labelWords: number
  /** It says that something is not so: its directions are then not read. */
  negation: RegExp
  up: RegExp
  down: RegExp
  first: RegExp
  last: RegExp
  /** "4th", "hạng 4": the first group is the place. */
  place: RegExp
  /** It says how sure it is. */
  hedge: RegExp
  cause: RegExp
  /** Before a number it makes it a bound, which values lie above or below. */
  bound: RegExp
}

const en: Vocabulary = {
  verb: anyOf(
    ...'is are was were be been has have had does do did will would can could may might must should needs? ranks? leads? led'.split(
      ' ',
    ),
    ...'trails? grows? grew grown rises? rose falls? fell fallen drops? gains? loses? lost wins? won improves? declines?'.split(
      ' ',
    ),
    ...'increases? decreases? holds? held keeps? kept stands? stood stays? remains? reach(?:es)? exceeds? beats?'.split(
      ' ',
    ),
    ...'outperforms? overtakes? overtook closes? narrows? widens? doubles? halves? costs? saves? earns? pays? paid moves?'.split(
      ' ',
    ),
    ...'comes? came go(?:es)? went makes? made takes? took gives? gave shows? tells? told says? said means? meant'.split(
      ' ',
    ),
    ...'depends? rests? differs? limits? decides? drives? drove delivers? meets? met miss(?:es)? match(?:es)? slips?'.split(
      ' ',
    ),
    ...'recovers? climbs? jumps? accounts? explains? sets? starts? stops? begins? began turns? follows? belongs? fails?'.split(
      ' ',
    ),
    ...'tops fix invest approve choose protect put let brings? brought buys? leaves? left counts? varies vary become became becomes'.split(
      ' ',
    ),
    String.raw`\p{L}{3,}ed`,
    String.raw`scores?(?= \d)`,
  ),
  label: anyOf(
    ...'by per vs overview results? summary trends? analysis report comparison rankings? performance status update'.split(
      ' ',
    ),
  ),
  labelWords: 4,
  negation: anyOf('not', 'no', 'never', 'nobody', 'none', 'neither', 'without', 'hardly', String.raw`\p{L}+n[’']t`),
  up: anyOf(
    'rose',
    'rises?',
    'grew',
    'grows?',
    'gained',
    'gains',
    'improved',
    'improves',
    'climbed',
    'climbs',
    'increased',
    'went up',
    'is up',
  ),
  down: anyOf(
    'fell',
    'falls?',
    'dropped',
    'drops',
    'declined',
    'declines',
    'lost',
    'loses',
    'slipped',
    'slips',
    'decreased',
    'went down',
    'is down',
  ),
  first: anyOf(
    'leads?(?! to)',
    'tops',
    'is (?:the )?(?:first|best)',
    'ranks? first',
    'is at the top',
    'number one',
    'beats (?:all|every)',
  ),
  last: anyOf('is (?:the )?(?:last|worst)', 'ranks? last', 'is at the bottom', 'trails (?:all|every)'),
  place: /(?<![\p{L}\p{N}–-])(\d+)(?:st|nd|rd|th)(?!\p{L})/giu,
  hedge: anyOf(
    'only',
    'between',
    'certain',
    'may',
    'might',
    'could',
    'possibly',
    'about',
    'roughly',
    'likely',
    'probably',
    'unclear',
    'not sure',
    String.raw`\d{1,3}–\d{1,3}`,
  ),
  cause: anyOf(
    'because',
    'causes?',
    'caused',
    'drives?',
    'drove',
    'driven by',
    'due to',
    'thanks to',
    'leads? to',
    'led to',
    'results? in',
    'pays off',
  ),
  bound: /(?:above|below|over|under|(?:more|less|fewer) than|at least|at most)\s+$/iu,
}

const vi: Vocabulary = {
  verb: anyOf(
    ...'là,có,đạt,xếp,đứng,tăng,giảm,dẫn đầu,cần,nên,phải,sẽ,đã,đang,được,bị,vượt,giữ,thuộc,nằm,chiếm,cho thấy,lệch,hơn,kém'.split(
      ',',
    ),
    ...'mất,thắng,thua,lên,xuống,còn,khác,đi cùng,tách,đủ,thiếu,chưa,không,thu hẹp,nới rộng,cải thiện,ưu tiên,hướng tới'.split(
      ',',
    ),
    ...'quyết định,phụ thuộc,dựa,tiết kiệm,đóng góp,tạo,giúp,làm,khiến,tốn,trả,bắt đầu,dừng,rời,tụt,bằng,mang lại,hãy,đầu tư'.split(
      ',',
    ),
  ),
  label: anyOf('theo', 'kết quả', 'tổng quan', 'báo cáo', 'so sánh', 'xếp hạng', 'phân tích', 'diễn biến', 'tình hình'),
  labelWords: 6,
  negation: anyOf('không', 'chưa', 'chẳng'),
  up: anyOf('tăng', 'cải thiện', 'đi lên', 'lên hạng', 'vươn lên'),
  down: anyOf('giảm', 'tụt', 'đi xuống', 'xuống hạng', 'sụt'),
  first: anyOf('(?<!nhóm )dẫn đầu', 'đứng đầu', 'đứng nhất', 'xếp nhất', 'số một', 'tốt nhất', 'cao nhất'),
  last: anyOf('đứng cuối', 'xếp cuối', 'cuối bảng', 'chót bảng', 'thấp nhất', 'kém nhất'),
  place: /(?:hạng|xếp thứ|đứng thứ) (\d+)(?![\p{N}–])/giu,
  hedge: anyOf('chắc chắn', 'có thể', 'khoảng', 'chưa rõ', 'có lẽ', 'từ hạng', String.raw`\d{1,3}–\d{1,3}`),
  cause: anyOf('nhờ', 'bởi', 'vì', 'khiến', 'giúp', 'thúc đẩy', 'dẫn đến', 'dẫn tới', 'làm (?:tăng|giảm)', 'gây ra'),
  bound: /(?:trên|dưới|hơn|chưa đến|ít nhất|tối đa)\s+$/iu,
}

export const vocabulary: Readonly<Record<Lang, Vocabulary>> = { en, vi }

/** Any of the expressions, standing as words of their own. */
function anyOf(...expressions: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${expressions.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}
