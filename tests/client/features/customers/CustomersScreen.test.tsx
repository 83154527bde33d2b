import { cleanup, fireEvent, screen, waitFor, within } from '@solidjs/testing-library'
import { createRoot } from 'solid-js'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { CustomersScreen } from '../../../../client/features/customers/CustomersScreen.tsx'
import { CustomersBeside } from '../../../../client/features/discuss/CustomersBeside.tsx'
import { PanelDeadline } from '../../../../client/features/facilitate/PanelDeadline.tsx'
import { customers as words } from '../../../../client/i18n/en/customers.ts'
import { createCustomerLayer } from '../../../../client/workshop/customerViews.ts'
import { panelStatus, surveys } from '../../../../shared/doc/panel.ts'
import { panelProgress, progressRoot, session, tallies } from '../../../../shared/doc/record.ts'
import { customerClasses, type CustomerClass } from '../../../../shared/domain/participant.ts'
import { tallyTouchpoint, type Ballot } from '../../../../shared/domain/rating/tallyTouchpoint.ts'
import { prepareBrowser } from '../../browserParts.ts'
import { makeWorkshop, type MadeWorkshop, type Seed } from '../../makeWorkshop.ts'
import { renderRouted } from '../../renderRouted.tsx'

beforeAll(prepareBrowser)
afterEach(cleanup)

const ballots = (experiences: readonly number[], department: string): Ballot[] =>
  experiences.map(
    (experience) => ({ department, rating: { expectation: 5, experience, emotion: 0 } }) as Ballot,
  )
const staff = (...experiences: number[]) =>
  tallyTouchpoint(ballots(experiences, 'sales'), ['sales'])
const customers = (said: Partial<Record<CustomerClass, readonly number[]>>) =>
  tallyTouchpoint(
    Object.entries(said).flatMap(([one, experiences]) => ballots(experiences, one)),
    customerClasses,
  )

const seed: Seed = {
  role: 'facilitator',
  activities: { rate: 'revealed' },
  touchpoints: { t1: 'Branch', t2: 'Hotline', t3: 'Invoice', t4: 'Kiosk' },
}

const show = (changes: Partial<Seed> = {}, plant?: (made: MadeWorkshop) => void): MadeWorkshop =>
  renderRouted(
    () => <CustomersScreen importer={() => <p>importing</p>} />,
    { ...seed, ...changes },
    plant,
  )

const withFigures = ({ docs: { record } }: MadeWorkshop): void => {
  tallies.set(record, 'r1', 't1', staff(4, 4, 4, 5))
  tallies.set(record, 'r1', 't2', staff(2, 2, 3))
  tallies.set(record, 'r1', 't3', staff(3, 3, 3))
  tallies.set(record, 'r1-customers', 't1', customers({ lost: [2, 2, 3], new: [3, 3, 3, 2] }))
  tallies.set(record, 'r1-customers', 't2', customers({ existing: [2, 3, 2], new: [2, 3] }))
  tallies.set(record, 'r1-customers', 't4', customers({ existing: [1, 1, 1] }))
}
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

const asking =
  (told: object, state = 'open') =>
  ({ docs: { record } }: MadeWorkshop) => {
    record.getMap('panel').set('round', 'r1')
    record.getMap('panel').set('state', state)
    record.getMap(progressRoot).set(panelProgress, { departments: {}, ...told })
  }

