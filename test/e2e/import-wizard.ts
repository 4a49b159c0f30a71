import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { app, folder } from './browser-suite.ts'

/** The import wizard as a person uses it, and files to try it with. */

export const scores = `Bank,Year,Metric,Score,Answers,SD
Hồng Hà,2024,nps,41,300,60
Cửu Long,2024,nps,35,280,62
Sông Đà,2024,nps,abc,120,61
Bạch Đằng,2024,nps,12,150,66
`
/** Names no company, and its dates can be read in two ways. */
export const answers = 'date,nps\n03/04/2024,9\n05/04/2024,7\n06/07/2024,2\n'

export const button = (name: string | RegExp) => app.page.getByRole('button', { name })
export const wizard = (name = 'Import data') => app.page.getByRole('dialog', { name })
export const checkButton = () => wizard().getByRole('button', { name: 'Check every row' })
export const counted = () => wizard('Ready to import')
export const questions = () => wizard().getByRole('region', { name: 'Please decide' })

/** Has every row checked, and takes what will be loaded. */
export async function importFiles(): Promise<void> {
  await checkButton().click()
  await counted().getByRole('button', { name: 'Import', exact: true }).click()
  await wizard('Import finished').waitFor()
}

/** Read, loaded, rejected, skipped of the first table. */
export const counts = async (step = wizard('Import finished')) =>
  (await step.locator('tbody tr').first().locator('td').allTextContents()).slice(2)

/** Opens a choice and takes one of its options. */
export async function choose(choice: Locator, option: string | RegExp): Promise<void> {
  await choice.click()
  await app.page
    .getByRole('option', typeof option === 'string' ? { name: option, exact: true } : { name: option })
    .click()
}

/** A file to pick, in the folder of the test. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
