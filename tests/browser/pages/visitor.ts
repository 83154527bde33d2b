import type { Browser, Page } from 'playwright-core'
import { newPerson, type PersonOptions } from '../launch.ts'
import { untilDrawn } from './boxes.ts'

/** A browser in which the page speaks the language asked for, whatever the workshop's, at a first address. */
export async function openAt(
  browser: Browser,
  url: string,
  { options, link }: { readonly options: PersonOptions; readonly link: string },
): Promise<Page> {
  const { page } = await newPerson(browser, url, options)
  await page.addInitScript(
    (language) => localStorage.setItem('touchline.language', language),
    options.language ?? 'en',
  )
  await page.goto(link)
  return page
}

/** Fills in the door, in any language, with the first department there is. */
export async function join(page: Page, name: string): Promise<void> {
  await page.locator('form input[type="text"], form input:not([type])').first().fill(name)
  const department = page.locator('form label:has(input[type="radio"])').first()
  if (await department.isVisible()) await department.click()
  await page.locator('form button[type="submit"]').click()
  await page.waitForURL(/\/w\/[^/]+\/[a-z]+$/u)
}

/** Looks at a step of a workshop until all of it is there. */
export async function lookAt(page: Page, id: string, step: string): Promise<void> {
  await page.goto(`/w/${id}/${step}`)
  await page
    .locator('header [data-state="saved"], header [data-state="readOnly"]')
    .first()
    .waitFor()
  await untilDrawn(page)
}
