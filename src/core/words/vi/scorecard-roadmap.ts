import type { Words } from '../index.ts'
import { app } from './app.ts'

export const scorecardRoadmap: Words['panels']['scorecard']['roadmap'] = {
  name: 'Lộ trình',
  headline: {
    none: 'Chưa có sáng kiến nào, và cũng không còn khoảng cách nào cần thu hẹp',
    onlyGaps: (gaps, one) =>
      one
        ? 'Khoảng cách duy nhất cần thu hẹp chưa có sáng kiến nào'
        : `${gaps} khoảng cách cần thu hẹp đều chưa có sáng kiến nào`,
    over: (all, one) =>
      one
        ? 'Sáng kiến duy nhất đã khép lại; không còn khoảng cách nào bỏ ngỏ'
        : `Cả ${all} sáng kiến đã khép lại; không còn khoảng cách nào bỏ ngỏ`,
    overWithGaps: (all, gaps, _one, oneInitiative) =>
      `${oneInitiative ? 'Sáng kiến duy nhất' : `Cả ${all} sáng kiến`} đã khép lại, nhưng ${gaps} khoảng cách còn bỏ ngỏ`,
    overdue: (late, running, name, due, one) =>
      `${late}/${running} sáng kiến đang mở đã quá hạn${one ? '' : ', lâu nhất là'}${one ? ':' : ''} “${name}”, hạn ${due}`,
    overdueInShort: (late, running, due) => `${late}/${running} sáng kiến đang mở đã quá hạn, sớm nhất từ ${due}`,
    uncovered: (running, _oneRunning, gaps, one, first) =>
      `${running} sáng kiến đang mở đều đúng hạn, nhưng ${gaps} khoảng cách chưa có sáng kiến${one ? ':' : ', trước hết là'} “${first}”`,
    unowned: (unowned, running) => `${unowned}/${running} sáng kiến đang mở chưa có người phụ trách`,
    next: (running, _one, name, due) => `${running} sáng kiến đang mở đều đúng hạn; kế tiếp: “${name}”, hạn ${due}`,
    undated: (running) => `${running} sáng kiến đang mở chưa có hạn`,
  },
  measure: 'Theo người phụ trách và thời hạn',
  count: (count) => `${count} sáng kiến`,
  openGaps: (count) => `${count} khoảng cách chưa có sáng kiến`,
  asOf: (date) => `tính đến ${date}`,
  chart: 'Lộ trình',
  nobody: 'chưa phân công',
  undated: 'chưa có hạn',
  overdue: 'quá hạn',
  initiative: 'Sáng kiến',
  openGap: 'Mục tiêu chưa có sáng kiến',
  open: 'chưa có sáng kiến',
  gap: (name, from, to) => `${name}, ${from} → ${to}`,
  columns: {
    owner: 'Phụ trách',
    name: 'Sáng kiến hoặc mục tiêu',
    kind: 'Loại',
    start: 'Bắt đầu',
    due: 'Hạn',
    status: 'Tình trạng',
  },
  foot: {
    source: (files) => `Nguồn sáng kiến: ${files}`,
    toImport: `Để lập lộ trình: nhập bảng “${app.tables.initiatives}” gồm tên, năng lực, người phụ trách, ngày bắt đầu, hạn và tình trạng`,
    marks:
      'Thanh đặc: đang thực hiện; viền: dự kiến; xám: hoàn thành; màu cam: quá hạn; hình thoi: hạn của khoảng cách chưa có sáng kiến',
    undated: (count) => `Sáng kiến chưa có hạn: ${count}`,
    undatedGaps: (count) => `Khoảng cách chưa có sáng kiến và chưa có hạn, không hiển thị: ${count}`,
  },
}
