import type { Language } from '../workshop.ts'
import { buildB2b } from './b2b/b2b.ts'
import { buildBank } from './bank/bank.ts'
import { buildBlank } from './blank/blank.ts'
import type { TemplateContent } from './content.ts'
import { buildEcommerce } from './ecommerce/ecommerce.ts'
import { buildHospital } from './hospital/hospital.ts'
import { buildPublicService } from './publicService/publicService.ts'
import type { Template } from './templates.ts'

const builders: Readonly<Record<Template, (language: Language) => TemplateContent>> = {
  blank: buildBlank,
  demo: buildEcommerce,
  ecommerce: buildEcommerce,
  bank: buildBank,
  b2b: buildB2b,
  public: buildPublicService,
  hospital: buildHospital,
}

/**
 * What a new workshop starts with. Ids are the same in every language and unique within their list;
 * the default stages are `awareness`, `consideration`, `decision`, `retention`, `advocacy`.
 */
export function buildTemplate(template: Template, language: Language): TemplateContent {
  return builders[template](language)
}
