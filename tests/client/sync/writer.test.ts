import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Release } from '../../../client/sync/locks.ts'
import { createWriter, type Writer } from '../../../client/sync/writer.ts'
import { settled } from '../browserParts.ts'

/** One browser: notes and locks for all its pages. */
function createBrowser() {
  const notes = new Map<number, string>()
  const held = new Set<number>()
  return {
    notes,
    held,
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
      writer.whole()
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

  test('L37 an id whose page ended with changes on their way waits until they have come', async () => {
    const browser = createBrowser()
    const before = await openPage(browser)
    await before.sync()
    before.write('on its way ')
    before.close()
    const next = await openPage(browser)
    await next.sync()
    expect(next.write('next ')).toBe(next.firstId)
    await next.sync()
    next.close()
    before.send()
    const [later, last] = [await openPage(browser), await openPage(browser)]
    await Promise.all([later.sync(), last.sync()])
    const ids = [later.write('later '), last.write('last ')]
    expect(new Set(ids)).toEqual(new Set([before.firstId, next.firstId]))
    await later.sync()
    await last.sync()
    const text = browser.server.getText('text').toString()
    for (const words of ['on its way ', 'next ', 'later ', 'last ']) expect(text).toContain(words)
  })

  test('L37 what only a copy of this browser holds is waited for, however late that opens', async () => {
    const browser = createBrowser()
    await pageBefore(browser)
    const offline = await openPage(browser)
    await offline.sync()
    offline.write('offline ')
    const copy = Y.encodeStateAsUpdate(offline.doc)
    offline.close()
    for (let load = 0; load < 3; load++) {
      const page = await openPage(browser)
      await page.sync()
      page.write(`${load} `)
      if (load === 2) Y.applyUpdate(page.doc, copy)
      await page.sync()
      page.close()
    }
    expect(browser.server.getText('text').toString()).toContain('offline ')
  })

  test('L37 an id of which the server has lost something waits for who brings it back', async () => {
    const browser = createBrowser()
    const before = await pageBefore(browser)
    const colleague = Y.encodeStateAsUpdate(browser.server)
    browser.server = new Y.Doc()
    const page = await openPage(browser)
    await page.sync()
    expect(page.write('anew ')).toBe(page.firstId)
    page.close()
    Y.applyUpdate(browser.server, colleague)
    const [left, right] = [await openPage(browser), await openPage(browser)]
    await Promise.all([left.sync(), right.sync()])
    expect([left.write('l '), right.write('r ')]).toContain(before.firstId)
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

  test('L37 a page that meets something foreign under its id leaves it, its own first one too', async () => {
    const browser = createBrowser()
    const before = await pageBefore(browser)
    const page = await openPage(browser)
    await page.sync()
    const thief = new Y.Doc()
    Y.applyUpdate(thief, Y.encodeStateAsUpdate(browser.server))
    const steal = async (id: number): Promise<void> => {
      thief.clientID = id
      thief.getText('text').insert(0, 'from nowhere ')
      Y.applyUpdate(browser.server, Y.encodeStateAsUpdate(thief))
      await page.sync()
    }
    const used: number[] = []
    page.doc.getText('text').observe((_event, { local }) => {
      if (!local) used.push(page.doc.clientID)
    })
    await steal(before.firstId)
    expect(used).not.toContain(before.firstId)
    const next = page.write('mine ')
    expect(next).not.toBe(before.firstId)
    await page.sync()
    Y.applyUpdate(thief, Y.encodeStateAsUpdate(browser.server))
    await steal(next)
    expect(page.write('mine again ')).not.toBe(next)
    await page.sync()
    expect(browser.server.getText('text').toString()).toContain('mine again ')
  })

  test('L37 two tabs that do not see each other’s lock, because the browser was cleared, lose nothing', async () => {
    for (const isCleared of [true, false]) {
      const browser = createBrowser()
      const one = await openPage(browser)
      await one.sync()
      one.write('a1 ')
      await one.sync()
      if (isCleared) browser.notes.clear()
      browser.held.clear()
      if (isCleared) one.write('a2 ')
      await one.sync()
      const other = await openPage(browser)
      await other.sync()
      const ids = [other.write('c3 '), one.write('a3 ')]
      expect(ids[0]).not.toBe(ids[1])
      for (const page of [one, other, one]) await page.sync()
      expect(one.doc.getText('text').toString()).toBe(other.doc.getText('text').toString())
      expect(one.doc.getText('text').toString()).toMatch(/a3/u)
    }
  })

  test('L37 the page goes by its own id, except while a change is made and looked at', async () => {
    const browser = createBrowser()
    const before = await pageBefore(browser)
    const page = await openPage(browser)
    await page.sync()
    const seen: number[] = []
    // Editors ask in their observers which text is this page's own.
    page.doc.on('afterTransaction', () => seen.push(page.doc.clientID))
    expect(page.write('more ')).toBe(before.firstId)
    Y.applyUpdate(page.doc, Y.encodeStateAsUpdate(new Y.Doc()))
    expect(new Set(seen)).toEqual(new Set([before.firstId]))
    expect(page.doc.clientID).toBe(page.firstId)
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

  test('L37 of a browser that has used many ids, so many are remembered, and those are gone on with', async () => {
    const browser = createBrowser()
    for (let load = 0; load < 40; load++) {
      const page = await openPage(browser)
      page.write(`${load} `)
      page.send()
      page.close()
    }
    expect(browser.notes.size).toBe(32)
    const before = browser.server.store.clients.size
    for (let load = 0; load < 10; load++) {
      const page = await openPage(browser)
      await page.sync()
      page.write('calm ')
      await page.sync()
      page.close()
    }
    expect(browser.server.store.clients.size).toBe(before)
  })

  test('L37 ids of which the rest never comes make room for others', async () => {
    const browser = createBrowser()
    for (let load = 0; load < 33; load++) {
      const page = await openPage(browser)
      page.write('never sent ')
      page.close()
    }
    const looking = await openPage(browser)
    await looking.sync()
    looking.close()
    const page = await openPage(browser)
    await page.sync()
    const id = page.write('sent ')
    await page.sync()
    page.close()
    const next = await openPage(browser)
    await next.sync()
    expect(next.write('on ')).toBe(id)
  })
})
