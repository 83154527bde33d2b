import { useText } from '../../i18n/i18n.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import styles from './KeyLegend.module.css'

/** The keys of this screen in one line, where there is a keyboard. */
export function KeyLegend() {
  const t = useText()
  return (
    <p class={styles.keys} aria-hidden="true">
      <span>
        <KeyCap>1</KeyCap> {t('rate.keys.to')} <KeyCap>5</KeyCap> {t('rate.keys.answer')}
      </span>
      <span>
        <KeyCap>↓</KeyCap> {t('rate.keys.question')}
      </span>
      <span>
        <KeyCap>0</KeyCap> {t('rate.keys.noContact')}
      </span>
      <span>
        <KeyCap>D</KeyCap> {t('rate.decides')}
      </span>
      <span>
        <KeyCap>↵</KeyCap> {t('rate.keys.card')}
      </span>
      <span>
        <KeyCap>⌫</KeyCap> {t('rate.keys.back')}
      </span>
    </p>
  )
}
