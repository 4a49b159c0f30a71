import type { Lang } from '../../src/core/words/index.ts'
import type { InitiativeRow, ScoreRow } from '../workspaces.ts'

const names: Record<Lang, readonly string[]> = {
  en: [
    'Call back within a day',
    'One owner for opening an account',
    'Complaints routed by topic',
    'Churn warning for the top segment',
    'One customer data centre',
    'Plain-language letters',
    'Front line may refund on the spot',
    'Journey dashboard for the board',
    'Customer days for executives',
    'Design training, first wave',
    'Self-service for card limits',
    'Branch furniture programme',
  ],
  vi: [
    'Gọi lại trong một ngày',
    'Một người phụ trách mở tài khoản',
    'Chuyển khiếu nại theo chủ đề',
    'Cảnh báo rời bỏ ở nhóm khách hàng cao cấp',
    'Một trung tâm dữ liệu khách hàng',
    'Viết thư bằng lời dễ hiểu',
    'Tuyến đầu được hoàn tiền tại chỗ',
    'Bảng theo dõi hành trình cho hội đồng',
    'Ngày lãnh đạo gặp khách hàng',
    'Đào tạo thiết kế, đợt một',
    'Tự phục vụ hạn mức thẻ',
    'Chương trình nội thất chi nhánh',
  ],
}

const owners = ['Lan Phạm', 'Minh Trần', 'Head of Operations', undefined] as const

type Money = number | undefined
type Text = string | undefined

/** capability, benefit and cost in thousands, person-days, owner, start, due, status. */
const plans: readonly [string, Money, Money, number, number, Text, Text, string][] = [
  ['closed-loop', 2400, 260, 120, 0, '2024-01-15', '2024-06-30', 'done'],
  ['journey-ownership', 3100, 900, 420, 1, '2024-07-01', '2025-03-31', 'under way'],
  ['complaint-routing', 1800, 340, 150, 2, '2024-09-01', '2024-12-31', 'in progress'],
  ['predictive-analytics', 4200, 1500, 640, 1, '2025-01-15', '2025-12-31', 'planned'],
  ['customer-data-centre', 5200, 3900, 1450, 1, '2024-04-01', '2026-03-31', 'đang thực hiện'],
  ['cx-mindset', 350, 60, 45, 0, '2024-11-01', '2025-02-28', 'under way'],
  ['front-line-authority', 1500, 120, 40, 2, '2025-02-01', '2025-05-31', 'planned'],
  ['linked-metrics', 420, 380, 210, 0, '2024-06-01', '2024-10-31', 'under way'],
  ['leaders-with-customers', undefined, 40, 30, 3, '2025-01-01', '2025-12-31', 'planned'],
  ['design-training', 600, undefined, 260, 0, undefined, undefined, 'planned'],
  ['end-to-end-journeys', 900, 700, 310, 2, '2025-03-01', '2025-09-30', 'planned'],
  ['moments-of-truth', 200, 2100, 380, 2, '2024-05-01', undefined, 'stopped'],
]

/** Twelve initiatives as an executive team would list them, from done to overdue, two of them without a figure. Money in dollars. */
export function initiatives(lang: Lang): InitiativeRow[] {
  const money = (thousands: Money) => (thousands === undefined ? undefined : thousands * 1000)
  return plans.map(([capability, benefit, cost, effortDays, owner, startOn, dueOn, status], at) => ({
    ...{ name: names[lang][at]!, capability, benefit: money(benefit), cost: money(cost), effortDays },
    ...{ owner: owners[owner], startOn, dueOn, status, metric: at === 0 ? 'NPS' : undefined },
  }))
}

/** NPS in the year before the first initiative began and in the one after it ended. */
export function npsAround(company: string): ScoreRow[] {
  return [
    { company, period: '2023', metric: 'nps', value: 24, n: 610, sd: 80 },
    { company, period: '2025', metric: 'nps', value: 41, n: 590, sd: 75 },
  ]
}
