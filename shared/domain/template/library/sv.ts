import type { LibraryWords } from './structure.ts'

export const sv: LibraryWords = {
  channels: {
    web: 'Webb',
    shop: 'Butik',
    phone: 'Telefon och chatt',
    mail: 'Mejl och sms',
    social: 'Sociala medier',
    courier: 'Bud och utlämning',
  },
  kpis: {
    searchRanking: 'Placering i sökresultat',
    siteVisits: 'Besök på webbplatsen',
    subscriptions: 'Prenumerationer',
    socialEngagement: 'Engagemang i sociala medier',
    clickThroughRate: 'Klickfrekvens (CTR)',
    costPerClick: 'Kostnad per klick',
    engagement: 'Engagemang (tid på sidan)',
    sales: 'Försäljning',
    conversionRate: 'Konverteringsgrad',
    leads: 'Leads',
    costPerConversion: 'Kostnad per konvertering',
    loyalty: 'Lojalitet (kunder som köper igen)',
    userReviews: 'Kundomdömen',
    customerSatisfaction: 'Kundnöjdhet',
    goodReviews: 'Goda omdömen',
    referrals: 'Rekommendationer',
    guestPosts: 'Gästinlägg',
  },
}
