import type { Words } from '../index.ts'

const rules: Words['boardReady']['rules'] = {
  'headline-sentence': {
    name: 'Tiêu đề là một câu',
    says: (what) => `“${what}” chỉ là một nhãn. Hãy nói bằng một câu điều trang này cho thấy.`,
  },
  'headline-fits': {
    name: 'Tiêu đề nằm gọn trong hai dòng',
    says: () => 'Tiêu đề dài quá hai dòng nên bị cắt. Hãy rút ngắn.',
  },
  'headline-number': {
    name: 'Tiêu đề có con số',
    says: () => 'Tiêu đề không nêu con số nào. Hãy đưa vào con số làm chỗ dựa cho thông điệp.',
  },
  'headline-languages': {
    name: 'Tiêu đề có ở cả hai ngôn ngữ',
    says: () => 'Tiêu đề riêng mới có ở một ngôn ngữ; bản kia vẫn dùng câu tự động. Hãy viết ở cả hai.',
  },
  'words-written': {
    name: 'Trang chữ đã được viết',
    says: () => 'Trang vẫn còn lời hướng dẫn. Hãy viết thông điệp và các ý, hoặc bỏ trang này.',
  },
  'words-fit': {
    name: 'Các ý vừa chỗ',
    says: () => 'Chữ nhiều hơn chỗ của trang. Hãy rút ngắn, hoặc tách thành hai trang.',
  },
  'headline-held': {
    name: 'Số trong tiêu đề có trên trang',
    says: (what) => `Tiêu đề nêu ${what}, nhưng trang không cho thấy số này ở đối tượng được nhắc đến.`,
  },
  'headline-outdated': {
    name: 'Tiêu đề theo kịp dữ liệu',
    says: (what) => `Dữ liệu đã thay đổi từ khi bạn viết tiêu đề. Tiêu đề tự động nay là: “${what}”`,
  },
  'headline-direction': {
    name: 'Tiêu đề nói đúng chiều',
    says: () => 'Tiêu đề nói tăng trong khi số liệu giảm, hoặc ngược lại.',
  },
  'headline-place': {
    name: 'Tiêu đề nêu đúng thứ hạng',
    says: () => 'Thứ hạng trong tiêu đề khác với thứ hạng trên trang.',
  },
  'headline-certainty': {
    name: 'Tiêu đề không chắc hơn dữ liệu',
    says: (what) =>
      `Tiêu đề nêu thứ hạng như điều chắc chắn, nhưng dữ liệu còn để ngỏ hạng khác (${what}). Hãy nói rõ.`,
  },
  'headline-cause': {
    name: 'Tiêu đề không khẳng định nhân quả',
    says: (what) =>
      `“${what}” là khẳng định nhân quả. Dữ liệu chỉ cho thấy điều gì đi cùng nhau, không cho biết vì sao.`,
  },
  'nps-points': {
    name: 'NPS tính bằng điểm',
    says: (what) => `“${what}”: NPS là hiệu số tính bằng điểm, không bao giờ là phần trăm.`,
  },
  'source-named': { name: 'Có nêu nguồn', says: () => 'Không chú thích nào nêu nguồn số liệu.' },
  'period-named': { name: 'Có nêu kỳ', says: () => 'Không có chỗ nào cho biết số liệu thuộc kỳ nào.' },
  'unit-named': { name: 'Có nêu đơn vị', says: () => 'Không có chỗ nào cho biết đơn vị của các giá trị.' },
  'base-named': {
    name: 'Có nêu cỡ mẫu',
    says: () => 'Không có chỗ nào cho biết số liệu dựa trên bao nhiêu câu trả lời hay công ty.',
  },
  'method-named': {
    name: 'Khoảng tin cậy có nêu cách tính',
    says: () => 'Có vẽ khoảng tin cậy nhưng không chú thích nào nói đó là khoảng gì.',
  },
  'association-said': {
    name: 'Không biến liên hệ thành nhân quả',
    says: () => 'Trang đặt hai chỉ tiêu cạnh nhau mà thiếu câu “mối liên hệ, không phải nhân quả”.',
  },
  'small-base': {
    name: 'Cỡ mẫu nhỏ được đánh dấu',
    says: (what) => `${what}: dưới 30 câu trả lời thì ẩn giá trị; từ 30 đến 99 thì kèm dấu “*” và không nêu một hạng.`,
  },
  'intervals-shown': {
    name: 'Độ bất định được thể hiện',
    says: (what) => `${what}: có giá trị mà không có khoảng tin cậy, cũng không chú thích lý do.`,
  },
  'marks-explained': {
    name: 'Ký hiệu được giải thích',
    says: (what) => `“${what}” mang một ký hiệu mà không chú thích nào giải thích.`,
  },
  'bars-from-zero': {
    name: 'Thanh bắt đầu từ không',
    says: (what) => `Các thanh bắt đầu từ ${what} nên độ dài gây hiểu lầm. Hãy bắt đầu từ không.`,
  },
  'same-scale': {
    name: 'Biểu đồ cạnh nhau chung một thang',
    says: (what) => `Hai biểu đồ cùng chỉ tiêu nhưng khác thang; biểu đồ này chạy từ ${what}.`,
  },
  'direct-labels': {
    name: 'Đường có tên ở cuối',
    says: (what) => `Có đường không ghi tên ở cuối: ${what}.`,
  },
  'few-lines': {
    name: 'Số đường đủ ít để theo dõi',
    says: (what) => `${what} đường thì không phân biệt được. Chỉ nên giữ tối đa tám.`,
  },
  'all-shown': {
    name: 'Mọi thứ đều có chỗ',
    says: (what) => `Trang không đủ chỗ cho tất cả (“${what}”). Hãy thu hẹp lựa chọn.`,
  },
  'time-forward': {
    name: 'Thời gian chạy sang phải, các kỳ bằng nhau',
    says: (what) => `Các kỳ không nối tiếp nhau: ${what}.`,
  },
  'time-even': {
    name: 'Không bỏ kỳ mà không nói',
    says: (what) => `Có kỳ bị bỏ qua mà trục không thể hiện: ${what}.`,
  },
  'same-decimals': {
    name: 'Các giá trị cùng số chữ số thập phân',
    says: (what) => `“${what}” có số chữ số thập phân khác các giá trị phía trên.`,
  },
  'colour-alone': {
    name: 'Tốt và xấu có dấu',
    says: (what) => `“${what}” chỉ phân biệt tốt xấu bằng màu. Hãy thêm dấu hoặc chữ.`,
  },
  'own-company': {
    name: 'Công ty mình nổi bật',
    says: () => 'Chưa chọn công ty nào là của mình. Hãy chọn, mọi trang sẽ nói về công ty đó.',
  },
  'charts-titled': {
    name: 'Hai biểu đồ đều có tên',
    says: () => 'Trong hai biểu đồ có một biểu đồ chưa có tên.',
  },
  'has-data': {
    name: 'Trang có dữ liệu',
    says: () => 'Trang chưa có gì để hiển thị. Hãy nhập dữ liệu trang cần, hoặc bỏ trang này.',
  },
  'subtitle-fits': { name: 'Dòng phụ đề vừa một dòng', says: () => 'Dòng dưới tiêu đề bị cắt.' },
  'footnotes-fit': { name: 'Chú thích vừa chỗ', says: () => 'Chú thích dài quá năm dòng nên bị cắt.' },
  'text-apart': { name: 'Chữ không đè lên nhau', says: (what) => `Hai đoạn chữ đè lên nhau: ${what}.` },
  'text-inside': { name: 'Chữ không tràn khỏi trang', says: (what) => `${what} tràn ra ngoài mép trang.` },
  'text-whole': { name: 'Nhãn không bị cắt', says: (what) => `Nhãn bị cắt vì thiếu chỗ: ${what}.` },
  'text-sound': { name: 'Không có chữ hỏng', says: (what) => `${what} không phải là chữ để đưa ra hội đồng quản trị.` },
  'text-size': { name: 'Không có chữ dưới 10 pt', says: (what) => `${what} nhỏ hơn cỡ chữ 10 pt.` },
  'text-contrast': {
    name: 'Chữ nổi rõ trên nền',
    says: (what) => `${what} quá nhạt so với nền: dưới 4,5 trên 1.`,
  },
  'mark-contrast': {
    name: 'Hình vẽ nổi rõ trên nền',
    says: (what) => `Có hình quá nhạt so với nền (${what}); cần đạt 3 trên 1.`,
  },
  'sample-mark': {
    name: 'Dữ liệu mẫu được ghi rõ',
    says: () => 'Trang hiển thị các công ty hư cấu của dữ liệu mẫu mà không ghi rõ.',
  },
  'claim-warned': {
    name: 'Nhận định thiếu nguồn kèm cảnh báo',
    says: (what) =>
      `“${what}” hay được trích dẫn nhưng không có nguồn gốc hoặc còn tranh cãi. Cần có chú thích nói rõ.`,
  },
  trademarks: {
    name: 'Không tự nhận là chính thức',
    says: (what) => `“${what}”: tên này là nhãn hiệu của bên khác; ở đây không có gì chính thức hay được chứng nhận.`,
  },
}

export const boardReady: Words['boardReady'] = {
  rules,
  levels: { error: 'Lỗi', warning: 'Lưu ý' },
  ready: 'Sẵn sàng trình HĐQT',
  things: (count) => `${count} điểm cần xem lại`,
  mends: {
    panelHeadline: 'Dùng tiêu đề tự động',
    ownCompany: 'Chọn công ty mình',
    lightPaper: 'Dùng nền sáng',
    otherLanguage: 'Viết ở ngôn ngữ kia',
  },
  show: 'Chỉ trên trang',
  hasErrors: (count) => `${count} lỗi trước khi trình hội đồng quản trị`,
  report: {
    slide: (number, headline) => `Trang ${number}: ${headline}`,
    slideReady: 'sẵn sàng trình hội đồng quản trị',
    summary: (slides, errors, warnings) => `Số trang: ${slides}; lỗi: ${errors}; lưu ý: ${warnings}`,
  },
}
