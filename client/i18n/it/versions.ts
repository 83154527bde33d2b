import type { versions as english } from '../en/versions.ts'
import { plural } from '../plural.ts'

export const versions = {
  lead: 'Com’erano il contesto e la lavagna. Ripristinare una versione cambia entrambi per tutti; valutazioni, stime e bollini restano.',
  save: {
    name: 'Nome',
    placeholder: 'ad es. prima di pranzo',
    needed: 'Dai alla versione un nome che anche gli altri riconoscano.',
    do: 'Salva una versione ora',
    busy: 'Salvataggio…',
    done: (name: string) => `«${name}» è salvata.`,
    full: 'Non c’è posto per altre versioni salvate a mano. Non è stato salvato nulla; elimina una versione che non serve a nessuno e salva di nuovo.',
  },
  list: 'Versioni salvate',
  none: 'Ancora nessuna versione. Il server ne conserva una da sé prima di ogni rivelazione; salvane una prima di cambiare molto.',
  nobody: 'Qualcuno che non c’è più',
  same: 'Non c’è alcuna differenza rispetto a ora.',
  looking: 'Confronto con la situazione attuale…',
  if: 'Se la ripristini:',
  back: (n: number) =>
    plural('it', n, { one: '# voce torna', many: '# di voci tornano', other: '# voci tornano' }),
  gone: (n: number) =>
    plural('it', n, {
      one: '# voce scompare',
      many: '# di voci scompaiono',
      other: '# voci scompaiono',
    }),
  changed: (n: number) =>
    plural('it', n, { one: '# voce cambia', many: '# di voci cambiano', other: '# voci cambiano' }),
  mark: { back: 'torna', gone: 'scompare', changed: 'cambia' },
  becomes: 'diventa',
  more: (n: number) =>
    plural('it', n, {
      one: 'Mostrane ancora #',
      many: 'Mostrane altre #',
      other: 'Mostrane altre #',
    }),
  bring: {
    do: 'Ripristina',
    busy: 'Ripristino…',
    ask: (title: string) => `Ripristinare «${title}» per tutti?`,
    text: (what: string) =>
      `${what} Valutazioni, stime e bollini restano. La situazione attuale viene conservata come versione, quindi si può annullare.`,
  },
  remove: {
    do: 'Elimina questa versione',
    ask: (title: string) => `Eliminare la versione «${title}»?`,
    text: 'La lavagna resta com’è. Questa versione non si potrà più ripristinare.',
    yes: 'Elimina',
    done: (title: string) => `La versione «${title}» è eliminata.`,
  },
  part: {
    frame: 'Contesto',
    stages: 'Fasi',
    departments: 'Reparti',
    channels: 'Canali',
    personas: 'Persone tipo',
    kpis: 'KPI',
    touchpoints: 'Punti di contatto',
    evidence: 'Prove',
    comments: 'Commenti',
    findings: 'Osservazioni',
    initiatives: 'Iniziative',
  },
  field: {
    merged: 'Che cosa vi è stato unito',
    different: 'Da che cosa è stato distinto',
    moved: 'cambia posto nell’elenco',
    look: (field: string) => `${field}: formattazione diversa`,
    author: 'Scritto da',
    decision: 'Decisione',
    description: 'Descrizione',
    better: 'Direzione',
    actual: 'attuale',
    quadrant: 'Quadrante',
    origin: 'Origine',
    reason: 'Motivo',
    text: 'Testo',
    about: 'Riguarda',
    kept: 'tenuta',
  },
  value: {
    quoted: (text: string) => `«${text}»`,
    nothing: 'nulla',
    yes: 'sì',
    no: 'no',
    unknown: 'qualcosa che non c’è più',
  },
} satisfies typeof english
