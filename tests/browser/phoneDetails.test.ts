import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isWithoutBrowser, newPerson, type PersonOptions } from './launch.ts'
import { areApart, boxOf, untilDrawn, untilStill } from './pages/boxes.ts'
import { command } from './pages/command.ts'
import { join, lookAt, openAt } from './pages/visitor.ts'
import { openHouse, type House, type Demo } from './pages/house.ts'

let house: House
let demo: Demo

async function visit(options: PersonOptions, role: 'facilitator' | 'participant'): Promise<Page> {
  const page = await openAt(house.browser, house.server.url, { options, link: demo.links[role] })
  await join(page, 'Maria')
  return page
}

const goTo = (page: Page, step: string): Promise<void> => lookAt(page, demo.id, step)

describe.skipIf(isWithoutBrowser)('small things on a phone and a laptop', () => {
  beforeAll(async () => {
    house = await openHouse()
    demo = await house.demo('it')
  })
  afterAll(() => house?.close())

  test('MP37 on a small phone with large text no two words at the head of the map touch', async () => {
    const page = await visit({ size: 'phone', language: 'it' }, 'participant')
    for (const [width, percent] of [
      [360, 130],
      [360, 100],
      [390, 100],
    ] as const) {
      await page.setViewportSize({ width, height: 740 })
      await goTo(page, 'map')
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size
      }, `${percent}%`)
      await page.getByText('entusiasmo').first().waitFor()
      await untilDrawn(page)
      const words = ['sfumatura', 'rabbia', 'neutro', 'entusiasmo', 'divario']
      const boxes = []
      for (const word of words) {
        const found = page.locator('main').getByText(word).first()
        if (await found.isVisible()) boxes.push(await boxOf(found))
      }
      expect(boxes.length).toBeGreaterThanOrEqual(4)
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1)) expect(areApart(a, b), `${width} ${percent}`).toBe(true)
    }
    await page.context().close()
  })

  test.each(['pl', 'it'] as const)(
    'MP79 beside the map a long reason squeezes no department’s name (%s)',
    async (language) => {
      const page = await visit({ size: 'desktop', language }, 'participant')
      await goTo(page, 'map')
      await page.locator('[data-opens]').first().click()
      const drawer = page.getByRole('complementary')
      await drawer.waitFor()
      const next = drawer.locator('button').nth(1)
      const heading = drawer.getByRole('heading').first()
      let seen = 0
      for (let i = 0; i < 15; i++) {
        // A name alone in its row: badge, name, figure or reason.
        const names = await drawer
          .locator('li:has(> span:nth-child(3)) > span:nth-child(2)')
          .evaluateAll((all) =>
            all.map((name) => ({
              words: name.textContent,
              lines:
                name.getBoundingClientRect().height / parseFloat(getComputedStyle(name).lineHeight),
            })),
          )
        seen += names.length
        expect(names.filter(({ lines }) => lines > 2.2)).toEqual([])
        const title = await heading.innerText()
        await next.click()
        await expect.poll(() => heading.innerText()).not.toBe(title)
      }
      expect(seen).toBeGreaterThan(20)
      await page.context().close()
    },
  )

  test('CO108 on a laptop the panel beside the board cuts no stage; where not all fit it waits', async () => {
    const page = await visit({ size: 'desktop', language: 'it' }, 'facilitator')
    const isOpen = async (width: number) => {
      await page.setViewportSize({ width, height: 800 })
      await goTo(page, 'collect')
      const last = page.locator('section[aria-labelledby^="stage-"]').last()
      await last.waitFor()
      const panel = page.locator('aside').filter({ has: page.getByText('Copertura') })
      if (!(await panel.isVisible())) return false
      await untilStill(last)
      expect((await boxOf(last)).right).toBeLessThanOrEqual((await boxOf(panel)).x)
      return true
    }
    await expect.poll(() => isOpen(1280)).toBe(true)
    await expect.poll(() => isOpen(1180)).toBe(false)
    await page.getByRole('button', { name: 'Mostra la copertura' }).waitFor()
    await page.context().close()
  })

  test('SL95 on a phone getting in and rating have one plain face, other screens their voice', async () => {
    const { page } = await newPerson(house.browser, house.server.url, {
      size: 'phone',
      language: 'it',
    })
    const faceOf = (locator: Locator) =>
      locator.evaluate((element) => getComputedStyle(element).fontFamily)
    const plain = async () => faceOf(page.locator('body'))
    await page.goto(demo.links.participant)
    await page.locator('form input').first().waitFor()
    expect(await faceOf(page.locator('h1').first())).toBe(await plain())
    await join(page, 'Maria')
    for (const [step, isPlain] of [
      ['collect', false],
      ['rate', true],
    ] as const) {
      await goTo(page, step)
      const heading = page.locator('main .voice').first()
      await heading.waitFor()
      expect((await faceOf(heading)) === (await plain()), step).toBe(isPlain)
    }
    await page.context().close()
  })

  test('SL90 with a touchpoint open on the phone “are you done?” can be answered', async () => {
    const mara = await visit({ size: 'desktop' }, 'facilitator')
    const page = await visit({ size: 'phone' }, 'participant')
    await goTo(page, 'collect')
    await page.locator('[data-note]').first().tap()
    const sheet = page.getByRole('dialog')
    await sheet.waitFor()
    expect(await command(mara, { type: 'askReady' })).toBe(200)
    const mine = page.getByRole('button', { name: 'I am done', includeHidden: true })
    await mine.waitFor()
    // Playwright presses only what nothing covers.
    await mine.tap()
    await expect.poll(() => mine.getAttribute('aria-pressed')).toBe('true')
    expect(await mine.evaluate((element) => element.closest('[inert]') === null)).toBe(true)
    await untilStill(sheet)
    expect(areApart(await boxOf(mine), await boxOf(sheet))).toBe(true)
    await command(mara, { type: 'endReady' })
    for (const one of [page, mara]) await one.context().close()
  })

  test.each(['pl', 'it'] as const)(
    'SL92 in the phone’s menu no button takes more than two lines (%s)',
    async (language) => {
      const page = await visit({ size: 'phone', language }, 'participant')
      await page.setViewportSize({ width: 360, height: 740 })
      await page.locator('header button[aria-haspopup="dialog"]').first().tap()
      const sheet = page.getByRole('dialog')
      await sheet.waitFor()
      await untilStill(sheet)
      const tall = await sheet.locator('button').evaluateAll((all) =>
        all
          .filter((one) => one.textContent.trim() !== '')
          .map((one) => {
            const words = document.createRange()
            words.selectNodeContents(one)
            const tops = [...words.getClientRects()].filter(({ width }) => width > 24)
            return [one.textContent, new Set(tops.map(({ top }) => Math.round(top / 12))).size]
          })
          .filter(([, lines]) => Number(lines) > 2),
      )
      expect(tall).toEqual([])
      await page.context().close()
    },
  )

  test('CO106 the phone’s composer asks for channel and owner with the arrows of the kit', async () => {
    const mara = await visit({ size: 'desktop' }, 'facilitator')
    const page = await visit({ size: 'phone' }, 'participant')
    expect(await command(mara, { type: 'setActivity', activity: 'collect', state: 'open' })).toBe(
      200,
    )
    await goTo(page, 'collect')
    await page.locator('[data-quick-add]').first().tap()
    const choices = page.locator('section select')
    await choices.nth(1).waitFor()
    expect(await choices.count()).toBe(2)
    for (const choice of await choices.all()) {
      expect(await choice.evaluate((one) => getComputedStyle(one).appearance)).toBe('none')
      expect(await choice.locator('xpath=..').locator('svg').count()).toBe(1)
      expect((await boxOf(choice)).height).toBeGreaterThanOrEqual(44)
    }
    for (const one of [page, mara]) await one.context().close()
  })
})
