const first = [
  'Ana',
  'Ben',
  'Celia',
  'Dawid',
  'Elsa',
  'Fabio',
  'Greta',
  'Hania',
  'Ivo',
  'Jana',
  'Kamil',
  'Lena',
  'Marco',
  'Nadia',
  'Ola',
  'Piotr',
  'Rosa',
  'Sven',
  'Tilda',
  'Ugo',
] as const
const last = [
  'Andersson',
  'Bianchi',
  'Czarnecka',
  'Dahl',
  'Esposito',
  'Falk',
  'Górska',
  'Holm',
  'Ivarsson',
  'Jasińska',
] as const

/** Name of a person by number; the first 200 are all different. */
export function nameOf(index: number): string {
  const round = Math.floor(index / first.length)
  return `${first[index % first.length]} ${last[(index + round) % last.length]}`
}
