import type { Mend } from '../../core/board-ready/rule.ts'
import type { Words } from '../../core/words/index.ts'
import { useApp } from './app-store.ts'
import { change, prefer } from './deck-actions.ts'

export function mendLabel(mend: Mend, { boardReady: { mends } }: Words): string {
  switch (mend.do) {
    case 'panel-headline':
      return mends.panelHeadline
    case 'own-company':
      return mends.ownCompany
    case 'paper':
      return mends.lightPaper
    case 'language':
      return mends.otherLanguage
  }
}

/** The one step that mends a finding; where a person must decide, it leads to where that is done. */
export function mend(mend: Mend, slideId: string): void {
  useApp.setState({ pointed: null })
  switch (mend.do) {
    case 'panel-headline':
      void change({ do: 'slide/headline', id: slideId, lang: useApp.getState().lang, text: null })
      return
    case 'own-company':
      document.getElementById('own-company')?.querySelector('button')?.focus()
      return
    case 'paper':
      prefer({ paper: mend.paper })
      return
    case 'language':
      prefer({ lang: mend.lang })
  }
}
