import type { Words } from '../index.ts'

export const metrics: Words['metrics'] = {
  nps: {
    name: 'Mức độ sẵn lòng giới thiệu (NPS)',
    short: 'NPS',
    unit: 'điểm, từ −100 đến +100',
    definition: 'NPS: tỷ lệ cho 9–10 trừ tỷ lệ cho 0–6, tính bằng điểm',
  },
  csat: {
    name: 'Mức độ hài lòng (CSAT)',
    short: 'CSAT',
    unit: '% hài lòng',
    definition: 'CSAT: tỷ lệ chọn hai mức cao nhất của thang đo',
  },
  csat_mean: {
    name: 'Mức độ hài lòng (trung bình)',
    short: 'CSAT trung bình',
    unit: 'trung bình thang đo',
    definition: 'CSAT trung bình: điểm bình quân trên thang đo',
  },
  ces: {
    name: 'Mức độ nỗ lực (CES)',
    short: 'CES',
    unit: '% thấy dễ dàng',
    definition: 'CES: tỷ lệ trả lời 5, 6 hoặc 7 trên 7, trong đó 7 là rất dễ',
  },
  ces_mean: {
    name: 'Mức độ nỗ lực (trung bình)',
    short: 'CES trung bình',
    unit: 'trung bình, 1 đến 7',
    definition: 'CES trung bình: điểm bình quân, 1 rất khó đến 7 rất dễ',
  },
  cx_index: {
    name: 'Chỉ số CX',
    short: 'Chỉ số CX',
    unit: 'từ 0 đến 100',
    definition: 'Chỉ số CX: lấy nguyên từ tệp nhập, hoặc tính từ NPS, mức hài lòng và mức nỗ lực',
  },
  revenue: {
    name: 'Doanh thu',
    short: 'Doanh thu',
    unit: 'tiền',
    definition: 'Doanh thu lấy từ tệp nhập',
  },
  operating_profit: {
    name: 'Lợi nhuận hoạt động',
    short: 'Lợi nhuận hoạt động',
    unit: 'tiền',
    definition: 'Lợi nhuận hoạt động lấy từ tệp nhập',
  },
}

export const methods: Words['methods'] = {
  'adjusted-wald': 'Khoảng 95%: Wald hiệu chỉnh',
  wilson: 'Khoảng 95%: Wilson',
  t: 'Khoảng 95%: Student t',
  normal: 'Khoảng 95%: ± 1,96 sai số chuẩn',
}
