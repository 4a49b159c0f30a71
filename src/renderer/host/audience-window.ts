import type { AudiencePlace, AudienceRequest } from '../../contract/host.ts'
import { fillScreen } from '../present/channel.ts'

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

/** The windows that were opened, by their show. */
const opened = new Map<string, Window>()

/**
 * Opens the audience's window of the browser edition: on the second screen where the browser knows of one and may say where it is, else
 * where the browser puts it.
 */
export async function openAudienceWindow({ show, anyway }: AudienceRequest): Promise<AudiencePlace> {
  const before = opened.get(show)
  if (before && !before.closed) {
    // The page there cannot fill its screen by itself: the leave that a browser gives for a key or a click here is handed on.
    before.postMessage(fillScreen, {
      targetOrigin: location.origin,
      delegate: 'fullscreen',
    } as WindowPostMessageOptions)
    return 'open'
  }
  // Only some browsers know how many screens there are.
  const extended = (screen as { isExtended?: boolean }).isExtended
  if (extended === false && !anyway) return 'one-screen'
  const second = extended ? await secondScreen() : undefined
  const place = second
    ? `left=${second.availLeft},top=${second.availTop},width=${second.availWidth},height=${second.availHeight}`
    : 'width=1280,height=720'
  const audience = window.open(`./audience.html#${show}`, `triptych-${show}`, `popup,${place}`)
  if (!audience) return 'refused'
  opened.set(show, audience)
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
