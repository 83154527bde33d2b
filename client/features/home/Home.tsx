import { createSignal, Show } from 'solid-js'
import { useLanguage, useText } from '../../i18n/i18n.tsx'
import { languageOptions } from '../../i18n/languages.ts'
import { BrandMark } from '../../ui/BrandMark.tsx'
import { Button } from '../../ui/Button.tsx'
import { ChoiceMenu } from '../../ui/ChoiceMenu.tsx'
import { createMedia, phone } from '../../ui/createMedia.ts'
import { loadVoice } from '../../ui/loadVoice.ts'
import { useToast } from '../../ui/Toast.tsx'
import type { Visit } from '../../workshop/visits.ts'
import { CreateDialog } from './CreateDialog.tsx'
import { DemoDialog } from './DemoDialog.tsx'
import { EnterCode } from './EnterCode.tsx'
import styles from './Home.module.css'
import { OwnTemplates } from './OwnTemplates.tsx'
import { readWorkshopFile, type WorkshopFile } from './readWorkshopFile.ts'
import type { Source } from './startWorkshop.ts'
import { RecentWorkshops } from './RecentWorkshops.tsx'
import { ReuseDialog } from './ReuseDialog.tsx'
import { TemplateCards } from './TemplateCards.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'

/** The first screen: look around, start, go on. */
export function Home() {
  loadVoice()
  const t = useText()
  const { language, choose } = useLanguage()
  const [source, setSource] = createSignal<Source | null>(null)
  const [reused, setReused] = createSignal<Visit | null>(null)
  const [kept, setKept] = createSignal(0)
  const isPhone = createMedia(phone)
  const [isDemoOpen, setDemoOpen] = createSignal(false)
  const importFile = useImport((file) => setSource({ kind: 'file', file }))
  document.title = t('common.product')
  return (
    <div class={styles.home}>
      <header class={styles.top}>
        <span class={`voice ${styles.brand}`}>
          <BrandMark size={24} />
          {t('common.product')}
        </span>
        <div class={styles.right}>
          <Button variant="quiet" icon="upload" onClick={importFile}>
            {t('home.import')}
          </Button>
          <ThemeChoice />
          <ChoiceMenu
            label={t('common.language')}
            text={language().toUpperCase()}
            value={language()}
            options={languageOptions}
            onChange={choose}
          />
        </div>
      </header>
      <main class={styles.main}>
        {/* On a phone nobody scrolls past all templates to come back. */}
        <Show when={isPhone()}>
          <RecentWorkshops onReuse={setReused} />
        </Show>
        <section class={styles.hero}>
          <div>
            <h1 class="voice">{t('home.title')}</h1>
            <p class={styles.lead}>{t('home.lead')}</p>
            <div class={styles.start}>
              <Button variant="primary" size="big" onClick={() => setDemoOpen(true)}>
                {t('home.demo')}
              </Button>
              <Button size="big" onClick={() => setSource({ kind: 'template', template: 'blank' })}>
                {t('home.blank')}
              </Button>
            </div>
            <p class={`meta ${styles.account}`}>{t('home.noAccount')}</p>
          </div>
          <EnterCode />
        </section>
        <TemplateCards onChoose={(template) => setSource({ kind: 'template', template })} />
        <OwnTemplates version={kept()} onChoose={setSource} />
        <Show when={!isPhone()}>
          <RecentWorkshops onReuse={setReused} />
        </Show>
      </main>
      <Show when={source()}>
        {(chosen) => <CreateDialog source={chosen()} onClose={() => setSource(null)} />}
      </Show>
      <Show when={reused()}>
        {(visit) => (
          <ReuseDialog
            visit={visit()}
            onClose={() => setReused(null)}
            onKept={() => setKept((count) => count + 1)}
          />
        )}
      </Show>
      <Show when={isDemoOpen()}>
        <DemoDialog onClose={() => setDemoOpen(false)} />
      </Show>
    </div>
  )
}

/** Asks for a file and reads it; says plainly when it is not a workshop. */
function useImport(onRead: (file: WorkshopFile) => void): () => void {
  const t = useText()
  const toast = useToast()
  return () => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.json,application/json'
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      if (file === undefined) return
      void readWorkshopFile(file).then((read) =>
        read === null ? toast({ tone: 'bad', text: t('home.importing.notJson') }) : onRead(read),
      )
    })
    input.click()
  }
}
