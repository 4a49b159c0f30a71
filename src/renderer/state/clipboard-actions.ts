import { useApp, wordsNow } from './app-store.ts'
import { attempt, notify } from './attempt.ts'
import { slidePng } from './export-actions.ts'
import { core } from './services.ts'

/** What a slide or a document shows sharply; a file twice as wide is for printing. */
const pictureWidth = 1920

/** The slide on the stage, as a picture, to be pasted. */
export const copyPicture = () =>
  copy((id) => {
    const picture = slidePng(id, pictureWidth, false)
    return { 'image/png': picture.then((bytes) => new Blob([bytes.slice()], { type: 'image/png' })) }
  })

/** The numbers of the slide on the stage, as a table: for spreadsheets as text, for documents as HTML. */
export const copyTable = () =>
  copy((id) => {
    const table = core.call('slide/table', { id, lang: useApp.getState().lang })
    const blob = (type: string, text: string) => new Blob([text], { type })
    return {
      'text/plain': table.then(({ text }) => blob('text/plain', text)),
      'text/html': table.then(({ html }) => blob('text/html', html)),
    }
  })

/** What is copied is promised at once: a browser lets a page write to the clipboard only while it answers a key or a click. */
async function copy(make: (id: string) => Record<string, Promise<Blob>>): Promise<void> {
  const { current } = useApp.getState()
  if (current === null) return
  await attempt(async () => {
    await navigator.clipboard.write([new ClipboardItem(make(current))])
    notify(wordsNow().app.export.copied)
  })
}
