import { For, Show } from 'solid-js'
import type { MapTouchpoint } from '../../../shared/domain/map/journeyMap.ts'
import { evidenceWords } from '../../i18n/evidenceWords.ts'
import { useFormat, useLangOf, useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { MapModel } from './createMap.ts'
import styles from './Provenance.module.css'
import { initiativesOf } from './WhyMarked.tsx'

/** Note, comments, evidence, findings and initiatives of a touchpoint. */
export function WhatWasWritten(props: {
  readonly touchpoint: MapTouchpoint
  readonly model: MapModel
}) {
  const t = useText()
  const format = useFormat()
  const data = () => props.model.data()
  const lang = useLangOf(() => data().about.language)
  const id = () => props.touchpoint.id
  const comments = () => data().comments.filter(({ target }) => target === id())
  const evidence = () =>
    data().evidence.filter(({ touchpoint, status }) => touchpoint === id() && status === 'kept')
  const findings = () => data().findings.filter((f) => props.touchpoint.findings.includes(f.id))
  const initiatives = () =>
    initiativesOf(props.model.whole()).filter(({ initiative }) =>
      props.touchpoint.initiatives.includes(initiative.id),
    )
  const author = (person: string | null) =>
    data().roster.find((p) => p.id === person)?.name ?? t('terms.word.anonymous')
  const isBare = () =>
    props.touchpoint.note === '' && comments().length === 0 && evidence().length === 0
  return (
    <>
      <Show when={props.touchpoint.note !== ''}>
        <section class={styles.part}>
          <h3>{t('map.drawer.note')}</h3>
          <p class={styles.note} lang={lang()}>
            {props.touchpoint.note}
          </p>
        </section>
      </Show>
      <Show when={comments().length > 0}>
        <section class={styles.part}>
          <h3>{t('map.drawer.comments')}</h3>
          <For each={comments()}>
            {(comment) => (
              <blockquote class={styles.quote}>
                <p class="says" lang={lang()}>
                  {comment.text}
                </p>
                <p class="meta">{author(comment.author)}</p>
              </blockquote>
            )}
          </For>
        </section>
      </Show>
      <Show when={evidence().length > 0}>
        <section class={styles.part}>
          <h3>{t('map.drawer.evidence')}</h3>
          <ul>
            <For each={evidence()}>
              {(item) => (
                <li class={styles.reason}>
                  <Icon name="evidence" />
                  <span>
                    <span lang={lang()}>{item.text}</span>{' '}
                    <span class="meta">
                      {evidenceWords(t, item, (day) => format.date(day, 'medium')).join(', ')}
                    </span>
                  </span>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <Show when={findings().length > 0}>
        <section class={styles.part}>
          <h3>{t('map.drawer.findings')}</h3>
          <ul>
            <For each={findings()}>
              {(finding) => (
                <li class={styles.finding}>
                  <span class="meta">{t(`terms.quadrant.${finding.quadrant}`)}</span>
                  <span lang={lang()}>{finding.text}</span>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <Show when={initiatives().length > 0}>
        <section class={styles.part}>
          <h3>{t('map.drawer.initiatives')}</h3>
          <ul>
            <For each={initiatives()}>
              {({ initiative, isQuickWin }) => (
                <li class={styles.finding}>
                  <span class="meta">
                    {[
                      ...(isQuickWin ? [t('terms.word.quickWin')] : []),
                      t(`terms.status.${initiative.status}`),
                    ].join(', ')}
                  </span>
                  <span lang={lang()}>{initiative.title}</span>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <Show when={isBare()}>
        <p class={`meta ${styles.aside}`}>{t('map.drawer.nothingWritten')}</p>
      </Show>
    </>
  )
}
