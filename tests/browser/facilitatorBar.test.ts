import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../shared/domain/workshop.ts'
import { startServer, type RunningServer } from '../startServer.ts'
import { isWithoutBrowser, launchBrowser, newPerson, type Size } from './launch.ts'
import { boxOf, untilStill } from './pages/boxes.ts'
import { command } from './pages/command.ts'
import { createBlankWorkshop, facilitatorBar, linkOf } from './pages/facilitator.ts'
import { join } from './pages/visitor.ts'

let server: RunningServer
let browser: Browser
let link: string

/** A facilitator of a workshop in which collecting is open and a countdown runs. */
async function facilitate(size: Size): Promise<Page> {
  const { page } = await newPerson(browser, server.url, { size })
  if (link) {
    await page.goto(link)
    await join(page, 'Cora')
  } else {
    await createBlankWorkshop(page, 'Opening an account', 'Mara')
    await facilitatorBar(page).choose('Timer')
    await page.getByRole('menuitem', { name: 'Start 20 minutes' }).click()
    link = await linkOf(page, 'Facilitator')
  }
  return page
}

/** The page as it is, in one size of window and of text. */
async function setUp(page: Page, [width, height, percent]: readonly number[]): Promise<void> {
  await page.setViewportSize({ width: width!, height: height! })
  const style = percent === 100 ? '' : `${percent}%`
  await page.evaluate((size) => (document.documentElement.style.fontSize = size), style)
  // Sizes are told after a frame.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30))),
  )
}

/** What is wrong with the bar: parts that stick out or lie on each other, small targets, signs without a word. */
function faultsOf(page: Page, leastPx: number): Promise<string[]> {
  return page.evaluate((least) => {
    const bar = document.querySelector<HTMLElement>('section[data-room]')
    if (!bar) return ['no bar']
    const edges = bar.getBoundingClientRect()
    const all = [...bar.querySelectorAll<HTMLElement>('button, a[href], label')].filter(
      (one) => one.getBoundingClientRect().width > 0,
    )
    const box = (one: HTMLElement) => one.getBoundingClientRect()
    const name = (one: HTMLElement) => one.innerText.trim() || one.title || one.outerHTML
    const faults: string[] = []
    if (document.documentElement.scrollWidth > innerWidth)
      faults.push('the page is wider than the window')
    if (bar.scrollWidth > bar.clientWidth) faults.push('the bar scrolls')
    if (edges.height > innerHeight * 0.27) faults.push(`the bar is ${edges.height} px tall`)
    for (const one of all) {
      const { left, right, top, bottom, width, height } = box(one)
      if (left < 0 || right > innerWidth || top < edges.top || bottom > innerHeight + 0.5)
        faults.push(`${name(one)} sticks out`)
      if (Math.min(width, height) < least - 0.5) faults.push(`${name(one)} is ${width} × ${height}`)
      if (one.innerText.trim() === '') faults.push(`${name(one)} has no word`)
      if (one.scrollWidth > one.clientWidth + 1) faults.push(`${name(one)} is cut`)
    }
    for (const [at, one] of all.entries())
      for (const other of all.slice(at + 1)) {
        const [a, b] = [box(one), box(other)]
        if (
          a.right - 1 > b.left &&
          b.right - 1 > a.left &&
          a.bottom - 1 > b.top &&
          b.bottom - 1 > a.top
        )
          faults.push(`${name(one)} lies on ${name(other)}`)
      }
    return faults
  }, leastPx)
}

/** What the bar shows without its menu, as the eye has it. */
const shown = (page: Page): Promise<string[]> =>
  page
    .locator('section[data-room] > *')
    .evaluateAll((all) =>
      all.map((one) => (one as HTMLElement).innerText.trim()).filter((words) => words !== ''),
    )

