import { createSignal, For, untrack } from 'solid-js'
import { textLimits } from '../../../shared/domain/text.ts'
import type { Kpi } from '../../../shared/domain/workshop.ts'
import { useLanguage, useText } from '../../i18n/i18n.tsx'
import { parseNumber } from '../../i18n/parseNumber.ts'
import { Button } from '../../ui/Button.tsx'
import { onEscape } from '../../ui/onEscape.ts'
import { Select } from '../../ui/Select.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './Kpi.module.css'

const figures = ['baseline', 'target', 'actual'] as const
type FigureName = (typeof figures)[number]

/** Bounds every figure is stored in. */
const most = 1e12

interface KpiFormProps {
  readonly kpi: Kpi
  readonly onDone: () => void
}

/** The figures of one KPI, saved together as one step of undo. Only what was changed here is written. */
export function KpiForm(props: KpiFormProps) {
  const t = useText()
  const workshop = useWorkshop()
  const toast = useToast()
  const { language } = useLanguage()
  // As it was when the form opened: what others change meanwhile in other fields stays theirs.
  const before = untrack(() => ({ ...props.kpi }))
  const written = (value: number | null) =>
    value === null
      ? ''
      : new Intl.NumberFormat(language(), { maximumFractionDigits: 12, useGrouping: false }).format(
          value,
        )
  const [typed, setTyped] = createSignal(
    untrack(() => ({
      name: before.name,
      unit: before.unit,
      better: before.better,
      baseline: written(before.baseline),
      target: written(before.target),
      actual: written(before.actual),
      date: before.date ?? '',
      source: before.source,
    })),
  )
  const type = (changes: Partial<ReturnType<typeof typed>>): void =>
    void setTyped((now) => ({ ...now, ...changes }))
  /** A new figure is of today until somebody says otherwise. */
  const typeActual = (actual: string): void => {
    const isDayTouched = typed().date !== (before.date ?? '')
    type(isDayTouched ? { actual } : { actual, date: today() })
  }
  const [wasTried, setTried] = createSignal(false)
  const figureOf = (name: FigureName) => parseNumber(language(), typed()[name])
  const problemOf = (name: FigureName): string | undefined => {
    if (!wasTried()) return undefined
    const value = figureOf(name)
    if (value === undefined) return t('frame.notANumber', typed()[name])
    if (value !== null && value > most) return t('frame.tooLarge', most)
    return value !== null && value < -most ? t('frame.tooSmall', -most) : undefined
  }
  const save = (form: HTMLFormElement): void => {
    setTried(true)
    const isWrong = typed().name.trim() === '' || figures.some((name) => problemOf(name))
    if (isWrong) {
      queueMicrotask(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    const next = {
      name: typed().name.trim(),
      unit: typed().unit.trim(),
      better: typed().better,
      baseline: figureOf('baseline') ?? null,
      target: figureOf('target') ?? null,
      actual: figureOf('actual') ?? null,
      date: typed().date || null,
      source: typed().source.trim(),
    }
    const changes = changed(before, next)
    if (Object.keys(changes).length > 0) {
      workshop.frame.kpis.patch(before.id, changes)
      toast({
        text: t('kpi.saved', next.name),
        action: { label: t('common.do.undo'), run: () => workshop.undo.undo() },
      })
    }
    props.onDone()
  }
  return (
    <form
      class={styles.form}
      aria-label={t('kpi.edit', before.name)}
      onSubmit={(event) => {
        event.preventDefault()
        save(event.currentTarget)
      }}
      ref={(form) => onEscape(form, () => props.onDone())}
    >
      <div class={styles.fields}>
        <For each={figures}>
          {(name) => (
            <TextInput
              label={t(`kpi.${name}`)}
              inputmode="decimal"
              autofocus={name === 'actual'}
              autocomplete="off"
              maxLength={20}
              value={typed()[name]}
              error={problemOf(name)}
              onInput={(text) => (name === 'actual' ? typeActual(text) : type({ [name]: text }))}
            />
          )}
        </For>
        <TextInput
          label={t('kpi.date')}
          type="date"
          value={typed().date}
          onInput={(date) => type({ date })}
        />
        <TextInput
          label={t('kpi.source')}
          maxLength={textLimits.title}
          value={typed().source}
          onInput={(source) => type({ source })}
        />
        <TextInput
          label={t('kpi.name')}
          maxLength={textLimits.title}
          value={typed().name}
          error={wasTried() && typed().name.trim() === '' ? t('kpi.nameMissing') : undefined}
          onInput={(name) => type({ name })}
        />
        <TextInput
          label={t('kpi.unit')}
          maxLength={textLimits.name}
          value={typed().unit}
          onInput={(unit) => type({ unit })}
        />
        <Select
          label={t('kpi.better')}
          value={typed().better}
          options={[
            { value: 'higher', label: t('kpi.higher') },
            { value: 'lower', label: t('kpi.lower') },
          ]}
          onChange={(better) => type({ better })}
        />
      </div>
      <div class={styles.acts}>
        <Button onClick={() => props.onDone()}>{t('common.do.cancel')}</Button>
        <Button variant="primary" type="submit">
          {t('kpi.save')}
        </Button>
      </div>
    </form>
  )
}

/** `YYYY-MM-DD` of the person's own calendar, as Swedish writes it. */
function today(): string {
  return new Intl.DateTimeFormat('sv').format()
}

/** The fields that differ. */
function changed(before: Kpi, next: Partial<Kpi>): Partial<Kpi> {
  return Object.fromEntries(
    Object.entries(next).filter(([name, value]) => before[name as keyof Kpi] !== value),
  )
}
