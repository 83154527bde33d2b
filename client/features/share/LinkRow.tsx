import { Show } from 'solid-js'
import type { Role } from '../../../shared/domain/participant.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { LinkText } from '../../ui/LinkText.tsx'
import styles from './LinkRow.module.css'

interface LinkRowProps {
  readonly role: Role
  /** `null` when this browser does not hold it. */
  readonly link: string | null
  /** People who came in by it. */
  readonly count: number
  /** Whether it works now, in words; left out where a link always does. */
  readonly standing?: string | undefined
  readonly onCopy: (link: string) => void
  /** Draws it as a code to scan; left out where the code stands beside the links. */
  readonly onCode?: (() => void) | undefined
  readonly onRotate: () => void
}

/** One link: whose, what it may do in a plain sentence, who is in, Replace, QR code, Copy. */
export function LinkRow(props: LinkRowProps) {
  const t = useText()
  const role = () => t(`common.role.${props.role}`)
  return (
    <li class={styles.row}>
      <div class={styles.words}>
        <h3>
          {role()}
          <Show when={props.count > 0}>
            <span class="meta num">{t('share.in', props.count)}</span>
          </Show>
        </h3>
        <p>
          {t(`share.may.${props.role}`)} {props.standing}
        </p>
        <Show
          when={props.link}
          fallback={
            <p>
              {t('share.unknown')}{' '}
              {t(
                props.role === 'participant'
                  ? 'share.unknownDo.participant'
                  : 'share.unknownDo.other',
              )}
            </p>
          }
        >
          {(link) => (
            <p class={styles.link}>
              <LinkText link={link()} />
            </p>
          )}
        </Show>
      </div>
      <div class={styles.actions}>
        <Button
          variant="quiet"
          icon="rotate"
          aria-label={t('common.fieldOf', t('share.rotate'), role())}
          onClick={() => props.onRotate()}
        >
          {t('share.rotate')}
        </Button>
        <Show when={props.link !== null && props.onCode}>
          {(onCode) => (
            <Button
              variant="quiet"
              icon="scan"
              aria-haspopup="dialog"
              aria-label={t('common.fieldOf', t('share.code.show'), role())}
              onClick={() => onCode()()}
            >
              {t('share.code.show')}
            </Button>
          )}
        </Show>
        <Show when={props.link}>
          {(link) => (
            <Button
              icon="copy"
              aria-label={t('common.fieldOf', t('common.do.copy'), role())}
              variant={props.role === 'participant' ? 'primary' : 'plain'}
              onClick={() => props.onCopy(link())}
            >
              {t('common.do.copy')}
            </Button>
          )}
        </Show>
      </div>
    </li>
  )
}
