import type { Detail } from '../failure-text.ts'

/** Những gì bộ nhận diện tô màu, như gọi trong câu. */
export const themeColours: Readonly<Record<string, string>> = {
  own: 'công ty mình',
  leader: 'nhóm dẫn đầu',
  laggard: 'nhóm cuối',
  ink: 'mực',
  paper: 'nền',
}

/** Vì sao một tệp không làm logo được, và phải làm gì. */
const logoProblems: Readonly<Record<string, (detail: Detail) => string>> = {
  kind: () => 'tệp không phải PNG hay SVG. Hãy lưu thành một trong hai dạng đó.',
  damaged: () => 'tệp bị hỏng. Hãy lưu lại.',
  large: ({ limit }) => `tệp lớn hơn ${limit} kB. Hãy lưu nhỏ hơn: rộng 640 điểm ảnh là đủ.`,
  pixels: ({ limit }) => `ảnh có hơn ${limit} triệu điểm ảnh. Hãy lưu nhỏ hơn: rộng 640 điểm ảnh là đủ.`,
  interlaced: () => 'đây là PNG xen kẽ (interlaced). Hãy lưu lại không xen kẽ.',
  'declares-type': () =>
    'tệp khai báo kiểu tài liệu, điều không được phép. Hãy bỏ dòng <!DOCTYPE …>, hoặc lưu thành SVG thuần.',
  element: ({ found }) =>
    `“${found}” không vẽ giống nhau được ở mọi định dạng. Hãy chuyển thành đường nét, hoặc lưu logo thành PNG.`,
  paint: ({ found }) =>
    `“${found}” không phải màu phẳng vẽ giống nhau được ở mọi định dạng. Hãy dùng màu phẳng, hoặc lưu logo thành PNG.`,
  style: () =>
    'bảng kiểu của tệp có nhiều hơn các lớp đặt trước hình. Hãy lưu với thuộc tính trình bày, hoặc thành PNG.',
  clip: () => 'một phần hình bị đường cắt che mất. Hãy chuyển thành đường nét, hoặc lưu logo thành PNG.',
  size: () => 'tệp không ghi viewBox, cũng không ghi chiều rộng và chiều cao. Hãy lưu lại.',
  shapes: () => 'tệp có nhiều hình hơn một logo cần. Hãy lưu thành PNG.',
  empty: () => 'tệp không vẽ gì cả. Hãy chọn tệp khác.',
}

/** Bộ nhận diện sai ở đâu, và phải làm gì. */
export const themeFailures = {
  'THM-01': ({ file, found }: Detail) => `Bộ nhận diện “${file}” không phải JSON hợp lệ (${found}). Hãy sửa tại đó.`,
  'THM-02': ({ key, problem, found, possible }: Detail) => {
    if (problem === 'missing') return `Bộ nhận diện thiếu ${key}. Hãy bổ sung.`
    if (problem === 'unknown') return `Bộ nhận diện có khóa lạ ${key}. Các khóa ở đó: ${possible}.`
    return `Bộ nhận diện sai ở ${key}: không thể ghi ${found}. Có thể ghi: ${possible}.`
  },
  'THM-03': ({ colour, value, paper, ratio, bound }: Detail) =>
    `Màu ${themeColours[colour!]} ${value} chỉ tương phản ${ratio}:1 trên nền ${paper}; cần ít nhất ${bound}:1. Hãy chọn màu rõ hơn hoặc nền khác.`,
  'THM-04': ({ first, second, firstValue, secondValue, difference, bound }: Detail) =>
    `Màu ${themeColours[first!]} (${firstValue}) và màu ${themeColours[second!]} (${secondValue}) trông giống nhau: chỉ cách nhau ${difference}, cần ít nhất ${bound}. Hãy đổi một trong hai.`,
  'THM-05': (detail: Detail) =>
    `“${detail.file}” không làm logo được: ${(logoProblems[detail.problem!] ?? logoProblems.damaged!)(detail)}`,
  'THM-06': ({ file }: Detail) =>
    `Bộ nhận diện nhắc đến logo “${file}” nhưng không có tệp này. Hãy đặt tệp cạnh bộ nhận diện, hoặc chọn cả hai tệp cùng lúc.`,
  'THM-07': ({ file, size }: Detail) =>
    `Trang chiếu của “${file}” có cỡ ${size} inch; chỉ khổ 16:9 mới trình bày giống nhau được. Hãy đặt khổ màn hình rộng rồi lưu lại.`,
  'THM-08': ({ file, part, code }: Detail) =>
    code === undefined
      ? `“${file}” không phải mẫu PowerPoint đọc được: thiếu ${part}. Hãy lưu lại dạng .pptx.`
      : `Không đọc được mẫu PowerPoint “${file}”: ${part} bị hỏng, quá lớn hoặc nén bất thường (${code}). Hãy lưu lại dạng .pptx.`,
  'THM-09': ({ file }: Detail) =>
    `“${file}” không phải tệp bộ nhận diện (JSON), cũng không phải mẫu PowerPoint (.pptx). Hãy chọn một trong hai.`,
}
