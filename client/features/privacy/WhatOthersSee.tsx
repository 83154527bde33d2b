import { For, Show, type JSX } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './PrivacyDialog.module.css'
import { statementsFor, type PrivacyFacts } from './statements.ts'

/** What others see of a person and what they do not, in plain words, as the workshop is set now. */
export function WhatOthersSee(props: { readonly facts: PrivacyFacts }) {
  const t = useText()
  const statements = () => statementsFor(props.facts)
  return (
    <>
      <Part
        title={t('privacy.heads.seen')}
        icon="eye"
        lines={statements().seen.map((one) => t(`privacy.says.${one}`))}
      />
      <Part
        title={t('privacy.heads.hidden')}
        icon="eyeOff"
        lines={statements().hidden.map((one) => t(`privacy.says.${one}`))}
      />
      <Part
        title={t('privacy.heads.limits')}
        icon="info"
        lines={statements().limits.map((one) => t(`privacy.limits.${one}`))}
      />
    </>
  )
}

interface PartProps {
  readonly title: string
  readonly icon: 'eye' | 'eyeOff' | 'info'
  readonly lines: readonly string[]
}

function Part(props: PartProps): JSX.Element {
  return (
    <Show when={props.lines.length > 0}>
      <section class={styles.part}>
        <h3 class={styles.head}>
          <Icon name={props.icon} size={20} />
          {props.title}
        </h3>
        <ul class={styles.lines}>
          <For each={props.lines}>{(line) => <li>{line}</li>}</For>
        </ul>
      </section>
    </Show>
  )
}
