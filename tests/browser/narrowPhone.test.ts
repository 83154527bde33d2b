import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isWithoutBrowser, type PersonOptions } from './launch.ts'
import { boxOf, overhang, untilDrawn, untilStill } from './pages/boxes.ts'
import { command } from './pages/command.ts'
import { join, lookAt, openAt } from './pages/visitor.ts'
import { openHouse, type House, type Demo } from './pages/house.ts'

let house: House
let demo: Demo
/** Looks at the demo as its facilitator. */
let mara: Page

const small = { width: 360, height: 640 } as const

/** A browser at its first page, behind the link of a role. */
const open = (options: PersonOptions, role: keyof Demo['links']): Promise<Page> =>
  openAt(house.browser, house.server.url, { options, link: demo.links[role] })

async function visit(options: PersonOptions, role: keyof Demo['links']): Promise<Page> {
  const page = await open(options, role)
  await join(page, 'Maria')
  return page
}

describe.skipIf(isWithoutBrowser)('on narrow phones', () => {
  beforeAll(async () => {
    house = await openHouse()
    demo = await house.demo('en')
    mara = await visit({ size: 'desktop' }, 'facilitator')
  })
  afterAll(() => house?.close())

  test('SL97 the heat map scrolls within its frame, and shows that there are more departments', async () => {
    const page = await visit({ size: 'phone' }, 'participant')
    for (const width of [360, 390]) {
      await page.setViewportSize({ width, height: 740 })
      await page.goto(`/w/${demo.id}/discuss?picture=heat`)
      const table = page.getByRole('table')
      await table.waitFor()
      await untilDrawn(page)
      expect(await overhang(page), String(width)).toBe(0)
      const frame = table.locator('xpath=..')
      expect(await frame.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeGreaterThan(0)
      const edge = await frame.evaluate((one) => getComputedStyle(one, '::after').position)
      expect(edge).toBe('sticky')
      await frame.evaluate((one) => one.scrollTo(one.scrollWidth, 0))
      const last = await boxOf(table.locator('thead th').last())
      expect(last.right).toBeLessThanOrEqual(width - 28)
    }
    await page.context().close()
  })

  test('SL98 a message that one is with the group covers neither the header nor what the screen begins with', async () => {
    expect(await command(mara, { type: 'setStep', step: 'map' })).toBe(200)
    const page = await visit({ size: 'phone' }, 'participant')
    // Moved before it is there, it would be at the new step from the start and have nothing to say.
    await lookAt(page, demo.id, 'map')
    const header = page.locator('header').first()
    for (const [step, name] of [
      ['collect', 'Collect'],
      ['discuss', 'Discuss'],
    ] as const) {
      expect(await command(mara, { type: 'setStep', step })).toBe(200)
      await page.waitForURL(new RegExp(`/${step}$`, 'u'))
      const message = page
        .locator('[data-toasts] [role="status"] > div')
        .filter({ hasText: name })
        .last()
      await message.waitFor()
      await untilStill(message)
      await untilStill(header)
      expect((await boxOf(header)).y, step).toBeGreaterThanOrEqual((await boxOf(message)).bottom)
      expect((await boxOf(page.locator('main'))).bottom).toBeLessThanOrEqual(844)
    }
    // It goes by itself, and the header comes back to the edge.
    await page.waitForFunction(
      () => document.querySelector('header')!.getBoundingClientRect().y === 0,
    )
    await page.context().close()
  })

  test('SL99 on a small phone the mark of what decides is in view with the questions', async () => {
    await command(mara, { type: 'openRound', name: 'Autumn' })
    expect(await command(mara, { type: 'setActivity', activity: 'rate', state: 'open' })).toBe(200)
    const page = await visit({ size: 'phone', language: 'sv' }, 'participant')
    await page.setViewportSize(small)
    await page.goto(`/w/${demo.id}/rate`)
    const mark = page.getByRole('button', { name: /Här bestämmer sig kunden/u })
    await mark.waitFor()
    // What must be read first pushes the card: it is put away.
    await page.getByRole('button', { name: 'Senare' }).tap()
    await page.getByRole('button', { name: 'Senare' }).waitFor({ state: 'detached' })
    await untilStill(mark)
    const foot = await boxOf(page.locator('article > footer'))
    expect((await boxOf(mark)).bottom).toBeLessThanOrEqual(foot.y)
    // And who reads the answers, the last line of the card: the whole of it is in view.
    const secret = page.locator('article > p').last()
    expect((await boxOf(secret)).bottom).toBeLessThanOrEqual(foot.y)
    await page.context().close()
  })

  test('SL96 the customers’ form is no wider than the window, and its buttons stand within', async () => {
    expect(await command(mara, { type: 'setPanel', state: 'open' })).toBe(200)
    for (const language of ['sv', 'pl', 'it'] as const) {
      const page = await open({ size: 'phone', language }, 'customer')
      await page.setViewportSize(small)
      await page.locator('label:has(input[type="radio"])').first().tap()
      await page.locator('button[type="submit"]').tap()
      await page.locator('article > footer').waitFor()
      await untilDrawn(page)
      expect(await overhang(page), language).toBe(0)
      const next = await boxOf(page.locator('article > footer > button').last())
      expect(next.right, language).toBeLessThanOrEqual(small.width)
      await page.context().close()
    }
  })
})
