import type { privacy as english } from '../en/privacy.ts'
import { plural } from '../plural.ts'

export const privacy = {
  title: 'Che cosa vedono gli altri',
  choice: 'Pagina',
  tabs: { see: 'Che cosa vedono gli altri', received: 'Che cosa è arrivato qui' },
  lead: 'Secondo le impostazioni attuali del workshop. Se il facilitatore le cambia, cambia anche questa pagina.',
  leadBefore:
    'Secondo le impostazioni attuali del workshop. Più tardi trovi questa pagina nel menu.',
  heads: {
    seen: 'Gli altri vedono',
    hidden: 'Gli altri non vedono',
    limits: 'Da sapere',
  },
  says: {
    here: 'Il tuo nome, il tuo reparto, che ci sei e a quale passo.',
    named:
      'Il tuo nome accanto a tutto ciò che aggiungi: note, commenti, prove, osservazioni e iniziative.',
    nameless: 'Ciò che aggiungi, quando viene pubblicato.',
    notWhose:
      'Che viene da te. Il server lo mette sulla lavagna a nome proprio, mescolato a ciò che scrivono gli altri, in ordine casuale e dopo una pausa che non rivela nulla.',
    notWhoChanged:
      'Se sei tu a spostare, unire, modificare o eliminare una nota, tua o di qualcun altro, o a compilare un piano: il server lo fa per tutti allo stesso modo.',
    typing:
      'Quale nota hai aperta, che ci stai scrivendo mentre lo fai, e dove si trova il tuo cursore sulla lavagna; il cursore si può disattivare nel menu.',
    notTyping: 'Quale nota hai aperta o in quale scrivi, né dove si trova il tuo cursore.',
    drafts:
      'Le note che scrivi adesso. Restano bozze che vedi solo tu finché il facilitatore non le mostra o non arriva la scadenza.',
    begun: 'Quante persone hanno iniziato a scrivere. Non chi, né quanto.',
    votes:
      'Le tue risposte: valutazioni, stime e bollini. Prima della rivelazione non le vede nessuno, nemmeno il facilitatore; dopo si mostrano solo i risultati di tutti insieme.',
    done: 'Quante persone hanno finito di votare, in tutto e per reparto. Se nel tuo reparto ci sei solo tu, si capisce che sei tu.',
    raters:
      'Dopo la rivelazione: per ogni punto di contatto, quante persone di ciascun reparto lo hanno valutato, anche dove non si mostra alcuna cifra. Se nel tuo reparto ci sei solo tu, si capisce se lo hai valutato o se non hai avuto contatto.',
    few: 'I risultati di meno di tre persone. Nessuno può ricavarne una singola risposta.',
  },
  limits: {
    together:
      'Anche il testo lungo di una nota aspetta: gli altri lo vedono quando fai una pausa, non mentre scrivi. Se intanto due persone hanno cambiato la stessa nota, restano entrambi i testi. Dividere una nota in più parti spetta al facilitatore: fatto direttamente sulla lavagna, mostrerebbe chi è stato.',
    facilitator:
      'Ciò che aggiungi come facilitatore aspetta come tutto il resto. Ciò che modifichi, sposti o elimini avviene subito, quindi gli altri possono capire che è stato un facilitatore. Mentre la lavagna è bloccata, solo i facilitatori possono aggiungere qualcosa.',
    lone: 'Ciò che aggiungi aspetta fino a circa 20 secondi per mescolarsi a ciò che scrivono gli altri. Se quasi nessuno scrive, si può comunque indovinare.',
    style: 'Il tuo modo di scrivere può tradirti, e così i dettagli che conosci solo tu.',
    server:
      'Nel workshop nessuno può sapere chi ha scritto che cosa, nemmeno il facilitatore. Chi gestisce il server potrebbe.',
    earlier:
      'Ciò che è stato aggiunto quando i nomi erano visibili conserva il nome. Ciò che aggiungi ora resta senza nome, anche se più tardi i nomi saranno visibili.',
    scribe:
      'Se qualcuno scrive al posto tuo, quella persona vede le tue risposte. Quando una sola persona può conoscere tutte le risposte di un gruppo tranne una, i risultati del gruppo non si mostrano, così l’ultima resta segreta. I bollini si sommano comunque.',
    madeUp:
      'Chi ha il link può entrare più volte con nomi inventati. Se in un gruppo tutti tranne te sono la stessa persona, questa può ricavare la tua risposta. L’elenco mostra tutti i presenti e il facilitatore può rimuovere qualcuno prima di mostrare i risultati.',
  },
  received: {
    lead: 'Contato da questo browser da quando la pagina è aperta, non comunicato dal server.',
    clean: 'Nessuna bozza e nessun voto di altri',
    cleanText: (lists: string, entries: string) =>
      `Il browser ha appena guardato tutto ciò che ha dei documenti comuni: ${lists} con ${entries}. Bozze e voti stanno sulle scrivanie, e l’unica scrivania qui è la tua.`,
    lists: (n: number) =>
      plural('it', n, { one: '# elenco', many: '# elenchi', other: '# elenchi' }),
    entries: (n: number) => plural('it', n, { one: '# voce', many: '# voci', other: '# voci' }),
    stray: 'Qui c’è qualcosa che non dovrebbe esserci',
    strayText: (names: string) =>
      `Nei documenti comuni il browser ha trovato elenchi sconosciuti: ${names}. Scarica tutto e mostralo a chi gestisce il server.`,
    table: 'Messaggi ricevuti per documento',
    document: 'Documento',
    content: 'Contenuto',
    presence: 'Chi c’è',
    notices: 'Avvisi',
    size: 'Byte',
    of: {
      frame: 'Contesto: obiettivo, fasi, impostazioni',
      board: 'Lavagna: ciò che è pubblicato',
      record: 'Registro: passi, persone, risultati rivelati',
      desk: 'La mia scrivania: bozze e voti miei',
    },
    figures: 'I risultati arrivati fin qui sono quelli rivelati.',
    download: 'Scarica tutto ciò che è arrivato',
    downloadText:
      'Un file JSON con il numero dei messaggi e l’intero contenuto dei documenti in questo browser, la tua scrivania compresa. Tienilo per te.',
    saved: (name: string) => `Salvato come ${name}`,
  },
} satisfies typeof english
