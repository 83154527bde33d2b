/** Words of people in another language than the page's, and a walk through what is drawn that finds them said in the wrong voice. */

/** What people write in these tests stands in brackets nobody else uses, so that it is known again anywhere. */
export const byPeople = (words: string): string => `⟦${words}⟧`

const quoted = /⟦[^⟧]*⟧/gu
const letters = /\p{L}/u
const hasOurs = (text: string): boolean => letters.test(text.replace(quoted, ''))
const hasTheirs = (text: string): boolean => text.includes('⟦')

/**
 * What below `root` is not said in its language: words of people without `lang` of their own, words of the
 * interface that carry it, and fields whose name would be read in the language of what stands in them. What is
 * hidden from readers is not looked at.
 */
export function misspoken(root: Element, lang: string): readonly string[] {
  return [...textsOf(root), ...fieldsOf(root), ...namesOf(root)].flatMap(({ text, at, what }) => {
    const isTheirs = at.closest('[lang]')?.getAttribute('lang') === lang
    if (hasTheirs(text) && !isTheirs) return [`${what} without ${lang}: ${text}`]
    return isTheirs && hasOurs(text) ? [`${what} of ours in ${lang}: ${text}`] : []
  })
}

interface Said {
  readonly what: 'text' | 'field' | 'name'
  readonly text: string
  readonly at: Element
}

/** What is drawn is read by the name of the drawing. */
const isHidden = (element: Element) =>
  element.closest('[aria-hidden="true"], svg[role="img"]') !== null && element.role !== 'img'

function textsOf(root: Element): readonly Said[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: Said[] = []
  while (walker.nextNode()) {
    const at = walker.currentNode.parentElement!
    const text = walker.currentNode.nodeValue!.trim()
    if (text !== '' && !isHidden(at)) found.push({ what: 'text', text, at })
  }
  return found
}

function fieldsOf(root: Element): readonly Said[] {
  return [...root.querySelectorAll<HTMLInputElement>('input, textarea')]
    .filter((at) => at.value !== '')
    .map((at) => ({ what: 'field', text: at.value, at }))
}

/** Names given as one text, where no text in parts takes their place and nothing but people's words is in them. */
function namesOf(root: Element): readonly Said[] {
  return [...root.querySelectorAll('[aria-label]:not([aria-labelledby])')]
    .map((at) => ({ what: 'name' as const, text: at.getAttribute('aria-label')!, at }))
    .filter(({ text, at }) => !isHidden(at) && !(hasTheirs(text) && hasOurs(text)))
}
