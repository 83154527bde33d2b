import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import * as desk from '../../shared/doc/desk.ts'
import type { Step } from '../../shared/domain/step.ts'
import type { Language } from '../../shared/domain/workshop.ts'
import type { CreatedWorkshop } from '../../shared/protocol/http.ts'
import { newPerson, type Size } from '../../tests/browser/launch.ts'
import { openCrowd, type Crowd } from './crowd.ts'
import { openWheel, type Wheel } from './wheel.ts'

export interface PictureOptions {
  readonly browser: Browser
  readonly url: string
  readonly workshop: CreatedWorkshop
  /** Besides the facilitator and the participant whose screens are taken. */
  readonly people: number
  readonly folder: string
  readonly language: Language
}

interface Room {
  readonly wheel: Wheel
  readonly crowd: Crowd
  /** The facilitator's computer. */
  readonly wide: Page
  readonly phone: Page
  /** What both show now, the facilitator's at two widths. */
  readonly take: (name: string) => Promise<void>
  /** Everybody goes to a step, and it is taken. */
  readonly show: (step: Step) => Promise<void>
}

/** Walks through the steps with everybody there, and takes what is seen; answers the files. */
export async function takePictures(options: PictureOptions): Promise<string[]> {
  const files: string[] = []
  const room = await openRoom(options, files)
  const { wide, phone, wheel, crowd } = room
  try {
    for (const step of ['discuss', 'prioritise', 'map'] as const) await room.show(step)
    await takeCollect(room, options.people)
    await takeRate(room, options.people)
    await wide.goto(`/w/${options.workshop.id}/present`)
    for (const [width, height] of [
      [1920, 1080],
      [1280, 720],
    ] as const) {
      await wide.setViewportSize({ width, height })
      await shoot(wide, options, { name: 'present', size: String(width), files })
    }
  } finally {
    crowd.close()
    wheel.close()
    for (const page of [wide, phone]) await page.context().close()
  }
  return files
}

/** The board with pointers over it, everybody's list, and the question whether all are done. */
async function takeCollect(
  { wheel, crowd, wide, show, take }: Room,
  people: number,
): Promise<void> {
  await wheel.command({ type: 'setActivity', activity: 'collect', state: 'open', until: null })
  await show('collect')
  const here = 'header button:has([role="group"], [role="img"])'
  for (const [name, button] of [
    ['people', here],
    ['share', `${here} + button`],
  ] as const) {
    await wide.locator(button).click()
    await wide.locator('dialog[open]').waitFor()
    await take(name)
    await wide.keyboard.press('Escape')
  }
  await wheel.command({ type: 'askReady' })
  const asked = await wheel.readyId()
  await crowd.write(Math.round(people * 0.7), (doc) => desk.setReady(doc, asked, true))
  // Counts are told once a second.
  await wide.waitForTimeout(1500)
  await take('ready')
  await wheel.command({ type: 'endReady' })
}

/** A second round of the ratings, in which more than half are done. */
async function takeRate({ wheel, crowd, show }: Room, people: number): Promise<void> {
  await wheel.command({ type: 'openRound', name: 'Again' })
  await wheel.command({ type: 'setActivity', activity: 'rate', state: 'open', until: null })
  await wheel.command({ type: 'startTimer', seconds: 900 })
  const { touchpoints, round } = wheel.content()
  const rating = { expectation: 4, experience: 3, emotion: 0 } as const
  await crowd.write(Math.round(people * 0.6), (doc) =>
    doc.transact(() => {
      for (const touchpoint of touchpoints) desk.ratings.set(doc, round, touchpoint, rating)
    }),
  )
  await show('rate')
}

async function openRoom(options: PictureOptions, files: string[]): Promise<Room> {
  const { url, workshop, people } = options
  const wide = await arrive(options, 'desktop', workshop.links.facilitator)
  const phone = await arrive(options, 'phone', workshop.links.participant)
  const wheel = await openWheel(url, workshop.id, await tokenOf(wide))
  const { departments, touchpoints } = wheel.content()
  const crowd = await openCrowd({ url, workshop, departments, count: people })
  const take = async (name: string): Promise<void> => {
    await shoot(wide, options, { name, size: '1440', files })
    await wide.setViewportSize({ width: 1280, height: 800 })
    await shoot(wide, options, { name, size: '1280', files })
    await wide.setViewportSize({ width: 1440, height: 900 })
    await shoot(phone, options, { name, size: 'phone', files })
  }
  const show = async (step: Step): Promise<void> => {
    await wheel.command({ type: 'setStep', step })
    for (const page of [wide, phone]) await page.goto(`/w/${workshop.id}/${step}`)
    await wide.locator('main').waitFor()
    await wide.waitForTimeout(700)
    crowd.be(step, touchpoints)
    await take(step)
  }
  return { wheel, crowd, wide, phone, take, show }
}

/** A browser whose person has joined by the link. */
async function arrive(options: PictureOptions, size: Size, link: string): Promise<Page> {
  const { page } = await newPerson(options.browser, options.url, {
    size,
    language: options.language,
  })
  await page.goto(link)
  await page
    .locator('form input')
    .first()
    .fill(size === 'phone' ? 'Ola Kamińska' : 'Maria Keller')
  const listed = page.locator('form input[type="radio"]').first()
  if (size === 'phone') await listed.check({ force: true })
  await page.locator('form button[type="submit"]').click()
  await page.waitForURL(/\/w\/[^/]+\/[a-z]+$/u)
  // The brief was read before.
  await page.evaluate(() => {
    const visits = JSON.parse(localStorage.getItem('touchline:visits') ?? '[]') as object[]
    const read = visits.map((visit) => ({ ...visit, briefRead: true }))
    localStorage.setItem('touchline:visits', JSON.stringify(read))
  })
  return page
}

/** What the page keeps of who it is. */
function tokenOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const visits = JSON.parse(localStorage.getItem('touchline:visits') ?? '[]') as {
      token: string
    }[]
    return visits[0]?.token ?? ''
  })
}

interface Shot {
  readonly name: string
  readonly size: string
  readonly files: string[]
}

async function shoot(
  page: Page,
  { folder, people }: PictureOptions,
  { name, size, files }: Shot,
): Promise<void> {
  // Pointers and presence come in their own time.
  await page.waitForTimeout(500)
  const path = join(folder, `${people}.${name}.${size}.png`)
  await page.screenshot({ path })
  files.push(path)
}
