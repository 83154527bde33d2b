import { cleanup, fireEvent, screen, waitFor, within } from '@solidjs/testing-library'
import { createRoot } from 'solid-js'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { CustomersBeside } from '../../../../client/features/discuss/CustomersBeside.tsx'
import { customers as words } from '../../../../client/i18n/en/customers.ts'
import { createCustomerLayer } from '../../../../client/workshop/customerViews.ts'
import { panelStatus, surveys } from '../../../../shared/doc/panel.ts'
import { panelProgress, progressRoot, tallies } from '../../../../shared/doc/record.ts'
import { customerClasses } from '../../../../shared/domain/participant.ts'
import { tallyTouchpoint } from '../../../../shared/domain/rating/tallyTouchpoint.ts'
import { prepareBrowser } from '../../browserParts.ts'
import { makeWorkshop } from '../../makeWorkshop.ts'
import { renderRouted } from '../../renderRouted.tsx'

beforeAll(prepareBrowser)
import { customers, seed, show, staff, withFigures } from './customersScreen.tsx'

beforeAll(prepareBrowser)
afterEach(cleanup)

const rows = () => screen.getAllByRole('row').slice(1)
const textOf = (row: HTMLElement) => row.textContent ?? ''

test('PN12 every touchpoint stands with both views, both numbers and what follows, what differs most first', () => {
  show({}, withFigures)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'Customers confirm 1, refute 1 and name 1 we missed',
  )
  const [kiosk, branch, hotline, invoice] = rows()
  expect(textOf(kiosk!)).toMatch(/Kiosk.*–.*1\.0n 3.*–.*missed by us/u)
  expect(textOf(branch!)).toMatch(/Branch.*4\.3n 4.*2\.6n 7.*\+1\.7.*refuted, too rosy/u)
  expect(textOf(hotline!)).toMatch(/Hotline.*2\.3n 3.*2\.4n 5.*−0\.1.*confirmed/u)
  expect(textOf(invoice!)).toMatch(/Invoice.*3\.0n 3.*–.*–.*hypothesis/u)
})

test('FA82 customers who are asked, or answered and are not shown yet, are no customers who were not heard', () => {
  const heading = () => screen.getByRole('heading', { level: 1 }).textContent
  show()
  expect(heading()).toBe(words.none.title)
  cleanup()
  show({}, ({ docs }) => panelStatus.patch(docs.record, { round: 'r1', state: 'open' }))
  expect(heading()).toBe(words.none.asked)
  cleanup()
  show({}, ({ docs }) => {
    panelStatus.patch(docs.record, { round: 'r1', state: 'closed' })
    docs.record
      .getMap(progressRoot)
      .set(panelProgress, { done: 1, started: 2, of: 3, departments: {} })
  })
  expect(heading()).toBe(words.none.asked)
})

test('PN12 classes are told where they can be, and none that would betray a small one', () => {
  show({}, withFigures)
  const cells = (row: HTMLElement) =>
    within(row)
      .getAllByRole('cell')
      .slice(-4)
      .map((cell) => cell.textContent)
  const [, branch, hotline] = rows()
  expect(cells(branch!)).toEqual(['–', '2.8n 4', '–', '2.3n 3'])
  expect(cells(hotline!)).toEqual(['too few', 'too few', '–', '–'])
})

test('PN12 each of the three answers is compared for itself', () => {
  show({}, withFigures)
  fireEvent.click(screen.getByRole('radio', { name: 'Expectation' }))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'Customers confirm 2, refute 0 and name 1 we missed',
  )
})

test('PN15 a facilitator asks, sees how many answered, stops, and is asked before showing', async () => {
  const made = show()
  expect(screen.getByText('Nothing to compare yet')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Ask customers' }))
  expect(made.commands).toEqual([{ type: 'setPanel', state: 'open' }])
  made.docs.record.getMap('panel').set('round', 'r1')
  made.docs.record.getMap('panel').set('state', 'open')
  const told = { done: 2, started: 3, of: 7, departments: {} }
  made.docs.record.getMap(progressRoot).set(panelProgress, told)
  await screen.findByText('3 of 7 customers have answered, 2 to the end.')
  fireEvent.click(await screen.findByRole('button', { name: 'Show what they said' }))
  expect(made.commands).toHaveLength(1)
  const dialog = await screen.findByRole('dialog')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Show what they said' }))
  await waitFor(() => expect(made.commands.at(-1)).toEqual({ type: 'setPanel', state: 'revealed' }))
})

test('PN15 who does not steer sees the comparison and can set nothing', () => {
  show({ role: 'participant' }, (made) => {
    withFigures(made)
    surveys.put(made.docs.record, {
      id: 's1',
      name: 'October',
      at: 1,
      by: null,
      round: 'r1',
      people: 4,
      answers: 9,
    })
  })
  expect(rows()).toHaveLength(4)
  expect(screen.getByText(/4 people, 9 answers/u)).toBeTruthy()
  expect(screen.queryAllByRole('button')).toEqual([])
})

test('PN12 beside an item of the discussion stands what customers say of it, and nothing where none was heard', () => {
  const sayOf = (id: string): string => {
    const made = renderRouted(() => <CustomersBeside touchpoint={id} />, seed, withFigures)
    expect(made.workshop.tallies().t1?.n).toBe(4)
    const text = screen.queryByRole('list')?.parentElement?.textContent ?? ''
    cleanup()
    return text
  }
  expect(sayOf('t1')).toContain(
    'Experience: staff 4.3 (n 4), customers 2.6 (n 7), Δ +1.7: refuted, too rosy',
  )
  expect(sayOf('t1')).toContain('New 2.8 (n 4), Lost 2.3 (n 3)')
  expect(sayOf('t4')).toContain('Experience: staff – (n 0), customers 1.0 (n 3): missed by us')
  expect(sayOf('t3')).toBe('')
})

test('PN12 where customers had no contact nobody is said to be too few', () => {
  const none = { expectation: null, experience: null, emotion: null } as const
  const silent = tallyTouchpoint(
    Array.from({ length: 3 }, () => ({ department: 'new', rating: none })),
    customerClasses,
  )
  renderRouted(
    () => <CustomersBeside touchpoint="t1" />,
    seed,
    (made) => {
      tallies.set(made.docs.record, 'r1', 't1', staff(4, 4, 4, 5))
      tallies.set(made.docs.record, 'r1-customers', 't1', silent)
    },
  )
  screen.getByText(/Experience: staff 4\.3 \(n 4\), customers – \(n 0\)/u)
})

test('PN12 the layer follows what is revealed and imported later', () => {
  createRoot((dispose) => {
    const { workshop, docs } = makeWorkshop(seed)
    const layer = createCustomerLayer(workshop)
    expect(layer()).toEqual({})
    tallies.set(docs.record, 'survey-s1', 't1', customers({ new: [2, 2, 2] }))
    expect(layer()).toEqual({})
    const survey = { name: 'x', at: 1, by: null, round: 'r1', people: 3, answers: 3 }
    surveys.put(docs.record, { id: 's1', ...survey })
    expect(layer().t1?.tally.n).toBe(3)
    tallies.set(docs.record, 'r1-customers', 't1', customers({ new: [4, 4, 4] }))
    expect(layer().t1?.tally).toMatchObject({ n: 6, experience: { mean: 3 } })
    dispose()
  })
})
