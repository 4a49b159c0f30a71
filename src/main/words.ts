import type { HostCommand } from '../contract/host.ts'
import type { Lang } from '../core/words/index.ts'

/** What the desktop says outside its page: the menu and the system's dialogs. */
export interface DesktopWords {
  menus: { file: string; edit: string; view: string; window: string; help: string }
  commands: Record<HostCommand, string>
  about: string
  quit: string
  fullScreen: string
  zoomIn: string
  zoomOut: string
  resetZoom: string
  roles: { cut: string; copy: string; paste: string; selectAll: string; minimize: string; close: string }
  fileTypes: { workspace: string; data: string; any: string }
  openTitle: string
  importTitle: string
  saveTitle: string
  exportTitle: string
  folderTitle: string
  cancel: string
  unsaved: { message: (name: string) => string; detail: string; save: string; discard: string }
  changedOnDisk: { message: (name: string) => string; detail: string; overwrite: string; saveAs: string }
  replaceFiles: { message: (count: number) => string; detail: string; replace: string }
  /** The page's process ended by itself. */
  pageGone: { message: string; detail: string; reload: string; quit: string }
}

const en: DesktopWords = {
  menus: { file: 'File', edit: 'Edit', view: 'View', window: 'Window', help: 'Help' },
  commands: {
    new: 'New',
    open: 'Open…',
    save: 'Save',
    'save-as': 'Save As…',
    import: 'Import Data…',
    export: 'Export…',
    undo: 'Undo',
    redo: 'Redo',
    present: 'Present',
    presenter: 'Presenter View',
    assess: 'Assess Capabilities…',
    workshop: 'Hold a Workshop…',
    sheets: 'Assessment Sheets…',
    model: 'Scorecard Model…',
  },
  about: 'About Triptych',
  quit: 'Quit Triptych',
  fullScreen: 'Full Screen',
  zoomIn: 'Zoom In',
  zoomOut: 'Zoom Out',
  resetZoom: 'Actual Size',
  roles: { cut: 'Cut', copy: 'Copy', paste: 'Paste', selectAll: 'Select All', minimize: 'Minimise', close: 'Close' },
  fileTypes: { workspace: 'Triptych workspace', data: 'Data files', any: 'All files' },
  openTitle: 'Open a workspace',
  importTitle: 'Import data',
  saveTitle: 'Save the workspace',
  exportTitle: 'Export',
  folderTitle: 'Choose a folder for the exported files',
  cancel: 'Cancel',
  unsaved: {
    message: (name) => `Save the changes to “${name}”?`,
    detail: 'Without saving, the changes since the last save are lost.',
    save: 'Save',
    discard: 'Don’t Save',
  },
  changedOnDisk: {
    message: (name) => `“${name}” was changed by another program since it was opened.`,
    detail: 'Saving over it would lose that change.',
    overwrite: 'Overwrite',
    saveAs: 'Save As…',
  },
  replaceFiles: {
    message: (count) =>
      count === 1 ? 'One of the files is already in this folder.' : `${count} of the files are already in this folder.`,
    detail: 'Replacing overwrites what they contain.',
    replace: 'Replace',
  },
  pageGone: {
    message: 'The window stopped working.',
    detail: 'Your last save is untouched. Changes made since then could not be kept.',
    reload: 'Reload',
    quit: 'Quit',
  },
}

const vi: DesktopWords = {
  menus: { file: 'Tệp', edit: 'Chỉnh sửa', view: 'Hiển thị', window: 'Cửa sổ', help: 'Trợ giúp' },
  commands: {
    new: 'Tạo mới',
    open: 'Mở…',
    save: 'Lưu',
    'save-as': 'Lưu thành…',
    import: 'Nhập dữ liệu…',
    export: 'Xuất…',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    present: 'Trình chiếu',
    presenter: 'Màn hình người trình bày',
    assess: 'Đánh giá năng lực…',
    workshop: 'Tổ chức hội thảo…',
    sheets: 'Phiếu đánh giá…',
    model: 'Mô hình thẻ điểm…',
  },
  about: 'Giới thiệu Triptych',
  quit: 'Thoát Triptych',
  fullScreen: 'Toàn màn hình',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  resetZoom: 'Kích thước thực',
  roles: { cut: 'Cắt', copy: 'Sao chép', paste: 'Dán', selectAll: 'Chọn tất cả', minimize: 'Thu nhỏ', close: 'Đóng' },
  fileTypes: { workspace: 'Tệp làm việc Triptych', data: 'Tệp dữ liệu', any: 'Mọi tệp' },
  openTitle: 'Mở tệp làm việc',
  importTitle: 'Nhập dữ liệu',
  saveTitle: 'Lưu tệp làm việc',
  exportTitle: 'Xuất',
  folderTitle: 'Chọn thư mục cho các tệp được xuất',
  cancel: 'Hủy',
  unsaved: {
    message: (name) => `Lưu các thay đổi trong “${name}”?`,
    detail: 'Nếu không lưu, những thay đổi từ lần lưu gần nhất sẽ mất.',
    save: 'Lưu',
    discard: 'Không lưu',
  },
  changedOnDisk: {
    message: (name) => `“${name}” đã bị một chương trình khác thay đổi sau khi được mở.`,
    detail: 'Lưu đè lên tệp này sẽ làm mất thay đổi đó.',
    overwrite: 'Lưu đè',
    saveAs: 'Lưu thành…',
  },
  replaceFiles: {
    message: (count) => `Thư mục này đã có sẵn ${count} tệp trùng tên.`,
    detail: 'Nếu thay thế, nội dung cũ của các tệp đó sẽ bị ghi đè.',
    replace: 'Thay thế',
  },
  pageGone: {
    message: 'Cửa sổ đã ngừng hoạt động.',
    detail: 'Tệp lưu gần nhất vẫn nguyên vẹn. Những thay đổi sau lần lưu đó không giữ lại được.',
    reload: 'Tải lại',
    quit: 'Thoát',
  },
}

const all: Record<Lang, DesktopWords> = { en, vi }

/** The desktop's words in the first of the system's languages that there is one for; English otherwise. */
export function desktopWords(systemLanguages: readonly string[]): DesktopWords {
  for (const tag of systemLanguages) {
    const lang = tag.split('-')[0]!
    if (Object.hasOwn(all, lang)) return all[lang as Lang]
  }
  return en
}
