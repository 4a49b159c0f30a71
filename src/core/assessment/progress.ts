import { foldCapability } from '../scorecard-model/capability-names.ts'

/** How far an initiative is. */
export const progresses = ['planned', 'under-way', 'done', 'stopped'] as const
export type Progress = (typeof progresses)[number]

/** What people write, in English and Vietnamese, without case and diacritics. */
const written: Readonly<Record<Progress, readonly string[]>> = {
  planned: [
    ...[
      'planned',
      'plan',
      'not started',
      'to do',
      'todo',
      'open',
      'new',
      'proposed',
      'backlog',
      'approved',
      'scheduled',
    ],
    ...[
      'du kien',
      'ke hoach',
      'len ke hoach',
      'da len ke hoach',
      'chua bat dau',
      'chua thuc hien',
      'moi',
      'de xuat',
      'cho',
    ],
  ],
  'under-way': [
    ...['under way', 'underway', 'in progress', 'ongoing', 'active', 'started', 'running', 'doing', 'on track', 'wip'],
    ...['delayed', 'late', 'at risk', 'behind'],
    ...['dang thuc hien', 'dang trien khai', 'dang lam', 'dang tien hanh', 'dang chay', 'trien khai', 'thuc hien'],
    ...['cham', 'cham tien do', 'tre', 'tre han'],
  ],
  done: [
    ...['done', 'completed', 'complete', 'finished', 'closed', 'delivered', 'live', '100'],
    ...['hoan thanh', 'da hoan thanh', 'xong', 'da xong', 'hoan tat', 'da hoan tat', 'ket thuc', 'da ket thuc'],
  ],
  stopped: [
    ...['stopped', 'cancelled', 'canceled', 'dropped', 'rejected', 'abandoned', 'on hold', 'paused', 'suspended'],
    ...['dung', 'da dung', 'huy', 'da huy', 'huy bo', 'tam dung', 'tu choi'],
  ],
}

const byText = new Map(progresses.flatMap((progress) => written[progress].map((text) => [text, progress] as const)))

/** What a status means; null for words that say nothing of it. */
export function progressOf(status: string): Progress | null {
  return byText.get(foldCapability(status)) ?? null
}
