import type { Page } from 'playwright-core'

/** Headings as a reader hears them, in the order of the page: `1 Discuss`. Only those that are not hidden from all. */
export const headingsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((one) => one.checkVisibility() && one.closest('[aria-hidden="true"]') === null)
      .map((one) => `${one.tagName.slice(1)} ${one.textContent?.trim() ?? ''}`),
  )

/** What is wrong with the order of the headings, each as one line; `[]` where it begins at 1 and skips no level. */
export async function headingFaults(page: Page): Promise<string[]> {
  const headings = await headingsOf(page)
  const levels = headings.map((heading) => Number(heading[0]))
  const found: string[] = []
  if (levels[0] !== 1) found.push(`the first heading is ${headings[0] ?? 'missing'}`)
  const titles = headings.filter((heading) => heading.startsWith('1 '))
  if (titles.length > 1) found.push(`there are ${titles.length} titles: ${titles.join(' | ')}`)
  for (const [i, level] of levels.entries())
    if (i > 0 && level > levels[i - 1]! + 1) found.push(`${headings[i]} follows ${headings[i - 1]}`)
  return found
}

/**
 * Controls and texts that reach over an edge of the window that cannot be scrolled to, each as one line. What
 * stands in a part that scrolls sideways can be brought into view.
 */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (one: Element): boolean =>
      one.parentElement !== null &&
      (/auto|scroll/u.test(getComputedStyle(one.parentElement).overflowX) ||
        scrolls(one.parentElement))
    return [...document.querySelectorAll('button, a[href], input, select, textarea, h1, h2, p')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((one) => {
        const { left, right, width, height } = one.getBoundingClientRect()
        if (width <= 2 || height <= 2 || getComputedStyle(one).clipPath !== 'none') return false
        if (one.closest('[aria-hidden="true"], [inert]')) return false
        return (right > innerWidth + 1 || left < -1) && !scrolls(one)
      })
      .map((one) => `${one.tagName} ${one.textContent?.trim().slice(0, 40) ?? ''}`)
  })

/**
 * Goes through the page by Tab and answers the stops whose focus is not outlined, which is all that forced colours
 * draw of it; and how many stops there were.
 *
 * @param most stops to look at
 */
export async function walkByTab(
  page: Page,
  most: number,
): Promise<{ readonly stops: number; readonly unseen: readonly string[] }> {
  // What is outlined without the focus says nothing of it.
  await page.evaluate(() => {
    // Tab goes on from where the focus was last: here from the top.
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
    for (const one of document.querySelectorAll('*'))
      if (getComputedStyle(one).outlineStyle !== 'none') one.setAttribute('data-outlined', '')
  })
  const unseen: string[] = []
  const seen = new Set<string>()
  let stops = 0
  for (; stops < most; stops++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const focused = document.activeElement
      if (focused === null || focused === document.body) return null
      const drawn = (one: Element | null): boolean =>
        one?.hasAttribute('data-outlined') === false &&
        [null, '::before', '::after'].some((part) => {
          const { outlineStyle, outlineWidth, content } = getComputedStyle(one, part)
          if (part !== null && content === 'none') return false
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
        })
      // Of a hidden choice it is the label or the face beside it that is outlined, of a field its frame.
      const { parentElement, nextElementSibling } = focused
      const around = [focused, focused.closest('label'), nextElementSibling, parentElement]
      const id = [...document.querySelectorAll('*')].indexOf(focused)
      const words = focused.getAttribute('aria-label') ?? focused.textContent?.trim() ?? ''
      const name = `${focused.tagName} ${focused.id} ${words.slice(0, 40)}`
      return { key: `${id} ${name}`, name, isSeen: around.some(drawn) }
    })
    if (stop === null || seen.has(stop.key)) break
    seen.add(stop.key)
    if (!stop.isSeen) unseen.push(stop.name)
  }
  return { stops, unseen }
}
