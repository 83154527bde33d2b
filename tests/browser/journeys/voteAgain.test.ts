/** After the discussion of one touchpoint the group votes on that one again, on a computer and phones, and comes back to it. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { touchpoints } from '../../../shared/doc/board.ts'
import { ratings } from '../../../shared/doc/desk.ts'
import { tallies } from '../../../shared/doc/record.ts'
import { until } from '../../flow/client.ts'
import { makeTown, startTarget, type Target, type Town } from '../../flow/attackTools.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
import { isWithoutBrowser, launchBrowser, type PersonOptions } from '../launch.ts'
import { facilitatorBar } from '../pages/facilitator.ts'
import { findingsOf } from '../pages/findings.ts'
import { createPerson } from '../pages/person.ts'

let target: Target
let town: Town
let browser: Browser
let record: ReturnType<Town['stock']>
let mara: Page
let olaf: Page
const desks: ReturnType<Town['stock']>[] = []
const open: { close(): void }[] = []

/** How far people are with rating, as everybody is told. */
const progress = () =>
  record.doc.getMap('progress').get('rate') as { readonly started?: number } | undefined

async function enter(
  options: PersonOptions,
  role: 'facilitator' | 'participant',
  name: string,
): Promise<Page> {
  const person = await createPerson(browser, target.url, options)
  await person.join(`/w/${town.id}#${town.keys[role]}`, name, 'Support')
  return person.page
}

describe.skipIf(isWithoutBrowser)('one touchpoint is voted on again', () => {
  beforeAll(async () => {
    target = await startTarget()
    browser = await launchBrowser()
    town = await makeTown(target)
    const board = town.stock('board', town.people.facilitator)
    record = town.stock('record', town.people.facilitator)
    open.push(board, record)
    await board.synced()
    await record.synced()
    for (const [id, title] of Object.entries({ tracking: 'Delivery tracking', hotline: 'Hotline' }))
      touchpoints.put(board.doc, aTouchpoint(id, { title }))
    for (const name of ['Ana', 'Ben', 'Cyd']) {
      const person = await town.join('participant', name, { department: 'Sales' })
      const desk = town.stock('desk', person)
      open.push(desk)
      await desk.synced()
      desks.push(desk)
    }
    await town.command({ type: 'setActivity', activity: 'rate', state: 'open' })
    for (const [at, desk] of desks.entries()) {
      const experience = ([1, 5, 3] as const)[at]!
      ratings.set(desk.doc, 'r1', 'tracking', { expectation: 5, experience, emotion: 0 })
      ratings.set(desk.doc, 'r1', 'hotline', { expectation: 4, experience: 4, emotion: 0 })
    }
    await until(() => progress()?.started === desks.length)
    await town.command({ type: 'setActivity', activity: 'rate', state: 'revealed' })
    await until(() => tallies.get(record.doc, 'r1', 'tracking') !== null)
    await town.command({ type: 'setStep', step: 'discuss' })
    mara = await enter({ size: 'desktop' }, 'facilitator', 'Mara')
    olaf = await enter({ size: 'phone' }, 'participant', 'Olaf')
  }, 120_000)
  afterAll(async () => {
    for (const client of open) client.close()
    await browser?.close()
    await target?.stop()
  })

  test('J56 the dialog proposes the touchpoint in front, and all go to its one card', async () => {
    const item = mara.getByRole('heading', { level: 1, name: 'Hotline' })
    if (!(await item.isVisible()))
      await mara
        .getByRole('button', { name: /Hotline/u })
        .first()
        .click()
    await item.waitFor()
    await mara.getByRole('button', { name: 'Vote again, round 2' }).click()
    const dialog = mara.getByRole('dialog')
    await dialog.getByText('All other touchpoints keep their figures.').waitFor()
    expect(await dialog.getByLabel('Name of the round').inputValue()).toBe('Round 2: Hotline')
    expect(await findingsOf(mara, 'vote again')).toEqual([])
    await dialog.getByRole('button', { name: 'Vote again, round 2' }).click()
    for (const page of [mara, olaf]) {
      await page.waitForURL(/\/rate$/u)
      await page.getByRole('heading', { name: 'Hotline' }).first().waitFor()
      await page.getByText('0 of 1').first().waitFor()
    }
    expect(await findingsOf(olaf, 'the one card')).toEqual([])
  })

  test('J56 revealed, the discussion begins with it and shows what moved; the others stand as they were', async () => {
    for (const desk of desks)
      ratings.set(desk.doc, 'r2', 'hotline', { expectation: 4, experience: 2, emotion: -1 })
    await until(() => progress()?.started === desks.length)
    const bar = facilitatorBar(mara)
    await bar.pressAndConfirm('Reveal', 'Reveal')
    await bar.next()
    for (const page of [mara, olaf]) {
      await page.waitForURL(/\/discuss$/u)
      await page.getByRole('heading', { level: 1, name: 'Hotline' }).waitFor()
    }
    await mara.getByText('−2.0').first().waitFor()
    const others = mara.getByRole('button', { name: /Delivery tracking/u }).first()
    expect(await others.innerText()).not.toContain('figures from')
    expect(await findingsOf(mara, 'after the second vote')).toEqual([])
  })
})
