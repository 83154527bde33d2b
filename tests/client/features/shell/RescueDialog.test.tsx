import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { Messages } from '../../../../client/features/shell/Messages.tsx'
import { RescueDialog } from '../../../../client/features/shell/RescueDialog.tsx'
import type { Rescue, RescuedItem } from '../../../../client/workshop/rescue/rescue.ts'
import { prepareBrowser, settled } from '../../browserParts.ts'
import { renderScreen } from '../../renderScreen.tsx'

const searched: RescuedItem = {
  key: 'touchpoints//t9',
  kind: 'touchpoints',
  part: '',
  id: 't9',
  fields: null,
  value: {
    id: 't9',
    title: 'Search',
    note: 'First line\nSecond',
    stage: 'decision',
    position: 'a0',
    channels: [],
    reach: 'external',
    department: null,
    tags: ['pain'],
    decision: null,
    author: 'ana',
  },
  richText: null,
  title: 'Search',
  canBringBack: true,
}
const rated: RescuedItem = {
  ...searched,
  key: 'ratings/r1/t9',
  kind: 'ratings',
  part: 'r1',
  value: { expectation: 4, experience: 2, emotion: -1 },
}
const deleted: RescuedItem = {
  ...searched,
  key: 'findings//f1',
  kind: 'findings',
  id: 'f1',
  value: null,
  title: 'Too slow',
  canBringBack: false,
}

const copied = vi.fn()
const closed = vi.fn()

beforeAll(prepareBrowser)
beforeEach(() => {
  vi.stubGlobal('navigator', { clipboard: { writeText: copied } })
})
afterEach(() => {
  cleanup()
  copied.mockReset()
  closed.mockReset()
  vi.unstubAllGlobals()
})

function show(refusal: ReturnType<Rescue['refusal']>, first: readonly RescuedItem[]) {
  const [items, setItems] = createSignal(first)
  const startAfresh = vi.fn((how?: string) => (how === 'evenUnkept' ? 'done' : 'unkept'))
  renderScreen(
    () => <RescueDialog onClose={closed} />,
    {},
    {
      prepare: ({ workshop }) =>
        Object.assign(workshop, {
          rescue: {
            refusal: () => refusal,
            items,
            isReady: () => true,
            startAfresh,
            bringBack(keys) {
              setItems(items().filter((item) => !keys.includes(item.key)))
              return keys.length
            },
            dismiss: () => setItems([]),
          } satisfies Rescue,
        }),
    },
  )
  return { items, startAfresh }
}
const changes = () => within(screen.getByRole('list')).getAllByRole('listitem')
const said = () => within(screen.getByRole('dialog')).getByRole('status').textContent
const button = (name: string) => screen.getByRole('button', { name })

describe('reading what was not accepted', () => {
  test('U7 each change is told in words: what it is, what happened to it, what it says', () => {
    show(null, [searched, rated, deleted])
    const [first, second, third] = changes().map((one) => one.textContent ?? '')
    expect(first).toContain('Touchpoint · written')
    expect(first).toContain('Search')
    expect(first).toContain('First line\nSecond')
    expect(first).toContain('StageDECISION')
    expect(first).toContain('pain point')
    expect(second).toContain('Rating · written')
    expect(second).toContain('Expectation4')
    expect(second).toContain('annoyed')
    expect(third).toContain('Finding · deleted')
    expect(third).toContain('Too slow')
  })

  test('RT62 the mark that customers decide is told with a rating that has it, and with no other', () => {
    show(null, [{ ...rated, value: { ...(rated.value as object), decides: true } }])
    expect(changes()[0]!.textContent).toContain('Here the customer decidesyes')
    cleanup()
    show(null, [
      rated,
      { ...rated, key: 'x', value: { ...(rated.value as object), decides: false } },
    ])
    for (const one of changes()) expect(one.textContent).not.toContain('customer decides')
  })

  test('U7 all of it can be copied as text', async () => {
    show({ kind: 'rejected', code: 4409 }, [searched, deleted])
    fireEvent.click(button('Copy as text'))
    await settled()
    const [text] = copied.mock.calls[0] as [string]
    expect(text).toContain(
      'Touchpoint (written): Search\nNote: First line\nSecond\nStage: DECISION',
    )
    expect(text).toContain('Finding (deleted): Too slow')
    expect(said()).toBe('Copied')
  })

  test('U7 a browser that copies nothing says so, and the text stands there to be chosen', async () => {
    vi.stubGlobal('navigator', {})
    show(null, [searched])
    fireEvent.click(button('Copy as text'))
    await settled()
    expect(said()).toMatch(/by hand/u)
  })

  test('U7 why it was not accepted is said: too large, refused, another workshop, no access', () => {
    const lead = () => screen.getByRole('dialog').textContent
    show({ kind: 'rejected', code: 4413 }, [searched])
    expect(lead()).toContain('larger than this server takes')
    cleanup()
    show({ kind: 'rejected', code: 4409 }, [searched])
    expect(lead()).toContain('could not fit these changes in')
    cleanup()
    show({ kind: 'stale', code: null }, [searched])
    expect(lead()).toContain('renewed its copy')
    cleanup()
    show({ kind: 'ended', code: 4403 }, [searched])
    expect(lead()).toContain('no longer has access')
    expect(screen.queryByRole('button', { name: /fresh copy/u })).toBeNull()
  })
})

