import type { Locator, Page } from 'playwright-core'

/** Where something stands in its window, in px. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly right: number
  readonly bottom: number
}

/** Waits until it is in the page; throws where it takes no place there. */
export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('it is not shown')
  return { ...box, right: box.x + box.width, bottom: box.y + box.height }
}

export const areApart = (a: Box, b: Box): boolean =>
  a.right <= b.x || b.right <= a.x || a.bottom <= b.y || b.bottom <= a.y

/** How far the page is wider than its window, in px. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Waits until it has stood at the same place, in the same size, for twelve frames: what moved it is over. */
export const untilStill = (locator: Locator): Promise<void> => untilSame(locator, 'place')

/** Waits until the fonts have come and the words and the size of the screen no longer change. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.locator('main').first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  await untilSame(page.locator('main'), 'words')
}

function untilSame(locator: Locator, what: 'place' | 'words'): Promise<void> {
  return locator.first().evaluate((element, compared) => {
    const place = (): string => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return [x, y, width, height].join()
    }
    const words = (): string => {
      const { scrollHeight, scrollWidth } = document.documentElement
      return [element.textContent, scrollHeight, scrollWidth].join()
    }
    return new Promise<void>((done) => {
      let before = ''
      let same = 0
      const look = (): void => {
        const now = compared === 'place' ? place() : words()
        same = now === before ? same + 1 : 0
        before = now
        if (same >= 12) done()
        else requestAnimationFrame(look)
      }
      look()
    })
  }, what)
}
