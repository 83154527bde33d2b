import type { Page } from 'playwright-core'

/** Headings as a reader hears them, in the order of the page: `1 Discuss`. Only those that are not hidden from all. */
const headingsOf = (page: Page): Promise<string[]> =>
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
 * Goes through the page by Tab and answers the stops whose outline the focus does not change, which is all that forced
 * colours draw of it; and how many stops there were.
 *
 * @param most stops to look at
 */
export async function walkByTab(
  page: Page,
  most: number,
): Promise<{ readonly stops: number; readonly unseen: readonly string[] }> {
  await startAtTop(page)
  const unseen: string[] = []
  const seen = new Set<string>()
  for (let stops = 0; stops < most; stops++) {
    await page.keyboard.press('Tab')
    const stop = await stopOf(page)
    if (stop === null || seen.has(stop.key)) return { stops, unseen }
    seen.add(stop.key)
    if (!stop.isSeen) unseen.push(stop.name)
  }
  return { stops: most, unseen }
}

interface Outlines {
  /** The outlines of an element and of what it draws before and after itself; empty for none. */
  outlineOf: (one: Element) => string
  /** What is outlined without the focus. */
  before: Map<Element, string>
}

/** Tab goes on from where the focus was last: here from the top, and nothing has it. */
async function startAtTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
    const outlineOf = (one: Element): string =>
      [null, '::before', '::after']
        .map((part) => {
          const style = getComputedStyle(one, part)
          const isNone = style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 1
          if (isNone || (part !== null && style.content === 'none')) return ''
          return `${style.outlineWidth} ${style.outlineColor} ${style.outlineOffset}`
        })
        .join('')
    const all = [...document.querySelectorAll('*')]
    const before = new Map(all.map((one) => [one, outlineOf(one)]))
    Object.assign(window, { outlines: { outlineOf, before } satisfies Outlines })
  })
}

/** Where the focus is, and whether it can be seen there; `null` where it is on nothing. */
function stopOf(
  page: Page,
): Promise<{ readonly key: string; readonly name: string; readonly isSeen: boolean } | null> {
  return page.evaluate(() => {
    const { outlineOf, before } = (window as unknown as { readonly outlines: Outlines }).outlines
    const focused = document.activeElement
    if (focused === null || focused === document.body) return null
    const isDrawn = (one: Element | null): boolean => {
      const outline = one === null ? '' : outlineOf(one)
      return outline !== '' && outline !== before.get(one!)
    }
    // Of a hidden choice it is the label or the face beside it that is outlined, of a field its frame.
    const { parentElement, nextElementSibling } = focused
    const around = [focused, focused.closest('label'), nextElementSibling, parentElement]
    const words = focused.getAttribute('aria-label') ?? focused.textContent?.trim() ?? ''
    const name = `${focused.tagName} ${focused.id} ${words.slice(0, 40)}`
    const place = [...document.querySelectorAll('*')].indexOf(focused)
    return { key: `${place} ${name}`, name, isSeen: around.some(isDrawn) }
  })
}
