/** A large workshop: 500 touchpoints with notes and the ratings of 100 people. The same bytes every time. */
import * as Y from 'yjs'
import { touchpoints } from '../../shared/doc/board.ts'
import { ratings } from '../../shared/doc/desk.ts'
import type { Rating } from '../../shared/domain/rating/rating.ts'
import { createRandom } from '../swarm/pace.ts'

const touchpointCount = 500
const peopleCount = 100
/** Of each touchpoint, people with no contact do not rate it. */
const ratedShare = 0.66

const stages = ['awareness', 'consideration', 'decision', 'retention', 'advocacy']
const sentences = [
  'Customers ask the same question three times before they get an answer they can use.',
  'The letter names a number nobody picks up after five; most people call at six.',
  'Those who came through a partner are greeted by name, the others are asked for their contract.',
  'Waiting is fine as long as somebody says how long it will take.',
]
const firstClientId = 200_000_000

type Random = () => number

/** Everything in one document, as a server without documents per person would hold it: about 2.2 MB (V1). */
export function largeDocument(): Uint8Array {
  const doc = new Y.Doc({ gc: false })
  const random = createRandom(1)
  writeTouchpoints(doc, random)
  for (let person = 0; person < peopleCount; person++) {
    doc.clientID = firstClientId + 1 + person
    doc.transact(() => {
      for (let at = 0; at < touchpointCount; at++) {
        if (random() > ratedShare) continue
        const stored = touchpoints.map(doc).get(`t${at}`) as Y.Map<unknown>
        const given = stored.get('ratings') as Y.Map<unknown>
        given.set(`p${person}`, aRating(random))
      }
    })
  }
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}

/** The touchpoints with their notes alone, as Touchline's board holds them. */
export function largeBoard(): Uint8Array {
  const doc = new Y.Doc({ gc: false })
  writeTouchpoints(doc, createRandom(1))
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}

/** One person's ratings of all touchpoints, as Touchline's desks hold them. */
export function largeDesk(person: number): Uint8Array {
  const doc = new Y.Doc({ gc: false })
  doc.clientID = firstClientId + 1 + person
  const random = createRandom(person + 2)
  doc.transact(() => {
    for (let at = 0; at < touchpointCount; at++)
      if (random() < ratedShare) ratings.set(doc, 'r1', `t${at}`, aRating(random))
  })
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}

function writeTouchpoints(doc: Y.Doc, random: Random): void {
  doc.clientID = firstClientId
  doc.transact(() => {
    for (let at = 0; at < touchpointCount; at++) {
      const id = `t${at}`
      touchpoints.put(doc, {
        id,
        title: `Touchpoint ${at}: asks a colleague at the desk`,
        note: '',
        stage: stages[at % stages.length] as string,
        position: `a${String(at).padStart(4, '0')}`,
        channels: ['desk', 'phone'],
        reach: null,
        department: null,
        tags: [],
        decision: null,
        author: 'p0',
      })
      const stored = touchpoints.map(doc).get(id) as Y.Map<unknown>
      stored.set('ratings', new Y.Map())
      writeNote(stored.get('note') as Y.XmlFragment, random)
    }
  })
}

/** Three to six paragraphs. */
function writeNote(note: Y.XmlFragment, random: Random): void {
  for (let left = 3 + Math.floor(random() * 4); left > 0; left--) {
    const paragraph = new Y.XmlElement('paragraph')
    const text = sentences[Math.floor(random() * sentences.length)] as string
    paragraph.insert(0, [new Y.XmlText(text)])
    note.push([paragraph])
  }
}

function aRating(random: Random): Rating {
  const score = (): number => 1 + Math.floor(random() * 5)
  return {
    expectation: score(),
    experience: score(),
    emotion: Math.floor(random() * 5) - 2,
  } as Rating // reason: the numbers are drawn from its ranges
}
