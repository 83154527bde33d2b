import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Release } from '../../../client/sync/locks.ts'
import { createWriter, type Saving, type Writer } from '../../../client/sync/writer.ts'
import { settled } from '../browserParts.ts'

const whole: Saving = { isWhole: true, unsaved: 0 }
const offline = (unsaved: number): Saving => ({ isWhole: false, unsaved })

/** One browser: notes, locks and a clock for all its pages. */
function createBrowser() {
  const notes = new Map<number, string>()
  const held = new Set<number>()
  return {
    notes,
    minutes: 0,
    isFull: false,
    /** What the server has. */
    server: new Y.Doc(),
    hold(id: number): Promise<Release | null> {
      if (held.has(id)) return Promise.resolve(null)
      held.add(id)
      return Promise.resolve(() => void held.delete(id))
    },
  }
}
type Browser = ReturnType<typeof createBrowser>

interface Page {
  readonly doc: Y.Doc
  readonly firstId: number
  /** Answers under which client id it went. */
  write(words: string): number
  /** The connection stands, and everything has been exchanged and acknowledged. */
  sync(): Promise<void>
  /** Edits leave, but no word of the server comes back. */
  send(): void
  close(): void
  readonly writer: Writer
}

async function openPage(browser: Browser, copy?: Uint8Array): Promise<Page> {
  const doc = new Y.Doc()
  if (copy) Y.applyUpdate(doc, copy)
  const firstId = doc.clientID
  const writer = createWriter(doc, {
    ids: () => [...browser.notes.keys()],
    read: (id) => browser.notes.get(id) ?? null,
    write(id, text) {
      if (text === null) browser.notes.delete(id)
      else if (!browser.isFull) browser.notes.set(id, text)
    },
    hold: browser.hold,
    now: () => browser.minutes * 60_000,
  })
  let unsaved = 0
  doc.on('update', (_bytes, _origin, _doc, { local }: Y.Transaction) => {
    if (local) unsaved++
    writer.follow(offline(unsaved))
  })
  await settled()
  const send = (): void => Y.applyUpdate(browser.server, Y.encodeStateAsUpdate(doc))
  return {
    doc,
    firstId,
    writer,
    send,
    write(words) {
      const before = Y.decodeStateVector(Y.encodeStateVector(doc))
      doc.getText('text').insert(doc.getText('text').length, words)
      const after = Y.decodeStateVector(Y.encodeStateVector(doc))
      const [client] = [...after].find(([id, clock]) => before.get(id) !== clock) ?? [0]
      return client
    },
    async sync() {
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(browser.server))
      send()
      unsaved = 0
      writer.follow(whole)
      await settled()
    },
    close: () => writer.close(),
  }
}

/** A page that wrote something and was closed when all was saved. */
async function pageBefore(browser: Browser): Promise<Page> {
  const page = await openPage(browser)
  await page.sync()
  page.write('before ')
  await page.sync()
  page.close()
  return page
}

