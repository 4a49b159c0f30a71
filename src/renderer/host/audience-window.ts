import type { AudiencePlace, AudienceRequest } from '../../contract/host.ts'

/** The Window Management API, as far as it is used. TypeScript's DOM library does not know it yet. */
interface Screens {
  screens: readonly ScreenOf[]
  currentScreen: ScreenOf
}

interface ScreenOf {
  availLeft: number
  availTop: number
  availWidth: number
  availHeight: number
}

/**
 * Opens the audience's window of the browser edition: on the second screen where the browser knows of one and may say where it is, else
 * where the browser puts it.
 */
export async function openAudienceWindow({ show, anyway }: AudienceRequest): Promise<AudiencePlace> {
  // Only some browsers know how many screens there are.
  const extended = (screen as { isExtended?: boolean }).isExtended
  if (extended === false && !anyway) return 'one-screen'
  const second = extended ? await secondScreen() : undefined
  const place = second
    ? `left=${second.availLeft},top=${second.availTop},width=${second.availWidth},height=${second.availHeight}`
    : 'width=1280,height=720'
  const opened = window.open(`./audience.html#${show}`, `triptych-${show}`, `popup,${place}`)
  if (!opened) return 'refused'
  return second ? 'second-screen' : 'this-screen'
}

/** Asks the user for leave the first time. */
async function secondScreen(): Promise<ScreenOf | undefined> {
  if (!('getScreenDetails' in window)) return undefined
  try {
    const { screens, currentScreen } = await (window.getScreenDetails as () => Promise<Screens>)()
    return screens.find((one) => one !== currentScreen)
  } catch {
    return undefined
  }
}
