/** Every importable table and its fields: what header recognition and templates are made from. */

import { europeanHeaders } from './european-headers.ts'
import { date, type Field, field, notNegative, number, required, text } from './field.ts'

export const tableNames = [
  'responses',
  'scores',
  'financials',
  'customers',
  'companies',
  'maturity',
  'business_case',
  'initiatives',
] as const
export type TableName = (typeof tableNames)[number]

const companySynonyms =
  'company name, bank, bank name, brand, brand name, airline, carrier, app, app name, organisation, organization, business, firm, provider, retailer, hotel, insurer, ' +
  'ngan hang, ten ngan hang, cong ty, ten cong ty, doanh nghiep, ten doanh nghiep, thuong hieu, hang, hang bay, ung dung, ten ung dung, to chuc, don vi, nha cung cap'
const periodSynonyms =
  'year, quarter, month, fiscal year, financial year, reporting period, fy, nam, quy, ky, thang, ky bao cao, nam tai chinh, giai doan, ' +
  'date, ngay'
const segment = text(
  'segment',
  'customer segment, customer group, group, customer type, phan khuc, phan khuc khach hang, nhom, nhom khach hang, loai khach hang, doi tuong',
)
const industry = text('industry', 'sector, nganh, nganh nghe, linh vuc')
const owner = text('owner', 'responsible, accountable, nguoi phu trach, phu trach, chu tri, nguoi chiu trach nhiem')
const dueOn = date(
  'due_on',
  'due, due date, deadline, target date, han, han chot, ngay den han, thoi han, han hoan thanh',
)
const capability = 'capability name, capability id, nang luc, ten nang luc, ma nang luc'
const journey = text('journey', 'customer journey, journey stage, hanh trinh, hanh trinh khach hang')

