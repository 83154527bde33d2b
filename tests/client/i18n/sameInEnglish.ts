/** Texts that are rightly the same in English and in another language: names, abbreviations, loan words. */
export const sameInEnglish: ReadonlySet<string> = new Set([
  'Touchline',
  'SWOT',
  'CRM',
  'Web',
  'Social',
  'Offline',
  'Workshop',
  'Status',
  'Timer',
  'Link',
  'neutral',
  'Gap',
  'Idea',
  '+1 min',
])
