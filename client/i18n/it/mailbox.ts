import { plural } from '../plural.ts'

/** Reading a support mailbox in the browser. */
export const mailbox = {
  title: 'Leggi le e-mail dell’assistenza',
  lead: 'Le e-mail vengono lette in questo browser e restano su questo computer. Nel workshop entrano solo gli estratti che conservi.',
  choose: 'Scegli i file di posta',
  folder: 'Scegli una cartella',
  drop: 'oppure trascina qui file .mbox e .eml',
  how: 'Thunderbird, Apple Mail e Gmail (Takeout) esportano una casella come file .mbox; la maggior parte dei programmi salva le singole e-mail come .eml.',
  limits: (mails: string) => `Al massimo ${mails} e-mail alla volta.`,
  reading: (mails: number) =>
    plural('it', mails, {
      one: 'Leggo… # e-mail',
      many: 'Leggo… # di e-mail',
      other: 'Leggo… # e-mail',
    }),
  readingShare: 'Lettura delle e-mail',
  nothingChosen: 'Fra questi non c’è un file di posta. Scegli file .mbox o .eml.',
  noMails: 'Non si è potuta leggere nessuna e-mail, quindi non c’è nulla da contare.',
  broke:
    'La lettura si è interrotta perché il browser ha esaurito la memoria. Non è stato inviato né modificato nulla. Scegli meno file o più piccoli.',
  summary: (mails: number) =>
    plural('it', mails, {
      one: '# e-mail letta',
      many: '# di e-mail lette',
      other: '# e-mail lette',
    }),
  more: 'Ci sono più e-mail di quante se ne possano leggere in una volta; le altre non sono state lette. Dividi la casella per leggerla tutta.',
  passedOver: (n: number) =>
    plural('it', n, {
      one: '# e-mail automatica o vuota è stata saltata.',
      many: '# di e-mail automatiche o vuote sono state saltate.',
      other: '# e-mail automatiche o vuote sono state saltate.',
    }),
  troubles: (n: number) =>
    plural('it', n, {
      one: '# non si è potuta leggere',
      many: '# non si sono potute leggere',
      other: '# non si sono potute leggere',
    }),
  troubleAt: (file: string, mail: string) => `${file}, e-mail ${mail}:`,
  troubleFile: (file: string) => `${file}:`,
  trouble: {
    notMail: 'non è un file di posta.',
    noBeginning:
      'non comincia con una riga «From …», come fa una casella di posta; ciò che viene prima della prima riga così non è stato letto. Un messaggio singolo si salva come .eml.',
    headless: 'non ha mittente, oggetto né data.',
    garbled: 'il suo testo non si può decodificare.',
    unreadable: 'è danneggiata; le altre sono state lette.',
    gone: 'non si è potuto leggere fino alla fine; ciò che veniva prima sì.',
    empty: 'è vuoto.',
  },
  troubleCopy: 'Copia l’elenco',
  troubleNotCopied: 'Qui il browser non permette di copiare.',
  troubleMore: (n: number) =>
    plural('it', n, { one: 'e ancora #', many: 'e ancora #', other: 'e ancora #' }),
  again: 'Altri file',
  terms: 'Parole',
  termsLead:
    'Scrivi per ogni punto di contatto le parole che usano i clienti, separate da virgole. Per un corriere potrebbero essere «ritard, dov’è, pacco»; «consegn» trova anche «consegna»; maiuscole e accenti non contano.',
  termsOf: (touchpoint: string) => `Parole per ${touchpoint}`,
  termsNone: 'Ancora nessuna parola',
  begin: 'Comincia dalle parole dei titoli, poi aggiungi quelle che usano i clienti.',
  propose: 'Compila dai titoli',
  clear: 'Cancella tutte le parole',
  hide: 'Nascondi negli estratti indirizzi, numeri di telefono e link',
  hideHint: 'I nomi non li trova nessuna regola: leggi ciò che conservi.',
  found: (n: number) =>
    plural('it', n, { one: '# e-mail', many: '# di e-mail', other: '# e-mail' }),
  foundNone: 'nessuna e-mail',
  counting: 'Conto…',
  counted: (n: number) =>
    plural('it', n, {
      one: 'Conteggio fatto: # e-mail trovata.',
      many: 'Conteggio fatto: # di e-mail trovate.',
      other: 'Conteggio fatto: # e-mail trovate.',
    }),
  showExcerpts: (touchpoint: string) => `Estratti per ${touchpoint}`,
  excerpts: 'Estratti',
  keep: 'Conserva',
  noise: 'Rumore',
  keepOf: (words: string) => `Conserva: ${words}`,
  noiseOf: (words: string) => `Rumore: ${words}`,
  moreExcerpts: (n: number) =>
    plural('it', n, {
      one: 'Mostrane ancora #',
      many: 'Mostrane ancora #',
      other: 'Mostrane ancora #',
    }),
  keptFull: 'In una prova non entrano altri estratti.',
  noDay: 'senza data',
  save: (n: number) =>
    plural('it', n, {
      one: 'Conserva # estratto',
      many: 'Conserva # di estratti',
      other: 'Conserva # estratti',
    }),
  saved: (n: number) =>
    plural('it', n, {
      one: '# punto di contatto ha avuto una prova dalle e-mail.',
      many: '# di punti di contatto hanno avuto una prova dalle e-mail.',
      other: '# punti di contatto hanno avuto una prova dalle e-mail.',
    }),
  files: (n: number) => plural('it', n, { one: '# file', many: '# di file', other: '# file' }),
  noTouchpoints: 'Le e-mail si contano per punto di contatto, e ancora non ce ne sono.',
}
