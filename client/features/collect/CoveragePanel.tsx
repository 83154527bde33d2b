import { createMemo, For, Show } from 'solid-js'
import { reaches } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useLanguage, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { useTableImport } from '../../ui/tableImport.tsx'
import { useCollect } from './collectContext.tsx'
import { coverageOf } from './coverage.ts'
import styles from './CoveragePanel.module.css'

/** What the group has and has not thought of yet: numbers first, then sentences. */
export function CoveragePanel() {
  const { workshop, select } = useCollect()
  const openTool = useTableImport()
  const t = useText()
  const { language } = useLanguage()
  const hasRatingBegun = () => ['open', 'revealed'].includes(workshop.activity('rate'))
  const coverage = createMemo(() =>
    coverageOf({
      stages: workshop.stages(),
      touchpoints: workshop.touchpoints(),
      evidence: workshop.evidence(),
      departments: workshop.departments(),
      roster: workshop.roster,
      isShown: workshop.activity('collect') === 'revealed',
      rating: hasRatingBegun() ? workshop.progress('rate') : null,
    }),
  )
  const named = (things: readonly { readonly name: string }[]) =>
    new Intl.ListFormat(language(), { type: 'conjunction' }).format(things.map(({ name }) => name))
  const rows = () => [
    ...reaches.map((reach) => ({ word: t(`terms.reach.${reach}`), n: coverage().reach[reach] })),
    ...(coverage().withoutReach > 0
      ? [{ word: t('collect.coverage.withoutReach'), n: coverage().withoutReach }]
      : []),
  ]
  const sentences = () => {
    const { emptyStages, quietDepartments, unrated, absent, withoutEvidence } = coverage()
    return [
      emptyStages.length > 0 &&
        t('collect.coverage.emptyStage', named(emptyStages), emptyStages.length),
      quietDepartments.length > 0 &&
        t('collect.coverage.quiet', named(quietDepartments), quietDepartments.length),
      unrated.length > 0 && t('evidence.coverage.unrated', named(unrated), unrated.length),
      absent.length > 0 && t('evidence.coverage.absent', named(absent), absent.length),
      withoutEvidence > 0
        ? t('collect.coverage.evidence', withoutEvidence)
        : t('collect.coverage.allEvidence'),
    ].filter((sentence) => sentence !== false)
  }

  return (
    <Show
      when={coverage().total > 0}
      fallback={<p class="meta">{t('collect.coverage.nothing')}</p>}
    >
      <p class="meta">{t('collect.coverage.lead')}</p>
      <h3 class={styles.title}>{t('collect.coverage.reach')}</h3>
      <ul class={styles.rows}>
        <For each={rows()}>
          {(row) => (
            <li class={styles.row}>
              <span>{row.word}</span>
              <Meter
                value={row.n / coverage().total}
                label={t('collect.coverage.meter', row.word, row.n, coverage().total)}
              />
              <span class={`num ${styles.n}`}>{row.n}</span>
            </li>
          )}
        </For>
      </ul>
      <ul class={styles.sentences}>
        <For each={sentences()}>{(sentence) => <li>{sentence}</li>}</For>
      </ul>
      <Show when={coverage().bare.length > 0}>
        <details class={styles.bare}>
          <summary>{t('evidence.coverage.bare')}</summary>
          <ul>
            <For each={coverage().bare}>
              {({ id, title }) => (
                <li>
                  <button type="button" class={styles.open} onClick={() => select(id)}>
                    {title}
                  </button>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
      <Show when={openTool}>
        <span class={styles.tool}>
          <Button icon="evidence" onClick={() => openTool?.(null, 'evidence')}>
            {t('evidence.coverage.all')}
          </Button>
        </span>
      </Show>
    </Show>
  )
}
