import type { Catalogue } from '../en/catalogue.ts'
import { plural } from '../plural.ts'

/** Il punto di vista dei clienti accanto al nostro. */
export const customers: Catalogue['customers'] = {
  title: 'Clienti',
  open: 'Confronta con i clienti',
  back: 'Torna alla mappa',
  dimension: 'Che cosa si confronta',
  key: 'Il punto pieno è il gruppo, quello vuoto sono i clienti. Δ è gruppo meno clienti: fino a 0,5 in entrambe le direzioni conferma; sotto le 5 risposte è solo un primo segnale. Due insiemi, mai una sola media.',
  headline: (confirmed, refuted, missed) =>
    `I clienti: ${confirmed} conferme, ${refuted} smentite${missed > 0 ? `, ${missed} sfuggiti a noi` : ''}`,
  headlineMissed: (missed) =>
    `I clienti indicano ${plural('it', missed, { one: '# punto di contatto sfuggito', many: '# di punti di contatto sfuggiti', other: '# punti di contatto sfuggiti' })} a noi`,
  headlineEarly: (n) =>
    `Troppo pochi clienti per giudicare: primi segnali su ${plural('it', n, { one: '# punto di contatto', many: '# di punti di contatto', other: '# punti di contatto' })}`,
  headlineTooFew:
    'I clienti hanno risposto, ma le nostre valutazioni sono troppo poche per un confronto',
  headlineNone: 'I clienti non ne hanno ancora detto nulla',
  none: {
    title: 'Nessun cliente è stato ancora ascoltato',
    asked: 'Clienti interpellati, risposte non ancora mostrate',
  },
  nothing: {
    title: 'Ancora niente da confrontare',
    text: 'Rivela le valutazioni del gruppo e chiedi ai clienti, oppure importa un sondaggio. Ogni punto di contatto compare poi qui con entrambi i punti di vista.',
  },
  classes: {
    existing: 'Attuale',
    new: 'Nuovo',
    returning: 'Di ritorno',
    lost: 'Perso',
  },
  status: {
    hypothesis: 'ipotesi',
    earlySignal: 'primo segnale',
    confirmed: 'confermato',
    tooRosy: 'smentito, troppo roseo',
    tooDark: 'smentito, troppo cupo',
    missedByUs: 'sfuggito a noi',
    tooFew: 'troppo pochi di noi',
  },
  table: {
    caption: (measure) => `${measure}: gruppo e clienti per punto di contatto`,
    staff: 'Gruppo',
    customers: 'Clienti',
    difference: 'Gruppo meno clienti',
    says: 'Che cosa dice',
    n: (n) => `n ${n}`,
    foot: '– nessuna risposta. Troppo pochi: meno di tre risposte; una classe non si nasconde mai da sola, altrimenti si potrebbe ricavare.',
  },
  panel: {
    title: 'Chiedere ai clienti',
    closed:
      'Al momento i clienti non vengono interpellati. Distribuisci il link per i clienti e comincia quando vuoi, anche dopo la rivelazione.',
    withRating:
      'I clienti possono rispondere finché il gruppo valuta; la rivelazione mostra entrambi.',
    open: 'Ora i clienti vengono interpellati. Il gruppo non vede nulla finché non lo mostri.',
    shown:
      'Le risposte dei clienti di questo turno sono mostrate. Per chiedere di nuovo apri un nuovo turno.',
    answered: (started, of, done) =>
      `Hanno risposto ${started} su ${plural('it', of, { one: '# cliente', many: '# di clienti', other: '# clienti' })}, ${done} fino in fondo.`,
    ask: 'Chiedi ai clienti',
    apart: 'Chiedi a loro a parte',
    stop: 'Smetti di chiedere',
    show: 'Mostra che cosa hanno detto',
    showTitle: 'Mostrare che cosa hanno detto i clienti?',
    showText:
      'Tutti nel workshop lo vedranno accanto al proprio punto di vista. Si può fare una volta per turno, e in quel turno non si raccolgono altre risposte.',
    nobody: 'Nessun cliente ha ancora risposto, quindi non c’è nulla da mostrare.',
    wait: 'Aspettali',
    until: (until) => `Si chiude da sé: ${until}.`,
    askUntil: 'Chiedi fino a …',
    deadlineLead:
      'A quel punto il questionario si chiude da sé, anche se qui non c’è nessuno. Le risposte si mostrano quando lo decidi tu.',
    again: 'Chiedi di nuovo in un nuovo turno',
    againTitle: 'Chiedere di nuovo ai clienti?',
    againText:
      'Si apre un nuovo turno: ciò che è stato detto finora resta nel suo turno, e i clienti ricevono subito un questionario nuovo. La valutazione del gruppo resta chiusa nel nuovo turno finché non la apri.',
    againOpen: 'È aperta una votazione del gruppo. Prima rivelala.',
    againDone: 'Un nuovo turno è aperto, e i clienti vengono interpellati.',
    againHalf:
      'Il nuovo turno è aperto, ma i clienti non vengono ancora interpellati. Premi «Chiedi ai clienti».',
  },
  link: {
    title: 'Link per i clienti',
    waiting:
      'Il questionario non è aperto. Chi arriva dal link aspetta lì; si apre da sé quando chiedi.',
    open: 'Il questionario è aperto.',
    openUntil: (until) => `Il questionario è aperto: ${until}.`,
    closed:
      'Il questionario è chiuso. Chi arriva dal link ne viene informato; si apre da sé quando chiedi.',
    shown: 'Il questionario è chiuso: le risposte di questo turno sono mostrate.',
    unknown: 'Questo browser non ha il link. Sostituiscilo in Condividi per averne uno.',
  },
  surveys: {
    title: 'Sondaggi importati',
    facts: (people, answers) =>
      `${plural('it', people, { one: '# persona', many: '# di persone', other: '# persone' })}, ${plural('it', answers, { one: '# risposta', many: '# di risposte', other: '# risposte' })}`,
    remove: 'Ritira',
    removeOne: (name) => `Ritira ${name}`,
    removed: 'L’importazione è stata ritirata con tutte le sue risposte e i suoi commenti.',
  },
  drawer: {
    title: 'Noi e i nostri clienti',
    line: (measure, ours, n, theirs, m) =>
      `${measure}: gruppo ${ours} (n ${n}), clienti ${theirs} (n ${m})`,
    delta: (difference) => `Δ ${difference}`,
    tooFew: (n) =>
      plural('it', n, {
        one: 'Ha risposto un cliente: un primo segnale. I dati si mostrano da tre risposte in su.',
        many: 'Hanno risposto # di clienti: un primo segnale. I dati si mostrano da tre risposte in su.',
        other:
          'Hanno risposto # clienti: un primo segnale. I dati si mostrano da tre risposte in su.',
      }),
    classes: 'Esperienza per classe',
  },
  import: {
    open: 'Importa i risultati di un sondaggio',
    title: 'Importare i risultati di un sondaggio',
    lead: 'Una riga per ogni risposta di un cliente su un punto di contatto. Il file si legge in questo browser; poi vedi che cosa diventa ogni colonna.',
    limits: (rows, megabytes) => `Al massimo ${rows} risposte e ${megabytes} MB per volta.`,
    name: 'Nome del sondaggio',
    unnamed: (day) => `Sondaggio del ${day}`,
    sending: (answers) =>
      plural('it', answers, {
        one: 'Invio # risposta…',
        many: 'Invio # di risposte…',
        other: 'Invio # risposte…',
      }),
    leftBehind: (name, list) =>
      `Non è stato possibile ritirare «${name}»: le risposte sono entrate, i commenti no. Ritira l’importazione in «${list}».`,
    comments: {
      title: 'Che cosa hanno scritto i clienti',
      lead: 'I commenti diventano prove del loro punto di contatto, come feedback dei clienti. Chi li ha scritti non entra, ma nel workshop li leggono tutti: scorrili prima.',
      comeIn: (n) =>
        plural('it', n, {
          one: '# commento diventa una prova.',
          many: '# di commenti diventano prove.',
          other: '# commenti diventano prove.',
        }),
      hide: 'Nascondi nei commenti indirizzi, numeri di telefono e link',
      hideHint: 'I nomi non li trova nessuna regola: tralascia ciò che rivela chi era.',
      cut: (n, letters) =>
        plural('it', n, {
          one: `# commento lungo è tagliato dopo ${letters} caratteri.`,
          many: `# di commenti lunghi sono tagliati dopo ${letters} caratteri.`,
          other: `# commenti lunghi sono tagliati dopo ${letters} caratteri.`,
        }),
      there: (n) =>
        plural('it', n, {
          one: '# commento è già fra le prove e non entra di nuovo.',
          many: '# di commenti sono già fra le prove e non entrano di nuovo.',
          other: '# commenti sono già fra le prove e non entrano di nuovo.',
        }),
      tooMany: (n) =>
        plural('it', n, {
          one: '# commento è più di quanto entri in una volta e resta fuori; la sua risposta entra.',
          many: '# di commenti sono più di quanti ne entrino in una volta e restano fuori; le risposte entrano.',
          other:
            '# commenti sono più di quanti ne entrino in una volta e restano fuori; le risposte entrano.',
        }),
      same: (n) =>
        plural('it', n, {
          one: 'scritto # volta',
          many: 'scritto # di volte',
          other: 'scritto # volte',
        }),
      leaveOut: 'Tralascia',
      leaveOutOf: (words) => `Tralascia: ${words}`,
      more: (n) =>
        plural('it', n, {
          one: 'Mostrane ancora #',
          many: 'Mostrane ancora #',
          other: 'Mostrane ancora #',
        }),
      do: (n) =>
        plural('it', n, {
          one: 'Importa # commento',
          many: 'Importa # di commenti',
          other: 'Importa # commenti',
        }),
      adding: (done, of) => `Aggiungo il commento ${done} di ${of}…`,
      added: (n) =>
        plural('it', n, {
          one: '# commento è diventato una prova.',
          many: '# di commenti sono diventati prove.',
          other: '# commenti sono diventati prove.',
        }),
    },
    comeIn: (answers, people) =>
      `Entrano ${plural('it', answers, { one: '# risposta', many: '# di risposte', other: '# risposte' })} di ${plural('it', people, { one: '# persona', many: '# di persone', other: '# persone' })}.`,
    use: {
      touchpoint: 'Punto di contatto',
      expectation: 'Aspettativa, 1–5',
      experience: 'Esperienza, 1–5',
      emotion: 'Emozione, da −2 a +2',
      customerClass: 'Classe di cliente',
      person: 'Persona',
      comment: 'Commento',
    },
    unknown: 'Non sulla lavagna',
    unknownLead:
      'Indica quale punto di contatto si intende. Quello a cui non avevate pensato si aggiunge prima in Raccolta; poi compare qui come «sfuggito a noi».',
    becomes: (name) => `Che cosa diventa «${name}»`,
    rows: (n) => plural('it', n, { one: '# riga', many: '# di righe', other: '# righe' }),
    leaveOut: 'Tralascia',
    classes: 'Classi nel file',
    classless: 'Non nota',
    classBecomes: (word) => `Quale classe è «${word}»`,
    why: {
      quotes: 'le virgolette non sono chiuse.',
      tooManyCells: 'più celle che intestazioni. C’è un separatore nel testo?',
      noTouchpoint: 'nessun punto di contatto.',
      notThere: 'qui non è un punto di contatto.',
      expectation: 'l’aspettativa non va da 1 a 5.',
      experience: 'l’esperienza non va da 1 a 5.',
      emotion: 'l’emozione non va da −2 a +2.',
      noAnswer: 'nessuna risposta.',
      twice: 'stessa persona e stesso punto di contatto due volte; entra la prima risposta.',
      tooMany: 'più di quanto si possa importare in una volta.',
    },
    do: (n) =>
      plural('it', n, {
        one: 'Importa # risposta',
        many: 'Importa # di risposte',
        other: 'Importa # risposte',
      }),
    added: (n) =>
      plural('it', n, {
        one: '# risposta importata.',
        many: '# di risposte importate.',
        other: '# risposte importate.',
      }),
  },
}
