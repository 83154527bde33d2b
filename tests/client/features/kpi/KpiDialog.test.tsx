import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { KpiDialog } from '../../../../client/features/kpi/KpiDialog.tsx'
import { kpis, stages } from '../../../../shared/doc/frame.ts'
import type { Role } from '../../../../shared/domain/participant.ts'
import type { Kpi } from '../../../../shared/domain/workshop.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { prepareBrowser } from '../../browserParts.ts'

beforeEach(prepareBrowser)
afterEach(cleanup)

const kpi = (fields: Partial<Kpi> & Pick<Kpi, 'id'>): Kpi => ({
  stage: 'decision',
  name: fields.id,
  unit: '',
  better: 'higher',
  baseline: null,
  target: null,
  actual: null,
  date: null,
  source: '',
  position: fields.id,
  ...fields,
})
const all = [
  kpi({
    id: 'Sales',
    baseline: 3100,
    target: 3400,
    actual: 3250,
    date: '2026-03-05',
    source: 'Shop',
  }),
  kpi({ id: 'Cost', better: 'lower', baseline: 30, target: 20, actual: 35, unit: '€' }),
  kpi({ id: 'Visits', stage: 'awareness', baseline: 5 }),
  kpi({ id: 'Loyal', baseline: 1, target: 2, actual: 3 }),
]
const show = (role: Role = 'facilitator', volumes: readonly (number | null)[] = []) =>
  renderScreen(
    () => <KpiDialog onClose={() => undefined} />,
    { role },
    {
      prepare({ docs }) {
        for (const one of all) kpis.put(docs.frame, one)
        stages
          .list(docs.frame)
          .forEach(({ id }, at) => stages.patch(docs.frame, id, { volume: volumes[at] ?? null }))
      },
    },
  )
const table = () => screen.getByRole('table', { name: 'What is measured' })
const row = (name: string) =>
  within(table())
    .getAllByRole('row')
    .find((one) => one.dataset.kpi === name)!
const edit = (name: string) => fireEvent.click(screen.getByRole('button', { name: `Edit ${name}` }))
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save figures' }))

describe('the table of KPIs', () => {
  test('KP1 figures and progress stand in words, and what is missing is a word', () => {
    show()
    expect(row('Sales').textContent).toContain('50% of the way')
    expect(within(row('Sales')).getByRole('progressbar').getAttribute('aria-valuenow')).toBe('50')
    within(row('Sales')).getByText('3,250')
    within(row('Sales')).getByText('5 Mar 2026')
    expect(row('Cost').textContent).toContain('Worse than the baseline')
    expect(row('Cost').textContent).toContain('Lower is better')
    expect(row('Loyal').textContent).toContain('Target reached')
    expect(row('Visits').textContent).toContain('No target yet')
    expect(within(row('Visits')).getAllByText('not set')).toHaveLength(2)
    expect(within(row('Visits')).queryByRole('progressbar')).toBeNull()
    screen.getByText('No KPI in this stage.')
  })

  test('KP2 a new figure is saved with its day and source, alone, and one undo takes it back', () => {
    const { workshop, docs } = show()
    edit('Sales')
    type('Actual', '3,400')
    type('Measured on', '2026-06-01')
    // Somebody else changes the target meanwhile.
    kpis.patch(docs.frame, 'Sales', { target: 4000 })
    save()
    expect(workshop.kpis().find(({ id }) => id === 'Sales')).toMatchObject({
      actual: 3400,
      date: '2026-06-01',
      target: 4000,
      baseline: 3100,
    })
    expect(document.activeElement?.getAttribute('aria-label')).not.toBe('Save figures')
    expect(workshop.undo.undo()).toBe(true)
    expect(workshop.kpis().find(({ id }) => id === 'Sales')?.actual).toBe(3250)
  })

  test('KP2 a form left with Escape writes nothing, and the focus goes back to where it was opened', async () => {
    const { workshop } = show()
    edit('Cost')
    type('Actual', '1')
    const isLeftToBrowser = fireEvent.keyDown(screen.getByLabelText('Actual'), { key: 'Escape' })
    expect(isLeftToBrowser).toBe(false)
    await Promise.resolve()
    expect(screen.queryByRole('button', { name: 'Save figures' })).toBeNull()
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit Cost')
    expect(workshop.kpis().find(({ id }) => id === 'Cost')?.actual).toBe(35)
    expect(workshop.undo.canUndo()).toBe(false)
  })

  test('KP2 a new figure is of today until its day is said, and one who said it keeps it', () => {
    show()
    edit('Visits')
    type('Actual', '7')
    const day = screen.getByLabelText('Measured on') as HTMLInputElement
    expect(day.value).toBe(new Intl.DateTimeFormat('sv').format())
    type('Measured on', '2026-01-01')
    type('Actual', '8')
    expect(day.value).toBe('2026-01-01')
  })

  test('KP3 what is no number is refused at its field, and nothing is written', async () => {
    const { workshop } = show()
    edit('Sales')
    type('Actual', 'many')
    type('Target', '')
    save()
    const field = screen.getByLabelText('Actual')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    await Promise.resolve()
    expect(document.activeElement).toBe(field)
    expect(workshop.kpis().find(({ id }) => id === 'Sales')).toMatchObject({
      actual: 3250,
      target: 3400,
    })
    type('Actual', '9')
    save()
    expect(workshop.kpis().find(({ id }) => id === 'Sales')).toMatchObject({
      actual: 9,
      target: null,
    })
  })

  test('KP4 a participant reads all figures and finds no form', () => {
    show('participant')
    within(row('Sales')).getByText('3,250')
    expect(screen.queryByRole('button', { name: /Edit/u })).toBeNull()
    expect(screen.queryByRole('link')).toBeNull()
  })

  test('KP5 conversion, drop-off and loss stand from stage to stage', () => {
    show('participant', [1000, 240, 60])
    const cells = within(screen.getByRole('table', { name: 'From stage to stage' }))
      .getAllByRole('row')
      .map((one) => [...one.querySelectorAll('th, td')].map((cell) => cell.textContent))
    expect(cells.slice(1)).toEqual([
      ['AWARENESS', '1,000', '24%', '76%', '760largest loss'],
      ['CONSIDERATION', '240', '25%', '75%', '180'],
      ['DECISION', '60', 'last stage'],
    ])
  })

  test('KP5 what is not known is said, and people who join midway are no loss', () => {
    show('participant', [100, 150, null])
    const text = screen.getByRole('table', { name: 'From stage to stage' }).textContent
    expect(text).toContain('50 join midway')
    expect(text).toContain('no data')
    cleanup()
    show('participant')
    screen.getByText(/Say in Frame how many customers enter/u)
  })
})
