import type { LibraryWords } from './structure.ts'

export const it: LibraryWords = {
  channels: {
    web: 'Sito web',
    shop: 'Negozio',
    phone: 'Telefono e chat',
    mail: 'E-mail e messaggi',
    social: 'Social',
    courier: 'Corriere',
  },
  kpis: {
    searchRanking: 'Posizione sui motori di ricerca',
    siteVisits: 'Visite al sito',
    subscriptions: 'Iscrizioni',
    socialEngagement: 'Coinvolgimento sui social',
    clickThroughRate: 'Tasso di clic (CTR)',
    costPerClick: 'Costo per clic',
    engagement: 'Coinvolgimento (tempo sul sito)',
    sales: 'Vendite',
    conversionRate: 'Tasso di conversione',
    leads: 'Lead',
    costPerConversion: 'Costo per conversione',
    loyalty: 'Fedeltà (clienti che riacquistano)',
    userReviews: 'Recensioni degli utenti',
    customerSatisfaction: 'Soddisfazione dei clienti',
    goodReviews: 'Recensioni positive',
    referrals: 'Raccomandazioni',
    guestPosts: 'Guest post',
  },
}
