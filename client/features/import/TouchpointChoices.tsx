import { useWorkshop } from '../../workshop/context.tsx'
import type { TouchpointNames, UnknownTouchpoint } from './createTouchpointNames.ts'
import { NameChoices } from './NameChoices.tsx'

interface TouchpointChoicesProps {
  readonly names: TouchpointNames
  readonly title: string
  readonly lead: string
  /** Said of rows that stay out. */
  readonly leaveOut: string
  readonly labelOf: (name: string) => string
  /** How many rows, in words. */
  readonly rowsOf: (rows: number) => string
}

/** Names that are no touchpoint's: the one that is most like it is proposed, the person decides. */
export function TouchpointChoices(props: TouchpointChoicesProps) {
  const options = useTouchpointOptions(() => props.leaveOut)
  const choiceOf = (name: UnknownTouchpoint) => ({
    given: [name.touchpoint, name.stage].filter((part) => part !== '').join(' · '),
    rows: props.rowsOf(name.rows),
    label: props.labelOf(name.touchpoint),
    value: optionOf(props.names.choiceOf(name)),
    isGuess: props.names.isGuess(name),
    onChoose: (value: string) => props.names.choose(name, idOf(value)),
  })
  return (
    <NameChoices
      title={props.title}
      lead={props.lead}
      names={props.names.unknown().map(choiceOf)}
      options={options()}
    />
  )
}

/** All touchpoints as options, under what is said of none. */
export function useTouchpointOptions(none: () => string) {
  const workshop = useWorkshop()
  return () => {
    const stages = new Map(workshop.stages().map(({ id, name }) => [id, name]))
    return [
      { value: 'none', label: none() },
      ...workshop.touchpoints().map(({ id, title, stage }) => ({
        value: `id:${id}`,
        label: `${stages.get(stage) ?? ''}: ${title}`,
      })),
    ]
  }
}

/** The option of a touchpoint's id; `''` = none. */
export function optionOf(id: string): string {
  return id === '' ? 'none' : `id:${id}`
}

/** Id of an option; `''` = none. */
export function idOf(option: string): string {
  return option === 'none' ? '' : option.slice(3)
}
