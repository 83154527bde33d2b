import { lookUpIn } from '../intake/tableWords.ts'
import type { EvidenceKind } from './evidence.ts'

/** What a column of a table of evidence can become. */
export const evidenceUses = [
  'text',
  'touchpoint',
  'stage',
  'kind',
  'source',
  'date',
  'count',
] as const
export type EvidenceUse = (typeof evidenceUses)[number]

/** One use per column, in the order of the table; `null` leaves a column out. */
export type EvidenceMapping = readonly (EvidenceUse | null)[]

const headings: Readonly<Record<EvidenceUse, string>> = {
  text:
    'text|evidence|description|comment|message|quote|statement|subject|what it says|finding|fact|content|' +
    'dowód|treść|opis|komentarz|wiadomość|cytat|wypowiedź|fakt|temat|' +
    'underlag|beskrivning|kommentar|meddelande|citat|ämne|innehåll|' +
    'prova|testo|descrizione|commento|messaggio|citazione|oggetto|contenuto',
  touchpoint:
    'touchpoint|touch point|contact point|contact|step|where|' +
    'punkt styku|punkty styku|punkt kontaktu|krok|styk|' +
    'kontaktpunkt|kontaktpunkter|steg|' +
    'punto di contatto|punti di contatto|passaggio|punto',
  stage: 'stage|phase|journey stage|etap|faza|fas|skede|etapp|fase|tappa',
  kind:
    'kind|type|category|evidence type|channel|rodzaj|typ|kategoria|' +
    'slag|kategori|genere|tipo|categoria',
  source:
    'source|origin|system|reference|ticket|case|id|link|url|źródło|system źródłowy|numer|sprawa|zgłoszenie|' +
    'källa|ärende|referens|fonte|origine|riferimento|pratica',
  date:
    'date|day|created|created at|received|received at|when|data|dzień|utworzono|data zgłoszenia|' +
    'datum|dag|skapad|mottagen|giorno|creato|ricevuto',
  count:
    'count|number|how many|occurrences|frequency|cases|quantity|liczba|ile|ilość|wystąpienia|' +
    'antal|förekomster|numero|quanti|conteggio|frequenza|occorrenze',
}

const kinds: Readonly<Record<EvidenceKind, string>> = {
  crm: 'crm|crm note|crm record|sales note|wpis crm|crm-anteckning|nota crm',
  complaint:
    'complaint|complaints|claim|claims|reklamacja|reklamacje|skarga|' +
    'klagomål|reklamation|reklamationer|reclamo|reclami',
  feedback:
    'customer feedback|feedback|survey|review|opinion|opinia|opinia klienta|opinie|ankieta|' +
    'kundsynpunkt|kundsynpunkter|synpunkt|enkät|feedback del cliente|sondaggio|parere',
  analytics:
    'web analytics|analytics|statistics|analityka|analityka internetowa|statystyki|' +
    'webbanalys|statistik|statistiche|statistiche web',
  monitoring:
    'web and social monitoring|monitoring|social media|social|monitoring internetu|' +
    'omvärldsbevakning|omvärldsbevakning på nätet|sociala medier|monitoraggio|monitoraggio web e social',
  staffInterview:
    'staff interview|employee interview|interview with staff|wywiad z pracownikiem|' +
    'intervju med personal|personalintervju|intervista al personale',
  customerInterview:
    'customer interview|in-depth customer interview|interview|wywiad|wywiad z klientem|wywiad pogłębiony|' +
    'intervju|kundintervju|djupintervju|intervista|intervista al cliente',
  supportMail:
    'support mail|mail|email|e-mail|ticket|support ticket|support|e-mail do obsługi|zgłoszenie|' +
    'mejl|mejl till kundtjänst|supportärende|e-mail all’assistenza|assistenza|posta',
}

/** Which use a heading names; `null` for any other text. */
export const evidenceUseOf = lookUpIn(headings)
/** Which kind a cell names. */
export const evidenceKindOf = lookUpIn(kinds)
