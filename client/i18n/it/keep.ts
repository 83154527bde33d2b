import type { keep as english } from '../en/keep.ts'
import { plural } from '../plural.ts'

export const keep = {
  title: 'Scarica o elimina',
  lead: 'Che cosa succede a questo workshop e a ciò che le persone hanno dato. Lo vedono solo i facilitatori.',
  download: {
    title: 'Scarica tutto',
    text: 'Un archivio con il workshop come file da importare di nuovo, le tabelle, il verbale delle decisioni e la mappa. Voti e bozze non ci sono.',
    do: 'Scarica tutto',
    progress: (done: number, of: number) => `${done} file di ${of}`,
    saved: (name: string) => `Salvato come ${name}.`,
    failed: 'L’archivio non è stato creato.',
  },
  retention: {
    title: 'Per quanto tempo si conserva',
    text: 'Senza impostazione il workshop resta. Altrimenti si elimina tutto quando per quel tempo nessuno ha cambiato nulla; chi passa solo a guardare gli lascia almeno altri sette giorni. Negli ultimi sette giorni i facilitatori vengono avvisati.',
    label: 'Elimina tutto',
    never: 'Mai da solo',
    after: (n: number) =>
      plural('it', n, {
        one: 'Dopo # giorno senza lavoro',
        many: 'Dopo # giorni senza lavoro',
        other: 'Dopo # giorni senza lavoro',
      }),
    due: (day: string) => `Per ora: ${day}.`,
  },
  erase: {
    title: 'Cancella ciò che ha dato una persona',
    text: 'Le bozze e i voti di quella persona spariscono. I risultati già rivelati restano come sono: senza la persona, la differenza ne svelerebbe la risposta. Le versioni salvate e i file scaricati non cambiano.',
    who: 'Persona',
    choose: 'Scegli una persona',
    removed: (name, day) =>
      day === '' ? `${name}, fuori dal workshop` : `${name}, fuori dal workshop dal ${day}`,
    nameless: (n) => `Persona senza nome (${n})`,
    removedUnknown:
      'Non è stato possibile leggere chi è stato rimosso prima. Riapri questa finestra più tardi.',
    name: 'Togli il nome da note e commenti',
    nameHint:
      'Restano sulla lavagna senza autore. Restano anche le note pubblicate senza nome: nessuno può dire di chi fossero.',
    person: 'Rimuovi anche dal workshop',
    personHint: 'L’accesso di oggi non vale più; si torna solo con un nuovo link.',
    do: 'Cancella',
    ask: (name: string) => `Cancellare ciò che ha dato ${name}?`,
    askText: 'Non si può annullare. Ciò che è stato rivelato resta com’era.',
    done: (name: string) => `Ciò che ha dato ${name} è cancellato.`,
    marked: (round: string, n: number) =>
      plural('it', n, {
        one: `${round}: i risultati contano ancora # persona le cui risposte sono state cancellate.`,
        many: `${round}: i risultati contano ancora # persone le cui risposte sono state cancellate.`,
        other: `${round}: i risultati contano ancora # persone le cui risposte sono state cancellate.`,
      }),
  },
  delete: {
    title: 'Elimina tutto',
    text: 'Per tutti e per sempre: lavagna, voti, versioni, persone e link. Prima scarica ciò che vuoi tenere. Le copie nei browser degli altri restano sui loro dispositivi finché non le cancellano.',
    type: (title: string) => `Per confermare scrivi il titolo: ${title}`,
    do: 'Elimina il workshop',
    done: (title: string) => `«${title}» è eliminato.`,
    failed: 'Il workshop c’è ancora.',
  },
} satisfies typeof english
