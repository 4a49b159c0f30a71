import type { KeyboardEvent } from 'react'
import { Finder } from '../controls/Finder.tsx'
import { beginsWith, isFound } from '../finding.ts'
import { useWords } from '../state/app-store.ts'
import styles from './CompanyFinder.module.css'
import { useShow, wish } from './show.ts'

/** Finds a company by a few letters, to point it out. With nothing written, Enter leaves the one that is. */
export function CompanyFinder() {
  const { clear, ...words } = useWords().present.finder
  const companies = useShow((show) => show.companies)
  const highlight = useShow((show) => show.highlight)
  const find = (query: string) => {
    const found = companies
      .filter((name) => isFound(name, query))
      .sort((a, b) => Number(beginsWith(b, query)) - Number(beginsWith(a, query)))
      .map((company) => ({ id: company, name: company, company }))
    return highlight === null || query !== '' ? found : [{ id: '', name: clear(highlight), company: null }, ...found]
  }
  const close = () => useShow.setState({ finding: false })
  const onKey = (event: KeyboardEvent) => {
    // Letters are meant for the field, not for the presentation.
    event.stopPropagation()
    if (event.key !== 'Escape' && event.key !== 'Tab') return
    event.preventDefault()
    close()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field in it.
    <div className={styles.finder} onKeyDown={onKey}>
      <Finder
        {...words}
        find={find}
        // Drawn before Enter asks for it.
        onMark={({ company }) => wish({ do: 'prepare', likely: [{ do: 'highlight', company }] })}
        onTake={({ company }) => {
          close()
          wish({ do: 'highlight', company })
        }}
      />
    </div>
  )
}
