import { createRoot } from 'solid-js'
import { describe, expect, test } from 'vitest'
import { createAgenda } from '../../../../client/features/discuss/createAgenda.ts'
import * as board from '../../../../shared/doc/board.ts'
import * as record from '../../../../shared/doc/record.ts'
import { makeWorkshop, type MadeWorkshop } from '../../makeWorkshop.ts'
import { apart, bigGap, of, publish, tallyOf, together, twoPeople } from './tallies.ts'

const touchpoints = { few: 'Repair', close: 'Payment', track: 'Delivery tracking' }
const round = (id: string, openedAt: number) => ({ id, name: '', openedAt, revealedAt: null })

function open(
  prepare: (made: MadeWorkshop) => void = () => undefined,
  titles: Readonly<Record<string, string>> = touchpoints,
) {
  return createRoot(() => {
    const made = makeWorkshop({
      touchpoints: titles,
      activities: { rate: 'revealed' },
      rounds: [round('r1', 1)],
    })
    prepare(made)
    return { ...made, agenda: createAgenda(made.workshop) }
  })
}
const firstRound = { few: twoPeople, close: together, track: apart }

describe('createAgenda', () => {
  test('DS1 the reveal opens with the largest disagreement', () => {
    const { agenda } = open((made) => publish(made, 'r1', firstRound))
    expect(agenda.items().map((item) => item.touchpoint.id)).toEqual(['track', 'close', 'few'])
    expect(agenda.current()?.touchpoint.id).toBe('track')
    expect(agenda.following()?.touchpoint.id).toBe('close')
    expect(agenda.preceding()).toBeNull()
  })

  test('DS11 figures that arrive while the screen is open appear on it', () => {
    const made = open()
    expect(made.agenda.shown.round()).toBeNull()
    publish(made, 'r1', firstRound)
    expect(made.agenda.shown.round()?.id).toBe('r1')
    expect(made.agenda.current()?.touchpoint.id).toBe('track')
  })

  test('DS12 the facilitator’s call brings everybody to its item', () => {
    const { agenda, docs } = open((made) => publish(made, 'r1', firstRound))
    record.session.patch(docs.record, { summon: { step: 'discuss', target: 'few', at: 5 } })
    expect(agenda.current()?.touchpoint.id).toBe('few')
    agenda.choose('close')
    record.session.patch(docs.record, { summon: { step: 'swot', target: 'track', at: 6 } })
    expect(agenda.current()?.touchpoint.id).toBe('close')
  })

  test('DS9 while round 2 is secret, round 1 stays in view and says so', () => {
    const { agenda, docs } = open((made) => publish(made, 'r1', firstRound))
    record.rounds.put(docs.record, round('r2', 2))
    record.session.patch(docs.record, { round: 'r2' })
    expect(agenda.shown.round()?.id).toBe('r1')
    expect(agenda.shown.isBehind()).toBe(true)
    expect(agenda.current()?.tally).toEqual(apart)
    expect(agenda.earlierOf('track')).toBeNull()
    expect(agenda.items().every((item) => item.from === null)).toBe(true)
  })

  test('DS9 after the second reveal both rounds are there: the new one shown, the old one to compare', () => {
    const made = open((one) => publish(one, 'r1', firstRound))
    record.rounds.put(made.docs.record, round('r2', 2))
    record.session.patch(made.docs.record, { round: 'r2' })
    publish(made, 'r2', { track: together })
    expect(made.agenda.shown.round()?.number).toBe(2)
    expect(made.agenda.shown.isBehind()).toBe(false)
    expect(made.agenda.shown.next()).toBe(3)
    expect(made.agenda.earlierOf('track')).toMatchObject({ round: { id: 'r1' }, tally: apart })
    expect(made.workshop.talliesOf('r1').track).toEqual(apart)
  })

  test('DS9 what was not rated again keeps its figures and the round they are from', () => {
    const made = open((one) => publish(one, 'r1', firstRound))
    record.rounds.put(made.docs.record, round('r2', 2))
    record.session.patch(made.docs.record, { round: 'r2' })
    publish(made, 'r2', { track: together })
    const item = (id: string) => made.agenda.items().find((one) => one.touchpoint.id === id)
    expect(item('track')).toMatchObject({ tally: together, from: null, isCarried: false })
    expect(item('close')).toMatchObject({ tally: together, from: { number: 1 }, isCarried: true })
    expect(item('few')).toMatchObject({ tally: twoPeople, from: { number: 1 }, isCarried: true })
    expect(made.agenda.earlierOf('close')).toBeNull()
  })

  test('DS49 what another vote did not ask about carries no mark, also when votes follow each other', () => {
    const made = open((one) => publish(one, 'r1', firstRound))
    for (const [at, id] of [
      [2, 'track'],
      [3, 'few'],
    ] as const) {
      record.rounds.put(made.docs.record, { ...round(`r${at}`, at), touchpoints: [id] })
      record.session.patch(made.docs.record, { round: `r${at}` })
      publish(made, `r${at}`, { [id]: together })
    }
    const item = (id: string) => made.agenda.items().find((one) => one.touchpoint.id === id)
    expect(item('close')).toMatchObject({ from: { number: 1 }, isCarried: false })
    expect(item('track')).toMatchObject({ from: { number: 2 }, isCarried: false })
    expect(item('few')).toMatchObject({ from: null, isCarried: false })
    expect(made.agenda.earlierOf('track')).toMatchObject({ round: { id: 'r1' } })
  })

  test('DS49 back in the discussion what was voted on again is in front, unless the group was called since', () => {
    const back = (at: number | null, into?: string) =>
      open((made) => {
        if (into !== undefined) board.touchpoints.patch(made.docs.board, 'close', { into })
        publish(made, 'r1', firstRound)
        record.rounds.put(made.docs.record, { ...round('r2', 2), touchpoints: ['close'] })
        const summon = at === null ? null : { step: 'discuss' as const, target: 'few', at }
        record.session.patch(made.docs.record, { round: 'r2', summon })
        publish(made, 'r2', { close: together })
      }).agenda.current()?.touchpoint.id
    const { openedAt } = round('r2', 2)
    expect(back(null)).toBe('close')
    expect(back(openedAt - 1)).toBe('close')
    expect(back(openedAt + 1)).toBe('few')
    // Merged meanwhile, it is the one that was kept.
    expect(back(null, 'track')).toBe('track')
    expect(back(null, 'few')).toBe('few')
  })

  test('DS102 a round looked at alone lists what it asked about, and nothing as too few that it did not ask', () => {
    const made = open((one) => publish(one, 'r1', firstRound))
    for (const [at, id] of [
      [2, 'track'],
      [3, 'few'],
    ] as const) {
      record.rounds.put(made.docs.record, { ...round(`r${at}`, at), touchpoints: [id] })
      record.session.patch(made.docs.record, { round: `r${at}` })
      publish(made, `r${at}`, { [id]: together })
    }
    const ids = () => made.agenda.items().map(({ touchpoint, group }) => [touchpoint.id, group])
    made.agenda.shown.choose('r2')
    expect(ids()).toEqual([['track', 'close']])
    expect(made.agenda.current()?.touchpoint.id).toBe('track')
    made.agenda.shown.choose('r3')
    expect(ids()).toEqual([['few', 'close']])
    made.agenda.shown.choose('r1')
    expect(ids()).toHaveLength(3)
    made.agenda.shown.choose(null)
    expect(ids()).toHaveLength(3)
  })

  test('DS14 places count through what differs, then what is close, then what has too few', () => {
    const ids = { few: 'A', nearly: 'B', agreed: 'C', torn: 'D', track: 'E' }
    const camps = tallyOf(of('sales', [3, 1, 0], [3, 5, 0], [3, 1, 0], [3, 5, 0]))
    const { agenda } = open(
      (made) =>
        publish(made, 'r1', {
          few: twoPeople,
          nearly: together,
          agreed: bigGap,
          torn: camps,
          track: apart,
        }),
      ids,
    )
    // By range alone the two close items would stand before the one without department figures.
    expect(
      agenda.items().map(({ touchpoint, group, place }) => [place, touchpoint.id, group]),
    ).toEqual([
      [1, 'track', 'differ'],
      [2, 'torn', 'differ'],
      [3, 'nearly', 'close'],
      [4, 'agreed', 'close'],
      [5, 'few', 'tooFew'],
    ])
  })

  test('DS11 an item in front that somebody deletes gives way to the first', () => {
    const { agenda, workshop } = open((made) => publish(made, 'r1', firstRound))
    agenda.choose('close')
    workshop.touchpointActions.remove('close')
    expect(agenda.current()?.touchpoint.id).toBe('track')
  })
})
