import type { Words } from '../index.ts'

export const scorecardRadar: Words['panels']['scorecard']['radar'] = {
  name: 'Biểu đồ mạng nhện',
  axes: { label: 'Trục', names: { pillars: 'Trụ cột', capabilities: 'Năng lực' } },
  against: (level, target) => `${level}, mục tiêu ${target}`,
  foot: {
    bars: 'Biểu đồ mạng nhện dễ gây hiểu lầm: diện tích tăng theo bình phương của mức và phụ thuộc thứ tự các trục. “Ba trụ cột” cho thấy cùng nội dung trên thang thẳng',
  },
}
