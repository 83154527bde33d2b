import type { notOpen as english } from '../en/notOpen.ts'
import { plural } from '../plural.ts'

export const notOpen = {
  notYet: {
    title: 'La valutazione non è ancora aperta',
    text: 'Il facilitatore la apre per tutti insieme e la prima scheda compare qui da sola. Nel frattempo leggi i punti di contatto.',
    lead: (n: number) =>
      plural('it', n, {
        one: '# punto di contatto è pronto. Apri la valutazione nella barra qui sotto quando il gruppo è pronto.',
        many: '# di punti di contatto sono pronti. Apri la valutazione nella barra qui sotto quando il gruppo è pronto.',
        other:
          '# punti di contatto sono pronti. Apri la valutazione nella barra qui sotto quando il gruppo è pronto.',
      }),
    action: 'Vedi i punti di contatto',
  },
  closed: {
    title: 'La valutazione è chiusa',
    text: (done: string, all: string) =>
      `Hai risposto a ${done} schede su ${all}. Le risposte sono conservate e contano; nessuno le ha viste. I risultati li rivela il facilitatore.`,
    lead: (done: number, of: number) =>
      `Hanno finito: ${done} su ${of}. Rivela i risultati nella barra qui sotto o riapri la valutazione: in ogni caso non si perde nulla.`,
  },
  revealed: {
    title: 'I risultati sono rivelati',
    text: 'Le tue risposte restano com’erano e non si possono più cambiare. Guardate insieme dove la pensate diversamente.',
    late: 'Le risposte che arrivano dopo la rivelazione restano a parte e non contano in questo turno.',
    others:
      'Tutte le altre risposte contano e non si possono più cambiare. Guardate insieme dove siete in disaccordo.',
    action: 'Vai al confronto',
  },
  viewer: {
    title: 'Sei qui per guardare',
    text: 'Gli osservatori non valutano. Dopo la rivelazione i risultati compaiono nel confronto e sulla mappa.',
  },
  gone: {
    title: 'Quello su cui si votava non c’è più',
    text: 'Qualcuno l’ha tolto dalla lavagna mentre il voto era aperto. Qui non c’è nulla da fare: aspetta il gruppo.',
    lead: 'Qualcuno l’ha tolto dalla lavagna mentre il voto era aperto. Riportalo (annulla, o una versione dal menu) oppure rivela per chiudere questo turno.',
  },
  empty: {
    title: 'Ancora niente da valutare',
    text: 'Le schede nascono dai punti di contatto. Raccoglietene qualcuno, poi tornate qui.',
    action: 'Vai alla raccolta',
  },
} satisfies typeof english
