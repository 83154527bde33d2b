import { createEffect, createSignal, Match, on, onCleanup, Show, Switch } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { useAnnounce } from '../../ui/Announcer.tsx'
import { createFocusCatch } from '../../ui/createFocusCatch.ts'
import { loadVoice } from '../../ui/loadVoice.ts'
import { useView } from '../../ui/view.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { Agenda } from './Agenda.tsx'
import { BeforeReveal } from './BeforeReveal.tsx'
import { BehindBand } from './BehindBand.tsx'
import { CallBand } from './CallBand.tsx'
import { createAgenda } from './createAgenda.ts'
import { calledItem } from './createCall.ts'
import styles from './DiscussScreen.module.css'
import { FiguresTable } from './FiguresTable.tsx'
import { Item } from './Item.tsx'
import { ItemPanel } from './ItemPanel.tsx'
import { Onward } from './Onward.tsx'
import { PhoneAgenda } from './PhoneAgenda.tsx'
import { PictureBar } from './PictureBar.tsx'
import { linkedPicture, Pictures, type Picture } from './Pictures.tsx'

/** The step Discuss: the reveal opens with disagreement, item by item, or as a table of all figures. */
export function DiscussScreen() {
  const workshop = useWorkshop()
  const t = useText()
  const announce = useAnnounce()
  const view = useView()
  const agenda = createAgenda(workshop)
  loadVoice()
  createFocusCatch(() => agenda.shown.round() === null)
  createEffect(
    on(
      agenda.currentId,
      () => {
        const item = agenda.current()
        if (item === null) return
        const place = t('discuss.agenda.place', item.place, agenda.items().length)
        announce(`${place}: ${item.touchpoint.title}.`)
      },
      { defer: true },
    ),
  )
  // What a facilitator has in front is what the projector shows; nobody else's is told.
  createEffect(
    () => workshop.isFacilitator() && workshop.presence.set({ item: agenda.currentId() }),
  )
  onCleanup(() => workshop.presence.set({ item: null }))
  const [picture, setPicture] = createSignal<Picture>(linkedPicture())
  let root!: HTMLDivElement
  const show = (): void => {
    root.querySelectorAll('[data-scroll]').forEach((part) => (part.scrollTop = 0))
    root.querySelector<HTMLElement>('#item-title')?.focus()
  }
  const go = (id: string): void => {
    agenda.choose(id)
    show()
  }
  /** From a picture of the whole to one touchpoint of it. */
  const open = (id: string): void => {
    setPicture('items')
    go(id)
  }
  // Whoever is called to an item gets the item, whatever picture was in front.
  createEffect(
    on(
      () => workshop.session.summon?.at,
      () => calledItem(workshop) !== null && setPicture('items'),
      { defer: true },
    ),
  )
  return (
    <div class={styles.screen} ref={root}>
      <CallBand call={agenda.call} onGone={show} />
      <BehindBand agenda={agenda} />
      <Show when={agenda.shown.round() !== null}>
        <PictureBar agenda={agenda} picture={picture()} onPicture={setPicture} />
      </Show>
      <Switch>
        <Match when={agenda.shown.round() === null}>
          <BeforeReveal />
        </Match>
        <Match when={picture() !== 'items'}>
          <Pictures agenda={agenda} picture={picture()} onOpen={open} />
        </Match>
        <Match when={view() === 'list'}>
          <div class={styles.list}>
            <div class={styles.table}>
              <FiguresTable agenda={agenda} onChoose={go} />
            </div>
            <Show when={agenda.current()}>
              {(item) => (
                <div class={styles.detail} data-scroll="">
                  <Item agenda={agenda} item={item()} />
                  <Onward agenda={agenda} item={item()} />
                  <ItemPanel agenda={agenda} item={item()} onNext={go} />
                </div>
              )}
            </Show>
          </div>
        </Match>
        <Match when={true}>
          <div class={styles.board} data-scroll="">
            <PhoneAgenda agenda={agenda} onChoose={go} />
            <div class={styles.agenda}>
              <Agenda agenda={agenda} onChoose={agenda.choose} />
            </div>
            <Show when={agenda.current()}>
              {(item) => (
                <>
                  {/* It scrolls and holds nothing to press: keys reach it by itself. */}
                  <section
                    class={styles.body}
                    data-scroll=""
                    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
                    tabIndex={0}
                    aria-label={item().touchpoint.title}
                  >
                    <Item agenda={agenda} item={item()} />
                    <Onward agenda={agenda} item={item()} />
                  </section>
                  <div class={styles.panel} data-scroll="">
                    <ItemPanel agenda={agenda} item={item()} onNext={go} />
                  </div>
                </>
              )}
            </Show>
          </div>
        </Match>
      </Switch>
    </div>
  )
}
