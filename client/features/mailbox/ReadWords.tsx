import { Show } from 'solid-js'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { ReasonList } from '../../ui/ReasonList.tsx'
import type { MailboxSummary } from './mailMessages.ts'

interface ReadWordsProps {
  readonly summary: MailboxSummary
  readonly files: readonly string[]
}

/** How many mails of which days were read, and what was not and why. */
export function ReadWords(props: ReadWordsProps) {
  const t = useText()
  const format = useFormat()
  const days = () => props.summary.days.filter((day) => day !== null).sort()
  const range = () => {
    const [first, last] = [days()[0], days().at(-1)]
    if (first === undefined || last === undefined) return ''
    return first === last
      ? format.date(first, 'medium')
      : `${format.date(first, 'medium')} – ${format.date(last, 'medium')}`
  }
  const from = () =>
    props.files.length === 1 ? props.files[0] : t('mailbox.files', props.files.length)
  const facts = () =>
    [t('mailbox.summary', props.summary.mails), range(), from()].filter((fact) => fact).join(' · ')
  return (
    <>
      <p>
        <strong>{facts()}</strong>
      </p>
      <Show when={props.summary.passedOver > 0}>
        <p class="meta">{t('mailbox.passedOver', props.summary.passedOver)}</p>
      </Show>
      <Show when={props.summary.isMore}>
        <Banner tone="warn" icon="alert" title={t('mailbox.more')} />
      </Show>
      <Show when={props.summary.troubles.length > 0}>
        <ReasonList
          isLow
          title={t('mailbox.troubles', props.summary.troubles.length)}
          items={props.summary.troubles.map(({ file, mail, reason }) => ({
            place:
              mail === null
                ? t('mailbox.troubleFile', file)
                : t('mailbox.troubleAt', file, format.number(mail)),
            why: t(`mailbox.trouble.${reason}`),
            text: '',
          }))}
          words={{
            copy: t('mailbox.troubleCopy'),
            copied: t('common.do.copied'),
            notCopied: t('mailbox.troubleNotCopied'),
            more: (n) => t('mailbox.troubleMore', n),
          }}
        />
      </Show>
    </>
  )
}
