import type { join as english } from '../en/join.ts'

export const join = {
  title: 'Entra',
  invited: 'Ti invitiamo a',
  as: {
    facilitator: 'Aiuterai a facilitare: preparare, guidare, rivelare.',
    participant: 'Potrai scrivere, valutare e votare.',
    customer: 'Valutaci da cliente, un punto alla volta. Puoi fermarti quando vuoi.',
    viewer: 'Potrai leggere, senza cambiare nulla.',
  },
  name: 'Il tuo nome',
  nameNeeded: 'Scrivi il tuo nome, così gli altri sanno chi c’è.',
  nameLong: 'Al massimo 40 caratteri.',
  department: 'Il tuo reparto',
  departmentNeeded: 'Scegli il reparto: i risultati si confrontano per reparto.',
  otherDepartment: 'Un altro',
  otherName: 'Nome del tuo reparto',
  do: 'Entra nel workshop',
  doCustomer: 'Comincia',
  busy: 'Un momento…',
  foot: {
    nameless:
      'Nessun account. Le tue valutazioni restano segrete e le note non portano il tuo nome.',
    participant:
      'Nessun account. Le tue valutazioni restano segrete; le note portano il tuo nome, salvo anonimato deciso dal facilitatore.',
    facilitator: 'Nessun account. Vedi quanti hanno valutato, mai che cosa.',
    customer: 'Nessun account. Le tue risposte si mostrano solo insieme a quelle di altri.',
    viewer: 'Nessun account. Vedi ciò che è stato rivelato.',
  },
  noKey: {
    title: 'A questo indirizzo manca la chiave',
    text: 'Apri il link intero che hai ricevuto o scansiona di nuovo il codice. Finisce con # e alcune lettere.',
  },
  typeCode: 'Scrivi un codice',
  dead: {
    title: 'Questo link non funziona più',
    text: 'Il facilitatore l’ha sostituito. Chiedi quello nuovo o scrivi il codice mostrato: ciò che hai già scritto resta.',
  },
  gone: {
    title: 'Questo workshop non è qui',
    text: 'Forse è stato eliminato, o l’indirizzo è incompleto. Chiedi a chi ti ha invitato.',
  },
  noAnswer: {
    title: 'Il server non risponde',
  },
  failed: 'Non ha funzionato',
} satisfies typeof english
