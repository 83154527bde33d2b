import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { createDemo } from '../../client/demo/createDemo.ts'
import { steps } from '../../shared/domain/step.ts'
import { startServer, type RunningServer } from '../startServer.ts'
import { untilDrawn } from './pages/boxes.ts'
import { findingsOf } from './pages/findings.ts'
import { openVersions } from './pages/versions.ts'
import { isWithoutBrowser, launchBrowser, newPerson, type PersonOptions } from './launch.ts'

let server: RunningServer
let browser: Browser
let demo: Awaited<ReturnType<typeof createDemo>>

const people: readonly PersonOptions[] = [
  { size: 'desktop', theme: 'light' },
  { size: 'desktop', theme: 'dark' },
  { size: 'phone', theme: 'light' },
]

describe.skipIf(isWithoutBrowser)('every screen of the demo', () => {
  beforeAll(async () => {
    server = await startServer()
    browser = await launchBrowser()
    demo = await createDemo({ url: server.url, language: 'en', socketClass: WebSocket as never })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  for (const person of people)
    test(`Q1 has no finding of axe (WCAG 2.2 A and AA), ${person.size} ${person.theme ?? ''}`, async () => {
      const { page, context } = await newPerson(browser, server.url, person)
      const found: string[] = []
      await page.goto('/')
      await page.getByRole('button', { name: 'Start with a blank workshop' }).waitFor()
      found.push(...(await findingsOf(page, 'home')))
      await page.goto(demo.links.facilitator)
      await page.getByLabel('Your name').fill('Maria')
      found.push(...(await findingsOf(page, 'join')))
      await page.getByRole('button', { name: 'Join the workshop' }).click()
      await page.waitForURL(/\/w\/[^/]+\/[a-z]+$/u)
      for (const step of steps) {
        await page.goto(`/w/${demo.id}/${step}`)
        await page.getByText('Saved', { exact: true }).first().waitFor()
        await untilDrawn(page)
        found.push(...(await findingsOf(page, step)))
        if (step === 'collect') found.push(...(await findingsOfVersions(page, person)))
        // Every step but the frame, which is a sheet already, has a list as its twin.
        if (person.size === 'desktop' && step !== 'frame') {
          await page.getByRole('radio', { name: 'List' }).first().check({ force: true })
          await untilDrawn(page)
          found.push(...(await findingsOf(page, `${step} as a list`)))
          await page.getByRole('radio', { name: 'Board' }).first().check({ force: true })
        }
      }
      await context.close()
      expect(found).toEqual([])
    })
})

/** The dialog with a version that differs in it, and the question before it is brought back. */
async function findingsOfVersions(page: Page, { size }: PersonOptions): Promise<string[]> {
  const versions = await openVersions(page, size === 'phone')
  const found = await findingsOf(page, 'versions')
  await versions.row('Before the dots were revealed').last().click()
  const pane = versions.pane('Before the dots were revealed')
  await pane.getByText('If you bring it back:').waitFor()
  found.push(...(await findingsOf(page, 'a version')))
  await pane.getByRole('button', { name: 'Bring it back' }).click()
  await page.getByRole('button', { name: 'Cancel' }).waitFor()
  found.push(...(await findingsOf(page, 'the question before')))
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.keyboard.press('Escape')
  return found
}
