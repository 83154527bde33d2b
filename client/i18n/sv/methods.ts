import type { methods as english } from '../en/methods.ts'

export const methods = {
  title: 'Så räknas siffrorna ut',
  lead: 'Varje siffra kommer ur en formel, och varje svar bakom en visad siffra räknas en gång. Ett val som det här verktyget gör utan stöd utifrån är märkt som vår regel.',
  contents: 'Siffror',
  formula: 'Formel',
  example: 'Exempel',
  source: 'Källa',
  ownRule: 'vår regel',
  home: 'Till startsidan',
  figure: {
    mean: {
      name: 'Medelvärde och ”för få”',
      says: 'Det aritmetiska medelvärdet, alltid med n, antalet personer bakom. Under tre svar står orden ”för få” i stället. ”Ingen kontakt” är ett eget svar: det räknas för sig och ändrar ingen siffra.',
    },
    gap: {
      name: 'Gap',
      says: 'Upplevelse minus förväntan, person för person, sedan medelvärdet; −4 till +4, negativt är under det man räknar med. Bara de som svarat på båda räknas. Ett gap döljer nivån, därför står båda siffrorna bredvid.',
    },
    agreement: {
      name: 'Enighet A',
      says: 'Hur nära svaren ligger: −1 är två läger, 0 jämn spridning, 1 en enda röst. Under −0,2 säger vi ”delade meningar”, för ett medelvärde skulle dölja lägren; stark från 0,625, måttlig från 0,375.',
    },
    departments: {
      name: 'Avdelningar: spann och η²',
      says: 'Spannet är högsta minus lägsta avdelningens medelvärde. η² är den del av all spridning som ligger mellan avdelningarna: högt betyder att de ser olika saker, lågt med lågt A att en avdelning är oense inom sig. Dagordningen går efter spann, sedan enighet, sedan gap.',
    },
    suppression: {
      name: 'Dolda avdelningar',
      says: 'En avdelning med färre än tre personer visas aldrig. Eftersom helheten minus alla andra skulle avslöja den döljs även den näst minsta, tills de som återstår är ingen eller minst tre. Valet går bara efter antal personer, i varje vy, fil och svar.',
    },
    emotion: {
      name: 'Känsla',
      says: 'Medelvärdet av −2 (arg) till +2 (förtjust), med mittersta hälften av svaren som band. Från ±0,5 kallas den positiv eller negativ; två läger kallas delade meningar, aldrig neutral. Kurvan bryts där färre än tre har bedömt.',
    },
    peakEnd: {
      name: 'Topp och slut',
      says: 'Det man brukar minnas: det starkaste ögonblicket och det sista. Vid lika räknas det negativa, och vi säger det. Det står bredvid medelvärdet, som förutsäger minst lika bra.',
    },
    moments: {
      name: 'Sanningens ögonblick',
      says: 'Föreslås, avgörs aldrig: högsta och lägsta känslan, första och sista kontaktpunkten, en förväntan från 4 med ett gap på −1 eller sämre, det största fallet på minst 1,5 mellan bedömda grannar samt det som minst en tredjedel av de tillfrågade har markerat med ”Här bestämmer sig kunden”; den som svarat ”ingen kontakt” räknas inte dit. Lika värden, så som de visas, nämns alla, eller inget om de är fler än tre. Kartan säger hur många som saknar märke.',
    },
    importance: {
      name: 'Förväntan och upplevelse i fyra rutor',
      says: 'Högt och dåligt gjort: satsa här. Högt och väl gjort: håll i. Lågt och dåligt gjort: låg prioritet. Lågt och väl gjort: kanske för mycket. Linjerna korsas vid medelvärdet av alla punkter eller vid 3; vilket anges. Precis på linjen är ”på gränsen”. Pengar att spara är en förväntan under 3 med en upplevelse från 4.',
    },
    rounds: {
      name: 'Före och efter',
      says: 'Två omgångar står sida vid sida och blandas aldrig. Mittersta hälften visar om man närmat sig varandra, medianen vart mitten tog vägen. Från ett halvt steg får en ändring färg; den säger att något ändrats, inte varför.',
    },
    late: {
      name: 'Sena svar',
      says: 'Det som kommer efter visningen hålls för sig. Det visas för en kontaktpunkt när svar från minst tre personer kommit och växer bara med tre åt gången; ett enda svar skulle gå att läsa ut som en skillnad. Avdelningar visas inte.',
    },
    customers: {
      name: 'Vår bild och kundernas',
      says: 'Skillnaden mellan två medelvärden, aldrig ett gemensamt. Utan kunder är vår bild en hypotes, under fem finns en tidig signal; upp till ett halvt steg är den bekräftad, däröver motbevisad: för ljus eller för mörk. Det bara kunder bedömt har vi missat.',
    },
    netPromoter: {
      name: 'Rekommendationsvilja NPS',
      says: 'Andelen 9–10 minus andelen 0–6, −100 till 100, med 95 %-intervall. Intervallet lägger till ¾ ambassadör, ¾ kritiker och 1½ passiva, för det enkla är för smalt vid få svar.',
    },
    satisfaction: {
      name: 'Kundnöjdhet',
      says: 'Andelen svar 4 och 5 på en femgradig skala, med 95 %-intervall som har en bredd även när alla är överens.',
    },
    effort: {
      name: 'Kundens ansträngning',
      says: 'Medelvärdet av en fråga med sju steg, med felmarginal. Säg vilken ände som är lätt.',
    },
    stages: {
      name: 'Konvertering och bortfall',
      says: 'Av dem som kom in i ett steg, andelen som kom in i nästa; bortfallet är resten. Saknas en volym finns inga data. De som kommer till på vägen är inget bortfall.',
    },
    dots: {
      name: 'Prickar',
      says: 'Alla har så många prickar och högst så många på en sak; servern räknar, och en röst över gränsen räknas inte alls. Lika många prickar delar plats; fler personer står först.',
    },
    impactEffort: {
      name: 'Effekt och insats',
      says: 'Medelvärden av hemliga uppskattningar från 1 till 5. Högt är över 3, lågt under 3, precis 3 är ”på gränsen”. En quick win är hög effekt med låg insats från minst tre personer; två läger gör den omstridd. Insatsen uppskattas oftast för lågt.',
    },
  },
} satisfies typeof english
