import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isWithoutBrowser } from '../launch.ts'
import { openActivities, revealRatingsIn, wasLongAway } from '../pages/activities.ts'
import { addTouchpoint } from '../pages/board.ts'
import { createBlankWorkshop, facilitatorBar, participantLink } from '../pages/facilitator.ts'
import { findingsOf } from '../pages/findings.ts'
import { type Person } from '../pages/person.ts'
import { rateByKeys, rateByTouch, titleOfCard } from '../pages/rate.ts'
import { openHouse, type House } from '../pages/house.ts'

let house: House
let mara: Person
let ben: Person
let cyd: Person
let dan: Person

const cards = { 'Advert in the tram': [5, 2, -1] as const, 'Branch window': [3, 4, 1] as const }
const guests = () => [ben, cyd, dan]
const findings = ({ page }: Person): Promise<string[]> => findingsOf(page, 'here')
const steerTimer = async (name: string): Promise<void> => {
  await mara.page.getByRole('button', { name: 'Timer: pause or stop' }).click()
  await mara.page.getByRole('menuitem', { name }).click()
}
const sees = (person: Person, words: string | RegExp) =>
  person.page.getByText(words).first().waitFor()

describe.skipIf(isWithoutBrowser)('a vote with a deadline, four people', () => {
  beforeAll(async () => {
    house = await openHouse()
    mara = await house.person({ size: 'desktop' })
    ben = await house.person({ size: 'desktop' })
    cyd = await house.person({ size: 'desktop', theme: 'dark' })
    dan = await house.person({ size: 'phone' })
    await createBlankWorkshop(mara.page, 'Opening an account', 'Mara')
    const link = await participantLink(mara.page)
    await ben.join(link, 'Ben', 'Support')
    await cyd.join(link, 'Cyd', 'Sales')
    await dan.join(link, 'Dan', 'Sales')
    await mara.goTo('collect')
    for (const title of Object.keys(cards)) await addTouchpoint(mara.page, title)
    await mara.untilSaved()
  })
  afterAll(() => house?.close())

  test('FA23 from another step the facilitator opens rating until a moment, by keyboard', async () => {
    const { row } = await openActivities(mara.page)
    await row('Rating').getByRole('button', { name: 'Open until …' }).focus()
    await mara.page.keyboard.press('Enter')
    const ask = mara.page.getByRole('dialog', { name: 'Rating: until when?' })
    await ask.waitFor()
    expect(await findings(mara)).toEqual([])
    await ask.getByRole('radio', { name: 'In 15 minutes' }).focus()
    await mara.page.keyboard.press('Space')
    await ask.getByRole('radio', { name: 'Results are shown' }).focus()
    await mara.page.keyboard.press('Space')
    await ask.getByRole('button', { name: 'Open rating' }).focus()
    await mara.page.keyboard.press('Enter')
    await row('Rating').getByText('15 minutes left').waitFor()
    expect(await findings(mara)).toEqual([])
    await mara.page.keyboard.press('Escape')
  })

  test('FA24 everybody sees until when, and what happens then', async () => {
    for (const person of guests()) {
      await person.goTo('rate')
      await sees(person, '15 minutes left')
      await sees(person, 'then the results are shown')
    }
  })

  test('FA27 asked whether they are done, people say so; a reload keeps the answer', async () => {
    await facilitatorBar(mara.page).choose('Ask “ready?”')
    const done = (person: Person) => person.page.getByRole('button', { name: 'I am done' })
    await done(dan).tap()
    await done(cyd).click()
    await sees(ben, '2 of 3 are done')
    expect([...(await findings(ben)), ...(await findings(cyd))]).toEqual([])
    await sees(mara, '2 of 3 are done')
    // Each department is one person here, so naming the missing one would name somebody.
    for (const { page } of [ben, mara])
      expect(await page.getByText(/Still missing/u).count()).toBe(0)
    await dan.page.reload()
    await done(dan).waitFor()
    await expect.poll(() => done(dan).getAttribute('aria-pressed')).toBe('true')
    await facilitatorBar(mara.page).choose('End the question')
    await ben.page.getByRole('group', { name: 'Are you done?' }).waitFor({ state: 'detached' })
  })

  test('FA20 the countdown shows the same second on every screen, also where the clock is wrong', async () => {
    await cyd.page.clock.install({ time: Date.now() + 3_600_000 })
    await cyd.page.reload()
    await mara.page.getByRole('button', { name: 'Timer', exact: true }).click()
    await mara.page.getByRole('menuitem', { name: 'Start 20 minutes' }).click()
    for (const person of [...guests(), mara]) await person.page.getByRole('timer').waitFor()
    await steerTimer('Pause the timer')
    const shown = async (person: Person) =>
      (await person.page.getByRole('timer').first().innerText()).trim()
    await expect.poll(async () => new Set(await Promise.all(guests().map(shown))).size).toBe(1)
    const paused = await shown(ben)
    await steerTimer('Resume the timer')
    // Cyd’s device believes it is an hour later; on all screens the seconds go on from the pause.
    await expect.poll(() => shown(cyd)).not.toBe(paused)
    expect(await shown(cyd)).toMatch(/^1\d:\d\d$/u)
    await steerTimer('Stop the timer')
  })

  test('FA28 one person follows another from step to step until doing something', async () => {
    await ben.page
      .getByTitle(/are here/u)
      .first()
      .click()
    await ben.page.getByRole('button', { name: 'Follow Dan' }).click()
    await sees(ben, 'You are following Dan')
    await dan.goTo('map')
    await ben.page.waitForURL(/\/map$/u)
    await ben.page.keyboard.press('x')
    await sees(ben, 'You no longer follow Dan.')
    await dan.goTo('rate')
    await ben.goTo('rate')
  })

  test('FA26 who comes back after days lands on what is open, until when and how far one is', async () => {
    const title = (await titleOfCard(dan.page)) as keyof typeof cards
    await rateByTouch(dan.page, { [title]: cards[title] })
    await dan.untilSaved()
    await wasLongAway(dan.page)
    await dan.page.goto(dan.page.url().replace(/\/rate$/u, ''))
    const dialog = dan.page.getByRole('dialog', { name: 'Activities open for you' })
    await dialog.getByText('1 of 2 cards rated').waitFor()
    expect(await findings(dan)).toEqual([])
    const download = dan.page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Deadlines for my calendar' }).tap()
    expect((await download).suggestedFilename()).toBe('opening-an-account-deadlines.ics')
    await dialog.getByRole('link', { name: 'Go to Rate' }).tap()
    await dan.page.waitForURL(/\/rate$/u)
  })

  test('J22 a vote opened until a moment is revealed by itself while the facilitator is away', async () => {
    await rateByKeys(ben.page, cards)
    await cyd.goTo('rate')
    await rateByKeys(cyd.page, cards)
    for (const person of guests()) await person.untilSaved()
    expect(await revealRatingsIn(mara.page, 6)).toBe(200)
    await mara.leave()
    // Said at the same moment everywhere, and not for long.
    await Promise.all(guests().map((person) => sees(person, 'The results are revealed')))
    await ben.goTo('discuss')
    await sees(ben, 'Advert in the tram')
    for (const person of guests()) expect(person.errors).toEqual([])
  })
})
