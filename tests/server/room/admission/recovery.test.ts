/** After a loss of stored updates whoever saw them may bring them again; nobody becomes their author by that. */
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { admit, type Admission } from '../../../../server/room/admission/admit.ts'
import { createFrontier } from '../../../../server/room/admission/frontier.ts'

/** A board on the server, and a colleague's replica that is ahead of it. */
function afterLoss() {
  const doc = new Y.Doc()
  const frontier = createFrontier(doc, new Map())
  const ana = new Y.Doc()
  const take = (bytes: Uint8Array, author: string, isRecovering: boolean): Admission => {
    const admission = admit(bytes, { kind: 'board', frontier, author, isRecovering })
    if (admission.outcome === 'taken') {
      frontier.admit(admission.structs, isRecovering ? null : author)
      Y.applyUpdate(doc, admission.bytes)
      frontier.applied()
    }
    return admission
  }
  const write = (key: string): Uint8Array => {
    const before = Y.encodeStateVector(ana)
    ana.getMap('comments').set(key, 'by Ana')
    return Y.encodeStateAsUpdate(ana, before)
  }
  return { doc, ana, take, write }
}

test('L26 what somebody else wrote is taken from whoever brings it, and its client id becomes nobody’s', () => {
  const { doc, ana, take, write } = afterLoss()
  write('one')
  const brought = take(Y.encodeStateAsUpdate(ana), 'ben', true)
  expect(brought).toMatchObject({ outcome: 'taken', newClients: [] })
  expect(doc.getMap('comments').toJSON()).toEqual({ one: 'by Ana' })
  // The day is over: Ana, on the page she had, is who she was.
  expect(take(write('two'), 'ana', false)).toMatchObject({
    outcome: 'taken',
    newClients: [ana.clientID],
  })
  expect(take(write('three'), 'ben', false)).toMatchObject({ outcome: 'refused' })
})

test('L26 everything else is judged as ever: roots, holes and forms', () => {
  const { take, write } = afterLoss()
  const strange = new Y.Doc()
  strange.getMap('secrets').set('a', 1)
  expect(take(Y.encodeStateAsUpdate(strange), 'ben', true)).toMatchObject({ outcome: 'refused' })
  write('one')
  expect(take(write('two'), 'ben', true)).toMatchObject({ outcome: 'gap' })
})
