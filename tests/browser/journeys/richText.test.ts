/** What others send must neither stop an editor nor cost anybody a word (SPEC RX3, RX4). */
import * as encoding from 'lib0/encoding'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { noteOf, touchpoints } from '../../../shared/doc/board.ts'
import type { Joined } from '../../../shared/protocol/http.ts'
import { messageType } from '../../../shared/protocol/message.ts'
import { editOf, rawClient, until } from '../../flow/client.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
import { startServer, type RunningServer } from '../../startServer.ts'
import { isWithoutBrowser, launchBrowser } from '../launch.ts'
import { createBlankWorkshop, participantLink } from '../pages/facilitator.ts'
import { createPerson, createTwin, type Person } from '../pages/person.ts'

let server: RunningServer
let browser: Browser
let mara: Person
/** Mara again, on another device. */
let twin: Person
let mallory: Awaited<ReturnType<typeof join>>

/** Somebody with a participant's link and no page of ours. */
async function join(link: string) {
  const [, id = '', key = ''] = /\/w\/([^#]+)#(.+)/u.exec(link) ?? []
  const answer = await fetch(`${server.url}/api/workshops/${id}/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key, name: 'Mallory' }),
  })
  const { token, participantId } = (await answer.json()) as Joined
  const client = rawClient(server.url.replace('http', 'ws'), id, 'board', { token, extras: true })
  await client.opened()
  client.step1()
  await until(() => client.frames.some((f) => f[0] === 0 && f[1] === 1))
  let clock = 0
  return {
    doc: client.doc,
    close: () => client.close(),
    shows(state: object): void {
      client.send((encoder) => {
        const states = encoding.createEncoder()
        encoding.writeVarUint(states, 1)
        encoding.writeVarUint(states, 4242)
        encoding.writeVarUint(states, ++clock)
        encoding.writeVarString(states, JSON.stringify({ participantId, ...state }))
        encoding.writeVarUint(encoder, messageType.awareness)
        encoding.writeVarUint8Array(encoder, encoding.toUint8Array(states))
      })
    },
    /** A touchpoint whose note holds what `fill` writes. */
    async writes(id: string, title: string, fill: (note: Y.XmlFragment) => void) {
      const saved = client.saved()
      client.update(
        editOf(client.doc, (doc) => {
          touchpoints.put(doc, { ...aTouchpoint(id), title })
          const note = noteOf(doc, id)
          if (note) fill(note)
        }),
      )
      await until(() => client.saved() > saved, `${title} is saved`)
    },
  }
}

const brief = ({ page }: Person) => page.getByRole('textbox', { name: 'Brief' })

async function types(person: Person, words: string): Promise<void> {
  await brief(person).click()
  await person.page.keyboard.press('Control+End')
  await person.page.keyboard.press('Enter')
  await person.page.keyboard.type(words)
}

/** Somebody's brief has these words; the names at carets are none of it. */
async function shows(person: Person, words: string): Promise<void> {
  const text = (): Promise<string> =>
    brief(person).evaluate((field) => {
      const copy = field.cloneNode(true) as HTMLElement
      for (const caret of copy.querySelectorAll('span[data-dept]')) caret.remove()
      return copy.textContent
    })
  await expect.poll(text).toContain(words)
}

function paragraph(text: string, marks: object = {}): Y.XmlElement {
  const element = new Y.XmlElement('paragraph')
  const run = new Y.XmlText()
  run.insert(0, text, marks)
  element.insert(0, [run])
  return element
}

describe.skipIf(isWithoutBrowser)('rich text among strangers', () => {
  beforeAll(async () => {
    server = await startServer()
    browser = await launchBrowser()
    mara = await createPerson(browser, server.url, { size: 'desktop' })
    await createBlankWorkshop(mara.page, 'Opening an account', 'Mara')
    await brief(mara).fill('First line.')
    await mara.untilSaved()
    mallory = await join(await participantLink(mara.page))
    twin = await createTwin(browser, mara, { size: 'desktop' })
  })
  afterAll(async () => {
    mallory?.close()
    await browser?.close()
    await server?.stop()
  })

  test.each<[string, object]>([
    ['a caret that is none', { cursor: { anchor: null, head: 7 }, user: { name: 'x', color: 5 } }],
    [
      'a caret before the first letter of anybody',
      { cursor: { anchor: { item: { client: 1, clock: -1 } }, head: {} }, user: 'x' },
    ],
  ])(
    'RX3 with %s about, what both write arrives, is saved and is there again',
    async (what, state) => {
      const [hers, mine] = [`Hers, with ${what}.`, `Mine, with ${what}.`]
      mallory.shows({ step: 'frame', ...state })
      await twin.page.waitForTimeout(300)
      await types(twin, hers)
      await shows(mara, hers)
      await types(mara, mine)
      await shows(twin, mine)
      await mara.untilSaved()
      await mara.page.reload()
      await shows(mara, hers)
      await shows(mara, mine)
      expect([...mara.errors, ...twin.errors]).toEqual([])
    },
  )

  test.each<[string, (note: Y.XmlFragment) => void, string]>([
    [
      'an unknown mark',
      (note) => note.insert(0, [paragraph('Anna wrote that', { nosuchmark: { x: 1 } })]),
      'Anna wrote that',
    ],
    [
      'an unknown block',
      (note) => {
        const block = new Y.XmlElement('video')
        block.insert(0, [new Y.XmlText('Anna showed this')])
        note.insert(0, [block])
      },
      'Anna showed this',
    ],
    [
      'words outside its paragraphs',
      (note) => note.insert(0, [new Y.XmlText('Anna said this')]),
      'Anna said this',
    ],
  ])(
    'RX4 a note with %s can be read, and whoever looks deletes nothing',
    async (what, fill, words) => {
      const id = what.replaceAll(' ', '-')
      await mallory.writes(id, `Note with ${what}`, fill)
      await mara.goTo('collect')
      await mara.page.getByText(`Note with ${what}`, { exact: true }).first().click()
      await mara.page.getByText('This text can be read, not edited').waitFor()
      await mara.page.getByRole('group', { name: 'Note' }).getByText(words).waitFor()
      await mara.page.waitForTimeout(500)
      expect(touchpoints.get(mallory.doc, id)?.note).toBe(words)
      expect(await mara.page.getByText('This part of the screen has stopped').count()).toBe(0)
      expect(mara.errors).toEqual([])
    },
  )
})
