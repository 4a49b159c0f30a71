import type { Page } from 'playwright-core'
import type { AppPage } from './app-page.ts'

/** The two windows of a presentation: the app's, which has the presenter view, and the audience's. */
export interface PresenterPages {
  presenter: Page
  audience: Page
}

/** What the presenter sees, and what an audience sees in its own window, or in the app's. */
export const view = (page: Page) => page.getByRole('dialog', { name: /^Presenter view/ })
export const show = (page: Page) => page.getByRole('dialog', { name: /^Presentation/ })

/** Opens the presenter view, which hears keys from then on. */
export async function openPresenter({ page }: Pick<AppPage, 'page'>): Promise<void> {
  await page.getByRole('button', { name: 'Presenter view' }).click()
  await hearsKeys(page)
}

/** Opens both windows; the audience's shows the slide and hears keys. Its complaints are the app's. */
export async function openBoth(app: AppPage): Promise<PresenterPages> {
  await openPresenter(app)
  return { presenter: app.page, audience: await openAudience(app) }
}

export async function openAudience(app: AppPage): Promise<Page> {
  const opened = app.page.context().waitForEvent('page')
  await app.page.getByRole('button', { name: 'Open the audience’s window' }).click()
  const audience = await opened
  audience.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) app.complaints.push(`audience: ${message.text()}`)
  })
  audience.on('pageerror', (error) => app.complaints.push(`audience: ${error.message}`))
  await show(audience).getByRole('img').waitFor()
  await hearsKeys(audience)
  return audience
}

/** Waits until a window's presentation has the focus. */
export async function hearsKeys(page: Page): Promise<void> {
  await page.locator('[role="dialog"]:focus').waitFor()
}

/** Closes the audience's windows that a test has left: alone they go on. */
export async function closeAudiences({ page }: Pick<AppPage, 'page'>): Promise<void> {
  for (const other of page.context().pages()) if (other.url().includes('/audience.html')) await other.close()
}
