import type { MenuItemConstructorOptions } from 'electron'
import type { HostCommand } from '../contract/host.ts'
import type { DesktopWords } from './words.ts'

const shortcuts: Readonly<Partial<Record<HostCommand, string>>> = {
  new: 'CmdOrCtrl+N',
  open: 'CmdOrCtrl+O',
  save: 'CmdOrCtrl+S',
  'save-as': 'CmdOrCtrl+Shift+S',
  import: 'CmdOrCtrl+I',
  export: 'CmdOrCtrl+E',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Shift+Z',
  present: 'CmdOrCtrl+Return',
}

/** The application menu as plain data; `send` tells the page which command was chosen. */
export function menuTemplate(
  words: DesktopWords,
  send: (command: HostCommand) => void,
  platform: NodeJS.Platform,
): MenuItemConstructorOptions[] {
  const item = (command: HostCommand): MenuItemConstructorOptions => ({
    id: command,
    label: words.commands[command],
    ...(shortcuts[command] ? { accelerator: shortcuts[command] } : {}),
    click: () => send(command),
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  const mac = platform === 'darwin'
  const quit: MenuItemConstructorOptions = { role: 'quit', label: words.quit }
  const about: MenuItemConstructorOptions = { role: 'about', label: words.about }

  return [
    ...(mac ? [{ label: 'Triptych', submenu: [about, line, quit] }] : []),
    {
      label: words.menus.file,
      submenu: [
        item('new'),
        item('open'),
        line,
        item('save'),
        item('save-as'),
        line,
        item('import'),
        item('export'),
        ...(mac ? [] : [line, quit]),
      ],
    },
    {
      label: words.menus.edit,
      submenu: [
        item('undo'),
        item('redo'),
        line,
        { role: 'cut', label: words.roles.cut },
        { role: 'copy', label: words.roles.copy },
        { role: 'paste', label: words.roles.paste },
        { role: 'selectAll', label: words.roles.selectAll },
      ],
    },
    {
      label: words.menus.view,
      submenu: [
        item('present'),
        item('presenter'),
        item('assess'),
        item('workshop'),
        item('sheets'),
        item('model'),
        line,
        { role: 'togglefullscreen', label: words.fullScreen },
        line,
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        { role: 'resetZoom', label: words.resetZoom },
      ],
    },
    {
      label: words.menus.window,
      submenu: [
        { role: 'minimize', label: words.roles.minimize },
        { role: 'close', label: words.roles.close },
      ],
    },
    ...(mac ? [] : [{ label: words.menus.help, submenu: [about] }]),
  ]
}
