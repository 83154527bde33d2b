import type { methods as english } from '../en/methods.ts'

export const methods = {
  title: 'Come si calcolano i valori',
  lead: 'Ogni valore viene da una sola formula, e ogni risposta dietro un valore rivelato conta una volta. Una scelta di questo strumento senza autorità esterna è segnata come nostra regola.',
  contents: 'Valori',
  formula: 'Formula di calcolo',
  example: 'Esempio',
  source: 'Fonte',
  ownRule: 'nostra regola',
  home: 'Alla pagina iniziale',
  figure: {
    mean: {
      name: 'Media e «troppo pochi»',
      says: 'La media aritmetica, sempre con n, le persone che ci stanno dietro. Con meno di tre risposte al suo posto stanno le parole «troppo pochi». «Nessun contatto» è una risposta a sé: si conta a parte e non muove alcun valore.',
    },
    gap: {
      name: 'Divario',
      says: 'Esperienza meno aspettativa, persona per persona, poi la media; da −4 a +4, negativo è sotto ciò su cui si conta. Contano solo le persone che hanno risposto a entrambe. Un divario nasconde il livello, perciò accanto stanno i due valori.',
    },
    agreement: {
      name: 'Accordo A',
      says: 'Quanto le risposte stanno vicine: −1 sono due schieramenti, 0 una distribuzione uniforme, 1 una voce sola. Sotto −0,2 diciamo «pareri divisi», perché una media nasconderebbe gli schieramenti; forte da 0,625, moderato da 0,375.',
    },
    departments: {
      name: 'Reparti: distanza ed η²',
      says: 'La distanza è la media di reparto più alta meno la più bassa. η² è la quota di tutta la dispersione che sta tra i reparti: alta vuol dire che vedono cose diverse, bassa con A bassa che un reparto è in disaccordo al suo interno. L’ordine del confronto segue la distanza, poi l’accordo, poi il divario.',
    },
    suppression: {
      name: 'Reparti nascosti',
      says: 'Un reparto con meno di tre persone non si mostra mai. Poiché il totale meno tutti gli altri lo direbbe, si nasconde anche il più piccolo dopo di lui, finché chi resta è nessuno o almeno tre. La scelta guarda solo al numero di persone, in ogni vista, file e risposta.',
    },
    emotion: {
      name: 'Emozione',
      says: 'La media da −2 (arrabbiato) a +2 (entusiasta), con la metà centrale delle risposte come fascia. Da ±0,5 si chiama positiva o negativa; due schieramenti si chiamano pareri divisi, mai neutrale. La curva si interrompe dove hanno valutato meno di tre persone.',
    },
    peakEnd: {
      name: 'Picco e fine',
      says: 'Ciò che si tende a ricordare: il momento più forte e l’ultimo. A parità conta il negativo, e lo diciamo. Sta accanto alla media, che prevede almeno altrettanto bene.',
    },
    moments: {
      name: 'Momenti della verità',
      says: 'Proposti, mai decisi: l’emozione più alta e la più bassa, il primo e l’ultimo punto di contatto, un’aspettativa da 4 con un divario di −1 o peggiore, la caduta maggiore, da 1,5 in su, tra vicini valutati, e ciò che almeno un terzo di chi è stato interpellato ha segnato con «Qui il cliente decide»; chi ha detto «nessun contatto» non è tra questi. I valori uguali, così come mostrati, si indicano tutti, o nessuno se più di tre. La mappa dice quanti sono senza segno.',
    },
    importance: {
      name: 'Aspettativa ed esperienza in quattro quadranti',
      says: 'Alta e fatta male: concentrarsi qui. Alta e fatta bene: continuare così. Bassa e fatta male: priorità bassa. Bassa e fatta bene: forse è troppo. Le linee si incrociano sulle medie di tutti i punti o su 3; quale, è detto. Esattamente sulla linea è «sulla soglia». Si risparmia dove l’aspettativa è sotto 3 e l’esperienza da 4 in su.',
    },
    rounds: {
      name: 'Prima e dopo',
      says: 'Due turni stanno fianco a fianco e non si mescolano mai. La metà centrale mostra se ci si è avvicinati, la mediana dove è andato il centro. Da mezzo grado un cambiamento prende colore; dice che qualcosa è cambiato, non perché.',
    },
    late: {
      name: 'Risposte tardive',
      says: 'Ciò che arriva dopo la rivelazione resta a parte. Si mostra per un punto di contatto quando sono arrivate le risposte di almeno tre persone, e cresce solo di tre alla volta; una sola risposta si leggerebbe come differenza. I reparti non si dicono.',
    },
    customers: {
      name: 'La nostra vista e quella dei clienti',
      says: 'La differenza tra due medie, mai una media di entrambe. Senza clienti la nostra è un’ipotesi, sotto cinque c’è un segnale precoce; fino a mezzo grado è confermata, oltre è smentita: troppo rosea o troppo cupa. Ciò che hanno valutato solo i clienti ci è sfuggito.',
    },
    netPromoter: {
      name: 'NPS, quanti ci raccomanderebbero',
      says: 'Quota di 9–10 meno quota di 0–6, da −100 a 100, con l’intervallo al 95 %. L’intervallo aggiunge ¾ di promotore, ¾ di detrattore e 1½ passivi, perché quello semplice è troppo stretto con poche risposte.',
    },
    satisfaction: {
      name: 'Soddisfazione dei clienti',
      says: 'Quota di risposte 4 e 5 su una scala di cinque, con l’intervallo al 95 %, che ha un’ampiezza anche quando tutti sono d’accordo.',
    },
    effort: {
      name: 'Fatica del cliente',
      says: 'Media di una domanda a sette gradi, con il suo margine. Dite quale estremo è «facile».',
    },
    stages: {
      name: 'Conversione e perdita',
      says: 'Di chi è entrato in una fase, la quota entrata nella successiva; la perdita è il resto. Senza entrambi i volumi non ci sono dati. Chi arriva a metà strada non è una perdita.',
    },
    dots: {
      name: 'Punti voto',
      says: 'Ognuno ha tanti punti e al massimo tanti per una voce; conta il server, e un voto oltre il limite non conta affatto. Punti uguali, stesso posto; prima sta ciò che hanno scelto più persone.',
    },
    impactEffort: {
      name: 'Impatto e sforzo',
      says: 'Medie di stime segrete da 1 a 5. Alto è sopra 3, basso sotto 3, esattamente 3 è «sulla soglia». Un quick win è alto impatto con basso sforzo da almeno tre persone; due schieramenti lo rendono controverso. Lo sforzo di solito si stima troppo basso.',
    },
  },
} satisfies typeof english
