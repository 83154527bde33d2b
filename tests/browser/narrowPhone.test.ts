import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { createDemo } from '../../client/demo/createDemo.ts'
import { startServer, type RunningServer } from '../startServer.ts'
import { isWithoutBrowser, launchBrowser, newPerson, type PersonOptions } from './launch.ts'

type Demo = Awaited<ReturnType<typeof createDemo>>
type Command = (body: object) => Promise<number>

let server: RunningServer
let browser: Browser
let demo: Demo
let command: Command

const small = { width: 360, height: 640 } as const

/** A browser at its first page, behind the link of a role. */
async function open(options: PersonOptions, role: keyof Demo['links']): Promise<Page> {
  const { page } = await newPerson(browser, server.url, options)
  await page.addInitScript(
    (language) => localStorage.setItem('touchline.language', language),
    options.language ?? 'en',
  )
  await page.goto(demo.links[role])
  return page
}

async function join(page: Page): Promise<void> {
  await page.locator('form input').first().fill('Maria')
  const department = page.locator('form label:has(input[type="radio"])').first()
  if (await department.isVisible()) await department.click()
  await page.locator('form button[type="submit"]').click()
  await page.waitForURL(/\/w\/[^/]+\/[a-z]+$/u)
}

async function visit(options: PersonOptions, role: keyof Demo['links']): Promise<Page> {
  const page = await open(options, role)
  await join(page)
  return page
}

/** Commands of the facilitator who looks at this page. */
const commandFrom =
  (page: Page): Command =>
  (body) =>
    page.evaluate(async (sent) => {
      const id = location.pathname.split('/')[2]!
      const visits = JSON.parse(localStorage.getItem('touchline:visits') ?? '[]') as {
        readonly workshopId: string
        readonly token: string
      }[]
      const token = visits.find((one) => one.workshopId === id)?.token
      const answer = await fetch(`/api/workshops/${id}/commands`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(sent),
      })
      return answer.status
    }, body)

/** How far the page is wider than its window, in px. */
const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('it is not shown')
  return { ...box, right: box.x + box.width, bottom: box.y + box.height }
}

describe.skipIf(isWithoutBrowser)('on narrow phones', () => {
  beforeAll(async () => {
    server = await startServer()
    browser = await launchBrowser()
    demo = await createDemo({ url: server.url, language: 'en', socketClass: WebSocket as never })
    command = commandFrom(await visit({ size: 'desktop' }, 'facilitator'))
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  test('SL97 the heat map scrolls within its frame, and shows that there are more departments', async () => {
    const page = await visit({ size: 'phone' }, 'participant')
    for (const width of [360, 390]) {
      await page.setViewportSize({ width, height: 740 })
      await page.goto(`/w/${demo.id}/discuss?picture=heat`)
      const table = page.getByRole('table')
      await table.waitFor()
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
    await command({ type: 'setStep', step: 'map' })
    const page = await visit({ size: 'phone' }, 'participant')
    await page.goto(`/w/${demo.id}/map`)
    await page.locator('main').waitFor()
    const header = page.locator('header').first()
    for (const step of ['collect', 'discuss']) {
      await command({ type: 'setStep', step })
      await page.waitForURL(new RegExp(`/${step}$`, 'u'))
      const message = page.locator('[data-toasts] [role="status"] > div').last()
      await message.waitFor()
      await page.waitForTimeout(400)
      expect((await boxOf(header)).y, step).toBeGreaterThanOrEqual((await boxOf(message)).bottom)
      expect((await boxOf(page.locator('main'))).bottom).toBeLessThanOrEqual(844)
    }
    // It goes by itself, and the header comes back to the edge.
    await page.waitForFunction(
      () => document.querySelector('header')!.getBoundingClientRect().y === 0,
    )
    await page.context().close()
  }, 30_000)

  test('SL99 on a small phone the mark of what decides is in view with the questions', async () => {
    await command({ type: 'openRound', name: 'Autumn' })
    expect(await command({ type: 'setActivity', activity: 'rate', state: 'open' })).toBe(200)
    const page = await visit({ size: 'phone', language: 'sv' }, 'participant')
    await page.setViewportSize(small)
    await page.goto(`/w/${demo.id}/rate`)
    const mark = page.getByRole('button', { name: /Här bestämmer sig kunden/u })
    await mark.waitFor()
    // What must be read first pushes the card: it is put away.
    await page.getByRole('button', { name: 'Senare' }).tap()
    await page.waitForTimeout(300)
    const foot = await boxOf(page.locator('article > footer'))
    expect((await boxOf(mark)).bottom).toBeLessThanOrEqual(foot.y)
    // And who reads the answers, the last line of the card: the whole of it is in view.
    const secret = page.locator('article > p').last()
    expect((await boxOf(secret)).bottom).toBeLessThanOrEqual(foot.y)
    await page.context().close()
  })

  test('SL96 the customers’ form is no wider than the window, and its buttons stand within', async () => {
    expect(await command({ type: 'setPanel', state: 'open' })).toBe(200)
    for (const language of ['sv', 'pl', 'it'] as const) {
      const page = await open({ size: 'phone', language }, 'customer')
      await page.setViewportSize(small)
      await page.locator('label:has(input[type="radio"])').first().tap()
      await page.locator('button[type="submit"]').tap()
      await page.locator('article > footer').waitFor()
      expect(await overhang(page), language).toBe(0)
      const next = await boxOf(page.locator('article > footer > button').last())
      expect(next.right, language).toBeLessThanOrEqual(small.width)
      await page.context().close()
    }
  })
})
