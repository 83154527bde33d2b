import { Show } from 'solid-js'
import { useLanguage } from '../../i18n/i18n.tsx'
import { languageNames, pickLanguage } from '../../i18n/languages.ts'
import { Button } from '../../ui/Button.tsx'

/** Where the page speaks the workshop's language: the one of this device, by its own name, one press away. */
export function OwnLanguage() {
  const { language, choose } = useLanguage()
  const own = pickLanguage(navigator.languages)
  return (
    <Show when={own !== language()}>
      <Button variant="quiet" lang={own} onClick={() => choose(own)}>
        {languageNames[own]}
      </Button>
    </Show>
  )
}
