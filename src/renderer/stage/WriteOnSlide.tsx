import { type CSSProperties, type KeyboardEvent, useState } from 'react'
import { type Box, slideSize, type TextBox } from '../../core/deck/layout.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { RestoreIcon } from '../icons.tsx'
import { useApp } from '../state/app-store.ts'
import { placeOf, share } from './slide-place.ts'
import styles from './WriteOnSlide.module.css'

/** What writing in a place of the slide is called, and what is said while one does. */
interface WritingWords {
  edit: string
  label: string
  keys: string
  tooLong: string
  own: string
  restore: string
}

interface Writing {
  /** Where the words stand on the slide. */
  box: Box
  /** Where they are written, and in which type. */
  page: Pick<TextBox, keyof Box | 'size' | 'lineHeight'>
  weight: 400 | 600
  text: string
  /** Are they the user's own. */
  own: boolean
  /** Enter then begins a line, and keeps the text with Ctrl or ⌘. */
  severalLines: boolean
  words: WritingWords
  /** Does the slide have to leave some of it out. */
  isCut(text: string): boolean
  /** Null: back to what stands there by itself. */
  onKeep(text: string | null): void
}

/** Words on the slide itself: click or Enter to write one's own, in their place and their type. */
export function WriteOnSlide({ box, page, weight, text, own, severalLines, words, isCut, onKeep }: Writing) {
  const dark = useApp((state) => state.paper === 'dark')
  const [draft, setDraft] = useState<string | null>(null)
  /** Ended by keyboard: the focus goes back to where the keyboard was. */
  const [ended, setEnded] = useState(false)

  const keep = (next: string | null) => {
    setDraft(null)
    // Unchanged text that stood there by itself must not become the user's own.
    if (next?.trim() !== text.trim()) onKeep(next)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (!severalLines || event.ctrlKey || event.metaKey)) keep(draft)
    else if (event.key === 'Escape') setDraft(null)
    else return
    setEnded(true)
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <>
      {draft === null ? (
        <button
          type="button"
          className={styles.words}
          style={placeOf(box)}
          aria-label={`${words.edit}: ${text}`}
          // biome-ignore lint/a11y/noAutofocus: only back from writing, by keyboard.
          autoFocus={ended}
          title={words.edit}
          onClick={() => {
            setEnded(false)
            setDraft(text)
          }}
        />
      ) : (
        <textarea
          className={styles.editor}
          style={{ ...placeOf(page), ...typeOf(page, weight) }}
          data-paper={dark ? 'dark' : 'light'}
          data-several={severalLines}
          aria-label={words.label}
          aria-description={words.keys}
          // biome-ignore lint/a11y/noAutofocus: the user has just asked to write here.
          autoFocus
          rows={2}
          value={draft}
          onFocus={(event) => event.target.select()}
          onChange={({ target }) => setDraft(severalLines ? target.value : target.value.replace(/\s*\n\s*/g, ' '))}
          onKeyDown={onKey}
          onBlur={() => keep(draft)}
        />
      )}
      {own && draft === null && (
        <div className={styles.own} style={above(box)}>
          <span>{words.own}</span>
          <IconButton label={words.restore} onClick={() => keep(null)}>
            <RestoreIcon />
          </IconButton>
        </div>
      )}
      {draft !== null && (
        <p className={styles.keys} style={above(page)} data-cut={isCut(draft)} role="status">
          {isCut(draft) ? words.tooLong : words.keys}
        </p>
      )}
    </>
  )
}

/** What is said about words at the top of the slide stands over the slide, else over the words. */
function above({ x, y }: Box): CSSProperties {
  return y < slideSize.height / 5
    ? { left: 0, bottom: '100%' }
    : { left: share(x, slideSize.width), bottom: share(slideSize.height - y, slideSize.height) }
}

/** Type of the slide in shares of the paper's width, its size container. */
function typeOf({ size, lineHeight }: Writing['page'], weight: number): CSSProperties {
  const units = (length: number) => `${(length / slideSize.width) * 100}cqw`
  return { fontSize: units(size), lineHeight: units(lineHeight), fontWeight: weight }
}
