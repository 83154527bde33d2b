import { plural } from '../plural.ts'
import type { MapWords } from './mapWords.ts'

const touchpoints = (n: number) =>
  plural('sv', n, { one: '# kontaktpunkt', other: '# kontaktpunkter' })
const stages = (n: number) => plural('sv', n, { one: '# fas', other: '# faser' })

export const sv: MapWords = {
  faces: ['arg', 'irriterad', 'neutral', 'nöjd', 'förtjust'],
  emotion: 'Känsla',
  lanes: {
    goals: { name: 'Mål', sub: 'kundens, sedan våra' },
    pairs: { name: 'Förväntan', sub: 'mot upplevelse' },
    channels: { name: 'Kanaler', sub: '' },
    owners: { name: 'Ansvarig', sub: '' },
    evidence: { name: 'Underlag', sub: 'som behållits' },
    volume: { name: 'Volym', sub: 'kunder per period' },
    kpis: { name: 'Nyckeltal', sub: '' },
    findings: { name: 'Iakttagelser', sub: 'från SWOT' },
    initiatives: { name: 'Initiativ', sub: 'quick wins har vimpel' },
  },
  gap: 'gap',
  peopleRating: 'har bedömt',
  notRated: 'inga svar',
  tooFew: 'för få',
  split: 'oense',
  secret: 'Bedömningarna är hemliga tills workshopledaren visar dem.',
  noneYet: 'Inga än',
  wholeJourney: 'Hela resan',
  noTouchpoints: 'Inga kontaktpunkter än',
  unplaced: 'Utan fas',
  initiativeLine: (owner, due) =>
    due === '' ? owner : owner === '' ? `senast ${due}` : `${owner}, senast ${due}`,
  kpiTarget: (value) => `mål ${value}`,
  key: {
    staff: 'känsla, medarbetarnas medelvärde',
    band: 'mittersta hälften',
    customers: 'kunder',
    truth: 'sanningens ögonblick',
    truthMore: (n) => `sanningens ögonblick, och ${n} till utan märke`,
    win: 'quick win',
    pain: 'smärtpunkt',
    good: 'gott exempel',
    pair: 'förväntat, upplevt',
  },
  reason: (reason, { plain, signed }) => {
    switch (reason.kind) {
      case 'highest':
        if (reason.isShared) return `En av de högsta punkterna, ${signed(reason.emotion)}`
        return reason.emotion > 0
          ? 'Resans bästa ögonblick'
          : `Resans högsta punkt, ${signed(reason.emotion)}`
      case 'lowest':
        return reason.isShared
          ? `En av de lägsta punkterna, ${signed(reason.emotion)}`
          : `Resans lägsta punkt, ${signed(reason.emotion)}`
      case 'first':
        return 'Första kontakten'
      case 'last':
        return 'Sista kontakten'
      case 'shortfall':
        return `Förväntan ${plain(reason.expectation)}, upplevelsen ${plain(-reason.gap)} lägre`
      case 'drop':
        return `Ett fall på ${plain(reason.by)} från kontaktpunkten före`
      case 'decides':
        return `${reason.votes} av ${reason.voters} sa att den avgör`
    }
  },
  headline: {
    fall: (from, to) => `Resan faller från ”${from}” till ”${to}”`,
    lowest: (title) => `Resan är som lägst vid ”${title}”`,
    unrated: 'Inget är bedömt än',
    tooFew: 'För få har bedömt hittills',
    secret: 'Bedömningarna är fortfarande hemliga',
  },
  poster: {
    journey: 'Kundresa',
    personas: (names, count) => `${count === 1 ? 'Persona' : 'Personas'}: ${names}`,
    segments: (names) => `Segment: ${names}`,
    departments: 'Avdelningar:',
    summary: (c) =>
      `${touchpoints(c.touchpoints)} i ${stages(c.stages)}, varav ${c.rated} bedömda.`,
    largestGap: (title) => `största gapet, vid ”${title}”`,
    ratedOf: (rated, of) => `${rated} av ${of}`,
    rated: (missing) =>
      missing === 0
        ? 'kontaktpunkter bedömda'
        : `kontaktpunkter bedömda; ${missing} saknar resultat`,
    quickWins: (count) => plural('sv', count, { one: 'quick win', other: 'quick wins' }),
    peakEnd: (mean) => `topp och slut; vanligt medelvärde ${mean}`,
    howToRead: 'Så läser du kartan.',
    howToReadText:
      'Linjen är medelvärdet av känslan, från arg till förtjust; det ljusa bandet rymmer den mittersta hälften av rösterna; linjen bryts där ingen har bedömt. Därunder visar strecket vad kunden räknar med och punkten vad kunden får; en streckad stapel är en brist, en slät ett överskott.',
    roundName: (number) => `Omgång ${number}`,
    round: (name, day) => `${name}, visad ${day}.`,
    size: (c) => `${touchpoints(c.touchpoints)} i ${stages(c.stages)}.`,
    rules:
      'Ett medelvärde kräver tre röster. Gapet räknas per person: −4 till +4, negativt är under förväntan. Sanningens ögonblick föreslås av en regel och bekräftas av människor.',
    proxied: (most) =>
      `Upp till ${most ?? 'två'} av personerna bakom en siffra har ingen enhet: någon annan har skrivit in deras svar.`,
    erased: (most) =>
      plural('sv', most, {
        one: 'Siffrorna står kvar som de visades och räknar med # person vars svar raderats i efterhand.',
        other:
          'Siffrorna står kvar som de visades och räknar med upp till # personer vars svar raderats i efterhand.',
      }),
  },
  description: (title, t, s) =>
    `Kundresekartan ”${title}”: ${touchpoints(t)} i ${stages(s)}, med känsla, förväntan mot upplevelse samt märken för sanningens ögonblick, quick wins, smärtpunkter och goda exempel.`,
}
