import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { steps } from '../../shared/domain/step.ts'
import { isWithoutBrowser, newPerson } from './launch.ts'
import { cutOff, headingFaults, walkByTab } from './pages/access.ts'
import { overhang, untilDrawn } from './pages/boxes.ts'
import { openHouse, type Demo, type House } from './pages/house.ts'
import { join, lookAt } from './pages/visitor.ts'

let house: House
let demo: Demo

/** The window of somebody who enlarges a page four times on a computer, or has a small phone (px). */
const small = { width: 320, height: 640 } as const

/** More stops than this say nothing new: notes and cards repeat. */
const mostStops = 80

/** Everything that is wrong with the page as it stands, each as one line that says where. */
async function faultsOf(page: Page, where: string): Promise<string[]> {
  const found: string[] = []
  const wide = await overhang(page)
  if (wide > 0) found.push(`the page is ${wide} px wider than the window`)
  found.push(...(await cutOff(page)).map((one) => `cut: ${one}`))
  found.push(...(await headingFaults(page)))
  const { stops, unseen } = await walkByTab(page, mostStops)
  if (stops < 3) found.push(`Tab comes to ${stops} stops`)
  found.push(...unseen.map((one) => `no outline: ${one}`))
  return found.map((fault) => `${where}: ${fault}`)
}

describe.skipIf(isWithoutBrowser)('in the system’s own colours', () => {
  beforeAll(async () => {
    house = await openHouse()
    demo = await house.demo('en')
  })
  afterAll(() => house?.close())

  test.each(['small', 'desktop'] as const)(
    'B94 on every step nothing is cut, headings are in order and the focus is seen, %s',
    async (size) => {
      const { page, context } = await newPerson(house.browser, house.server.url, {
        size: size === 'small' ? 'phone' : 'desktop',
      })
      if (size === 'small') await page.setViewportSize(small)
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
      await page.goto('/')
      await page.getByRole('button', { name: 'Start with a blank workshop' }).waitFor()
      await untilDrawn(page)
      const found = await faultsOf(page, 'home')
      await page.goto(demo.links.facilitator)
      await page.getByLabel('Your name').waitFor()
      await untilDrawn(page)
      found.push(...(await faultsOf(page, 'join')))
      await join(page, 'Maria')
      for (const step of steps) {
        await lookAt(page, demo.id, step)
        found.push(...(await faultsOf(page, step)))
      }
      await context.close()
      expect(found).toEqual([])
    },
  )

  test('B95 the key of the map has a sign beside each of its words', async () => {
    const { page, context } = await newPerson(house.browser, house.server.url, { size: 'desktop' })
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(demo.links.facilitator)
    await join(page, 'Maria')
    await lookAt(page, demo.id, 'map')
    const sign = page.getByText('middle half').locator('span')
    await sign.waitFor()
    const edge = await sign.evaluate((one) => {
      const { borderTopWidth, borderTopStyle } = getComputedStyle(one)
      return `${borderTopWidth} ${borderTopStyle}`
    })
    expect(edge).toBe('1px solid')
    await context.close()
  })
})
