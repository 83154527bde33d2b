import type { discuss as english } from '../en/discuss.ts'
import { plural } from '../plural.ts'

const people = (n: number) => plural('sv', n, { one: '# person', other: '# personer' })

export const discuss = {
  lateCame:
    'Bedömningar från minst tre personer kom fram efter att allt visades. De hålls isär och räknas inte i den här omgången.',
  title: 'Diskutera',
  round: (n: number) => `Omgång ${n}`,
  fromRound: (round: string) => `resultat: ${round}`,
  quoted: (words: string) => `”${words}”`,
  agenda: {
    title: 'Här skiljer vi oss åt',
    lead: 'Störst skillnad först.',
    leadScale: 'Avdelningen med lägst och den med högst upplevelse, 1 till 5.',
    apart: (range: string) => `${range} isär`,
    close: (n: number) =>
      plural('sv', n, {
        one: '# till är man nästan överens om',
        other: '# till är man nästan överens om',
      }),
    tooFew: (n: number) =>
      plural('sv', n, { one: '# har för få svar', other: '# har för få svar' }),
    place: (at: number, of: number) => `${at} av ${of}`,
    order: 'störst skillnad först',
    previous: 'Föregående punkt',
    next: 'Nästa punkt',
    nextIs: (title: string) => `Nästa: ${title}`,
    last: 'Det var den sista punkten.',
    scale: (lowest: string, low: string, highest: string, high: string) =>
      `${lowest} ${low}, ${highest} ${high}`,
  },
  expectation: {
    everyone: 'Alla säger att kunden räknar med det.',
    nearlyEveryone: 'Nästan alla säger att kunden räknar med det.',
    most: 'De flesta säger att kunden räknar med det.',
    few: 'Få tror att kunden räknar med det.',
    split: 'Meningarna går isär om huruvida kunden räknar med det.',
  },
  experience: {
    tooFew: (n: number) =>
      n === 0
        ? 'Ingen har bedömt den här kontaktpunkten. Fråga vem som känner till den, eller rösta igen.'
        : `Bara ${people(n)} har bedömt den här. Under tre personer visas inget resultat.`,
    apart: (highest: string, high: string, lowest: string, low: string, range: string) =>
      `${highest} ger upplevelsen ${high}, ${lowest} ${low}: det skiljer ${range}.`,
    split: 'Meningarna går isär om upplevelsen.',
    splitInside: 'Meningarna går isär om upplevelsen, men inte mellan avdelningarna.',
    short: (gap: string) => `Den når inte upp till det kunden räknar med: ${gap}.`,
    over: (gap: string) => `Den ger mer än kunden räknar med: ${gap}.`,
    close: (mean: string, range: string) =>
      `Avdelningarna ligger nära varandra om upplevelsen: ${mean} i snitt, ${range} isär.`,
    mean: (mean: string, agreement: string) => `Upplevelsen är ${mean}, ${agreement}.`,
  },
  gap: {
    people,
    before: (gap: string, round: string) => `${gap}, ${round}`,
    meaning: 'Medelvärdet av upplevelse minus förväntan, person för person, −4 till +4.',
  },
  decides: (votes: number, voters: number) =>
    `${votes} av ${voters} säger att kunderna bestämmer sig här`,
  noContact: (n: number) =>
    plural('sv', n, { one: '# person hade ingen kontakt', other: '# personer hade ingen kontakt' }),
  agreement: {
    withNumber: (word: string, number: string) => `${word} ${number}`,
    strong: 'stor enighet',
    moderate: 'måttlig enighet',
    weak: 'svag enighet',
    split: 'delade meningar',
  },
  histogram: (name: string, mean: string, counts: string) =>
    `${name}, medelvärde ${mean}. ${counts}`,
  histogramPart: (answer: string, n: number) => `${answer}: ${people(n)}`,
  tooFewAnswers: (n: number) =>
    plural('sv', n, {
      one: 'För få: # svar. Ett resultat kräver tre.',
      other: 'För få: # svar. Ett resultat kräver tre.',
    }),
  movement: {
    words: (from: string, to: string) => `${from} till ${to}`,
    tooFew: (round: string) => `${round}: för få svar att jämföra med`,
    narrower: 'närmare varandra',
    wider: 'längre isär',
    same: 'oförändrad spridning',
  },
  departments: {
    scale: 'på skalan, 1 till 5',
    people: (n: string) => `n ${n}`,
    hiddenTooFew: 'Dold: färre än tre personer',
    hiddenToo: (names: string) => `Också dold, annars går ${names} att räkna ut från helheten`,
    hiddenTooNobody: 'Också dold, annars går en liten grupp att räkna ut från helheten',
    hiddenFigure: 'dolt: för få',
    scaleLabel: (expectation: string, experience: string) =>
      `förväntan ${expectation}, upplevelse ${experience}`,
    explain: (percent: string, eta: string) =>
      `Avdelningarna förklarar ${percent} av spridningen i upplevelse (η² ${eta}).`,
    agreementKey: 'Enigheten går från −1, två läger, till 1, en röst.',
    none: 'Ingen avdelning kan visas för sig: för få personer.',
  },
  voices: {
    title: 'Vad som skrivits',
    none: 'Ingen har skrivit något än.',
    someone: 'Utan namn',
    add: 'Lägg till en kommentar',
    placeholder: 'Vad har du sett eller hört?',
    locked: 'Tavlan är låst; det går att kommentera när den öppnas igen.',
  },
  evidenceNone: 'Inget underlag än. Lägg till det i Samla.',
  decide: {
    title: 'Beslut',
    by: 'Workshopledaren antecknar vad gruppen beslutar.',
    decided: (decision: string) => `Beslut: ${decision}.`,
    open: 'Inget beslut än.',
    swot: 'Lägg det på SWOT-tavlan också',
    swotAdd: 'Lägg till i SWOT',
    swotDone: 'Finns på SWOT-tavlan',
    swotText: 'Mening på SWOT-tavlan',
    swotAdded: 'Tillagt på SWOT-tavlan',
    suggestion: {
      weakness: (title: string, experience: string, expectation: string) =>
        `${title}: upplevelse ${experience} där förväntan är ${expectation}`,
      strength: (title: string, experience: string, expectation: string) =>
        `${title}: upplevelse ${experience}, förväntan ${expectation}`,
    },
  },
  onward: {
    title: 'Nästa steg',
    steers:
      'Rösta igen med dem som känner till den, fråga kunder eller skriv ner det ni vet. Utan fler svar förblir det en hypotes.',
    others:
      'Skriv ner vad du vet om den. Den som leder kan öppna en ny omröstning eller fråga kunder.',
    customers: 'Fråga kunderna',
    write: 'Skriv ner det du vet',
  },
  again: {
    heading: 'Rösta igen',
    do: (n: number) => `Rösta igen, omgång ${n}`,
    title: (n: number) => `Öppna omgång ${n}?`,
    name: 'Omgångens namn',
    nameHint:
      'Alla ser det vid omgångens resultat. Lämnas fältet tomt har omgången bara sitt nummer.',
    proposal: (n: number, month: string) => `Omgång ${n}, ${month}`,
    lead: 'En ny hemlig omröstning på samma skala.',
    kept: (round: string) =>
      `${round} blir kvar som den är: varje svar och varje resultat. Inget skrivs över.`,
    carried: 'En kontaktpunkt som ingen bedömer igen behåller sitt resultat, märkt med sin omgång.',
    others: 'Alla andra kontaktpunkter behåller sina resultat.',
    fresh: (n: number) =>
      plural('sv', n, {
        one: 'Alla får ett nytt kort, med en liten ring vid sitt eget tidigare svar.',
        other: 'Alla får # nya kort, med en liten ring vid sitt eget tidigare svar.',
      }),
    about: 'Rösta igen om',
    only: (title: string) => `Bara ”${title}”`,
    looked: (n: number) =>
      plural('sv', n, {
        one: 'Den med beslutet ”Titta närmare”',
        other: 'De # med beslutet ”Titta närmare”',
      }),
    everything: (n: number) =>
      plural('sv', n, { one: 'Den enda kontaktpunkten', other: 'Alla # kontaktpunkter' }),
    proposalOne: (n: number, title: string) => `Omgång ${n}: ${title}`,
    secret: 'De nya svaren är hemliga tills du visar dem; då syns vad som har rört sig.',
    moves: 'Bedömningen öppnar direkt, och alla som är med gruppen går till Bedöm.',
    blocked: 'Visa först uppskattningarna i Prioritera.',
    blockedOpen: 'En omröstning pågår. Visa den först.',
    held: 'I den här omgången finns svar som fortfarande är hemliga, i en omröstning eller i kundernas formulär. Visa dem först: i en ny omgång skulle ingen kunna se dem, så ingen ny öppnas.',
    opened: (n: number) => `Omgång ${n} är öppen`,
    notOpened: 'Omgången finns, men bedömningen är inte öppen än. Öppna den i raden nedanför.',
  },
  bring: 'Samla alla vid den här punkten',
  brought: 'Alla ombeds titta på den här punkten',
  called: {
    title: (title: string) => `Workshopledaren vill att alla tittar på ”${title}”`,
    kept: 'Det du skriver stannar hos den här kontaktpunkten.',
  },
  behind: {
    title: (n: number) => `Omröstning pågår, omgång ${n}`,
    text: (done: number, of: number, shown: string) =>
      `${done} av ${plural('sv', of, { one: '# person är klar', other: '# personer är klara' })}. Nedan: ${shown}.`,
    action: 'Bedöm nu',
  },
  before: {
    title: 'Inget har visats än',
    textFacilitator:
      'Visa bedömningarna i raden nedanför när tillräckligt många är klara; alla ser dem samtidigt.',
    text: 'Workshopledaren visar bedömningarna för alla samtidigt. Till dess ser ingen några, inte heller workshopledaren.',
    done: (done: number, of: number) =>
      `${done} av ${plural('sv', of, { one: '# person är klar', other: '# personer är klara' })}`,
    of: (done: string, of: string) => `${done} av ${of}`,
    action: 'Gå till Bedöm',
    empty: 'Det fanns inga resultat att visa: ingen hade bedömt.',
  },
  list: {
    title: 'Alla resultat',
    number: 'Nr',
    n: 'n',
    apart: 'isär',
    agreement: 'enighet om upplevelsen',
    decision: 'beslut',
    undecided: 'öppet',
    notKnown: '–',
  },
} satisfies typeof english
