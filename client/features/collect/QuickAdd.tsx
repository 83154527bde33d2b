import { createEffect, createMemo, createUniqueId, on, Show } from 'solid-js'
import { textLimits } from '../../../shared/domain/text.ts'
import { useText } from '../../i18n/i18n.tsx'
import { useSay } from '../../ui/Announcer.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useTableImport } from '../../ui/tableImport.tsx'
import { useCollect } from './collectContext.tsx'
import type { NewTouchpoint } from './createCollect.ts'
import { isTable, linesOf } from './linesOf.ts'
import styles from './QuickAdd.module.css'
import { fitsTitle, titleRoom } from './titleRoom.ts'

interface QuickAddProps {
  readonly stage: string
  readonly stageName: string
  /** Name under which what is typed is kept; the stage's unless told otherwise. */
  readonly field?: string
  /** Says the stage in the field itself, where no heading stands above it. */
  readonly names?: boolean
  /** The phone's: large, with a button of its own. */
  readonly big?: boolean
  /** Puts the cursor in it when it appears. */
  readonly autofocus?: boolean
  /** What else new touchpoints get; the writer's own department unless told otherwise. */
  readonly extra?: Partial<NewTouchpoint>
  readonly onEscape?: () => void
}

/**
 * Enter adds and keeps the field; pasting several lines adds one touchpoint a line, and pasting cells of
 * a spreadsheet asks what its columns are. While nothing can be
 * added the field keeps its words and the cursor, and says what it waits for. What is too long for a title stays in
 * the field as well, and says by how much.
 */
export function QuickAdd(props: QuickAddProps) {
  const collect = useCollect()
  const t = useText()
  const openImport = useTableImport()
  const { adding } = collect
  const say = useSay()
  const reasonId = createUniqueId()
  const name = () => props.field ?? props.stage
  const text = () => adding.text(name())
  const setText = (words: string) => adding.write(name(), words)
  const isHeld = () => adding.state(name()) === 'held'
  const room = () => titleRoom(text())
  const isTooLong = () => (room() ?? 0) < 0
  const roomWords = (): string => {
    const left = room()
    if (left === null || isHeld()) return ''
    return left < 0 ? t('collect.room.over', -left, textLimits.title) : t('collect.room.left', left)
  }
  // Heard where it begins to matter, not with every letter.
  const phase = createMemo(() => (room() === null ? 'free' : isTooLong() ? 'over' : 'near'))
  createEffect(
    on(phase, () => roomWords() !== '' && adding.entered() === name() && say(roomWords()), {
      defer: true,
    }),
  )
  let field!: HTMLInputElement
  const add = (lines: readonly string[]): void => {
    if (isHeld()) return
    collect.add(lines, { department: collect.ownDepartment(), ...props.extra, stage: props.stage })
    setText('')
  }
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData?.getData('text/plain') ?? ''
    const lines = linesOf(pasted)
    if (lines.length < 2 || isHeld()) return
    event.preventDefault()
    if (openImport && isTable(pasted)) return openImport({ text: pasted, stage: props.stage })
    const all = [...linesOf(text()), ...lines]
    add(all.filter(fitsTitle))
    setText(all.filter((line) => !fitsTitle(line)).join(' · '))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    if (text() !== '' && !isHeld()) setText('')
    else if (props.onEscape) props.onEscape()
    else field.blur()
  }

  return (
    <form
      class={styles.add}
      classList={{
        [styles.big!]: props.big === true,
        [styles.held!]: isHeld(),
        [styles.told!]: isHeld() || roomWords() !== '',
      }}
      onSubmit={(event) => {
        event.preventDefault()
        if (isTooLong()) say(roomWords())
        else add([text()])
        field.focus()
      }}
    >
      <span class={styles.well}>
        <Icon name="plus" />
        <input
          ref={(element) => {
            field = element
            if (props.autofocus) queueMicrotask(() => element.focus())
          }}
          class={styles.field}
          value={text()}
          aria-invalid={isTooLong() ? 'true' : undefined}
          enterkeyhint="send"
          autocomplete="off"
          aria-label={t('collect.addTo', props.stageName)}
          placeholder={props.names ? t('collect.addTo', props.stageName) : t('collect.addShort')}
          data-quick-add={props.stage}
          data-unsent={text() !== '' && !isHeld() ? '' : undefined}
          readOnly={isHeld()}
          aria-disabled={isHeld() ? 'true' : undefined}
          aria-describedby={isHeld() || room() !== null ? reasonId : undefined}
          onFocus={() => adding.enter(name())}
          onBlur={() => adding.enter(null)}
          onInput={(event) => setText(event.currentTarget.value)}
          onPaste={onPaste}
          onKeyDown={onKeyDown}
        />
        <Show when={!props.big && !isHeld()}>
          <kbd class={styles.key} aria-hidden="true">
            ↵
          </kbd>
        </Show>
      </span>
      <Show when={props.big && !isHeld()}>
        <IconButton
          icon="plus"
          variant="primary"
          size="big"
          type="submit"
          label={t('common.do.add')}
        />
      </Show>
      <Show when={isHeld()}>
        <p class={styles.reason} id={reasonId} role="status">
          <Icon name="lock" size={14} />
          {t(`collect.held.${adding.reason()}`)}
        </p>
      </Show>
      <Show when={roomWords()}>
        <p class={`num ${styles.reason}`} classList={{ [styles.over!]: isTooLong() }} id={reasonId}>
          <Show when={isTooLong()}>
            <Icon name="alert" size={14} />
          </Show>
          {roomWords()}
        </p>
      </Show>
    </form>
  )
}
