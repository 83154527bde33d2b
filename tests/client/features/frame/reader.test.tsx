import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { FrameScreen } from '../../../../client/features/frame/FrameScreen.tsx'
import { prepareBrowser } from '../../browserParts.ts'
import { renderScreen } from '../../renderScreen.tsx'

// reason: the editor has its own tests and needs a real layout
vi.mock('../../../../client/richtext/RichTextEditor.tsx', () => ({ RichTextEditor: () => null }))

beforeAll(prepareBrowser)
afterEach(cleanup)

const open = () =>
  renderScreen(
    FrameScreen,
    { role: 'facilitator', touchpoints: {} },
    {
      prepare: ({ workshop }) =>
        workshop.frame.kpis.add({
          stage: 'decision',
          name: 'Search ranking',
          unit: '',
          better: 'lower',
          baseline: null,
          target: 3,
          actual: null,
          date: null,
          source: '',
        }),
    },
  )

test('FR40 each button that adds says what it adds, to the eye as to the ear', () => {
  open()
  for (const name of ['persona', 'segment', 'stage', 'department', 'channel'])
    expect(screen.getByRole('button', { name: `Add a ${name}` }).textContent).toBe(`Add a ${name}`)
  const [kpi] = screen.getAllByRole('button', { name: /^Add a KPI to /u })
  expect(kpi?.textContent).toBe('Add a KPI')
})

test('FR41 where a figure is missing, its button begins with what it does; where there is one, it ends with it', () => {
  open()
  expect(screen.getByRole('button', { name: 'enter: Search ranking, baseline' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Search ranking, target: 3' })).toBeTruthy()
  expect(screen.getAllByRole('button', { name: /^enter: Customers/u })).toHaveLength(3)
})

test('FR42 the stages stand under a heading of their own', () => {
  open()
  const heading = screen.getByRole('heading', { level: 2, name: 'Stages' })
  const stages = screen.getByRole('region', { name: 'Stages' })
  const all = within(stages).getAllByRole('heading')
  expect(all[0]).toBe(heading)
  expect(all.slice(1).map(({ tagName }) => tagName)).toEqual(['H3', 'H3', 'H3'])
})

test('B70 who removes a KPI is on the next one, and after the last on what adds another', () => {
  const { workshop } = open()
  const [first] = workshop.kpis()
  workshop.frame.kpis.add({ ...first!, name: 'Page views' })
  fireEvent.click(screen.getByRole('button', { name: /^Remove .*Search ranking/u }))
  expect(document.activeElement?.closest('li')?.textContent).toContain('Page views')
  fireEvent.click(screen.getByRole('button', { name: /^Remove .*Page views/u }))
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Add a KPI to /u)
  expect(document.activeElement?.closest('[data-stage]')?.getAttribute('data-stage')).toBe(
    'decision',
  )
})

test('B70 who removes a persona is on what adds another', () => {
  const { workshop } = open()
  for (const { id } of workshop.personas()) workshop.frame.personas.remove(id)
  workshop.frame.personas.add({ name: 'Nora', description: '' })
  fireEvent.click(screen.getByRole('button', { name: /^Remove .*Nora/u }))
  expect(document.activeElement?.textContent).toBe('Add a persona')
})

test('B76 what is added to the frame is said', () => {
  open()
  fireEvent.click(screen.getByRole('button', { name: 'Add a department' }))
  const field = screen.getByRole('textbox', { name: 'Add a department' })
  fireEvent.input(field, { target: { value: 'Legal' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  const said = [...document.querySelectorAll('[aria-live="assertive"]')].map(
    ({ textContent }) => textContent,
  )
  expect(said).toContain('“Legal” added')
})

test('B77 fields and headings have short names; what else is said of them is their description', () => {
  open()
  expect(screen.getByRole('textbox', { name: 'Goal of the journey' })).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'DECISION' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Name of the stage: DECISION' }).ariaDescription).toBe(
    'Edit',
  )
  for (const control of screen.getAllByRole('switch'))
    expect(control.getAttribute('aria-labelledby')).toBeTruthy()
})
