import { Button } from './Button.tsx'
import type { IconName } from './Icon.tsx'
import { Menu } from './Menu.tsx'

interface ChoiceMenuProps<Value extends string> {
  /** What is chosen; read aloud with the current choice. */
  readonly label: string
  readonly options: readonly {
    readonly value: Value
    readonly label: string
    /** Language of `label` where it is not that of the interface. */
    readonly lang?: string | undefined
  }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  /** What the button shows, e.g. "EN"; the label of the current choice unless given. */
  readonly text?: string
  readonly icon?: IconName
}

/** A quiet button that opens a short list of exclusive choices. */
export function ChoiceMenu<Value extends string>(props: ChoiceMenuProps<Value>) {
  const current = () => props.options.find((option) => option.value === props.value)?.label ?? ''
  return (
    <Menu
      label={props.label}
      align="end"
      items={props.options.map((option) => ({
        label: option.label,
        lang: option.lang,
        checked: option.value === props.value,
        run: () => props.onChange(option.value),
      }))}
      trigger={(trigger) => (
        <Button
          variant="quiet"
          iconAfter="chevronDown"
          {...(props.icon === undefined ? {} : { icon: props.icon })}
          {...trigger}
          aria-label={`${props.label}: ${current()}`}
        >
          {props.text ?? current()}
        </Button>
      )}
    />
  )
}
