/** Asking customers from their screen: until when, anew, and showing what they said. */
import { cleanup, fireEvent, screen, waitFor, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { CustomersScreen } from '../../../../client/features/customers/CustomersScreen.tsx'
import { PanelDeadline } from '../../../../client/features/facilitate/PanelDeadline.tsx'
import { panelProgress, progressRoot, session, tallies } from '../../../../shared/doc/record.ts'
import { prepareBrowser } from '../../browserParts.ts'
import { type MadeWorkshop } from '../../makeWorkshop.ts'
import { renderRouted } from '../../renderRouted.tsx'

beforeAll(prepareBrowser)
import { customers, seed, show, staff, withFigures } from './customersScreen.tsx'

beforeAll(prepareBrowser)
afterEach(cleanup)

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
