import type { shell as english } from '../en/shell.ts'
import { plural } from '../plural.ts'

export const shell = {
  title: 'Workshop',
  skip: 'Gå till arbetsytan',
  steps: 'Steg',
  stepDone: 'klart',
  groupHere: 'Gruppen är här',
  view: {
    label: 'Vy',
    list: 'Lista',
    board: 'Tavla',
  },
  save: {
    saved: 'Sparat',
    saving: (n: number) => `Sparar (${n})`,
    offline: (n: number): string => (n > 0 ? 'Bara på den här enheten' : 'Offline'),
    rejected: (n: number) => (n > 0 ? `Togs inte emot (${n})` : 'Togs inte emot'),
    notSaving: 'Servern sparar inte',
    notOpened: 'Servern har problem',
    textStopped: 'Redigeraren stannade',
    readOnly: 'Skrivskyddat',
    connecting: 'Ansluter …',
  },
  timer: (left: string) => `Tid kvar: ${left}`,
  timeUp: 'Tiden är ute',
  timerPaused: 'Timern är pausad',
  activities: 'Aktiviteter',
  digest: 'Vad som har ändrats',
  people: {
    here: (n: number) => plural('sv', n, { one: '# person är här', other: '# personer är här' }),
    title: 'Personer',
  },
  device: 'Fortsätt på en annan enhet',
  share: 'Dela',
  versions: {
    title: 'Versioner',
    before: {
      collect: 'Innan utkasten visades',
      rate: 'Innan bedömningarna visades',
      swot: 'Innan prickarna visades',
      prioritise: 'Innan uppskattningarna visades',
      other: 'Innan något visades',
    },
    beforeBack: (title: string) => `Innan ”${title}” återställdes`,
    beforeUndo: (title: string) => `Innan återställningen av ”${title}” ångrades`,
    unnamed: 'en tidigare version',
    someone: 'Workshopledaren',
    back: (who: string, title: string) => `${who} återställde ”${title}”.`,
    backMine: (title: string) => `Du återställde ”${title}”.`,
    undone: (who: string, title: string) => `${who} ångrade återställningen av ”${title}”.`,
    undoneMine: (title: string) => `Du ångrade återställningen av ”${title}”.`,
    stays: 'Bedömningar och röster ligger kvar.',
  },
  home: 'Startsidan',
  menu: 'Mer',
  keys: 'Kortkommandon',
  privacy: 'Vad andra kan se',
  cursors: 'Visa muspekare',
  import: 'Importera en tabell',
  reuse: 'Kopia eller mall',
  keep: 'Ladda ner eller radera',
  brief: {
    title: 'Introduktion',
    first: 'Läs först',
    done: 'Klart',
    later: 'Senare',
    read: 'Läs',
    none: 'Workshopledaren har inte skrivit någon introduktion.',
  },
  late: (n: number) =>
    plural('sv', n, {
      one: '# av dina svar kom fram efter att resultatet visats och räknas inte i den här omgången.',
      other:
        '# av dina svar kom fram efter att resultatet visats och räknas inte i den här omgången.',
    }),
  nothingLeft: 'Inget ändrades: någon annan har redan tagit bort eller ändrat det.',
  summon: {
    title: (step: string) => `Workshopledaren ber alla gå till: ${step}`,
    moved: (step: string) => `Du är med gruppen: ${step}`,
    go: 'Gå dit',
    stay: 'Gör klart här först',
    back: 'Gå tillbaka',
  },
  moved: (step: string) => `Gruppen har gått vidare: ${step}`,
  offline: {
    network: { title: 'Du är offline', text: 'Fortsätt; det skickas när nätet är tillbaka.' },
    server: {
      title: 'Servern går inte att nå',
      text: 'Fortsätt; det skickas när servern svarar igen.',
    },
    short: 'Fortsätt, skickas senare',
    retry: 'Anslut nu',
    waiting: (n: number) =>
      plural('sv', n, {
        one: '# ändring väntar på att skickas.',
        other: '# ändringar väntar på att skickas.',
      }),
    again: 'Ansluten igen.',
  },
  rejected: {
    title: 'Ändringarna togs inte emot',
    text: 'Servern tar inte längre emot det du skriver på den här sidan. Det finns kvar här: titta igenom det och fortsätt sedan med en färsk kopia av workshoppen.',
    show: 'Visa det som finns kvar',
  },
  kept: {
    title: (n: number) =>
      plural('sv', n, {
        one: '# ändring från dig togs inte emot',
        other: '# ändringar från dig togs inte emot',
      }),
    text: 'Finns i den här webbläsaren: läs, kopiera eller lägg tillbaka.',
  },
  notSaving: {
    title: 'Servern sparar inte',
    text: 'Det du skriver stannar på den här enheten och skickas så snart servern kan spara igen. Låt sidan vara öppen.',
  },
  notOpened: {
    title: 'Servern har problem med den här workshoppen',
    text: 'Den kan inte öppnas just nu. Det du skriver stannar på den här enheten och skickas när felet är avhjälpt. Håll sidan öppen och säg till den som driver servern.',
  },
  copy: {
    unavailable: {
      title: 'Webbläsaren behåller ingen kopia',
      text: 'Allt fungerar så länge du är online. Utan nät går det du skriver förlorat när sidan stängs eller läses in på nytt.',
    },
    full: {
      title: 'Enheten har slut på plats',
      text: 'Online sparas allt på servern som vanligt. Frigör lite utrymme; stäng inte sidan utan nät innan dess.',
    },
    closed: {
      title: 'Webbläsaren har tagit bort sin kopia',
      text: 'Online sparas allt på servern som vanligt. När det står ”Sparat” läser du in sidan på nytt; stäng den inte innan dess.',
    },
  },
  waiting: {
    title: 'Workshoppen finns inte på den här enheten än',
    text: 'Den öppnas så snart servern går att nå. Inget du har skrivit tidigare är borta.',
  },
  readOnly: {
    title: 'Du läser med',
    text: 'Den här länken får titta, inte ändra. Be workshopledaren om en deltagarlänk.',
  },
  locked: {
    title: 'Tavlan är låst',
    text: 'Workshopledaren håller den stilla en stund. Det du skriver under tiden väntar här.',
  },
} satisfies typeof english