/** With the headers that mean them in English and Vietnamese. */
const listed: Readonly<Record<TableName, readonly Field[]>> = {
  responses: [
    field('company', 'company', companySynonyms),
    date(
      'answered_on',
      'date, answered, answered at, answer date, response date, responded at, responded on, survey date, submitted, submitted at, completed at, created at, review date, at, time, timestamp, datetime, ' +
        'ngay, ngay danh gia, ngay tra loi, ngay khao sat, ngay phan hoi, thoi gian, thoi diem',
    ),
    number(
      'nps',
      'nps score, nps rating, likelihood to recommend, recommend, would recommend, recommendation, ltr, net promoter score, ' +
        'san long gioi thieu, muc do san long gioi thieu, kha nang gioi thieu, diem nps, diem gioi thieu, nps answer',
      { range: [0, 10] },
    ),
    number(
      'csat',
      'csat score, satisfaction, satisfaction score, overall satisfaction, customer satisfaction, score, rating, stars, star rating, ' +
        'diem hai long, muc do hai long, hai long, su hai long, diem csat, diem, diem danh gia, so sao, sao, danh gia sao, satisfaction answer',
    ),
    number(
      'ces',
      'ces score, customer effort, customer effort score, effort, effort score, ease, ease score, ' +
        'muc do no luc, no luc, diem no luc, diem ces, muc do de dang, de dang, effort answer',
      { range: [1, 7] },
    ),
    number('weight', 'weighting, survey weight, sample weight, trong so', notNegative),
    segment,
    text(
      'channel',
      'contact channel, survey channel, kenh, kenh khao sat, kenh lien he, kenh tiep xuc, kenh giao dich',
    ),
    journey,
    text('touchpoint', 'touch point, interaction, diem cham, diem tiep xuc'),
    text(
      'comment',
      'comments, content, review, review text, verbatim, feedback, text, free text, open answer, ' +
        'noi dung, noi dung danh gia, binh luan, nhan xet, y kien, gop y, phan hoi, y kien khach hang',
    ),
    text(
      'customer_id',
      'customer, customer no, customer number, client id, ma khach hang, ma kh, id khach hang, so khach hang',
    ),
    text(
      'response_id',
      'response, respondent id, respondent, survey id, answer id, review id, id phan hoi, ma phan hoi, ma tra loi, ma khao sat, ma danh gia, ma cau tra loi',
    ),
  ],
  scores: [
    field('company', 'company', companySynonyms, required),
    field('period', 'period', periodSynonyms, required),
    text('metric', 'measure, indicator, kpi, metric name, chi so, chi tieu, thuoc do, ten chi so', required),
    number(
      'value',
      'score, result, index, cx index, cx score, cxi, acsi, acsi score, customer experience index, nps, nps score, net promoter score, csat, csat score, ' +
        'satisfaction, satisfaction score, customer satisfaction, ces, ces score, customer effort score, ' +
        'gia tri, diem, diem so, ket qua, diem nps, diem csat, diem ces, diem hai long, diem cx, chi so cx, chi so trai nghiem',
      required,
    ),
    number(
      'n',
      'base, answers, responses, respondents, sample, sample size, count, so tra loi, so phan hoi, co mau, so mau, so luong, so cau tra loi, so luong tra loi, so nguoi tra loi, number of answers, number of responses',
      notNegative,
    ),
    number('sd', 'std, stdev, std dev, standard deviation, do lech chuan', notNegative),
    industry,
    segment,
  ],
  financials: [
    field('company', 'company', companySynonyms, required),
    field('period', 'period', periodSynonyms, required),
    number(
      'revenue',
      'revenues, sales, net sales, turnover, total revenue, operating revenue, doanh thu, tong doanh thu, doanh thu thuan, doanh so',
    ),
    number(
      'operating_profit',
      'profit, operating income, ebit, operating result, net profit, loi nhuan, loi nhuan hoat dong, loi nhuan thuan, loi nhuan tu hoat dong kinh doanh',
    ),
    text('currency', 'currency code, currency unit, money unit, tien te, don vi tien te, dong tien, loai tien'),
    number(
      'customers_start',
      'opening customers, customers at start, customers begin, khach hang dau ky, so khach hang dau ky, customers at the start',
      notNegative,
    ),
    number(
      'customers_new',
      'new customers, customers gained, acquired customers, khach hang moi, so khach hang moi',
      notNegative,
    ),
    number(
      'customers_lost',
      'lost customers, churned customers, khach hang mat, khach hang roi bo, so khach hang mat, so khach hang roi bo',
      notNegative,
    ),
    number(
      'customers_end',
      'closing customers, customers at end, khach hang cuoi ky, so khach hang cuoi ky, customers at the end',
      notNegative,
    ),
    number(
      'customers_active',
      'active customers, active users, khach hang hoat dong, so khach hang hoat dong',
      notNegative,
    ),
    number(
      'revenue_start',
      'opening revenue, starting revenue, revenue at start, starting mrr, starting arr, doanh thu dau ky, revenue at the start',
      notNegative,
    ),
    number(
      'revenue_expansion',
      'expansion revenue, expansion, upsell, doanh thu mo rong, doanh thu ban them, revenue from expansion',
      notNegative,
    ),
    number(
      'revenue_contraction',
      'contraction revenue, contraction, downgrade, doanh thu thu hep, doanh thu giam, revenue lost to contraction',
      notNegative,
    ),
    number(
      'revenue_churned',
      'churned revenue, revenue churn, lost revenue, doanh thu mat, doanh thu roi bo, revenue lost to churn, doanh thu mat do roi bo',
      notNegative,
    ),
    number(
      'acquisition_cost',
      'customer acquisition cost, sales and marketing cost, chi phi thu hut khach hang, chi phi co khach hang moi, chi phi thu hut',
      notNegative,
    ),
    number(
      'service_cost',
      'cost to serve, service costs, customer service cost, chi phi phuc vu, chi phi dich vu, chi phi cham soc khach hang',
      notNegative,
    ),
    number(
      'category_spend',
      'category spending, total category spend, market spend, chi tieu nganh hang, chi tieu cua khach hang trong nganh, spend in the category, tong chi tieu cho nhom hang',
      notNegative,
    ),
    number('orders', 'order count, number of orders, transactions, don hang, so don hang, so giao dich', notNegative),
    number('employees', 'headcount, staff, fte, nhan vien, so nhan vien, nhan su, so lao dong', notNegative),
  ],
  customers: [
    text(
      'customer_id',
      'customer, customer no, customer number, client id, account id, ma khach hang, ma kh, id khach hang, so khach hang',
    ),
    field('company', 'company', companySynonyms),
    date(
      'joined_on',
      'joined, join date, start date, signup date, sign up date, customer since, ngay tham gia, ngay bat dau, ngay dang ky, khach hang tu',
    ),
    date(
      'left_on',
      'left, leave date, end date, churn date, cancelled on, ngay roi di, ngay roi bo, ngay ket thuc, ngay huy',
    ),
    field(
      'boolean',
      'churned',
      'churn, attrition, attrited, exited, has left, is churned, roi bo, da roi bo, da roi di, da huy',
    ),
    number(
      'tenure_months',
      'tenure, months, months as customer, tham nien, so thang, so thang su dung, so thang gan bo, tenure in months',
      notNegative,
    ),
    number('revenue', 'revenues, sales, spend, total spend, total charges, doanh thu, tong chi tieu, chi tieu'),
    segment,
  ],
  companies: [
    field('company', 'company', `${companySynonyms}, name, ten`, required),
    industry,
    text('country', 'nation, market, quoc gia, nuoc, thi truong'),
    field(
      'boolean',
      'own',
      'own company, is own, us, is us, ours, our company, cua chung toi, chung toi, cong ty minh, la chung toi, cong ty cua chung ta',
    ),
    text('aliases', 'alias, other names, also known as, aka, ten khac, ten goi khac, bi danh'),
  ],
  maturity: [
    field('company', 'company', companySynonyms),
    date('assessed_on', 'date, assessed, assessment date, assessed at, ngay, ngay danh gia, ngay cham'),
    text('assessor', 'assessed by, rater, reviewer, nguoi danh gia, nguoi cham'),
    text('capability', capability, required),
    number(
      'level',
      'maturity, maturity level, rating, score, current level, muc, cap do, muc do, muc truong thanh, muc do truong thanh, muc hien tai',
      {
        required: true,
        range: [1, 5],
      },
    ),
    number('target', 'target level, goal, muc tieu, muc muc tieu, cap do muc tieu', { range: [1, 5] }),
    text('evidence', 'proof, notes, note, comment, bang chung, dan chung, minh chung, ghi chu'),
    owner,
    dueOn,
  ],
  business_case: [
    text('kind', 'type, cost or benefit, loai, chi phi hay loi ich', {
      required: true,
      choices: {
        cost: ['chi phi', 'kosten', 'cout', 'couts', 'custo', 'custos'],
        benefit: ['loi ich', 'nutzen', 'benefice', 'benefices', 'gain', 'gains', 'beneficio', 'beneficios'],
      },
    }),
    text('category', 'line, item, description, hang muc, khoan muc, danh muc, noi dung, nhom', required),
    field('integer', 'year', 'y, nam', { required: true, range: [0, 2200] }),
    number(
      'base',
      'base case, expected, amount, value, most likely, co so, kich ban co so, gia tri, so tien, phuong an co so',
      required,
    ),
    number('low', 'low case, pessimistic, minimum, min, thap, kich ban thap, bi quan, thap nhat, phuong an thap'),
    number('high', 'high case, optimistic, maximum, max, cao, kich ban cao, lac quan, cao nhat, phuong an cao'),
    number('risk', 'risk adjustment, risk factor, rui ro, dieu chinh rui ro, he so rui ro', {
      range: [0, 1],
      share: true,
    }),
  ],
  initiatives: [
    text(
      'name',
      'initiative, initiative name, project, title, action, ten, sang kien, ten sang kien, du an, ten du an, cai tien',
      required,
    ),
    text('capability', capability),
    journey,
    number('benefit', 'benefits, annual benefit, value, loi ich, loi ich hang nam'),
    number('cost', 'costs, budget, investment, chi phi, ngan sach, dau tu'),
    number(
      'effort_days',
      'effort, days, person days, effort days, ngay cong, so ngay cong, cong suc, effort in days',
      notNegative,
    ),
    owner,
    date('start_on', 'start, start date, begins, ngay bat dau, bat dau, starts on, ngay khoi dong'),
    dueOn,
    text('status', 'state, trang thai, tinh trang'),
    text('metric', 'kpi, measure, chi so, chi tieu, thuoc do'),
    number(
      'expected_change',
      'expected effect, expected impact, expected uplift, thay doi ky vong, muc thay doi ky vong, ky vong',
    ),
  ],
}

const withAllHeaders = (table: TableName): readonly Field[] =>
  listed[table].map((field) => ({ ...field, synonyms: [...field.synonyms, ...europeanHeaders(table, field.name)] }))

/** Of tables that are also exported (export/sheets). */
const written = (fields: readonly Field[]): readonly Field[] => fields.map((field) => ({ ...field, written: true }))

/** The fields of every table, in the order of a template's columns. */
export const tables: Readonly<Record<TableName, readonly Field[]>> = {
  responses: withAllHeaders('responses'),
  scores: withAllHeaders('scores'),
  financials: withAllHeaders('financials'),
  customers: withAllHeaders('customers'),
  companies: withAllHeaders('companies'),
  maturity: written(withAllHeaders('maturity')),
  business_case: withAllHeaders('business_case'),
  initiatives: written(withAllHeaders('initiatives')),
}

/** The field of a table by name, or undefined. */
export function fieldOf(table: TableName, name: string): Field | undefined {
  return tables[table].find((candidate) => candidate.name === name)
}
