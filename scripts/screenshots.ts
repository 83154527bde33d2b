/**
 * Pictures of every screen, from the demo workshop on a server of their own.
 *
 *   npm run screenshots             the pictures of the README, into docs/images
 *   npm run screenshots -- DIR      every screen: desktop, tablet and phone, light and dark, four languages
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import { createDemo } from '../client/demo/createDemo.ts'
import { steps, type Step } from '../shared/domain/step.ts'
import { languages, type Language } from '../shared/domain/workshop.ts'
import { launchBrowser, newPerson, type Size } from '../tests/browser/launch.ts'
import { startServer } from '../tests/startServer.ts'

interface Shot {
  readonly step: Step | 'home' | 'join'
  readonly size: Size
  readonly language: Language
  readonly theme: 'light' | 'dark'
}

const forReadme: readonly Shot[] = [
  { step: 'map', size: 'desktop', language: 'en', theme: 'light' },
  { step: 'collect', size: 'desktop', language: 'en', theme: 'light' },
  { step: 'discuss', size: 'desktop', language: 'en', theme: 'light' },
  { step: 'prioritise', size: 'desktop', language: 'en', theme: 'light' },
  { step: 'join', size: 'phone', language: 'en', theme: 'light' },
  { step: 'map', size: 'phone', language: 'en', theme: 'light' },
]

function everything(): Shot[] {
  const screens = ['home', 'join', ...steps] as const
  const shots: Shot[] = []
  for (const step of screens)
    for (const size of ['desktop', 'tablet', 'phone'] as const) {
      shots.push({ step, size, language: 'en', theme: 'light' })
      if (size !== 'tablet') shots.push({ step, size, language: 'en', theme: 'dark' })
      if (size === 'desktop')
        for (const language of languages)
          if (language !== 'en') shots.push({ step, size, language, theme: 'light' })
    }
  return shots
}

const folder = process.argv[2]
const shots = folder === undefined ? forReadme : everything()
const target = folder ?? 'docs/images'
mkdirSync(target, { recursive: true })

const server = await startServer()
const browser = await launchBrowser()
try {
  for (const language of new Set(shots.map((shot) => shot.language))) {
    const demo = await createDemo({ url: server.url, language, socketClass: WebSocket as never })
    for (const shot of shots.filter((one) => one.language === language)) {
      const { page, context } = await newPerson(browser, server.url, shot)
      await page.goto('/')
      if (shot.step === 'join') await page.goto(demo.links.participant)
      else if (shot.step !== 'home') {
        await page.goto(demo.links.facilitator)
        await page.locator('input').first().fill('Maria')
        await page.locator('button[type=submit]').click()
        await page.waitForURL(/\/w\/[^/]+\/[a-z]+$/u)
        await page.goto(`/w/${demo.id}/${shot.step}`)
      }
      await page.waitForLoadState('networkidle').catch(() => undefined)
      await page.waitForTimeout(700)
      const name = folder
        ? `${shot.step}.${shot.size}.${shot.language}.${shot.theme}.png`
        : `${shot.step}.${shot.size}.png`
      await page.screenshot({ path: join(target, name) })
      console.log(join(target, name))
      await context.close()
    }
  }
} finally {
  await browser.close()
  await server.stop()
}
