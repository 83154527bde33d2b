/** What a card says of a template without loading it; a test holds the counts to the templates themselves. */
export interface TemplateFacts {
  readonly template: 'ecommerce' | 'bank' | 'b2b' | 'public' | 'hospital'
  readonly stages: number
  readonly touchpoints: number
  /** The typical mood along the journey, −2..+2, evenly spaced: the little curve. */
  readonly mood: readonly number[]
}

export const templateFacts: readonly TemplateFacts[] = [
  {
    template: 'ecommerce',
    stages: 5,
    touchpoints: 29,
    mood: [0.4, 1.3, -0.5, 0.6, 1.4, -1, 0.5, -1.4, 1.6, -1.5, 0.3, 1.2],
  },
  { template: 'bank', stages: 5, touchpoints: 20, mood: [0.2, 0.5, -0.8, -1.2, 0.4, 0.9, 1.1] },
  {
    template: 'b2b',
    stages: 5,
    touchpoints: 21,
    mood: [1.2, 0.6, -0.3, -1.5, -0.9, 0.5, 0.8, 1.3],
  },
  { template: 'public', stages: 5, touchpoints: 20, mood: [-0.2, -0.6, 0.1, -1.1, 0.2, 0.7] },
  {
    template: 'hospital',
    stages: 5,
    touchpoints: 21,
    mood: [-0.7, -0.3, -1.4, 0.5, 1.1, -0.2, 0.9],
  },
]
