import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSaveLedger } from '../../../client/sync/saveLedger.ts'

describe('what the server has not acknowledged', () => {
  test('W5 a change counts from the moment it is sent until the server calls it durable', () => {
    const ledger = createSaveLedger(0)
    ledger.connected()
    ledger.sent('step2')
    ledger.sent('update')
    expect(ledger.unsaved()).toBe(1)
    ledger.acknowledged(1)
    expect(ledger.unsaved()).toBe(1)
    ledger.acknowledged(2)
    expect(ledger.unsaved()).toBe(0)
  })

  test('W5 changes made offline are carried until the step 2 that holds them is durable', () => {
    const ledger = createSaveLedger(0)
    ledger.changedOffline()
    ledger.changedOffline()
    ledger.connected()
    expect(ledger.unsaved()).toBe(2)
    ledger.sent('step2')
    expect(ledger.unsaved()).toBe(2)
    ledger.acknowledged(1)
    expect(ledger.unsaved()).toBe(0)
  })

  test('W5 what was on its way when the connection broke is unsaved again', () => {
    const ledger = createSaveLedger(0)
    ledger.connected()
    ledger.sent('step2')
    ledger.acknowledged(1)
    ledger.sent('update')
    ledger.disconnected()
    expect(ledger.unsaved()).toBe(1)
    ledger.connected()
    ledger.acknowledged(1)
    expect(ledger.unsaved()).toBe(1)
    ledger.sent('step2')
    ledger.acknowledged(1)
    expect(ledger.unsaved()).toBe(0)
  })

  test('W5 a page that was closed with unsaved changes starts with them', () => {
    const ledger = createSaveLedger(3)
    expect(ledger.unsaved()).toBe(3)
    ledger.connected()
    ledger.sent('step2')
    ledger.acknowledged(1)
    expect(ledger.unsaved()).toBe(0)
  })

  test('W5 it is never 0 while a change of any history is without acknowledgement', () => {
    const events = fc.array(fc.constantFrom('change', 'drop', 'connect', 'ack'), { maxLength: 60 })
    fc.assert(
      fc.property(events, (history) => {
        const ledger = createSaveLedger(0)
        let isConnected = false
        let sent = 0
        let open = 0
        for (const event of history) {
          if (event === 'connect' && !isConnected) {
            isConnected = true
            ledger.connected()
            ledger.sent('step2')
            sent = 1
          } else if (event === 'drop' && isConnected) {
            isConnected = false
            ledger.disconnected()
          } else if (event === 'change') {
            open++
            if (isConnected) {
              ledger.sent('update')
              sent++
            } else ledger.changedOffline()
          } else if (event === 'ack' && isConnected) {
            ledger.acknowledged(sent)
            open = 0
          }
          expect(ledger.unsaved()).toBe(open)
        }
      }),
    )
  })
})

describe('what earlier page loads left', () => {
  test('U8 it is not called saved while this browser could not read it', () => {
    const ledger = createSaveLedger(3)
    ledger.keepApart()
    ledger.connected()
    ledger.sent('step2')
    ledger.acknowledged(1)
    expect(ledger.unsaved()).toBe(3)
    ledger.disconnected()
    ledger.connected()
    ledger.sent('step2')
    ledger.acknowledged(1)
    expect(ledger.unsaved()).toBe(3)
  })

  test('U8 read late, it is saved with the message that carries it', () => {
    const ledger = createSaveLedger(3)
    ledger.keepApart()
    ledger.connected()
    ledger.sent('step2')
    ledger.sent('update')
    ledger.arrived(true)
    ledger.acknowledged(1)
    expect(ledger.isSettled()).toBe(false)
    expect(ledger.unsaved()).toBe(4)
    ledger.acknowledged(2)
    expect(ledger.unsaved()).toBe(0)
    expect(ledger.isSettled()).toBe(true)
  })

  test('U8 nothing is settled before the server has acknowledged the first step 2', () => {
    const ledger = createSaveLedger(0)
    ledger.connected()
    expect(ledger.isSettled()).toBe(false)
    ledger.sent('step2')
    expect(ledger.isSettled()).toBe(false)
    ledger.acknowledged(1)
    expect(ledger.isSettled()).toBe(true)
    ledger.disconnected()
    expect(ledger.isSettled()).toBe(false)
  })

  test('U8 read late while the socket is closing, it is not saved before the next connection brings it', () => {
    const ledger = createSaveLedger(3)
    ledger.keepApart()
    ledger.connected()
    ledger.sent('step2')
    ledger.acknowledged(1)
    expect(ledger.isSettled()).toBe(false)
    ledger.arrived(false)
    expect(ledger.unsaved()).toBe(3)
    ledger.disconnected()
    ledger.connected()
    ledger.sent('step2')
    ledger.acknowledged(1)
    expect(ledger.unsaved()).toBe(0)
  })

  test('U8 what a closing socket did not take is unsaved until the next connection brings it', () => {
    const ledger = createSaveLedger(0)
    ledger.connected()
    ledger.sent('step2')
    ledger.acknowledged(1)
    ledger.changedOffline()
    expect(ledger.unsaved()).toBe(1)
    expect(ledger.isSettled()).toBe(false)
    ledger.disconnected()
    expect(ledger.unsaved()).toBe(1)
    ledger.connected()
    ledger.sent('step2')
    ledger.acknowledged(1)
    expect(ledger.unsaved()).toBe(0)
  })
})
