import { A, useNavigate } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import { steps, type Step } from '../../../shared/domain/step.ts'
import { MainWords, useLangOf, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { ChoiceMenu } from '../../ui/ChoiceMenu.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { chooseTheme, storedTheme, themes } from '../../ui/theme.ts'
import type { View } from '../../ui/view.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import styles from './PhoneSheet.module.css'
import { StepMark } from './StepMark.tsx'
import { isBehind } from './stepFacts.ts'
import { hasTwin, ViewChoice } from './ViewChoice.tsx'
import type { ShellDialog } from './shellDialog.ts'
import { useTakingBack } from './useTakingBack.ts'

interface PhoneSheetProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly step: Step
  readonly view: View
  readonly setView: (view: View) => void
  readonly dialog: (dialog: ShellDialog) => void
}

/** The steps as large rows, then what the header of a wide screen carries. */
export function PhoneSheet(props: PhoneSheetProps) {
  const t = useText()
  const workshop = useWorkshop()
  const lang = useLangOf(() => workshop.about.language)
  const takingBack = useTakingBack(workshop)
  const navigate = useNavigate()
  const [theme, setTheme] = createSignal(storedTheme())
  const close = (then?: () => void) => {
    props.onClose()
    then?.()
  }
  return (
    <Dialog
      open={props.open}
      onClose={() => props.onClose()}
      title={workshop.about.title}
      titleLang={lang()}
      closeLabel={t('common.do.close')}
    >
      <nav aria-label={t('shell.steps')}>
        <ol class={styles.steps}>
          <For each={steps}>
            {(step) => (
              <li>
                <A
                  href={`/w/${workshop.id}/${step}`}
                  class={styles.step}
                  aria-current={step === props.step ? 'step' : undefined}
                  onClick={() => props.onClose()}
                >
                  {t(`common.step.${step}`)}
                  <span class={styles.facts}>
                    <MainWords>
                      <StepMark step={step} />
                    </MainWords>
                    <Show when={workshop.session.step === step}>
                      <span class={styles.group}>{t('shell.groupHere')}</span>
                    </Show>
                  </span>
                  <Show when={isBehind(workshop, step)}>
                    <Icon name="check" />
                  </Show>
                </A>
              </li>
            )}
          </For>
        </ol>
      </nav>
      <div class={styles.more}>
        <Show when={hasTwin(props.step)}>
          <ViewChoice view={props.view} setView={props.setView} wide />
        </Show>
        <div class={styles.row}>
          <Button icon="clock" onClick={() => close(() => props.dialog('activities'))}>
            {t('shell.activities')}
          </Button>
          <Button icon="history" onClick={() => close(() => props.dialog('digest'))}>
            {t('shell.digest')}
          </Button>
          <Button icon="people" onClick={() => close(() => props.dialog('people'))}>
            {t('shell.people.title')}
          </Button>
          <Button icon="file" onClick={() => close(() => props.dialog('brief'))}>
            {t('shell.brief.title')}
          </Button>
          <MainWords>
            <Button icon="evidence" onClick={() => close(() => props.dialog('evidence'))}>
              {t('evidence.open')}
            </Button>
            <Button icon="list" onClick={() => close(() => props.dialog('kpis'))}>
              {t('kpi.title')}
            </Button>
          </MainWords>
          <span class={styles.whole}>
            <Button icon="link" wide onClick={() => close(() => props.dialog('device'))}>
              {t('shell.device')}
            </Button>
          </span>
          <Show when={workshop.canWrite('board') && workshop.canContribute('collect')}>
            <Button icon="upload" onClick={() => close(() => props.dialog('import'))}>
              {t('shell.import')}
            </Button>
          </Show>
          <Show when={workshop.isFacilitator()}>
            <Button icon="share" onClick={() => close(() => props.dialog('share'))}>
              {t('shell.share')}
            </Button>
            <Button icon="history" onClick={() => close(() => props.dialog('versions'))}>
              {t('shell.versions.title')}
            </Button>
            <Button icon="copy" onClick={() => close(() => props.dialog('reuse'))}>
              {t('shell.reuse')}
            </Button>
            <Button icon="download" onClick={() => close(() => props.dialog('keep'))}>
              {t('shell.keep')}
            </Button>
          </Show>
          <Button
            icon="undo"
            disabled={!takingBack.canUndo()}
            onClick={() => close(takingBack.undo)}
          >
            {t('common.do.undo')}
          </Button>
          <Button icon="eyeOff" onClick={() => close(() => props.dialog('privacy'))}>
            {t('shell.privacy')}
          </Button>
          <Button icon="leave" onClick={() => close(() => navigate('/'))}>
            {t('shell.home')}
          </Button>
        </div>
        <div class={styles.row}>
          <LanguageChoice />
          <ChoiceMenu
            label={t('common.theme.label')}
            icon={theme() === 'dark' ? 'moon' : 'sun'}
            value={theme()}
            options={themes.map((value) => ({ value, label: t(`common.theme.${value}`) }))}
            onChange={(value) => {
              setTheme(value)
              chooseTheme(value)
            }}
          />
        </div>
      </div>
    </Dialog>
  )
}
