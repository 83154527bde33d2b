import { createSignal } from 'solid-js'
import type { SwotQuadrant } from '../../../shared/domain/swot/finding.ts'
import { textLimits } from '../../../shared/domain/text.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './AddFinding.module.css'
import { useSwot } from './swotContext.tsx'

/** Writes a finding by hand; Enter adds and keeps the field, Escape empties it. */
export function AddFinding(props: { readonly quadrant: SwotQuadrant }) {
  const swot = useSwot()
  const t = useText()
  const [text, setText] = createSignal('')
  return (
    <form
      class={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        swot.add(props.quadrant, text())
        setText('')
      }}
    >
      <Icon name="plus" />
      <input
        class={styles.field}
        value={text()}
        maxLength={textLimits.sentence}
        autocomplete="off"
        enterkeyhint="send"
        aria-label={t(`swot.add.${props.quadrant}`)}
        placeholder={t(`swot.add.${props.quadrant}`)}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && setText('')}
      />
    </form>
  )
}
