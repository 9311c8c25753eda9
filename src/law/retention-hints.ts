export const asOf = '2026-11-22';

/** How long a national law has records kept, or claims live. */
export interface RetentionHint {
  readonly country: string;
  readonly records: string;
  /** ISO 8601 duration. */
  readonly period: string;
  /** Completes “counted from …”. */
  readonly from?: string;
  readonly laws: readonly string[];
  /** `duty`: kept at least as long; `limitation`: claims lapse then. */
  readonly kind: 'duty' | 'limitation';
  readonly note?: string;
  readonly source: string;
}

const yearEnd = 'the end of the calendar year';
const source = 'the laws cited, not read again';

export const retentionHints: readonly RetentionHint[] = [
  {
    country: 'DE',
    records: 'accounting vouchers, invoices among them',
    period: 'P8Y',
    from: yearEnd,
    laws: ['HGB § 257', 'AO § 147'],
    kind: 'duty',
    note: '10 years until 31 December 2024',
    source,
  },
  {
    country: 'DE',
    records: 'books and annual accounts',
    period: 'P10Y',
    from: yearEnd,
    laws: ['HGB § 257', 'AO § 147'],
    kind: 'duty',
    source,
  },
  {
    country: 'DE',
    records: 'commercial letters',
    period: 'P6Y',
    from: yearEnd,
    laws: ['HGB § 257', 'AO § 147'],
    kind: 'duty',
    source,
  },
  {
    country: 'AT',
    records: 'accounting records',
    period: 'P7Y',
    from: yearEnd,
    laws: ['BAO § 132', 'UGB § 212'],
    kind: 'duty',
    source,
  },
  {
    country: 'FR',
    records: 'accounting records',
    period: 'P10Y',
    laws: ['C. com. art. L123-22'],
    kind: 'duty',
    source,
  },
  {
    country: 'FR',
    records: 'electronic contracts from EUR 120',
    period: 'P10Y',
    laws: ['C. conso. art. L213-1'],
    kind: 'duty',
    source,
  },
  {
    country: 'NL',
    records: 'books and records for tax',
    period: 'P7Y',
    laws: ['Algemene wet inzake rijksbelastingen art. 52', 'AWR art. 52'],
    kind: 'duty',
    source,
  },
  {
    country: 'GB',
    records: 'tax records of companies',
    period: 'P6Y',
    from: 'the end of the financial year',
    laws: ['Finance Act 1998 Sch. 18'],
    kind: 'duty',
    source,
  },
  {
    country: 'DE',
    records: 'ordinary claims',
    period: 'P3Y',
    from: yearEnd,
    laws: ['BGB § 195', 'BGB § 199'],
    kind: 'limitation',
    source,
  },
  {
    country: 'DE',
    records: 'claims that a court has confirmed',
    period: 'P30Y',
    from: 'the day the judgment is final',
    laws: ['BGB § 197'],
    kind: 'limitation',
    source,
  },
];
