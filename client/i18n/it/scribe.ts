import { plural } from '../plural.ts'
import type { Catalogue } from '../en/catalogue.ts'

/** Words of writing for people without a device. */
export const scribe: Catalogue['scribe'] = {
  title: 'Persone senza dispositivo',
  open: 'Scrivi per altri',
  mayOpen: 'Puoi scrivere per le persone senza dispositivo.',
  lead: 'Inserisci qui ciò che dice chi non ha un telefono o un portatile. Ognuno partecipa al workshop e conta come tutti gli altri; accanto a persone e cifre si vede chi è senza dispositivo.',
  secret:
    'Ciò che inserisci resta segreto fino alla rivelazione, anche per gli altri facilitatori. Tu lo sai, perché lo scrivi: chiedi a ciascuno se va bene e tienilo per te.',
  notAllowed: 'Prima un facilitatore deve permetterti di scrivere per altri.',
  back: 'Torna al workshop',
  mark: 'senza dispositivo',
  nobody: 'Ancora nessuno. Aggiungi qui sopra la prima persona.',
  add: {
    name: 'Nome',
    department: 'Reparto',
    do: 'Aggiungi',
    nameless: 'Scrivi prima il nome.',
    done: (name) => `${name} fa parte del workshop.`,
  },
  rated: (done, of) => `${done} schede su ${of}`,
  unsent: 'non ancora inviato, riapri',
  writeFor: (name) => `Scrivi per ${name}`,
  heldBy: (name) => `Qui scrive ${name}`,
  free: 'Ora non scrive nessuno',
  takeOver: {
    ask: (name) => `Subentra per ${name}`,
    title: (name) => `Scrivere per ${name} da qui?`,
    text: 'Chi scriveva per questa persona non potrà più farlo, in nessun altro browser. Vedrai quanto inserito finora, anche le risposte segrete.',
    do: 'Subentra',
  },
  may: {
    title: 'Chi può scrivere per altri',
    text: 'Ogni facilitatore può. Un partecipante può quando glielo permetti, per esempio chi siede con le persone in sala.',
    let: 'Permetti a qualcuno di scrivere per altri',
    choose: 'Scegli una persona',
    end: (name) => `Termina per ${name}`,
  },
  band: 'Per chi scrivi',
  writingFor: (name) => `Scrivi per ${name}`,
  step: 'Che cosa inserire',
  next: (name) => `Poi: ${name}`,
  nextKey: 'Persona successiva (N)',
  finish: 'Fine',
  lost: (name) =>
    `Non scrivi più per ${name}: la persona è stata rimossa o è subentrato qualcun altro. Quanto salvato resta.`,
  counted: (n) => `${n} senza dispositivo`,
  ofPeople: (n: number, proxied: string) =>
    `${plural('it', n, { one: '# persona ha valutato', many: '# persone hanno valutato', other: '# persone hanno valutato' })}, ${proxied}`,
  countedFew: 'alcune senza dispositivo',
}
