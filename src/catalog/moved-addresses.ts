export const asOf = '2026-11-22';

/** An address under which a page once stood, and where it stands now. */
export interface MovedAddress {
  /** Start of the address, without the scheme and `www.`. */
  readonly former: string;
  /** Address of today; absent where the page is gone. */
  readonly now?: string;
  readonly why: string;
  readonly source: string;
}

const page = 'the page itself, which leads on to the new address';

export const movedAddresses: readonly MovedAddress[] = [
  {
    former: 'twitter.com/',
    now: 'https://x.com/en/privacy',
    why: 'Twitter is X',
    source: page,
  },
  {
    former: 'facebook.com/policy.php',
    now: 'https://www.facebook.com/privacy/policy/',
    why: 'the policy of Meta moved in 2022',
    source: 'Meta, privacy policy effective on 26 July 2022',
  },
  {
    former: 'facebook.com/about/privacy',
    now: 'https://www.facebook.com/privacy/policy/',
    why: 'the policy of Meta moved in 2022',
    source: 'Meta, privacy policy effective on 26 July 2022',
  },
  {
    former: 'help.instagram.com/519522125107875',
    now: 'https://privacycenter.instagram.com/policy',
    why: 'the policy of Instagram moved to its privacy centre',
    source: 'privacycenter.instagram.com, policy effective on 16 December 2025',
  },
  {
    former: 'google.com/policies/privacy',
    now: 'https://policies.google.com/privacy',
    why: 'the policies of Google have a site of their own',
    source: page,
  },
  {
    former: 'sendinblue.com/',
    now: 'https://www.brevo.com/legal/privacypolicy/',
    why: 'Sendinblue is Brevo',
    source: page,
  },
  {
    former: 'privacyshield.gov',
    now: 'https://www.dataprivacyframework.gov/list',
    why: 'the list is now that of the Data Privacy Framework',
    source: 'dataprivacyframework.gov, list of participants',
  },
  {
    former: 'ec.europa.eu/consumers/odr',
    why: 'the platform for online dispute resolution closed on 20 July 2025',
    source: 'Regulation (EU) 2024/3228, Arts 1 and 2',
  },
];

/** What became of an address, if it is one of the table. */
export function movedAddress(url: string): MovedAddress | undefined {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/i, '').toLowerCase();
  return movedAddresses.find(({ former }) => bare.startsWith(former));
}
