import type { FigureId } from '../../i18n/figureIds.ts'

/** How one figure is worked out, in signs that every language reads. */
interface Formula {
  readonly formula: string
  readonly example: string
  /** Published source; `null` = our rule. */
  readonly source: string | null
}

/** Formula, worked example and source of every figure; each example is a test of its function. */
export const formulas: Readonly<Record<FigureId, Formula>> = {
  mean: {
    formula: 'x̄ = Σx / n,  n ≥ 3',
    example: '4, 5, 3 → 4.0, n 3',
    source: null,
  },
  gap: {
    formula: 'g = P − E,  gap = Σg / n',
    example: 'E 5 4 5 – 3, P 3 4 2 4 3 → g −2 0 −3 0 → −1.25, n 4',
    source: 'Parasuraman, Zeithaml, Berry 1988, SERVQUAL, Journal of Retailing 64(1)',
  },
  agreement: {
    formula: 'A = Σ w · U · (1 − (S − 1) / (K − 1))',
    example: '30 40 210 130 530 50 10 → 0.61;  3 0 0 0 3 → −1;  0 1 4 1 0 → 0.75',
    source:
      'van der Eijk 2001, Measuring Agreement in Ordered Rating Scales, Quality & Quantity 35',
  },
  departments: {
    formula: 'η² = Σ n_d (x̄_d − x̄)² / Σ (x − x̄)²',
    example: '5 5 4 · 1 2 1 · 3 3 3 → η² 0.93, max − min 3.3',
    source: null,
  },
  suppression: {
    formula: 'n_d ≥ 3,  n − Σ n_d = 0 ∨ ≥ 3',
    example: 'n 5 3 3 1 → 5 3 – –',
    source: 'Handbook on Using Administrative Data for Research, ch. 5',
  },
  emotion: {
    formula: 'x̄ = Σv / n;  Q1, Q3 (R-7)',
    example: '−2 −2 2 2 → 0, A −1',
    source:
      'Bradley, Lang 1994, The Self-Assessment Manikin, J. Behav. Ther. Exp. Psychiatry 25(1); Hyndman, Fan 1996',
  },
  peakEnd: {
    formula: '(v_max|v| + v_end) / 2',
    example: '1 2 −3 0 1 → −1.0, x̄ 0.2;  2 −2 1 → −0.5',
    source:
      'Fredrickson, Kahneman 1993, JPSP 65(1); Strijbosch et al. 2019, Frontiers in Psychology 10',
  },
  moments: {
    formula: 'max v, min v;  E ≥ 4 ∧ gap ≤ −1;  v_i − v_i₊₁ ≥ 1.5;  votes / voters ≥ 1/3',
    example: 'v 1 2 −1.5 0.5 1 → 2 (max), 3 (min, −3.5), 1, 5',
    source: null,
  },
  importance: {
    formula: 'E, P  ≷  (x̄_E, x̄_P) | (3, 3)',
    example: '(4.5, 2) (4, 4.5) (2, 4) (2.5, 2);  (3.25, 3.13)',
    source: 'Martilla, James 1977, Importance-Performance Analysis, Journal of Marketing 41(1)',
  },
  rounds: {
    formula: 'Δ = x̄₂ − x̄₁;  IQR = Q3 − Q1 (R-7)',
    example: '1 2 4 5 5 → 3 4 4 4 5: median 4 → 4, IQR 3 → 0',
    source: 'Dalkey 1969, The Delphi Method, RAND RM-5888',
  },
  late: {
    formula: 'n_late ≥ 3,  Δn_late = 0 ∨ ≥ 3',
    example: '+2 → –;  +3 → 3;  +1 → 3;  +2 → 6',
    source: null,
  },
  customers: {
    formula: 'Δ = x̄_1 − x̄_2;  |Δ| ≤ 0.5',
    example: '4.2 (n 8) − 2.6 (n 12) = +1.6',
    source: null,
  },
  netPromoter: {
    formula: 'NPS = 100 (p − d);  p′ = (n_p + ¾) / (n + 3), d′ = (n_d + ¾) / (n + 3)',
    example: '10 9 8 7 6 10 3 9 9 5 → +20, −30 … 61',
    source:
      'Reichheld 2003, Harvard Business Review 81(12); Rocks 2016, The American Statistician 70(4)',
  },
  satisfaction: {
    formula: 'n(4, 5) / n;  Wilson 95 %',
    example: '4 / 6 → 67 %, 30 … 90 %',
    source: 'Wilson 1927, JASA 22',
  },
  effort: {
    formula: 'x̄ ± 1.96 s / √n',
    example: '7 6 5 7 2 → 5.4 ± 1.8',
    source: 'Dixon, Freeman, Toman 2010, Harvard Business Review 88(7)',
  },
  stages: {
    formula: 'c = N_i₊₁ / N_i,  1 − c',
    example: '1000 → 240 → 60: 24 %, 25 %',
    source: null,
  },
  dots: {
    formula: 'Σ dots,  #1 = #1',
    example: '6/6, 6/3, 2/2 → 1=, 1=, 3',
    source: 'canr.msu.edu/news/dot-voting-tips',
  },
  impactEffort: {
    formula: 'x̄_impact > 3 ∧ x̄_effort < 3,  n ≥ 3',
    example: '(4.2, 1.8) · (4.0, 4.5) · (2.1, 1.5) · (3.0, 2.0)',
    source: null,
  },
}
