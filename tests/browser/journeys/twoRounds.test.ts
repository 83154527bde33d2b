/** Four people rate twice; a facilitator looks at the whole, before and after, and plans the next review. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { touchpoints } from '../../../shared/doc/board.ts'
import { ratings } from '../../../shared/doc/desk.ts'
import { tallies } from '../../../shared/doc/record.ts'
import type { Rating } from '../../../shared/domain/rating/rating.ts'
import type { Joined } from '../../../shared/protocol/http.ts'
import { until } from '../../flow/client.ts'
import { makeTown, startTarget, type Target, type Town } from '../../flow/attackTools.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
import { isWithoutBrowser, launchBrowser, newPerson, type PersonOptions } from '../launch.ts'
import { findingsOf } from '../pages/findings.ts'

let target: Target
let town: Town
let browser: Browser
const people: { readonly person: Joined; readonly desk: ReturnType<Town['stock']> }[] = []
const open: { close(): void }[] = []

/** Tracking rises by 1.5, the hotline stays, the gift is more than anybody counts on. */
const rounds: Readonly<Record<string, Readonly<Record<string, Rating>>>> = {
  r1: {
    tracking: { expectation: 5, experience: 2, emotion: -2 },
    hotline: { expectation: 4, experience: 3, emotion: 0 },
    gift: { expectation: 2, experience: 5, emotion: 2 },
  },
  r2: {
    tracking: { expectation: 5, experience: 4, emotion: 1 },
    hotline: { expectation: 4, experience: 3, emotion: 0 },
  },
}

async function rateAll(round: 'r1' | 'r2'): Promise<void> {
  const command = async (body: object) => expect((await town.command(body)).status).toBe(200)
  if (round === 'r2') await command({ type: 'openRound', name: 'After the spring' })
  await command({ type: 'setActivity', activity: 'rate', state: 'open' })
  for (const { desk } of people)
    for (const [id, rating] of Object.entries(rounds[round]!))
      ratings.set(desk.doc, round, id, rating)
  const record = town.stock('record', town.people.facilitator)
  open.push(record)
  await record.synced()
  await until(() => {
    const progress = record.doc.getMap('progress').get('rate') as { started?: number } | undefined
    return progress?.started === people.length
  })
  await command({ type: 'setActivity', activity: 'rate', state: 'revealed' })
  await until(() => tallies.get(record.doc, round, 'tracking') !== null)
}

async function enter(options: PersonOptions, picture: string): Promise<Page> {
  const { page } = await newPerson(browser, target.url, options)
  await page.goto(`/w/${town.id}#${town.keys.facilitator}`)
  await page.locator('input').first().fill('Mara')
  await page.locator('button[type=submit]').click()
  await page.waitForURL(/\/w\/[^/]+\/[a-z]+$/u)
  await page.goto(`/w/${town.id}/discuss?picture=${picture}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  return page
}

describe.skipIf(isWithoutBrowser)('two rounds', () => {
  beforeAll(async () => {
    target = await startTarget()
    browser = await launchBrowser()
    town = await makeTown(target)
    const board = town.stock('board', town.people.facilitator)
    open.push(board)
    await board.synced()
    for (const [id, title] of [
      ['tracking', 'Delivery tracking'],
      ['hotline', 'Hotline'],
      ['gift', 'Gift box'],
    ] as const)
      touchpoints.put(board.doc, aTouchpoint(id, { title }))
    for (const name of ['Ana', 'Ben', 'Cyd', 'Dan']) {
      const person = await town.join('participant', name, { department: 'Sales' })
      const desk = town.stock('desk', person)
      open.push(desk)
      await desk.synced()
      people.push({ person, desk })
    }
    await rateAll('r1')
    await rateAll('r2')
  }, 120_000)
  afterAll(async () => {
    for (const client of open) client.close()
    await browser?.close()
    await target?.stop()
  })

  test('J55 before and after stand side by side, and the next review goes into a calendar', async () => {
    const page = await enter({ size: 'desktop' }, 'rounds')
    const row = page.getByRole('row', { name: /Delivery tracking/u })
    await row.waitFor()
    const said = async (): Promise<string> => (await row.innerText()).replaceAll(/\s+/gu, ' ')
    await expect.poll(said).toContain('2.0 4.0 4, 4 +2.0')
    await expect
      .poll(() => page.getByRole('row', { name: /Gift box/u }).innerText())
      .toContain('not rated after')
    await page.getByLabel('Next review').selectOption('4')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Add to my calendar' }).click()
    expect((await download).suggestedFilename()).toMatch(/next-review\.ics$/u)
    expect(await findingsOf(page, 'before and after')).toEqual([])
  })

  test('J55 one round is looked at alone, and what is over-delivered is found', async () => {
    const page = await enter({ size: 'desktop', theme: 'dark' }, 'worth')
    await page.getByRole('heading', { name: 'Money to save' }).waitFor()
    const save = page.locator('h2:has-text("Money to save") ~ ul').first()
    await expect.poll(() => save.innerText()).toContain('Gift box')
    expect(await findingsOf(page, 'where it pays, dark')).toEqual([])
    await page.getByText('Heat map').click()
    const cell = page.getByRole('row', { name: /Delivery tracking/u })
    await expect.poll(() => cell.innerText()).toContain('4.0')
    await page.getByLabel('Figures of which round').selectOption('r1')
    await expect.poll(() => cell.innerText()).toContain('2.0')
    expect(await findingsOf(page, 'heat map, dark')).toEqual([])
  })

  test('J55 a phone reads all of it, and how each figure is worked out', async () => {
    const page = await enter({ size: 'phone' }, 'heat')
    await page.getByRole('row', { name: /Hotline/u }).waitFor()
    expect(await findingsOf(page, 'heat map on a phone')).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(390)
    const explained = page.waitForEvent('popup')
    await page.getByRole('link', { name: 'How this is worked out' }).click()
    const methods = await explained
    await methods.getByRole('heading', { name: 'Hidden departments' }).waitFor()
    expect(methods.url()).toMatch(/\/methods#suppression$/u)
    expect(await findingsOf(methods, 'methods')).toEqual([])
  })
})
