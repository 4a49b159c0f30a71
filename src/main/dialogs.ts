import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron'
import type { DesktopWords } from './words.ts'

/** Asks the user in the system's own dialogs. Remembers the last folder, which Electron's dialogs no longer do. */
export class Dialogs {
  readonly #words: DesktopWords
  #folder: string

  constructor(words: DesktopWords) {
    this.#words = words
    this.#folder = app.getPath('documents')
  }

  async chooseWorkspace(window: BrowserWindow): Promise<string | null> {
    const { openTitle, fileTypes } = this.#words
    const filters = [workspaceFilter(fileTypes.workspace), { name: fileTypes.any, extensions: ['*'] }]
    const [path] = await this.#open(window, openTitle, ['openFile'], filters)
    return path ?? null
  }

  chooseImportFiles(window: BrowserWindow): Promise<string[]> {
    const { importTitle, fileTypes } = this.#words
    const data = ['csv', 'tsv', 'txt', 'xlsx', 'json', 'sqlite', 'db', 'sqlite3', 'triptych']
    const filters = [
      { name: fileTypes.data, extensions: data },
      { name: fileTypes.any, extensions: ['*'] },
    ]
    return this.#open(window, importTitle, ['openFile', 'multiSelections'], filters)
  }

  async chooseSavePath(window: BrowserWindow, name: string): Promise<string | null> {
    const { saveTitle, fileTypes } = this.#words
    const suggested = name.endsWith('.triptych') ? name : `${name}.triptych`
    return this.#save(window, saveTitle, suggested, [workspaceFilter(fileTypes.workspace)])
  }

  chooseExportFile(window: BrowserWindow, name: string): Promise<string | null> {
    return this.#save(window, this.#words.exportTitle, name, [])
  }

  /** A folder for several files; asks again before any file in it would be replaced. */
  async chooseExportFolder(window: BrowserWindow, names: readonly string[]): Promise<string | null> {
    const [folder] = await this.#open(window, this.#words.folderTitle, ['openDirectory', 'createDirectory'], [])
    if (folder === undefined) return null
    const present = names.filter((name) => existsSync(join(folder, name))).length
    if (present === 0) return folder
    const { message, detail, replace } = this.#words.replaceFiles
    const choice = await this.#ask(window, message(present), detail, [replace])
    return choice === 0 ? folder : null
  }

  async askAboutChangedFile(window: BrowserWindow, name: string): Promise<'overwrite' | 'save-as' | 'cancel'> {
    const { message, detail, overwrite, saveAs } = this.#words.changedOnDisk
    const choice = await this.#ask(window, message(name), detail, [saveAs, overwrite])
    return (['save-as', 'overwrite'] as const)[choice] ?? 'cancel'
  }

  async #open(
    window: BrowserWindow,
    title: string,
    properties: ('openFile' | 'multiSelections' | 'openDirectory' | 'createDirectory')[],
    filters: FileFilter[],
  ): Promise<string[]> {
    const options = { title, defaultPath: this.#folder, properties, filters }
    const { canceled, filePaths } = await dialog.showOpenDialog(window, options)
    const [first] = filePaths
    if (canceled || first === undefined) return []
    this.#folder = properties.includes('openDirectory') ? first : dirname(first)
    return filePaths
  }

  async #save(window: BrowserWindow, title: string, name: string, filters: FileFilter[]): Promise<string | null> {
    // The name comes from the page: only its last part is taken.
    const defaultPath = join(this.#folder, basename(name))
    const { canceled, filePath } = await dialog.showSaveDialog(window, { title, defaultPath, filters })
    if (canceled || !filePath) return null
    this.#folder = dirname(filePath)
    return filePath
  }

  /** The index of the button chosen; "Cancel" comes last and is what Escape means. */
  async #ask(window: BrowserWindow, message: string, detail: string, choices: string[]): Promise<number> {
    const buttons = [...choices, this.#words.cancel]
    const options = { type: 'warning' as const, message, detail, buttons, defaultId: 0, cancelId: choices.length }
    return (await dialog.showMessageBox(window, options)).response
  }
}

function workspaceFilter(name: string): FileFilter {
  return { name, extensions: ['triptych'] }
}
