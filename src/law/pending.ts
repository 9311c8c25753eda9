export const asOf = '2026-11-22';

/** A change of the law that is under way and would change what rules find. */
export interface PendingChange {
  readonly act: string;
  readonly state: string;
  /** What it would change, as a sentence. */
  readonly change: string;
  /** Provisions that would read otherwise. */
  readonly provisions: readonly string[];
  /** Where the day of its effect is entered once it is known. */
  readonly entered: string;
  readonly source: string;
}

export const pendingChanges: readonly PendingChange[] = [
  {
    act: 'Digital Omnibus, COM(2025) 837, procedure 2025/0360(COD)',
    state: 'proposed on 19 November 2025, not adopted',
    change:
      'It would spare the notice of Art. 13 in obvious cases of low risk and move the rules on devices into the GDPR (Arts 88a and 88b).',
    provisions: ['GDPR-13-4', 'EPD-5-3-1', 'EPD-5-3-2', 'EPD-CONS-1', 'EPD-CNIL-AM', 'EPD-CNIL-6'],
    entered: 'src/law/device-limits.ts and src/law/provisions',
    source: 'EDPB-EDPS Joint Opinion 2/2026 of 11 February 2026',
  },
  {
    act: 'Omnibus IV, COM(2025) 501',
    state: 'proposed on 21 May 2025, not adopted',
    change:
      'It would raise the threshold of the register from 250 to 750 people and ask for it only where a high risk is likely.',
    provisions: ['GDPR-30-5'],
    entered: 'src/law/register-exemption.ts',
    source: 'COM(2025) 501, 21 May 2025',
  },
  {
    act: 'Appeal C-703/25 P (Latombe) against the EU-US Data Privacy Framework',
    state: 'pending since 31 October 2025; the General Court had upheld the decision (T-553/23)',
    change:
      'If the Court annuls Implementing Decision (EU) 2023/1795, certified companies in the United States need another tool from that day.',
    provisions: ['GDPR-45'],
    entered: 'src/law/adequacy.ts (`validUntil`)',
    source: 'CJEU, case register; judgment T-553/23 of 3 September 2025',
  },
];
