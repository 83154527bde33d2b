import { createMemo, onCleanup, Show } from 'solid-js'
import { CustomersSay } from '../../i18n/CustomersSay.tsx'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Drawer } from '../../ui/Drawer.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { MapModel } from './createMap.ts'
import { DepartmentsDiffer } from './DepartmentsDiffer.tsx'
import { OwnerChips } from './OwnerChips.tsx'
import styles from './Provenance.module.css'
import { Votes } from './Votes.tsx'
import { WhatWasWritten } from './WhatWasWritten.tsx'
import { WhyMarked } from './WhyMarked.tsx'

/** The votes and notes behind one touchpoint: why the map shows what it shows (SPEC MP2). */
export function Provenance(props: { readonly model: MapModel }) {
  const t = useText()
  const workshop = useWorkshop()
  const lang = useLangOf(() => workshop.about.language)
  const selected = () => props.model.selected()
  const all = () => props.model.whole().touchpoints
  const place = createMemo(() => {
    const touchpoint = selected()
    if (!touchpoint) return ''
    const stage = props.model.whole().stages.find(({ id }) => id === touchpoint.stage)
    return t(
      'map.drawer.place',
      String(touchpoint.order + 1),
      String(all().length),
      stage?.name || t('terms.word.none'),
    )
  })
  const close = (): void => {
    const id = selected()?.id
    props.model.select(null)
    document.querySelector<HTMLElement>(`[data-opens="${CSS.escape(id ?? '')}"]`)?.focus()
  }
  // The drawer hears its own keys; Escape closes it from the map too.
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || selected() === null) return
    if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog'))
      return
    close()
  }
  window.addEventListener('keydown', onEscape)
  onCleanup(() => window.removeEventListener('keydown', onEscape))
  return (
    <Drawer
      open={selected() !== null}
      onClose={close}
      subject={selected()?.id}
      title={selected()?.title ?? ''}
      titleLang={lang()}
      closeLabel={t('common.do.close')}
      over={
        <span class={styles.over}>
          {place()}
          <span class={styles.steps}>
            <IconButton
              icon="chevronLeft"
              variant="quiet"
              size="small"
              label={t('map.drawer.previous')}
              onClick={() => props.model.step(-1)}
            />
            <IconButton
              icon="chevronRight"
              variant="quiet"
              size="small"
              label={t('map.drawer.next')}
              onClick={() => props.model.step(1)}
            />
          </span>
        </span>
      }
    >
      <Show when={selected()}>
        {(touchpoint) => (
          <div class={styles.story}>
            <OwnerChips touchpoint={touchpoint()} map={props.model.whole()} />
            <Votes
              touchpoint={touchpoint()}
              isRevealed={props.model.whole().isRevealed}
              isAsked={props.model.isAsked(touchpoint().id)}
              gapN={props.model.data().tallies[touchpoint().id]?.gap?.n ?? 0}
            />
            <WhyMarked touchpoint={touchpoint()} map={props.model.whole()} />
            <CustomersSay
              class={styles.part}
              inside={props.model.data().tallies[touchpoint().id] ?? null}
              customers={props.model.data().customers?.[touchpoint().id] ?? null}
            >
              <h3>{t('customers.drawer.title')}</h3>
            </CustomersSay>
            <DepartmentsDiffer touchpoint={touchpoint()} map={props.model.whole()} />
            <WhatWasWritten touchpoint={touchpoint()} model={props.model} />
            <footer class={styles.foot}>
              <Button icon="list" href={`/w/${workshop.id}/discuss?touchpoint=${touchpoint().id}`}>
                {t('map.drawer.discuss')}
              </Button>
              <Button
                variant="quiet"
                href={`/w/${workshop.id}/collect?touchpoint=${touchpoint().id}`}
              >
                {t('map.drawer.collect')}
              </Button>
            </footer>
          </div>
        )}
      </Show>
    </Drawer>
  )
}
