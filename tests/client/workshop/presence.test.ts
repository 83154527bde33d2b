import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { createPresence } from '../../../client/workshop/presence.ts'

test('P27 while contributions are anonymous nobody is told who writes in what', () => {
  createRoot((dispose) => {
    const awareness = new Awareness(new Y.Doc())
    let isAnonymous = false
    const presence = createPresence(awareness, 'ana', () => isAnonymous)
    presence.set({ step: 'collect', editing: 't1' })
    expect(awareness.getLocalState()).toMatchObject({ step: 'collect', editing: 't1' })
    isAnonymous = true
    presence.set({ editing: 't2' })
    expect(awareness.getLocalState()).toMatchObject({ step: 'collect', editing: null })
    awareness.destroy()
    dispose()
  })
})
