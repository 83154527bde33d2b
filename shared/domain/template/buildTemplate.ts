import type { Language } from '../workshop.ts'
import { buildBlank } from './blank/blank.ts'
import type { TemplateContent } from './content.ts'
import { buildEcommerce } from './ecommerce/ecommerce.ts'
import type { Template } from './templates.ts'

const builders: Readonly<Record<Template, (language: Language) => TemplateContent>> = {
  blank: buildBlank,
  demo: buildEcommerce,
  ecommerce: buildEcommerce,
  bank: buildBlank,
  b2b: buildBlank,
  public: buildBlank,
  hospital: buildBlank,
}

/**
 * What a new workshop starts with. Ids are the same in every language and unique within their list;
 * the default stages are `awareness`, `consideration`, `decision`, `retention`, `advocacy`.
 */
export function buildTemplate(template: Template, language: Language): TemplateContent {
  return builders[template](language)
}