describe.skipIf(isWithoutBrowser)('the bar of those who steer', () => {
  beforeAll(async () => {
    server = await startServer()
    browser = await launchBrowser()
    link = ''
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  test.each([
    [
      'desktop',
      24,
      [
        [1280, 800],
        [1440, 900],
        [1920, 1080],
      ],
    ],
    ['phone', 44, [[390, 844]]],
  ] as const)(
    'FA49 on a %s every part of it has a word and none is cut, in four languages, with text of twice the size too',
    async (size, least, windows) => {
      const page = await facilitate(size)
      const address = page.url().replace(/[a-z]+$/u, '')
      for (const language of languages) {
        await page.evaluate((one) => localStorage.setItem('touchline.language', one), language)
        for (const step of ['collect', 'rate'] as const) {
          await page.goto(address + step)
          await page.locator(`html[lang="${language}"] section[data-room]`).waitFor()
          for (const [width, height] of windows)
            for (const percent of [100, 200]) {
              await setUp(page, [width, height, percent])
              const where = `${language} ${step} ${width} ${percent} %`
              await expect.poll(() => faultsOf(page, least), { message: where }).toEqual([])
              if (size === 'desktop' && percent === 100)
                await expect
                  .poll(async () => (await shown(page)).length, { message: where })
                  .toBeGreaterThanOrEqual(5)
            }
        }
      }
      await page.context().close()
    },
  )

  test('FA50 what has no room is in a menu that keys reach, and the focus comes back to it', async () => {
    const page = await facilitate('desktop')
    await page.goto(page.url().replace(/[a-z]+$/u, 'collect'))
    const bar = page.getByRole('region', { name: 'Facilitator' })
    const more = bar.getByRole('button', { name: 'More tools' })
    const lock = bar.getByRole('button', { name: 'Lock the board' })
    await page.setViewportSize({ width: 1280, height: 800 })
    await more.waitFor()
    await lock.waitFor({ state: 'hidden' })
    await more.focus()
    await page.keyboard.press('ArrowDown')
    const offered = await page.getByRole('menu', { name: 'More tools' }).innerText()
    for (const words of [
      'Ask “ready?”',
      'Lock the board',
      'Activities',
      'Write for others',
      'Present',
    ])
      expect(offered).toContain(words)
    await page.keyboard.press('l')
    await page.keyboard.press('Enter')
    await page.getByText('The board is locked').first().waitFor()
    await expect.poll(() => more.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.setViewportSize({ width: 1920, height: 1080 })
    await bar.getByRole('button', { name: 'Unlock the board' }).click()
    await more.waitFor({ state: 'hidden' })
    await lock.waitFor()
    await page.context().close()
  })

  test('FA85 rows of an open menu stay while others’ doing changes the words of the bar', async () => {
    const page = await facilitate('desktop')
    await page.goto(page.url().replace(/[a-z]+$/u, 'collect'))
    const room = () => page.locator('section[data-room]').getAttribute('data-room')
    const timer = async (seconds: number): Promise<void> => {
      const body = seconds > 0 ? { type: 'startTimer', seconds } : { type: 'stopTimer' }
      expect(await command(page, body)).toBe(200)
      await page
        .getByText(/^\d+:\d\d$/u)
        .first()
        .waitFor({ state: seconds > 0 ? 'visible' : 'hidden' })
    }
    /** A width at which the countdown costs the bar a room, and that room. */
    const widths = Array.from({ length: 45 }, (_, at) => 1_100 + at * 16)
    const roomsAt = async (): Promise<(string | null)[]> => {
      const rooms = []
      for (const width of widths) {
        await setUp(page, [width, 800, 100])
        rooms.push(await room())
      }
      return rooms
    }
    await timer(600)
    const counting = await roomsAt()
    await timer(0)
    const calm = await roomsAt()
    const at = widths.findIndex((_, one) => counting[one] !== calm[one])
    expect(at).toBeGreaterThanOrEqual(0)
    await timer(600)
    await setUp(page, [widths[at]!, 800, 100])
    expect(await room()).toBe(counting[at])
    await page.getByRole('button', { name: 'More tools' }).click()
    const rows = page.getByRole('menu', { name: 'More tools' }).getByRole('menuitem')
    const before = await rows.allInnerTexts()
    await timer(0)
    await setUp(page, [widths[at]!, 800, 100])
    expect(await room()).toBe(counting[at])
    expect(await rows.allInnerTexts()).toEqual(before)
    await page.keyboard.press('Escape')
    await expect.poll(room).toBe(calm[at])
    await page.context().close()
  })

  test('FA50 on a phone the menu stays within the window, with text of twice the size too', async () => {
    const page = await facilitate('phone')
    await page.goto(page.url().replace(/[a-z]+$/u, 'collect'))
    for (const percent of [100, 200]) {
      await setUp(page, [390, 844, percent])
      await page.getByRole('button', { name: 'More tools' }).tap()
      const menu = page.getByRole('menu', { name: 'More tools' })
      await menu.waitFor()
      await untilStill(menu)
      const { x, y, right, bottom } = await boxOf(menu)
      expect(x, `${percent} %`).toBeGreaterThanOrEqual(0)
      expect(y, `${percent} %`).toBeGreaterThanOrEqual(0)
      expect(right, `${percent} %`).toBeLessThanOrEqual(390)
      expect(bottom, `${percent} %`).toBeLessThanOrEqual(844)
      const cut = await menu
        .getByRole('menuitem')
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length)
      expect(cut, `${percent} %`).toBe(0)
      await page.keyboard.press('Escape')
      await menu.waitFor({ state: 'hidden' })
    }
    await page.context().close()
  })

  test('FA50 with the keyboard the bar goes from left to right, and one act stands out', async () => {
    const page = await facilitate('desktop')
    await page.goto(page.url().replace(/[a-z]+$/u, 'rate'))
    await facilitatorBar(page).choose('Open rating')
    const bar = page.getByRole('region', { name: 'Facilitator' })
    await bar.getByRole('button', { name: 'Reveal' }).waitFor()
    await bar.getByRole('button', { name: 'Previous step' }).focus()
    const places: number[] = []
    const inBar = () =>
      page.evaluate(() => {
        const one = document.activeElement
        const isIn = one?.closest('section[data-room]')
        return one && isIn ? one.getBoundingClientRect().left : null
      })
    for (let left = await inBar(); left !== null; left = await inBar()) {
      places.push(left)
      await page.keyboard.press('Tab')
    }
    expect(places.length).toBeGreaterThanOrEqual(7)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    const accent = await bar
      .getByRole('button', { name: 'Reveal' })
      .evaluate((one) => getComputedStyle(one).backgroundColor)
    const painted = await bar
      .locator('button, a')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor))
    expect(painted.filter((colour) => colour === accent)).toHaveLength(1)
    await page.context().close()
  })
})
