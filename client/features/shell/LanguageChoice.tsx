import { useLanguage, useText } from '../../i18n/i18n.tsx'
import { languageOptions } from '../../i18n/languages.ts'
import { ChoiceMenu } from '../../ui/ChoiceMenu.tsx'

/** EN ▾ */
export function LanguageChoice() {
  const t = useText()
  const { language, choose } = useLanguage()
  return (
    <ChoiceMenu
      label={t('common.language')}
      text={language().toUpperCase()}
      value={language()}
      options={languageOptions}
      onChange={choose}
    />
  )
}
