import { Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { createFileDrop } from '../../ui/createFileDrop.ts'
import { TextArea } from '../../ui/TextArea.tsx'
import type { Source } from './createSource.ts'
import styles from './Import.module.css'

interface SourceStepProps {
  readonly state: Source
  /** How much is taken at once, in words. */
  readonly limits: string
  /** Opens the mailbox with a file that is mail and no table. */
  readonly onMail?: ((files: readonly File[]) => void) | undefined
}

/** A place to paste, a place to drop, a button to choose a file. */
export function SourceStep(props: SourceStepProps) {
  const t = useText()
  const isOver = createFileDrop(([file]) => file && void props.state.openFile(file))
  const mailFile = () => (props.onMail ? props.state.mail() : null)
  const choose = (): void => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain'
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      if (file) void props.state.openFile(file)
    })
    input.click()
  }
  return (
    <div class={styles.source} classList={{ [styles.over!]: isOver() }}>
      <Show when={props.state.problem()}>
        {(problem) => (
          <Banner
            tone="bad"
            title={t(`intake.problem.${problem()}`, props.limits)}
            actions={
              <Show when={mailFile()}>
                {(file) => (
                  <Button icon="channelMail" onClick={() => props.onMail?.([file()])}>
                    {t('intake.readMail')}
                  </Button>
                )}
              </Show>
            }
          />
        )}
      </Show>
      <TextArea
        label={t('intake.paste')}
        hint={props.limits}
        rows={8}
        autofocus
        spellcheck={false}
        value={props.state.text()}
        onInput={(text) => props.state.setText(text)}
      />
      <div class={styles.ways}>
        <Button icon="upload" onClick={choose}>
          {t('intake.choose')}
        </Button>
        <span class="meta">{t('intake.drop')}</span>
        <span class={styles.next}>
          <Button
            variant="primary"
            disabled={props.state.text().trim() === ''}
            onClick={() => void props.state.read()}
          >
            {t('common.do.next')}
          </Button>
        </span>
      </div>
    </div>
  )
}
