import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { initials } from '../../../client/ui/Avatar.tsx'
import { AvatarStack } from '../../../client/ui/AvatarStack.tsx'
import { Button } from '../../../client/ui/Button.tsx'
import { Histogram } from '../../../client/ui/Histogram.tsx'
import { Icon } from '../../../client/ui/Icon.tsx'
import { drawings } from '../../../client/ui/icons/drawings.ts'
import { generalIcons } from '../../../client/ui/icons/general.ts'
import { loadLaterIcons } from '../../../client/ui/icons/later.ts'
import { laterDrawings } from '../../../client/ui/icons/laterDrawings.ts'
import { QrCode } from '../../../client/ui/QrCode.tsx'
import { Segmented } from '../../../client/ui/Segmented.tsx'
import { Select } from '../../../client/ui/Select.tsx'
import { TextInput } from '../../../client/ui/TextInput.tsx'

afterEach(cleanup)

describe('Button', () => {
  test('KT5 a button never sends a form by accident', () => {
    render(() => <Button>Merge</Button>)
    expect(screen.getByRole('button').getAttribute('type')).toBe('button')
  })

  test('KT5 with an address it is a link', () => {
    render(() => <Button href="/w/1">Open</Button>)
    expect(screen.getByRole('link', { name: 'Open' }).getAttribute('href')).toBe('/w/1')
  })
})

describe('Segmented', () => {
  test('KT6 choices are radio buttons of one group and tell the value', () => {
    const choose = vi.fn()
    const options = [
      { value: 'list', label: 'List' },
      { value: 'board', label: 'Board' },
    ] as const
    render(() => <Segmented label="View" value="board" options={options} onChange={choose} />)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Board' }).checked).toBe(true)
    fireEvent.click(screen.getByRole('radio', { name: 'List' }))
    expect(choose.mock.calls).toEqual([['list']])
  })
})

describe('fields', () => {
  test('KT7 an error is tied to its field and takes the place of the hint', () => {
    const [error, setError] = createSignal<string | undefined>()
    render(() => <TextInput label="Deadline" value="" hint="A day" error={error()} />)
    const field = screen.getByRole('textbox', { name: 'Deadline' })
    expect(describedText(field)).toBe('A day')
    setError('November has 30 days.')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(describedText(field)).toBe('November has 30 days.')
    expect(screen.queryByText('A day')).toBeNull()
  })

  test('KT7 a hidden label is still the name of its field', () => {
    render(() => <TextInput label="Search" labelHidden value="" />)
    expect(screen.getByRole('textbox', { name: 'Search' })).toBeTruthy()
  })

  test('KT7 a select shows its placeholder until something is chosen, then follows its value', () => {
    const [value, setValue] = createSignal<'a' | 'b' | ''>('')
    const options = [
      { value: 'a', label: 'Sales' },
      { value: 'b', label: 'Support' },
    ] as const
    render(() => (
      <Select
        label="Owner"
        placeholder="Nobody"
        value={value()}
        options={options}
        onChange={setValue}
      />
    ))
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Owner' })
    expect(select.selectedOptions[0]?.textContent).toBe('Nobody')
    fireEvent.change(select, { target: { value: 'b' } })
    expect(value()).toBe('b')
    setValue('a')
    expect(select.selectedOptions[0]?.textContent).toBe('Sales')
  })
})

describe('pictures of people and votes', () => {
  test('KT8 initials are those of the first and the last name', () => {
    expect(initials('Ola Maria Wiśniewska')).toBe('OW')
    expect(initials('łucja')).toBe('Ł')
    expect(initials('  ')).toBe('·')
  })

  test('KT8 a stack draws four people and counts the others', () => {
    const people = Array.from({ length: 16 }, (_, at) => ({ name: `P${at}`, colour: 1 }))
    render(() => <AvatarStack people={people} label="16 people are here" />)
    expect(screen.getAllByRole('img')).toHaveLength(4)
    expect(screen.getByRole('group').textContent).toContain('+12')
  })

  test('KT9 a histogram prints the count of every step that has one and says itself in a sentence', () => {
    render(() => (
      <Histogram kind="experience" counts={[8, 6, 0, 2, 1]} label="Experience: mostly 1" />
    ))
    const chart = screen.getByRole('img', { name: 'Experience: mostly 1' })
    expect(chart.querySelectorAll('[style*="height"] > span > span.num')).toHaveLength(4)
    expect(chart.textContent).toBe('862112345')
  })

  test('KT9 the tallest bar has the full height, the others their share', () => {
    const { container } = render(() => (
      <Histogram kind="expectation" counts={[0, 5, 10, 0, 0]} height={100} label="chart" />
    ))
    const bars = [...container.querySelectorAll<HTMLElement>('span > span[style]')]
    expect(bars.map((bar) => bar.style.height)).toEqual(['50px', '100px'])
  })

  test('KT10 a QR code keeps a quiet zone of four modules on every side', () => {
    render(() => <QrCode text="http://a.example/w/1#key" label="Scan" />)
    const code = screen.getByRole('img', { name: 'Scan' })
    const size = Number(code.getAttribute('viewBox')?.split(' ')[2])
    const spots = [
      ...(code.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)/gu),
    ]
    const at = spots.flatMap(([, x, y]) => [Number(x), Number(y)])
    expect(Math.min(...at)).toBe(4)
    expect(Math.max(...at)).toBe(size - 5)
  })
})

test('KT11 an icon is drawn by one family only', () => {
  const families = [drawings, laterDrawings, generalIcons].map(Object.keys)
  const names = families.flat()
  expect(names).toEqual([...new Set(names)])
})

test('KT30 a sign that is fetched later has its place from the start, and draws nothing before', async () => {
  const { container } = render(() => (
    <>
      <Icon name="check" size={20} />
      <Icon name="merge" size={20} />
      <Icon name="trash" size={20} />
    </>
  ))
  const signs = () => [...container.querySelectorAll('svg')]
  const drawn = () => signs().map((sign) => sign.childElementCount > 0)
  const sizes = () => signs().map((sign) => sign.getAttribute('width'))
  expect(drawn()).toEqual([true, false, false])
  expect(sizes()).toEqual(['20', '20', '20'])
  await loadLaterIcons()
  expect(drawn()).toEqual([true, true, true])
  expect(sizes()).toEqual(['20', '20', '20'])
})

function describedText(field: HTMLElement): string | undefined {
  return document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent
}
