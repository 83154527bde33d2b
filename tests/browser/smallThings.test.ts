import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { createDemo } from '../../client/demo/createDemo.ts'
import type { CreatedWorkshop } from '../../shared/protocol/http.ts'
import { startServer, type RunningServer } from '../startServer.ts'
import { isWithoutBrowser, launchBrowser } from './launch.ts'
import { openAt } from './pages/visitor.ts'

const names = {
  sv: [
    'Försäljning',
    'Kundtjänst och reklamationer',
    'HR',
    'Verksamhetsutveckling',
    'Informationsteknik',
    'Ekonomi',
    'Marknadskommunikation',
    'Inköp',
    'Juridik',
    'Butiker',
    'Kvalitet',
    'Lager',
    'Produktutveckling',
    'Hållbarhet',
  ],
  pl: [
    'Sprzedaż',
    'Obsługa klienta',
    'IT',
    'Odpowiedzialność społeczna',
    'Bezpieczeństwo informacji',
    'Finanse',
    'Marketing internetowy',
    'Zakupy',
    'Kadry',
    'Sklepy stacjonarne',
    'Jakość',
    'Logistyka i magazyn',
    'Rozwój produktu',
    'Dział prawny',
  ],
} as const

let server: RunningServer
let browser: Browser
let demo: Awaited<ReturnType<typeof createDemo>>

async function post<T>(path: string, body: object): Promise<T> {
  const answer = await fetch(`${server.url}/api/workshops${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(answer.status).toBe(201)
  return (await answer.json()) as T
}

/** What is uneven on the chips of the door: sizes, columns, and words broken or cut. */
const unevenness = (page: Page) =>
  page.locator('fieldset label').evaluateAll((chips) => {
    const boxes = chips.map((chip) => chip.getBoundingClientRect())
    const kinds = (of: (box: DOMRect) => number) => new Set(boxes.map((box) => Math.round(of(box))))
    const broken = chips.flatMap((chip) => {
      const text = document.createTreeWalker(chip, NodeFilter.SHOW_TEXT)
      const words: string[] = []
      for (let node = text.nextNode(); node; node = text.nextNode())
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/gu)) {
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + word.length)
          if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) words.push(word)
        }
      return words
    })
    return {
      widths: kinds(({ width }) => width).size,
      heights: kinds(({ height }) => height).size,
      columns: kinds(({ left }) => left).size,
      broken,
      isTooWide: document.documentElement.scrollWidth > innerWidth,
    }
  })

describe.skipIf(isWithoutBrowser)('small things', () => {
  beforeAll(async () => {
    server = await startServer({ LIMIT_JOINS_PER_MINUTE: '0' })
    browser = await launchBrowser()
    demo = await createDemo({
      url: server.url,
      language: 'en',
      socketClass: WebSocket as never,
    })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  test.each([
    ['sv', 3],
    ['sv', 14],
    ['pl', 7],
    ['pl', 14],
  ] as const)(
    'JN61 in %s %i departments stand in an even grid on phones, tablets and desktops',
    async (language, count) => {
      const { id, keys, links } = await post<CreatedWorkshop>('', { title: 'Door', language })
      for (const department of names[language].slice(0, count))
        await post(`/${id}/join`, { key: keys.participant, name: 'Ana', department })
      const link = server.url + links.participant.replace(/^https?:\/\/[^/]+/u, '')
      const page = await openAt(browser, server.url, {
        options: { size: 'phone', language },
        link,
      })
      for (const width of [360, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 844 })
        await page.locator('fieldset label').nth(count).waitFor()
        const chips = await unevenness(page)
        expect(chips, `${width}`).toMatchObject({ widths: 1, heights: 1, broken: [] })
        expect(chips.columns, `${width}`).toBeLessThanOrEqual(2)
        expect(chips.isTooWide, `${width}`).toBe(false)
        // Chosen, a chip moves no other one.
        await page.locator('fieldset label').nth(1).click()
        expect(await unevenness(page), `${width}`).toEqual(chips)
      }
      await page.context().close()
    },
  )

  test('SL101 on a phone the bar says where the group is, also while I look elsewhere, in two rows at most', async () => {
    const { id, links } = demo
    const bar = 'section[data-room]'
    for (const [language, words] of [
      ['en', 'Map'],
      ['pl', 'Mapa'],
      ['sv', 'Karta'],
      ['it', 'Mappa'],
    ] as const) {
      const page = await openAt(browser, server.url, {
        options: { size: 'phone', language },
        link: links.facilitator,
      })
      await page.locator('form input').first().fill('Cora')
      await page.locator('form button[type="submit"]').click()
      await page.waitForURL(/\/w\/[^/]+\/[a-z]+$/u)
      for (const step of ['map', 'rate', 'discuss']) {
        await page.goto(`/w/${id}/${step}`)
        await page.locator(bar).waitFor()
        await expect
          .poll(() => page.locator(bar).innerText(), { message: `${language} ${step}` })
          .toContain(words)
        const { height } = (await page.locator(bar).boundingBox())!
        expect(height, `${language} ${step}`).toBeLessThanOrEqual(112)
      }
      await page.context().close()
    }
  })

  test('SL103 beside the lines of two rounds values stand with their n, and no two words touch', async () => {
    const { id, links } = demo
    for (const size of ['desktop', 'phone'] as const) {
      const page = await openAt(browser, server.url, {
        options: { size, language: 'en' },
        link: links.viewer,
      })
      await page.locator('form input').first().fill('Vera')
      await page.locator('form button[type="submit"]').click()
      await page.waitForURL(/\/w\/[^/]+\/[a-z]+$/u)
      await page.goto(`/w/${id}/discuss`)
      await page.getByText('Before and after', { exact: true }).first().click()
      const chart = page.getByRole('img', { name: /the table holds the same in numbers/u })
      await chart.waitFor()
      for (const medium of ['screen', 'print'] as const) {
        await page.emulateMedia({ media: medium })
        const { texts, touching } = await chart.evaluate((svg) => {
          const all = [...svg.querySelectorAll('text')]
          const boxes = all.map((one) => one.getBBox())
          const edges = (svg as SVGSVGElement).viewBox.baseVal
          const faults: string[] = []
          for (const [i, a] of boxes.entries()) {
            if (a.x < 0 || a.x + a.width > edges.width)
              faults.push(`${all[i]!.textContent} sticks out`)
            for (const [j, b] of boxes.entries())
              // A line of type is higher than its letters.
              if (
                j > i &&
                a.x < b.x + b.width &&
                b.x < a.x + a.width &&
                Math.abs(a.y + a.height / 2 - b.y - b.height / 2) < 11
              )
                faults.push(`${all[i]!.textContent} on ${all[j]!.textContent}`)
          }
          return { texts: all.map((one) => one.textContent), touching: faults }
        })
        expect(touching, `${size} ${medium}`).toEqual([])
        expect(texts.filter((text) => /^\d\.\d \(n = \d+\)$/u.test(text)).length).toBeGreaterThan(
          12,
        )
      }
      await page.context().close()
    }
  })
})
