/** A sentence that must not stand where these facts, if any, are not declared. */
export interface Standing {
  readonly file: string;
  readonly without: readonly string[];
  readonly sentence: RegExp;
}

const shop = 'examples/webshop/privacy.yaml';
const clauses = 'test/seed/clauses.yaml';
const fixture = (name: string) => `test/document/fixtures/${name}.yaml`;

/** What silence does not say: no “none” without a `none`, no “here” or “so” without what it means. */
export const standing: readonly Standing[] = [
  {
    file: shop,
    without: ['automatedDecisions', 'activities.credit-check.automatedDecision'],
    sentence: /no decision by computer/,
  },
  { file: shop, without: ['cookies'], sentence: /We store nothing/ },
  {
    file: shop,
    without: ['cookies.functional', 'cookies.analytics', 'cookies.advertising'],
    sentence: /We use only what is necessary/,
  },
  {
    file: shop,
    without: ['controller.dataProtectionOfficer'],
    sentence: /no data protection officer/,
  },
  {
    file: fixture('overseas'),
    without: ['controller.representatives'],
    sentence: /no representative/,
  },
  {
    file: 'examples/saas/privacy.yaml',
    without: ['recipients.mailfinch.transfers', 'recipients.ticketlark.transfers'],
    sentence: /We send no data outside/,
  },
  {
    file: fixture('practice'),
    without: ['recipients.laboratory.transfers'],
    sentence: /We send no data outside/,
  },
  {
    file: fixture('practice'),
    without: ['activities.treatment.recipients'],
    sentence: /We send no data outside/,
  },
  {
    file: fixture('diary'),
    without: ['activities.replies.recipients'],
    sentence: /Nobody but us receives your data/,
  },
  {
    file: fixture('tour-operator'),
    without: ['recipients.bank.transfers.US.dataPrivacyFramework.checked'],
    sentence: /does not rest on an adequacy decision: .*Stripe/,
  },
  { file: shop, without: ['changes.notify'], sentence: /days ahead/ },
  {
    file: clauses,
    without: ['recipients.meta-pages.arrangement.essence'],
    sentence: /You find the essence of each arrangement here/,
  },
  {
    file: fixture('union'),
    without: ['activities.speakers.specialCategories'],
    // The list that follows must hold the use, with or without its condition.
    sentence: /We use them only as follows:(?:(?!<a id|\(#speakers\))[\s\S])*<a id/,
  },
  // What a file declares, and what no reader may take it for.
  { file: fixture('game'), without: [], sentence: /Cookies, local storage and pixels/ },
  { file: fixture('game'), without: [], sentence: /advertisements that fit you/ },
  { file: fixture('game'), without: [], sentence: /code of another company/ },
  { file: fixture('game'), without: [], sentence: /allowed:\*\* You have expressly agreed/ },
  { file: fixture('diary'), without: [], sentence: /A score supports the decision/ },
  { file: clauses, without: [], sentence: /Why we may write to you:\*\* Your address comes from/ },
  { file: fixture('institute'), without: [], sentence: /here\.[^|]*We send you the essence of/ },
  { file: fixture('tour-operator'), without: [], sentence: /Each controller in section \S+ must/ },
];
