/** Built-in templates; `demo` is made from `ecommerce`, the smartphone purchase (GLOSSARY: template). */
export const templates = [
  'blank',
  'demo',
  'ecommerce',
  'bank',
  'b2b',
  'public',
  'hospital',
] as const
export type Template = (typeof templates)[number]
