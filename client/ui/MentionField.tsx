import { createEffect, createUniqueId, For, on, Show } from 'solid-js'
import { useSay } from './Announcer.tsx'
import { Avatar } from './Avatar.tsx'
import { createMentionList, type MentionOption } from './createMentionList.ts'
import type { FieldText } from './Field.tsx'
import styles from './MentionField.module.css'
import { placePanel } from './placePanel.ts'
import { TextArea } from './TextArea.tsx'

interface MentionFieldProps extends FieldText {
  readonly value: string
  readonly onInput: (text: string) => void
  readonly placeholder?: string
  /** Takes the focus when it is drawn, the caret behind what is written. */
  readonly takesFocus?: boolean
  /** Who fits what was typed behind the `@`, best first. */
  readonly find: (words: string) => readonly MentionOption[]
  readonly onPick: (option: MentionOption) => void
  readonly onEnter: () => void
  readonly onEscape?: () => void
  /** Names the list for readers. */
  readonly listLabel: string
  /** Says that the list is there: "3 people. …". */
  readonly found: (n: number) => string
  readonly moreWords: (n: number) => string
}

/**
 * A text in which people are named: `@` opens a list, typing narrows it, arrows and Enter or a press choose, Escape
 * closes it. The focus stays in the text. Enter sends, Shift and Enter begin a line.
 */
export function MentionField(props: MentionFieldProps) {
  const id = createUniqueId()
  const say = useSay()
  let field!: HTMLDivElement
  let panel!: HTMLDivElement
  const area = () => field.querySelector('textarea')
  const list = createMentionList({
    text: () => area()?.value ?? '',
    find: (words) => props.find(words),
    pick(option, text, caret) {
      props.onPick(option)
      props.onInput(text)
      area()?.focus()
      area()?.setSelectionRange(caret, caret)
    },
  })
  const look = (): void => list.look(area()?.selectionEnd ?? null)
  const idOf = (at: number) => `${id}-${at}`
  createEffect(
    on([list.isOpen, list.options], ([isOpen], before) => {
      const was = before?.[0] === true
      if (isOpen && !was) {
        panel.showPopover()
        say(props.found(list.options().length + list.more()))
      } else if (was && !isOpen) panel.hidePopover()
      // Only what is shown has a size to be placed by, and only while nothing from before bounds it.
      if (!isOpen) return
      panel.style.removeProperty('max-height')
      placePanel(field, panel)
    }),
  )
  createEffect(() => {
    if (!list.isOpen()) return
    document.getElementById(idOf(list.active()))?.scrollIntoView({ block: 'nearest' })
  })
  createEffect(() => {
    if (props.takesFocus !== true) return
    const end = area()?.value.length ?? 0
    area()?.focus()
    area()?.setSelectionRange(end, end)
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return
    const { key, shiftKey } = event
    if (!(shiftKey && key === 'Enter') && list.press(key)) {
      event.preventDefault()
      event.stopPropagation()
    } else if (key === 'Enter' && !shiftKey) {
      event.preventDefault()
      props.onEnter()
    } else if (key === 'Escape' && props.onEscape) {
      event.preventDefault()
      event.stopPropagation()
      props.onEscape()
    }
  }
  // Its own listener: what is around it hears keys directly and must not hear those that were taken here.
  const hear = (element: HTMLDivElement): void => {
    field = element
    element.addEventListener('keydown', onKeyDown)
  }
  return (
    <div class={styles.field} ref={hear}>
      <TextArea
        label={props.label}
        labelHidden={props.labelHidden ?? false}
        hint={props.hint}
        error={props.error}
        placeholder={props.placeholder}
        rows={1}
        value={props.value}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={list.isOpen() ? id : undefined}
        aria-activedescendant={list.isOpen() ? idOf(list.active()) : undefined}
        onInput={(text) => {
          props.onInput(text)
          look()
        }}
        onKeyUp={look}
        onClick={look}
        onBlur={() => list.look(null)}
      />
      <div ref={panel} popover="manual" class={styles.panel}>
        <div id={id} role="listbox" aria-label={props.listLabel}>
          <For each={list.options()}>
            {(option, at) => (
              <button
                type="button"
                id={idOf(at())}
                class={styles.option}
                role="option"
                tabIndex={-1}
                aria-selected={at() === list.active()}
                // The focus stays in the text; a finger that scrolls chooses nobody.
                onPointerDown={(event) => event.preventDefault()}
                onMouseDown={(event) => event.preventDefault()}
                onPointerMove={() => list.setActive(at())}
                onClick={() => list.choose(option)}
              >
                <span aria-hidden="true">
                  <Avatar name={option.name} colour={option.colour} size="small" />
                </span>
                <span class={styles.name}>{option.name}</span>
                <Show when={option.detail}>
                  <span class={styles.detail}>{option.detail}</span>
                </Show>
              </button>
            )}
          </For>
        </div>
        <Show when={list.more() > 0}>
          <p class={styles.more}>{props.moreWords(list.more())}</p>
        </Show>
      </div>
    </div>
  )
}
