import { cleanup, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  createFollowing,
  type Following,
} from '../../../../client/features/shell/createFollowing.ts'
import { useWorkshop } from '../../../../client/workshop/context.tsx'
import * as record from '../../../../shared/doc/record.ts'
import type { Role } from '../../../../shared/domain/participant.ts'
import type { Step } from '../../../../shared/domain/step.ts'
import { renderRouted } from '../../renderRouted.tsx'

beforeEach(() => void vi.stubGlobal('scrollTo', () => undefined))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function open(group: Step, viewed: Step, role: Role = 'participant') {
  const [step, setStep] = createSignal(viewed)
  const [isUnsent, setUnsent] = createSignal(false)
  const [asking, setAsking] = createSignal<'step' | 'shell' | null>(null)
  let following!: Following
  const made = renderRouted(
    () => {
      following = createFollowing(useWorkshop(), step)
      return (
        <>
          <textarea aria-label="note" />
          <input data-unsent={isUnsent() ? '' : undefined} />
          <main>
            <dialog open={asking() === 'step'}>
              <input type="radio" />
            </dialog>
          </main>
          <dialog open={asking() === 'shell'}>
            <input type="radio" />
          </dialog>
        </>
      )
    },
    { role, step: group, at: `/w/w1/${viewed}` },
  )
  return {
    ...made,
    following: () => following,
    setStep,
    setUnsent,
    setAsking,
    group: (next: Step) => record.session.patch(made.docs.record, { step: next }),
    call: (next: Step) =>
      record.session.patch(made.docs.record, { summon: { step: next, target: null, at: 5 } }),
  }
}

function write(text: string) {
  const field = screen.getByLabelText<HTMLTextAreaElement>('note')
  field.value = text
  field.focus()
}

const arrival = (address: () => string, step: Step) =>
  vi.waitFor(() => expect(address()).toBe(`/w/w1/${step}`))
/** Long enough for a navigation, were there one. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 30))

describe('createFollowing', () => {
  test('SL1 whoever is with the group goes on with it', async () => {
    const { group, address } = open('collect', 'collect')
    group('rate')
    await arrival(address, 'rate')
  })

  test('SL1 whoever looks elsewhere stays there', async () => {
    const { group, address } = open('collect', 'map')
    group('rate')
    await settled()
    expect(address()).toBe('/w/w1/map')
  })

  test('SL1 another facilitator who prepares something is not pulled along', async () => {
    const { group, address } = open('collect', 'collect', 'facilitator')
    group('rate')
    await settled()
    expect(address()).toBe('/w/w1/collect')
  })

  test('B71 whoever has a dialog of the step open that asks something is asked in it, and stays', async () => {
    const { group, address, following, setAsking } = open('collect', 'collect')
    setAsking('step')
    group('swot')
    await settled()
    expect(address()).toBe('/w/w1/collect')
    expect(following().invitation()).toBe('swot')
    expect(screen.getByText('The facilitator asks everyone to: SWOT')).toBeTruthy()
    screen.getByRole('button', { name: 'Go there' }).click()
    await arrival(address, 'swot')
  })

  test('B71 a dialog of the shell outlives the step and holds nobody', async () => {
    const { group, address, setAsking } = open('collect', 'collect')
    setAsking('shell')
    group('swot')
    await arrival(address, 'swot')
  })

  test('SL2 a call of the facilitator moves also those who look elsewhere', async () => {
    const { call, address } = open('collect', 'map')
    call('discuss')
    await arrival(address, 'discuss')
  })

  test('SL3 nobody is torn out of a sentence: the invitation waits and can be taken later', async () => {
    const { call, address, following } = open('collect', 'collect')
    write('half a thou')
    call('discuss')
    await settled()
    expect(address()).toBe('/w/w1/collect')
    expect(following().invitation()).toBe('discuss')
    following().accept()
    await arrival(address, 'discuss')
    expect(following().invitation()).toBeNull()
  })

  test('SL3 an empty field holds nobody back', async () => {
    const { call, address } = open('collect', 'collect')
    write('')
    call('discuss')
    await arrival(address, 'discuss')
  })

  test('SL3 who declines is left alone', async () => {
    const { call, address, following } = open('collect', 'collect')
    write('half a thou')
    call('discuss')
    following().decline()
    expect(following().invitation()).toBeNull()
    await settled()
    expect(address()).toBe('/w/w1/collect')
  })

  test('SL3 a waiting invitation goes on with the group and never leads where it has left', async () => {
    const { call, group, following } = open('collect', 'collect')
    write('half a thou')
    call('discuss')
    await settled()
    expect(following().invitation()).toBe('discuss')
    group('swot')
    await settled()
    expect(following().invitation()).toBe('swot')
  })

  test('SL3 a waiting invitation vanishes when the group comes back to where the person writes', async () => {
    const { group, following } = open('collect', 'collect')
    write('half a thou')
    group('rate')
    await settled()
    expect(following().invitation()).toBe('rate')
    group('collect')
    await settled()
    expect(following().invitation()).toBeNull()
  })

  test('SL70 words that wait to be sent hold the person as writing does, also without the cursor', async () => {
    const { call, group, address, following, setUnsent } = open('collect', 'collect')
    setUnsent(true)
    call('discuss')
    await settled()
    expect(address()).toBe('/w/w1/collect')
    expect(following().invitation()).toBe('discuss')
    setUnsent(false)
    group('rate')
    await arrival(address, 'rate')
  })

  test('SL71 that one is with the group is said only where that is so', async () => {
    const { group, address, setStep } = open('collect', 'collect')
    group('rate')
    await arrival(address, 'rate')
    const said = () => screen.queryByText(/You are with the group/u)
    expect(said()).toBeNull()
    setStep('rate')
    expect(said()).not.toBeNull()
    setStep('collect')
    expect(said()).toBeNull()
  })
})
