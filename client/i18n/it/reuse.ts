import type { reuse as english } from '../en/reuse.ts'

export const reuse = {
  title: 'Copia il workshop o conservalo come modello',
  lead: (title: string) => `«${title}» resta com’è.`,
  of: (title: string) => `Copia «${title}» o conservalo come modello`,
  what: 'Che cosa portare con sé',
  extent: {
    frame: {
      name: 'Il contesto',
      text: 'Obiettivo, brief, fasi, canali, reparti, personas, KPI e impostazioni.',
    },
    touchpoints: {
      name: 'Il contesto e i punti di contatto',
      text: 'Con note, canali, ambito, reparti ed etichette.',
    },
    board: {
      name: 'Tutto ciò che è sulla lavagna',
      text: 'Anche prove, osservazioni e iniziative con i loro responsabili.',
    },
  },
  never:
    'Non vengono mai copiati: persone, link, voti, risultati, commenti, decisioni e chi ha scritto che cosa.',
  duplicate: 'Crea una copia',
  keep: {
    do: 'Conserva come mio modello',
    done: (name: string) => `«${name}» è tra i tuoi modelli nella pagina iniziale.`,
    full: (most: number) =>
      `Questo browser non ha posto per un altro modello (al massimo ${most}). Non è cambiato nulla; eliminane uno nella pagina iniziale o scarica questo come file.`,
  },
  download: 'Scarica il modello',
  noTemplate:
    'Un modello non contiene prove, osservazioni né iniziative; scegli di meno qui sopra.',
  /** The title a copy begins with; `n` counts copies of the same. */
  copyTitle: (title: string, n: number) => `${title} (copia${n > 1 ? ` ${n}` : ''})`,
  copyLead: (title: string) =>
    `Una copia di «${title}» con link nuovi. Le persone entrano di nuovo.`,
  mine: {
    title: 'I miei modelli',
    drop: (name: string) => `Elimina il modello «${name}»`,
    dropped: (name: string) => `Il modello «${name}» è eliminato.`,
    where: 'Solo in questo browser. Un modello scaricato si apre con «Importa un file».',
  },
  fileRefused: {
    badRequest:
      'Il server non riesce a leggere questo file: non è un workshop di Touchline oppure l’ha scritto una versione più recente. Non è stato creato nulla; scegli un altro file o chiedi un aggiornamento a chi gestisce il server.',
    tooLarge:
      'Il file contiene più di quanto questo server accetti in una volta. Non è stato creato nulla; prendi un file più piccolo o chiedi a chi gestisce il server di alzare il limite.',
  },
} satisfies typeof english
