import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type RunningServer } from '../../startServer.ts'
import { isWithoutBrowser, launchBrowser } from '../launch.ts'
import { boxOf, untilStill } from '../pages/boxes.ts'
import { command as commandFrom } from '../pages/command.ts'
import { createBlankWorkshop, participantLink } from '../pages/facilitator.ts'
import { createPerson, type Person } from '../pages/person.ts'

let server: RunningServer
let browser: Browser
let mara: Person
let ola: Person

/** A command of the facilitator's, as a script of hers would give it. */
const command = (body: object): Promise<number> => commandFrom(mara.page, body)

const field = () => ola.page.locator('[data-quick-add]').first()

describe.skipIf(isWithoutBrowser)('a participant on a small phone', () => {
  beforeAll(async () => {
    server = await startServer()
    browser = await launchBrowser()
    mara = await createPerson(browser, server.url, { size: 'desktop' })
    await createBlankWorkshop(mara.page, 'Otwarcie konta', 'Mara')
    const link = await participantLink(mara.page)
    ola = await createPerson(browser, server.url, { size: 'phone' })
    await ola.page.addInitScript(() => localStorage.setItem('touchline.language', 'en'))
    await ola.page.setViewportSize({ width: 360, height: 640 })
    await ola.join(link, 'Ola', 'Sales')
    expect(await command({ type: 'setStep', step: 'collect' })).toBe(200)
    await ola.goTo('collect')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  test('CO97 above a keyboard the field and a note are in view', async () => {
    const until = Date.now() + 3 * 24 * 3_600_000
    expect(
      await command({ type: 'setActivity', activity: 'collect', state: 'private', until }),
    ).toBe(200)
    await ola.page.getByText('Private for now').waitFor()
    for (const title of ['Advert in the tram', 'Branch']) {
      await field().fill(title)
      await field().press('Enter')
      await ola.page.locator('[data-note]', { hasText: title }).waitFor()
    }
    await field().tap()
    await ola.page.setViewportSize({ width: 360, height: 350 })
    await ola.page.getByText('Private for now').waitFor()
    await untilStill(field())
    const note = await boxOf(ola.page.locator('[data-note]').first())
    const typed = await boxOf(field())
    expect(typed.bottom).toBeLessThanOrEqual(350)
    expect(note.bottom).toBeLessThan(typed.y)
    await ola.page.setViewportSize({ width: 360, height: 640 })
  })

  test('J48 what is half written keeps its writer from being moved and outlives the page', async () => {
    await field().fill('Half a thou')
    await field().blur()
    expect(await command({ type: 'summon', step: 'swot' })).toBe(200)
    await ola.page.getByText('The facilitator asks everyone to: SWOT').waitFor()
    expect(ola.page.url()).toMatch(/\/collect$/u)
    await ola.page.getByRole('button', { name: 'Go there' }).tap()
    await ola.page.waitForURL(/\/swot$/u)
    await ola.goTo('collect')
    await ola.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-quick-add]')?.value === 'Half a thou',
    )
    await field().press('Enter')
    await ola.page.getByText('Half a thou').first().waitFor()
  })

  test('SL71 on Rate the news of being with the group covers nothing to be answered', async () => {
    await command({ type: 'setActivity', activity: 'collect', state: 'open' })
    const note = ola.page.locator('[data-note]')
    await ola.page.waitForFunction(
      () => !document.body.textContent?.includes('Only you see this draft'),
    )
    await expect.poll(() => note.count()).toBe(3)
    expect(await command({ type: 'setActivity', activity: 'rate', state: 'open' })).toBe(200)
    expect(await command({ type: 'summon', step: 'rate' })).toBe(200)
    await ola.page.waitForURL(/\/rate$/u)
    const said = ola.page.getByText('You are with the group: Rate')
    await said.waitFor()
    await untilStill(said)
    await untilStill(ola.page.getByRole('radiogroup').first())
    const first = await boxOf(ola.page.getByRole('radiogroup').first())
    expect((await boxOf(said)).bottom).toBeLessThan(first.y - 30)
  })

  test('RT27 the foot of a card is one row and no answer’s word breaks on a phone of 360 px, in every language', async () => {
    for (const language of ['en', 'pl', 'sv', 'it']) {
      await ola.page.addInitScript(
        (chosen) => localStorage.setItem('touchline.language', chosen),
        language,
      )
      await ola.page.reload()
      const foot = ola.page.locator(`html[lang="${language}"] article footer`)
      await foot.waitFor()
      await untilStill(foot)
      expect((await boxOf(foot)).height, language).toBeLessThan(90)
      const words = await ola.page
        .getByRole('radiogroup')
        .last()
        .getByRole('radio')
        .locator('span')
        .evaluateAll((all) =>
          all
            .filter((one) => one.children.length === 0 && one.textContent !== '')
            .map((one) => {
              const range = document.createRange()
              range.selectNodeContents(one)
              const isWide = one.scrollWidth > one.clientWidth + 1
              return [one.textContent, range.getClientRects().length, isWide]
            }),
        )
      expect(words).toHaveLength(5)
      expect(words.filter(([, lines, isWide]) => lines !== 1 || isWide)).toEqual([])
    }
  })

  test('RT28 an answer brings the next question into view, whole', async () => {
    await ola.page.setViewportSize({ width: 360, height: 520 })
    for (const question of [0, 1])
      await ola.page.getByRole('radiogroup').nth(question).getByRole('radio').nth(3).tap()
    const last = ola.page.getByRole('radiogroup').last()
    const foot = ola.page.locator('article footer')
    await expect
      .poll(async () => (await boxOf(last)).bottom - (await boxOf(foot)).y)
      .toBeLessThanOrEqual(0)
    await ola.page.setViewportSize({ width: 360, height: 640 })
  })

  test('SL74 the list of steps says what is open', async () => {
    await ola.page.locator('header button[aria-haspopup="dialog"]').first().tap()
    const dialog = ola.page.getByRole('dialog')
    await dialog.getByRole('link', { name: /Valutazione.*aperto/u }).waitFor()
    await expect.poll(() => dialog.getByText('aperto').count()).toBe(2)
    expect(ola.errors).toEqual([])
  })
})