describe('bringing it back', () => {
  test('U11 one by one: said in the dialog, and the focus goes on to the next', async () => {
    show(null, [searched, { ...rated, title: 'Shop' }])
    button('Bring back: Search').focus()
    fireEvent.click(button('Bring back: Search'))
    await settled()
    expect(changes()).toHaveLength(1)
    expect(said()).toBe('Back in the workshop: Search')
    expect(document.activeElement).toBe(button('Bring back: Shop'))
    fireEvent.click(button('Bring back: Shop'))
    await settled()
    expect(document.activeElement?.textContent).toMatch(/Nothing is left/u)
  })

  test('U11 all at once takes what may be written now, and says how many', async () => {
    const { items } = show(null, [searched, rated, deleted])
    fireEvent.click(button('Bring back all'))
    await settled()
    expect(items().map(({ key }) => key)).toEqual(['findings//f1'])
    expect(said()).toBe('2 changes are back in the workshop.')
    expect(changes()[0]?.textContent).toContain('You may only read this part')
    expect(screen.queryByRole('button', { name: 'Bring back all' })).toBeNull()
  })

  test('U7 before there is a fresh copy nothing can be brought back, only gone on from', () => {
    const unable = { ...searched, canBringBack: false }
    const { startAfresh } = show({ kind: 'rejected', code: 4409 }, [unable])
    expect(screen.queryByRole('button', { name: /Bring back/u })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Throw away' })).toBeNull()
    fireEvent.click(button('Go on with a fresh copy'))
    expect(startAfresh).toHaveBeenCalledWith(undefined)
    // This browser could not keep them: that is said, and asked again.
    expect(screen.getByRole('dialog').textContent).toContain('cannot keep them')
    fireEvent.click(button('Go on without them'))
    expect(startAfresh).toHaveBeenLastCalledWith('evenUnkept')
  })

  test('U7 throwing away asks first', async () => {
    const { items } = show(null, [searched, rated])
    fireEvent.click(button('Throw away'))
    const question = screen.getByRole('heading', { name: 'Throw 2 changes away?' })
    expect(items()).toHaveLength(2)
    const dialog = question.closest('dialog') as HTMLElement
    fireEvent.click(within(dialog).getByRole('button', { name: 'Throw away' }))
    await settled()
    expect(items()).toHaveLength(0)
    expect(closed).toHaveBeenCalled()
  })
})

describe('the message about it', () => {
  const messages = (parts: object) =>
    renderScreen(
      () => <Messages offlineInHeader={false} onRescue={closed} />,
      {},
      { prepare: ({ workshop }) => Object.assign(workshop, parts) },
    )
  const quiet = {
    isReady: () => true,
    startAfresh: () => 'done',
    bringBack: () => 0,
    dismiss: () => undefined,
  }

  test('U11 a refusal and what was kept are told at once, and a button leads there', () => {
    messages({
      rescue: {
        ...quiet,
        refusal: () => ({ kind: 'rejected', code: 4409 }),
        items: () => [searched],
      },
    })
    expect(screen.getByRole('alert').textContent).toContain('Not accepted')
    fireEvent.click(button('Show what was kept'))
    expect(closed).toHaveBeenCalledOnce()
    cleanup()
    messages({ rescue: { ...quiet, refusal: () => null, items: () => [searched, rated] } })
    expect(screen.getByRole('alert').textContent).toContain('2 changes of yours were not accepted')
  })

  test.each([
    ['unavailable', 'keeps no copy'],
    ['full', 'no room left'],
    ['closed', 'taken its copy away'],
  ] as const)('U6 a copy that is %s is told with what to do', (trouble, words) => {
    const offline = () =>
      screen.queryByText('Keep going; it is sent when the server answers again.')
    messages({ copyTrouble: () => trouble })
    expect(screen.getByText(new RegExp(words, 'u'))).toBeTruthy()
    cleanup()
    // Without a network this is what may cost something: it comes before the word that one is offline.
    messages({ copyTrouble: () => trouble, saveState: () => ({ kind: 'offline', count: 2 }) })
    expect(screen.getByText(new RegExp(words, 'u'))).toBeTruthy()
    expect(offline()).toBeNull()
    cleanup()
    messages({ saveState: () => ({ kind: 'offline', count: 2 }) })
    expect(offline()).toBeTruthy()
  })
})