describe('the client id a page writes under', () => {
  test('L32 ten page loads that write leave one id in the document', async () => {
    const browser = createBrowser()
    for (let load = 0; load < 10; load++) {
      const page = await openPage(browser)
      await page.sync()
      page.write(`${load} `)
      await page.sync()
      page.close()
    }
    expect(browser.server.getText('text').toString()).toBe('0 1 2 3 4 5 6 7 8 9 ')
    expect(browser.server.store.clients.size).toBe(1)
    expect(browser.notes.size).toBe(1)
  })

  test('L37 what is written before everything has come goes under an id of its own', async () => {
    const browser = createBrowser()
    const before = await pageBefore(browser)
    const page = await openPage(browser)
    expect(page.write('early ')).toBe(page.firstId)
    await page.sync()
    expect(page.write('late ')).toBe(page.firstId)
    await page.sync()
    page.close()
    const next = await openPage(browser)
    await next.sync()
    expect([before.firstId, page.firstId]).toContain(next.write('again '))
  })

  test('L37 two pages at once never write under one id', async () => {
    const browser = createBrowser()
    const before = await pageBefore(browser)
    const [left, right] = [await openPage(browser), await openPage(browser)]
    await Promise.all([left.sync(), right.sync()])
    const ids = [left.write('left '), right.write('right ')]
    expect(ids.filter((id) => id === before.firstId)).toHaveLength(1)
    expect(new Set(ids).size).toBe(2)
    await left.sync()
    await right.sync()
    await left.sync()
    expect(left.doc.getText('text').toString()).toBe(right.doc.getText('text').toString())
    expect(left.doc.getText('text').toString()).toMatch(/left .*right |right .*left /u)
    left.close()
    right.close()
    const [third, fourth] = [await openPage(browser), await openPage(browser)]
    await Promise.all([third.sync(), fourth.sync()])
    expect(new Set([third.write('third '), fourth.write('fourth ')])).toEqual(new Set(ids))
  })

  test('L37 an id whose page ended with changes on their way rests for ten minutes', async () => {
    const browser = createBrowser()
    const before = await openPage(browser)
    await before.sync()
    before.write('on its way ')
    before.close()
    const next = await openPage(browser)
    await next.sync()
    before.send()
    next.close()
    browser.minutes = 9
    const soon = await openPage(browser)
    await soon.sync()
    expect(soon.write('')).toBe(0)
    expect(soon.write('soon ')).toBe(soon.firstId)
    soon.close()
    browser.minutes = 11
    const later = await openPage(browser)
    await later.sync()
    expect(later.write('later')).toBe(before.firstId)
    await later.sync()
    expect(browser.server.getText('text').toString()).toBe('on its way later')
  })

  test('L37 an id of which the server has lost something is never gone on with', async () => {
    const browser = createBrowser()
    await pageBefore(browser)
    browser.server = new Y.Doc()
    const page = await openPage(browser)
    await page.sync()
    expect(browser.notes.size).toBe(0)
    expect(page.write('anew ')).toBe(page.firstId)
  })

  test('L37 what was kept here and is on the server again counts as here', async () => {
    const browser = createBrowser()
    const before = await pageBefore(browser)
    const copy = Y.encodeStateAsUpdate(before.doc)
    browser.server = new Y.Doc()
    const page = await openPage(browser, copy)
    await page.sync()
    expect(page.write('more ')).toBe(before.firstId)
  })

  test('L37 after a refusal none of the ids is gone on with', async () => {
    const browser = createBrowser()
    await pageBefore(browser)
    const page = await openPage(browser)
    page.writer.forget()
    page.close()
    const next = await openPage(browser)
    await next.sync()
    expect(next.write('next ')).toBe(next.firstId)
  })

  test('L37 a page that meets something foreign under its id leaves it', async () => {
    const browser = createBrowser()
    const before = await pageBefore(browser)
    const page = await openPage(browser)
    await page.sync()
    before.write('from nowhere ')
    before.send()
    await page.sync()
    expect(page.write('mine ')).toBe(page.firstId)
    await page.sync()
    expect(browser.server.getText('text').toString()).toContain('mine ')
    expect([...browser.notes.keys()]).not.toContain(before.firstId)
  })

  test('L37 the page goes by its own id, in presence and between edits', async () => {
    const browser = createBrowser()
    const before = await pageBefore(browser)
    const page = await openPage(browser)
    await page.sync()
    const seen: number[] = []
    page.doc.on('afterTransaction', () => seen.push(page.doc.clientID))
    expect(page.write('more ')).toBe(before.firstId)
    expect([page.doc.clientID, ...seen]).toEqual([page.firstId, page.firstId])
  })

  test('L37 storage that takes no more makes the browser forget the id', async () => {
    const browser = createBrowser()
    await pageBefore(browser)
    const page = await openPage(browser)
    await page.sync()
    browser.isFull = true
    page.write('more ')
    page.close()
    expect(browser.notes.size).toBe(0)
  })

  test('L37 without locks, as without https, every page has an id of its own', async () => {
    const browser = createBrowser()
    browser.hold = () => Promise.resolve(null)
    const before = await pageBefore(browser)
    expect(browser.notes.size).toBe(0)
    const page = await openPage(browser)
    await page.sync()
    expect(page.write('more ')).not.toBe(before.firstId)
  })

  test('L37 of a browser that has used many ids, so many are remembered', async () => {
    const browser = createBrowser()
    for (let load = 0; load < 40; load++) {
      const page = await openPage(browser)
      page.write(`${load} `)
      page.send()
      page.close()
    }
    expect(browser.notes.size).toBe(32)
  })
})
