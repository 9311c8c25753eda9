import {
  basis,
  cookie,
  data,
  interest,
  purpose,
  type Row,
  recipient,
  source,
  type Without,
} from './facts.ts';

const without = (reason: string): Without => ({ without: reason });
const general = without('no column: the register is about activities, this is about the page');
const advice = 'advice to readers, no fact about the shop';

/** What the policy of 2023 states, section by section. */
// biome-ignore format: a table, one fact a line where it fits
export const rows: readonly Row[] = [
  {
    row: 'title and date',
    facts: [
      { fact: 'title', at: 'notice.title', page: ['head', 'Privacy policy of the Ferrow shop'], cell: general },
      { fact: 'date of the text', at: 'notice.versions.2023-09-01', page: ['changes', '1 September 2023'], cell: general },
      { fact: 'date from which this text applies', at: 'notice.versions.2026-10-15', page: ['head', 'applies from 15 October 2026'], cell: general },
    ],
  },
  {
    row: '1.1 what personal data is, the law that applies, examples',
    facts: [
      { fact: 'meaning of data', without: 'the words of Art. 4(1) GDPR, the same for everybody: the page explains them without a declared fact' },
      { fact: 'the GDPR applies', at: 'notice.regimes', page: ['activities', 'General Data Protection Regulation, Regulation (EU) 2016/679'], cell: ['website', 'activity.legal_basis', 'GDPR'] },
      ...data('contact', 'name', 'e-mail address'),
      ...data('account', 'postal address'),
      ...data('analytics', 'pages visited'),
    ],
  },
  {
    row: '1.2 controller',
    facts: [
      { fact: 'who it is', at: 'controller.name', page: ['controller', 'Ferrow Handels GmbH'], cell: ['*', 'controller.name', 'Ferrow Handels GmbH'] },
      { fact: 'mailbox', at: 'controller.email', page: ['controller', 'hello@ferrow.example'], link: 'mailto:hello@ferrow.example', cell: ['*', 'controller.name', 'e-mail hello@ferrow.example'] },
      { fact: 'the site that the text is about', at: 'notice.surfaces.shop', page: ['head', 'This policy covers: www.ferrow.example'], link: 'https://www.ferrow.example', cell: general },
    ],
  },
  {
    row: '2 visiting the website',
    facts: [
      purpose('website', 'show you our pages and keep them stable and secure'),
      ...data('website', 'IP address', 'day and time of the request', 'page that you open', 'amount of data sent', 'browser and operating system'),
      source('website', 'Source: What we record', 'observation of use'),
      basis('website', 'legitimateInterests'),
      interest('website', 'pages that load and withstand attacks'),
      { fact: 'technically necessary', at: 'activities.website.provision.technical', page: ['website', 'Yes, for technical reasons. If you do not, we cannot show you the page.'], cell: without('no column: Art. 30 does not ask whether data must be given') },
    ],
  },
  {
    row: '3.1 what the shop offers besides',
    facts: [
      { fact: 'registration', at: 'activities.account.title', page: ['summary', 'Your customer account'], cell: ['account', 'activity.name', 'Your customer account'] },
      { fact: 'purchase', at: 'activities.orders.title', page: ['summary', 'Your orders'], cell: ['orders', 'activity.name', 'Your orders'] },
      { fact: 'choice of payment', at: 'activities.payment.title', page: ['summary', 'Payment'], cell: ['payment', 'activity.name', 'Payment'] },
      { fact: 'analysis', at: 'activities.analytics.title', page: ['summary', 'Web analytics'], cell: ['analytics', 'activity.name', 'Web analytics'] },
      { fact: 'promotion', at: 'activities.partner-promotions.title', page: ['summary', 'Competitions with partners'], cell: ['partner-promotions', 'activity.name', 'Competitions with partners'] },
    ],
  },
  {
    row: '3.2 service providers, and how they are looked after',
    facts: [
      recipient('payment', 'Stripe Payments Europe, Limited', 'payment service'),
      recipient('orders', 'DHL Paket GmbH', 'parcel service'),
      { fact: 'chosen, instructed, supervised', at: 'measures.processorAudits', page: ['security', 'We choose, instruct and inspect the companies that work for us'], cell: ['*', 'activity.measures', 'we choose, instruct and inspect the companies that work for us'] },
    ],
  },
  {
    row: '3.3 promotions with partners',
    facts: [
      purpose('partner-promotions', 'run prize draws together with a partner'),
      recipient('partner-promotions', 'Lindqvist Keramik AB', 'partner in competitions'),
      { fact: 'partners can collect data of their own', at: 'recipients.partner.role', page: ['recipients', 'Lindqvist Keramik AB (Sweden) Partner in competitions Controller'], cell: ['partner-promotions', 'activity.recipients.external', 'Lindqvist Keramik AB (controller'] },
      { fact: 'companies that the text does not name', without: 'an open end: every recipient is named, at least by category (Art. 13(1)(e) GDPR)' },
    ],
  },
  {
    row: '3.4 recipients outside the EEA',
    facts: [
      { fact: 'Singapore, with the tool', at: 'recipients.crm.transfers.SG', page: ['transfers', 'Klarsicht CRM Pte. Ltd. (customer files) Singapore Standard contractual clauses, module 2'], cell: ['linked-browsing', 'activity.transfers.tool', 'Klarsicht CRM Pte. Ltd. (Singapore): standard contractual clauses, module 2'] },
      { fact: 'United States, with the tool', at: 'recipients.stripe.transfers.US', page: ['transfers', 'Stripe Payments Europe, Limited (payment service) United States Data Privacy Framework'], cell: ['payment', 'activity.transfers.country', 'Stripe Payments Europe, Limited: United States'] },
      { fact: 'promise to tell people later', without: 'the transfer is told at once (Art. 13(1)(f) GDPR)' },
    ],
  },
  {
    row: '4 contact and registration',
    facts: [
      purpose('contact', 'answer your questions'),
      ...data('contact', 'e-mail address', 'name', 'phone number'),
      ...data('account', 'name', 'job title', 'user name', 'e-mail address', 'password', 'postal address', 'phone number', 'fax number', 'interests that you tell us'),
      { fact: 'any other information', without: 'a catch-all: the list of data is complete (rule activities/data-catch-all)' },
      { fact: 'the person gives the data', at: 'activities.account.source', page: without('a page that names no source speaks of what the reader enters'), cell: ['account', 'activity.sources', 'the person concerned'] },
      { fact: 'giving them is voluntary', at: 'activities.account.provision.voluntary', page: ['account', 'Must you give us the data? No. If you do not, you order as a guest.'], cell: without('no column: Art. 30 does not ask whether data must be given') },
    ],
  },
  {
    row: '5.1 shopping',
    facts: [
      ...data('orders', 'goods (name, model, price)', 'order number', 'postal address', 'state of delivery and payment', 'complaints and messages to customer service', 'state of a return', 'parcel number'),
      ...data('payment', 'billing address'),
      purpose('orders', 'deliver what you order and deal with returns'),
    ],
  },
  {
    row: '5.2 payment and credit check',
    facts: [
      purpose('payment', 'take payment in the way that you choose'),
      ...data('payment', 'billing address', 'chosen way to pay', 'bank account', 'payment card', 'ShopBack ID'),
      source('payment', 'ShopBack ID: ShopBack Financial Services Singapore Pte. Ltd.', 'ShopBack Financial Services Singapore Pte. Ltd.: ShopBack ID'),
      source('credit-check', 'credit score: Bonitas Auskunft GmbH', 'credit score'),
      recipient('payment', 'ShopBack Financial Services Singapore Pte. Ltd.', 'ShopBack Pay, payment service'),
      purpose('credit-check', 'avoid unpaid invoices where you choose to pay later'),
      { fact: 'a person decides on the check', at: 'activities.credit-check.automatedDecision.none', page: ['credit-check', 'A member of our staff looks at the score and decides.'], cell: ['credit-check', 'activity.automated_decisions', 'a member of our staff looks at the score and decides'] },
    ],
  },
  {
    row: '5.3 debt collection and sale of claims',
    facts: [
      purpose('debt-collection', 'get paid for invoices that stay open after three reminders'),
      basis('debt-collection', 'contract', 'collection by an agency on our behalf'),
      basis('debt-collection', 'legitimateInterests', 'the sale of a claim'),
      interest('debt-collection', 'cash at a known cost'),
      recipient('debt-collection', 'Elbe Inkasso GmbH', 'debt collection'),
      recipient('debt-collection', 'Saale Forderungskauf GmbH', 'buyer of claims'),
      { fact: 'the buyer claims in its own name', at: 'recipients.buyer.role', page: ['recipients', 'Saale Forderungskauf GmbH (Germany) Buyer of claims Controller'], cell: ['debt-collection', 'activity.recipients.external', 'Saale Forderungskauf GmbH (controller'] },
      { fact: 'place for the agency’s name', without: 'a drafting instruction; the agency is named' },
    ],
  },
  {
    row: '6.1 cookies in general, consent and withdrawal',
    facts: [
      { fact: 'cookies', at: 'cookies', page: ['cookies', 'Cookies are small files'], cell: ['analytics', 'activity.cookies', 'cookie'] },
      { fact: 'pixels, and tags, which are their code', at: 'cookies.advertising.goal-pixel.storage', page: ['cookies', 'A pixel is code that reports what you do'], cell: ['conversions', 'activity.cookies', 'pixel'] },
      { fact: 'a technique similar to cookies', at: 'cookies.functional.prefs.storage', page: ['cookies', 'Local storage is a store in your browser'], cell: ['settings', 'activity.cookies', 'local storage'] },
      { fact: 'a consent banner', at: 'consentManager', page: ['cookies', 'You choose in our cookie banner.'], cell: ['analytics', 'activity.legal_basis', 'given by the consent banner'] },
      { fact: 'only what is necessary goes without consent', at: 'cookies.necessary', page: ['cookies', 'Everything else needs your consent first'], cell: ['account', 'activity.cookies', 'no consent needed'] },
      { fact: 'withdrawal by a link in the footer', at: 'consentManager.reopen', page: ['cookies', 'To change it or to withdraw your consent, click Manage cookies in the footer.'], link: 'https://www.ferrow.example/#cookies', cell: ['analytics', 'activity.rights', 'withdrawal of consent'] },
    ],
  },
  {
    row: '6.2 the four kinds of cookies, ours and those of others',
    facts: [
      cookie('necessary', 'account', 'session', 'keeps you signed in'),
      cookie('functional', 'settings', 'prefs', 'remembers your settings'),
      purpose('settings', 'remember what you chose and arrange the shop to suit you'),
      purpose('analytics', 'learn how our pages are used and improve them'),
      cookie('advertising', 'retargeting', 'ad_count', 'keeps the same advertisement from coming back again and again'),
      cookie('advertising', 'retargeting', 'ad_view', 'shows the advertiser that an advertisement was displayed'),
      cookie('advertising', 'personalised-advertising', 'ad_code', 'holds a random code by which your interests are found again'),
      { fact: 'profiles by other companies', at: 'activities.retargeting.profiling', page: ['retargeting', 'From the pages you open we and these companies conclude which goods interest you.'], cell: ['retargeting', 'activity.automated_decisions', 'profiling: From the pages you open'] },
      { fact: 'our own cookies', at: 'cookies.necessary.session.access', page: ['cookies-necessary', 'Keeps you signed in We'], cell: ['account', 'activity.cookies', 'read by the controller'] },
      { fact: 'cookies of others', at: 'cookies.advertising.ad_view.access', page: ['cookies-advertising', 'Microsoft Ireland Operations Limited 13 months'], cell: ['retargeting', 'activity.cookies', 'read by Microsoft Ireland Operations Limited'] },
      { fact: 'necessary cookies cannot be switched off', without: 'no fact: that they need no consent stands in 6.1' },
    ],
  },
  {
    row: '6.3 the settings of the browser',
    facts: [
      { fact: 'how to block cookies in a browser', without: `${advice}; a setting of the browser is no withdrawal that is as easy as consent (Art. 7(3) GDPR)` },
    ],
  },
  {
    row: '6.4 pixels',
    facts: [
      purpose('conversions', 'see which of our campaigns lead to an order or a subscription'),
      ...data('conversions', 'clicks on certain buttons', 'pages shown after an order or a form'),
      cookie('advertising', 'conversions', 'goal-pixel', 'reports a click on a button or the page after a form'),
      cookie('analytics', 'analytics', 'usage-pixel', 'shows which pages a device opens'),
      basis('conversions', 'consent'),
    ],
  },
  {
    row: '6.5 Google Analytics',
    facts: [
      recipient('analytics', 'Google Ireland Limited', 'Google Analytics, web analytics'),
      { fact: 'policy of Google', at: 'recipients.google-analytics.service', page: ['recipients', 'Google Ireland Limited'], link: 'https://policies.google.com/privacy', cell: without('no column: the register names the recipient; its policy serves readers of the page') },
      { fact: 'add-on against Google Analytics', at: 'recipients.google-analytics.optOut', page: ['analytics', 'Also offered by Google Ireland Limited'], link: 'https://tools.google.com/dlpage/gaoptout', cell: without('no column: a help of the vendor, not the shop’s own way to withdraw') },
    ],
  },
  {
    row: '6.6 advertising by interest',
    facts: [
      purpose('retargeting', 'show you advertisements elsewhere for what you looked at here'),
      recipient('retargeting', 'Google Ireland Limited', 'Google Ads, advertising network'),
      recipient('retargeting', 'Microsoft Ireland Operations Limited', 'Microsoft Advertising, advertising network'),
      recipient('retargeting', 'Meta Platforms Ireland Limited', 'Meta Business Tools, advertising network'),
      basis('retargeting', 'consent'),
      { fact: 'withdrawal by a link', at: 'activities.retargeting.legalBasis.consent', page: ['retargeting', 'How to withdraw: At any time, with Manage cookies'], link: 'https://www.ferrow.example/#cookies', cell: ['retargeting', 'activity.rights', 'withdrawal of consent'] },
      { fact: 'place for the names of the services', without: 'a drafting instruction; the services are named' },
    ],
  },
  {
    row: '7.1 the Like button of Facebook',
    facts: [
      purpose('social-buttons', 'let you like our pages on Facebook without leaving the shop'),
      recipient('social-buttons', 'Meta Platforms Ireland Limited', 'Meta Business Tools, advertising network'),
      ...data('social-buttons', 'IP address', 'pages visited', 'account at the network'),
      { fact: 'direct connection', at: 'activities.social-buttons.note', page: ['social-buttons', 'After your click, your browser connects to Facebook directly.'], cell: without('no column: it explains the recipient, which the register names') },
      { fact: 'the visit is linked with the account', at: 'activities.social-buttons.note', page: ['social-buttons', 'If you are logged in there, Facebook links the visit with your account.'], cell: without('no column: a use by the recipient') },
      { fact: 'logging out of Facebook', without: advice },
    ],
  },
  {
    row: '8.1 signing in with another account',
    facts: [
      purpose('social-login', 'make registering and signing in simpler'),
      basis('social-login', 'consent', 'what the provider sends us'),
      basis('social-login', 'contract', 'the account that you open'),
      basis('social-login', 'legitimateInterests', 'counting sign-ins by provider'),
      interest('social-login', 'a sign-in page that works'),
      source('social-login', 'Source: Google Ireland Limited, Meta Platforms Ireland Limited', 'Google Ireland Limited'),
      { fact: 'providers answer for what they do', at: 'recipients.google-login.role', page: ['recipients', 'Sign in with Google, sign-in service Controller'], cell: ['social-login', 'activity.recipients.external', 'Google Ireland Limited (controller'] },
    ],
  },
  {
    row: '8.2 sharing',
    facts: [
      purpose('social-sharing', 'let you share a page on a network of your choice'),
      ...data('social-sharing', 'e-mail address', 'account at the network', 'browser', 'operating system'),
      recipient('social-sharing', 'X Internet Unlimited Company', 'social network'),
    ],
  },
  {
    row: '8.3 pages on four networks',
    facts: [
      purpose('social-pages', 'talk with you on Facebook, Instagram, LinkedIn and X'),
      recipient('social-pages', 'Meta Platforms Ireland Limited', 'Facebook and Instagram pages, social network'),
      recipient('social-pages', 'Meta Platforms Ireland Limited', 'Instagram, social network'),
      recipient('social-pages', 'LinkedIn Ireland Unlimited Company', 'LinkedIn pages, social network'),
      recipient('social-pages', 'X Internet Unlimited Company', 'social network'),
      { fact: 'who answers for the pages', at: 'recipients.meta-pages.arrangement', page: ['joint-controllers', 'Meta and we are responsible together for the statistics of our pages.'], cell: ['social-pages', 'activity.joint_arrangement', 'Meta and we are responsible together for the statistics of our pages'] },
      { fact: 'the shop is not responsible', without: 'not true: the page and the network decide jointly (CJEU C-210/16)' },
    ],
  },
  {
    row: '8.4 policies of the networks',
    facts: [
      { fact: 'policy of Facebook', at: 'recipients.meta-pages.service', page: ['recipients', 'Facebook and Instagram pages'], link: 'https://www.facebook.com/privacy/policy/', cell: without('no column: the policy of a recipient serves readers of the page') },
      { fact: 'policy of Twitter, now X', at: 'recipients.x.service', page: ['recipients', 'X Internet Unlimited Company'], link: 'https://x.com/en/privacy', cell: without('no column: the policy of a recipient serves readers of the page') },
      { fact: 'policy of Instagram', at: 'recipients.instagram-page.service', page: ['recipients', 'Instagram, social network'], link: 'https://privacycenter.instagram.com/policy', cell: without('no column: the policy of a recipient serves readers of the page') },
      { fact: 'switching pages off in the browser', without: advice },
    ],
  },
  {
    row: 'newsletters (a section without a number)',
    facts: [
      purpose('newsletter', 'tell you about new goods and offers'),
      basis('newsletter', 'legitimateInterests', 'customers who have not objected'),
      interest('newsletter', 'advertising for our own goods'),
      basis('newsletter', 'consent', 'people who sign up'),
      basis('newsletter', 'contract', 'news that is part of a membership'),
      basis('newsletter', 'legalObligation', 'notices of unsafe goods'),
      { fact: 'e-mail and another channel', at: 'activities.newsletter.directMarketing.channels', page: ['newsletter', 'How we reach you: E-mail, text message'], cell: ['newsletter', 'activity.purposes', 'direct marketing (e-mail, text message'] },
      recipient('newsletter', 'Sendinblue SAS', 'Brevo, e-mail marketing platform'),
      { fact: 'declining', at: 'activities.newsletter.directMarketing', page: ['objection', 'News and offers'], cell: ['newsletter', 'activity.rights', 'objection'] },
    ],
  },
  {
    row: 'personalised advertising (run into the section before)',
    facts: [
      purpose('personalised-advertising', 'show you advertisements that match your interests'),
      ...data('personalised-advertising', 'search history', 'pages visited', 'clicks on advertisements', 'purchase history'),
      recipient('personalised-advertising', 'Google Ireland Limited', 'Google Ads, advertising network'),
      { fact: 'profiling', at: 'activities.personalised-advertising.profiling', page: ['personalised-advertising', 'What you search for, open and buy decides which advertisements you see first.'], cell: ['personalised-advertising', 'activity.automated_decisions', 'profiling: What you search for, open and buy decides'] },
      cookie('advertising', 'personalised-advertising', 'ad_code', 'holds a random code by which your interests are found again'),
      basis('personalised-advertising', 'consent'),
      { fact: 'consent, and otherwise another basis', without: 'no basis stands in for consent (rule consent/fallback-basis): each activity names its own' },
    ],
  },
  {
    row: '9 measures',
    facts: [
      { fact: 'measures', at: 'measures.passwordHashing', page: ['security', 'Passwords are stored only as hashes'], cell: ['*', 'activity.measures', 'passwords are stored only as hashes'] },
      { fact: 'regular review', at: 'measures.review', page: ['security', 'We test these measures every year'], cell: ['*', 'activity.measures', 'we test these measures every year'] },
      { fact: 'appropriate technical and organisational measures', without: 'the words of Art. 32 GDPR: measures are named or left out' },
    ],
  },
  {
    row: '9 browsing linked with the account (run in)',
    facts: [
      purpose('linked-browsing', 'tailor the shop and our messages to what you looked at'),
      ...data('linked-browsing', 'pages visited', 'user name'),
      recipient('linked-browsing', 'Klarsicht CRM Pte. Ltd.', 'customer files'),
      cookie('advertising', 'linked-browsing', 'crm-tag', 'ties the pages you open to your account'),
      basis('linked-browsing', 'consent'),
      { fact: 'profiling', at: 'activities.linked-browsing.profiling', page: ['linked-browsing', 'We add the pages you open to your customer file and derive your interests from them.'], cell: ['linked-browsing', 'activity.automated_decisions', 'We add the pages you open to your customer file'] },
    ],
  },
  {
    row: '9 links to other websites (run in)',
    facts: [
      { fact: 'other websites decide for themselves', at: 'sections.links', page: ['links', 'Our pages link to other websites. Their operators decide what happens to your data there.'], cell: general },
      { fact: 'reading the policies of other websites', without: advice },
    ],
  },
  {
    row: '9 changes of the text (run in)',
    facts: [
      { fact: 'notice on the website', at: 'changes.notify', page: ['changes', 'We announce material changes on this website.'], cell: general },
      { fact: 'e-mail about important changes', at: 'changes.to', page: ['changes', 'We tell account holders about material changes by e-mail.'], cell: general },
      { fact: 'date of each text', at: 'notice.versions', page: ['changes', '15 October 2026'], cell: general },
    ],
  },
  {
    row: '10 contact and complaint',
    facts: [
      { fact: 'data protection officer for questions', at: 'controller.dataProtectionOfficer', page: ['controller', 'You can also write to our data protection officer about your data and your rights'], cell: ['*', 'controller.dpo', 'dpo@ferrow.example'] },
      { fact: 'contact form', at: 'rights.form', page: ['using-your-rights', 'use our contact form'], link: 'https://www.ferrow.example/contact', cell: ['website', 'activity.rights', 'contact form https://www.ferrow.example/contact'] },
      { fact: 'complaint to an authority', at: 'controller.supervisoryAuthority', page: ['complaints', 'Sächsische Datenschutz- und Transparenzbeauftragte'], cell: ['website', 'activity.rights', 'complaint to Sächsische Datenschutz- und Transparenzbeauftragte'] },
      { fact: 'place for the officer’s address', without: 'a drafting instruction; the address is written' },
      { fact: 'wish to be asked first', without: 'a wish, no fact; a complaint needs no step before it (Art. 77 GDPR), and the page says so' },
    ],
  },
  {
    row: '11 reading the text again',
    facts: [
      { fact: 'looking again from time to time', without: `${advice}; people are told of changes (WP260 rev.01, para. 29)` },
    ],
  },
  {
    row: '12 data protection officer',
    facts: [
      { fact: 'mailbox', at: 'controller.dataProtectionOfficer.email', page: ['controller', 'dpo@ferrow.example'], link: 'mailto:dpo@ferrow.example', cell: ['*', 'controller.dpo', 'e-mail dpo@ferrow.example'] },
      { fact: 'mark that leads to the officer', at: 'controller.dataProtectionOfficer.attention', page: ['controller', 'marked “Data Protection Officer”'], cell: ['*', 'controller.dpo', 'marked “Data Protection Officer”'] },
    ],
  },
];
