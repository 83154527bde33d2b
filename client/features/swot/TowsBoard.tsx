import { createSignal, For, Show } from 'solid-js'
import type { Finding, SwotQuadrant } from '../../../shared/domain/swot/finding.ts'
import type { TowsPair } from '../../../shared/domain/swot/tows.ts'
import { textLimits } from '../../../shared/domain/text.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dots } from '../../ui/Dots.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { createFindingOrder } from './createFindingOrder.ts'
import { createTows, type Tows } from './createTows.ts'
import { Letter } from './Letter.tsx'
import { useSwot } from './swotContext.tsx'
import styles from './TowsBoard.module.css'

const cells = ['SO', 'WO', 'ST', 'WT'] as const satisfies readonly TowsPair[]

/** Inside findings above, outside findings at the left, what to do about two of them in the cells. */
export function TowsBoard() {
  const swot = useSwot()
  const t = useText()
  const tows = createTows(swot.workshop)
  const { order, watch } = createFindingOrder(swot)
  const side = (quadrant: SwotQuadrant) => (
    <Side quadrant={quadrant} ids={order()[quadrant]} tows={tows} />
  )
  return (
    <div class={styles.board} ref={watch}>
      <div class={styles.corner}>
        <h2 class={`voice ${styles.heading}`}>
          {t('swot.tows.title', cells.flatMap((cell) => tows.pairsOf(cell)).length)}
        </h2>
        <p class="meta">{t('swot.tows.hint')}</p>
        <p class={styles.refused} role="alert">
          <Show when={tows.isRefused()}>{t('swot.tows.refused')}</Show>
        </p>
      </div>
      {side('strength')}
      {side('weakness')}
      {side('opportunity')}
      <Cell cell="SO" tows={tows} />
      <Cell cell="WO" tows={tows} />
      {side('threat')}
      <Cell cell="ST" tows={tows} />
      <Cell cell="WT" tows={tows} />
    </div>
  )
}

interface SideProps {
  readonly quadrant: SwotQuadrant
  /** Its findings in the order shown. */
  readonly ids: readonly string[]
  readonly tows: Tows
}

function Side(props: SideProps) {
  const swot = useSwot()
  const t = useText()
  return (
    <section class={styles.side}>
      <h3 class={`voice ${styles.heading}`}>{t(`terms.quadrant.${props.quadrant}`)}</h3>
      <Show when={props.ids.length > 0} fallback={<p class="meta">{t('swot.tows.noFindings')}</p>}>
        <ul class={styles.findings}>
          <For each={props.ids}>
            {(id) => (
              <Show when={swot.workshop.findingsById[id]}>
                {(finding) => (
                  <li>
                    <FindingChoice finding={finding()} tows={props.tows} />
                  </li>
                )}
              </Show>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}

function FindingChoice(props: { readonly finding: Finding; readonly tows: Tows }) {
  const swot = useSwot()
  const t = useText()
  const lang = useLangOf(() => swot.workshop.about.language)
  const id = () => props.finding.id
  const dots = () => swot.dotsOf(id())
  return (
    <button
      type="button"
      class={styles.finding}
      aria-pressed={props.tows.chosen().some((finding) => finding.id === id())}
      disabled={!swot.canEdit()}
      onClick={() => props.tows.choose(id())}
    >
      <Letter quadrant={props.finding.quadrant} label={swot.labelOf(id())} />
      <span class={styles.words} lang={lang()}>
        {props.finding.text}
      </span>
      <span class={`meta ${styles.about}`}>
        {t('swot.tows.pairs', props.tows.countOf(id()))}
        <Dots
          count={dots()}
          mine={swot.dots.mine(id())}
          words={t('swot.dots.of', dots(), swot.dots.mine(id()))}
        />
      </span>
    </button>
  )
}

function Cell(props: { readonly cell: TowsPair; readonly tows: Tows }) {
  const swot = useSwot()
  const t = useText()
  const lang = useLangOf(() => swot.workshop.about.language)
  const parents = (ids: readonly string[]) =>
    ids.flatMap((id) => swot.workshop.findingsById[id] ?? [])
  return (
    <section class={styles.cell} aria-label={t(`swot.tows.${props.cell}.name`)}>
      <h3 class={styles.cellHead}>
        <b>{props.cell}</b>
        <span class={`voice ${styles.heading}`}>{t(`swot.tows.${props.cell}.name`)}</span>
        <span class="meta">{t(`swot.tows.${props.cell}.hint`)}</span>
      </h3>
      <Show when={props.tows.cell() === props.cell}>
        <NewPair tows={props.tows} />
      </Show>
      <ul class={styles.pairs}>
        <For each={props.tows.pairsOf(props.cell)}>
          {(initiative) => (
            <li class={styles.pair}>
              <p class={styles.pairTitle} lang={lang()}>
                {initiative.title}
              </p>
              <For each={parents(initiative.findings)}>
                {(finding) => (
                  <p class={styles.parent}>
                    <Letter quadrant={finding.quadrant} label={swot.labelOf(finding.id)} />
                    <span lang={lang()}>{finding.text}</span>
                  </p>
                )}
              </For>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}

function NewPair(props: { readonly tows: Tows }) {
  const swot = useSwot()
  const t = useText()
  const lang = useLangOf(() => swot.workshop.about.language)
  const [title, setTitle] = createSignal('')
  return (
    <form
      class={styles.newPair}
      onSubmit={(event) => {
        event.preventDefault()
        props.tows.make(title())
      }}
    >
      <TextInput
        label={t('swot.tows.what')}
        labelHidden
        placeholder={t('swot.tows.what')}
        autofocus
        value={title()}
        maxLength={textLimits.title}
        onInput={setTitle}
      />
      <For each={props.tows.chosen()}>
        {(finding) => (
          <p class={styles.parent}>
            <Letter quadrant={finding.quadrant} label={swot.labelOf(finding.id)} />
            <span lang={lang()}>{finding.text}</span>
          </p>
        )}
      </For>
      <div class={styles.actions}>
        <Button type="submit" variant="primary" disabled={title().trim() === ''}>
          {t('swot.tows.make')}
        </Button>
        <Button variant="quiet" onClick={() => props.tows.clear()}>
          {t('swot.tows.other')}
        </Button>
      </div>
    </form>
  )
}