test('PN64 before showing it says how many are still at it, whose form closes, and offers to wait', async () => {
  const made = show({}, asking({ done: 2, started: 3, of: 7 }))
  fireEvent.click(screen.getByRole('button', { name: 'Show what they said' }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain(
    '5 customers have not finished, 4 of them not begun: their form closes',
  )
  made.docs.record
    .getMap(progressRoot)
    .set(panelProgress, { done: 6, started: 7, of: 7, departments: {} })
  await waitFor(() =>
    expect(dialog.textContent).toContain('1 customer has not finished: their form'),
  )
  fireEvent.click(within(dialog).getByRole('button', { name: 'Wait for them' }))
  expect(made.commands).toEqual([])
})

test('PN64 those who came and have not begun are told as that', async () => {
  show({}, asking({ done: 3, started: 3, of: 4 }))
  fireEvent.click(screen.getByRole('button', { name: 'Show what they said' }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain('1 customer is there and has not begun: their form closes')
})

test.each([
  ['everybody is done', { done: 3, started: 3, of: 3 }, 'open'],
  ['nobody is asked any more', { done: 1, started: 3, of: 3 }, 'closed'],
])('PN64 nobody is waited for where %s', async (_, told, state) => {
  show({}, asking(told, state))
  fireEvent.click(screen.getByRole('button', { name: 'Show what they said' }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).not.toContain('not finished')
  expect(within(dialog).getByRole('button', { name: 'Cancel' })).toBeTruthy()
})

test.each([
  ['Too few customers to judge: early signals on 1 touchpoint', 't1', [4, 4, 4]],
  ['Customers answered, but too few of us to compare', 't2', [4, 4, 4, 4, 4]],
  ['Customers name 1 touchpoint we missed', 't4', [1, 1, 1]],
] as const)('PN66 of too few answers it is said that they are: %s', (headline, id, experiences) => {
  show({}, ({ docs: { record } }) => {
    tallies.set(record, 'r1', 't1', staff(4, 4, 4, 5))
    tallies.set(record, 'r1', 't2', staff(4, 4))
    tallies.set(record, 'r1-customers', id, customers({ existing: experiences }))
  })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(headline)
})

test('PN67 once shown, customers are asked again in a new round, after saying what is kept', async () => {
  const made = show({}, withFigures)
  fireEvent.click(screen.getByRole('button', { name: 'Ask again in a new round' }))
  expect(made.commands).toEqual([])
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain('stays with its round')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Ask again in a new round' }))
  await waitFor(() =>
    expect(made.commands).toEqual([
      { type: 'openRound', name: '' },
      { type: 'setPanel', state: 'open' },
    ]),
  )
})

test('PN67 while the group votes no round is opened, and the reason stands there', () => {
  show({ activities: { rate: 'revealed', prioritise: 'open' } }, withFigures)
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Ask again in a new round' })
  expect(button.disabled).toBe(true)
  screen.getByText('A vote of the group is open. Reveal it first.')
})

test('PN62 until when customers are asked stands there and is chosen, changed and withdrawn', async () => {
  const made = renderRouted(
    () => <CustomersScreen deadline={() => <PanelDeadline />} />,
    seed,
    asking({ done: 0, started: 0, of: 0 }, 'closed'),
  )
  expect(screen.queryByText(/It closes by itself/u)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Ask until …' }))
  let dialog = within(await screen.findByRole('dialog'))
  fireEvent.click(dialog.getByRole('radio', { name: 'In 30 minutes' }))
  fireEvent.click(dialog.getByRole('button', { name: 'Ask customers' }))
  const [sent] = made.commands as { type: string; state: string; until: number }[]
  expect(sent).toMatchObject({ type: 'setPanel', state: 'open' })
  expect(Math.abs(sent!.until - Date.now() - 30 * 60_000)).toBeLessThan(60_000)
  const panel = made.docs.record.getMap('panel')
  panel.set('state', 'open')
  panel.set('until', sent!.until)
  await screen.findByText('It closes by itself: 30 minutes left.')
  fireEvent.click(await screen.findByRole('button', { name: 'Change the deadline' }))
  dialog = within(await screen.findByRole('dialog'))
  fireEvent.click(dialog.getByRole('button', { name: 'Withdraw the deadline' }))
  await waitFor(() =>
    expect(made.commands.at(-1)).toEqual({ type: 'setPanel', state: 'open', until: null }),
  )
})

const until = Date.now() + 3_600_000

test('PN71 customers who are asked apart keep the deadline they were told', async () => {
  const made = show({ activities: { rate: 'open' } }, ({ docs: { record } }) => {
    const { activities } = session.get(record)
    session.patch(record, { activities: { ...activities, rate: { state: 'open', until } } })
  })
  fireEvent.click(screen.getByRole('button', { name: 'Ask them on their own' }))
  await waitFor(() => expect(made.commands).toEqual([{ type: 'setPanel', state: 'open', until }]))
})

test('PN70 answers that wait for their reveal are told of before a new round is asked for, and when it is refused', async () => {
  const progress = { done: 2, started: 3, of: 4, departments: {} }
  const made = show(
    { activities: { rate: 'revealed', prioritise: 'closed' }, progress: { prioritise: progress } },
    withFigures,
  )
  const refused = { failed: 'doesNotFit', detail: '' } as const
  Object.assign(made.workshop, { command: () => Promise.resolve(refused) })
  fireEvent.click(screen.getByRole('button', { name: 'Ask again in a new round' }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain('Answers of this round are still secret')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Ask again in a new round' }))
  const toasts = await screen.findByText(/Reveal them first/u, { ignore: 'dialog *' })
  expect(toasts.textContent).toContain('so none is opened')
})
