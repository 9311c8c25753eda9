import type { LanguageCues } from './language.ts';

/** English. */
export const en: LanguageCues = {
  script: 'words',
  numbers: 'one two three four five six seven eight nine ten twelve eighteen thirty sixty ninety',
  capitals: `privacy policy notice statement personal data information terms service services use
    user users site website websites app application company we us our you your the this these
    controller processor officer protection regulation general european union economic area
    commission article act law gdpr eu eea uk us usa states united internet google facebook
    cookie cookies content account customer customers client clients party parties third article
    january february march april may june july august september october november december`,
  lists: {
    data: `data | information | personal details | ip address* | e mail address* | email address*
      | log files | logs | pii`,
    process: `use | uses | used | using | process* | collect* | gather* | handle* | record*`,
    to: `to | for | in order | so that | purpose* | because | help* | reason*`,
    controller: `controller | data controller | responsible for the processing | responsible for
      processing | responsible for your | who we are | imprint | publisher | legal notice |
      responsible party | about us | our company | our details | contact details`,
    receivers: `third part* | service provider* | provider* | partner* | affiliate* | subsidiar* |
      authorit* | processor* | vendor* | contractor* | supplier* | advertiser* | law enforcement |
      court* | government* | others | other companies | other users | other organi* | anyone |
      organisation* | organization* | agencies | agents | employees | staff | successor* | public |
      subcontractor* | sub processor* | companies | recipient* | analytics provider* | advisers |
      advisors | auditors | banks | insurers | carriers`,
    give: `share | shares | shared | sharing | disclos* | transfer* | transmit* | provide |
      provided to | pass | passed | passing | sell | sold | rent | forward* | send | sent |
      available to | access to | accessible | hand over | communicat* | release* | visible | give
      | entrust* | rely on`,
    keep: `keep | keeps | kept | keeping | retain* | retention | store | stored | stores | storing
      | hold | held | maintain* | preserv* | save | saved | archiv* | log | logs`,
    erase: `delet* | eras* | remov* | destroy* | destruct* | anonymi* | purg* | overwritten |
      discard*`,
    span: `as long as | so long as | long enough | until | no longer than | longer than |
      only as long | for the duration | for the period | period of | length of time | indefinitely
      | permanently | retention period* | for the life of | at most | limitation period* |
      statutory retention | no longer need* | no longer requir* | no longer necessary | needed for
      | not keep | not retain | not store`,
    units: `0 day* | 0 week* | 0 month* | 0 year* | 0 hour* | 0 business days | 0 calendar days |
      0 working days | a year | a month | a week | one year`,
    rights: `right* | entitled | may request | may ask | can request | can ask | request* | ask |
      asking | exercise | you can | you may | option* | choice* | access | inquir*`,
    over: `right* | entitled | you can | you may | request* | choice* | control*`,
    basis: `consent* | permission | contract* | legitimate interest* | legal obligation* |
      public interest | vital interest* | perform* of`,
    authority: `supervisory authorit* | data protection authorit* | data protection agency |
      data protection commission* | information commissioner* | regulator* | regulatory authorit* |
      competent authorit* | privacy commissioner | privacy authority | control authority | ico |
      cnil | aepd | bfdi | dpc | garante | cnpd | dsb | fdpic | edpb | edoeb | autoriteit |
      relevant authorit* | protection authorit* | local authorit* | commissioner`,
    pointing: `told in | told on | told by | read in | read on | seen on | found in | found on | named in |
      listed in | described in | described on | explained in | explained on | explained by |
      set out in | kept in | available in | available on | see our | see the | please see |
      refer to | read our | consult our | please visit | find out more | learn more`,
    abroad: `outside the eu | outside of the eu | outside the european | outside of the european |
      outside the eea | outside of the eea | outside the uk | outside your country |
      outside of your | outside the united kingdom | outside your | third countr* | third state* |
      united states | the usa | u s | to the us | in the us | international transfer* |
      international data | cross border | other countries | another country | overseas | abroad |
      worldwide | foreign countr* | non eu countr* | countries other than`,
    move: `transfer* | store* | process* | locat* | host* | send | sent | transmit* | server* |
      export* | based in | moved | shared | disclos* | access* | maintained`,
    streets: `street | str | road | rd | avenue | ave | lane | boulevard | blvd | drive | square |
      court | way | place | floor | suite | ste | house | building | p o box | po box | rue |
      strasse | *strasse | *str | platz | via | calle | rua | park | quay | close | terrace | wharf
      | row | highway | parkway`,
    months: `jan | january | feb | february | mar | march | apr | april | may | jun | june | jul |
      july | aug | august | sep | sept | september | oct | october | nov | november | dec |
      december`,
    notice: `policy | notice | statement | document | page | version`,
    child: `child* | minor | minors | under 13 | under 14 | under 16 | under 18 |
      under the age of | years of age | 0 years old | younger than | below the age | underage |
      parental | teenager*`,
    tech: `cookie* | local storage | localstorage | web beacon* | pixel* | tracking technolog*`,
  },
  cues: {
    controller_identity: [
      '<company> & controller | data controller | responsible | operated by | we are | hereinafter | referred to | us | we | our',
      '<company> & ^$controller | contact | contact us',
      '<company> & <edge> & ~privacy & ~we | our | us',
      'controller is @ | controller is the @ | operated by @ | operated by the @ | run by @ | provided by @ | owned by @ | published by @ | maintained by @ | developed by @ | controlled by @ | made by @',
      '<name> & is the controller | is the data controller | as controller | as the controller | as data controller | acts as controller | is responsible for the processing | are the controller | is responsible for your | is the owner | is responsible for this',
      '<name> & the controller is | controller of your | controller under | controller within | data controller : | responsible for data processing | controller for | responsible for this website | controllers of your',
      '@ we | @ us | @ our | @ that s us | @ hereinafter | @ referred to as | @ inc | @ ltd | @ limited | @ llc | we are @ | we at @ | we @ | at @ we | company @',
      '@ collect* | @ process* | @ uses | @ respects | @ takes | @ is committed | @ does not | @ will | @ may | @ team',
      '<names> & ^controller | data controller | who we are | responsible party | imprint',
    ],
    controller_address: [
      '<postcode> & $streets & ~controller | contact* | registered | office | located | address | company | we | responsible | imprint & !ico | commissioner*',
      'registered office | registered address | postal address | mailing address | head office | headquarter* & 0 & <whole>',
      '<postcode> & ~$streets & ~controller | contact* | registered | address | imprint | responsible & !ico | commissioner*',
      '$streets & 0 & ~<postcode> & ~controller | contact* | registered | address | imprint | responsible & !ico | commissioner*',
    ],
    contact: [
      '<mail> & !supervisory authority | commissioner',
      '<phone> & tel | telephone | phone | call | mobile | fax | contact*',
      '<web> & contact* | question* | concern* | reach us | form | support | write to us',
      'contact form | support form | online form & use | using | via | through | fill | complete | our & contact* | question* | reach',
    ],
    dpo: [
      'data protection officer | dpo | privacy officer | data privacy officer & <mail> | <phone> | <postcode>',
      '<mail> | <phone> & ~data protection officer | dpo | privacy officer | data protection commissioner & !supervisory | authority',
    ],
    purposes: [
      '$data & $process & to | in order | purpose* | so that | for the following | because & <body> & !not use',
      '^purpose* | how we use | why we | how do we use | use of your | what we use | do we use & <body> & to | for | *ing | improv* | support | analytics | security | fulfil* & !see our',
      '$process & in order to | for the purpose* | purposes of | so that we | to provide | to improve | to help | to operate | to communicate | to respond | to comply | to analy* | to ensure | to enable | to prevent | to process | to deliver | to answer',
      '^use your | use the | we use | process your | information is used | data is used | used for & to @ | to provide* | provid* | improv* | manag* | communicat* | send* | respond* | comply* | administ* | handle* | analy*',
    ],
    legal_bases: [
      '^legal bas* | lawful bas* | legal ground* | lawful ground* | basis for | bases for | grounds for & $basis',
      'based on | on the basis of | basis of | rely on | relies on | relying on | because we have | legal bas* | lawful bas* | legal ground* | pursuant to | in accordance with & consent | your consent | legitimate interest* | legitimate business interest* | legal obligation* | perform* & process* | collect* | use | data | rely | basis',
      'article 6 | art 6 | 6 1 a | 6 1 b | 6 1 f | 6 1 c',
      'process* | use | collect* & necessary | as necessary | need & perform* | performance | fulfil* | execut* | enter into & contract | agreement',
      'because | have | our | for & legitimate interest* | legitimate business interest* & collect* | process* | use | store | data',
      'with your consent | only if you consent | only with your | given us consent | you have consented & process* | collect* | use',
    ],
    legitimate_interests: [
      'legitimate interest* | legitimate business interest* | legitimate commercial interest* & !object | objection | right to',
      '6 1 f | 6 1 lit f | 6 f | 6 1 a b and f',
    ],
    recipients: [
      '$give & $receivers & $data | content | it | them | details & !not responsible for',
      '^recipient* | share | sharing | disclos* | third part* | who receives | who has access | who do we & $receivers & !not responsible',
      'hosted by | hosted on | hosted with | hosting provider* | processed by | processor* | managed by & @ | provider* | service* | partner*',
      'we use | uses | using | work with & google analytics | third part* service* | third part* provider* | external service provider* | service providers | stripe | paypal | cloudflare | mailchimp | amazon web services',
      '$give & $data & never | not | no one | nobody | without your & third part* | anyone | others',
    ],
    third_country_transfers: [
      '$abroad & $move',
      'no international | not transfer* & $abroad | transfer*',
      '^international transfer* | transfers abroad | cross border | third countr* | international data & <body> & $move | countr* | abroad | no | not',
      'server* | data | information & located in | stored in | hosted in | stored on servers in | processed in & @ | the united | the eu | the european | the us',
    ],
    safeguards: [
      'standard contractual clause* | standard data protection clause* | model contract* clause* | model clause* | sccs | binding corporate rule* | adequacy decision* | adequate level of protection | adequate protection | privacy framework | data bridge | idta | article 46 | art 46 | article 45 | adequacy & !right',
      'safeguard* | contract* & transfer* & appropriate | suitable | adequate | agreement* & $abroad | countr* | transfer*',
    ],
    retention: [
      '$keep & $span | $units',
      '$erase & $units | no longer | after | as soon as | automatically & $data | account* | record* | log* | message* | it | them | they',
      '^retention | retain | how long | storage period | storage duration | keep your & $span | $units | deleted | erased | necessary | required | needed & !cookie',
      'retention period* | storage period* | retention criteria | retention time* & $units | determin* | depend* | based on | necessary | law | set',
      'expire* | automatically deleted | regularly deleted | deleted automatically & $units | data | log*',
    ],
    right_access: [
      'right to access | right of access | rights of access | right to obtain | right to know | right to request access | access right* | right to be informed about | right to receive a copy | right to a copy | right to see | right to view | right to inspect',
      '^$over & access | view | inspect | copy of | copies of | confirmation | obtain & data | information | record* | them | it & !access to our | access the site | access your account | restrict access | unauthori*',
      'request* | ask | obtain* & access to your | access to the | copy of your | copy of the | access to personal | access to and | information about your | access correct* | access to or | access or | access and & !unauthori* | law enforcement',
      'right* & access & rectif* | correct* | eras* | delet* | object*',
      'view | review | see | access & update | correct | delete | edit | modify & your & data | information | profile | account & you can | you may | at any time | right',
    ],
    right_rectification: [
      'right* | request* | ask | entitled & rectif* | correct | correction* | corrected | correcting | amend* | update | updating | inaccura*',
      '^$over & rectif* | correct | correction* | corrected | amend* | inaccura*',
      'you can | you may | may | able to & correct | update | change | edit | modify & your & data | information | profile | details',
    ],
    right_erasure: [
      'right* | request* | ask | entitled | want & eras* | delet* | removal | remove | removed | forgotten & data | information | account | them | it | forgotten | your',
      '^$over & eras* | delet* | removal | remove | forgotten & !cookie*',
      'you can | you may | able to & delete | erase | remove & your | account | data',
    ],
    right_restriction: [
      'right* | request* | ask | entitled & restrict* | limit | limitation | limiting | suspend* | block & processing | use | process | access | object* | of & !unauthori* | liability',
      '^right* | entitled & restrict* | limit | limitation | limiting & !liability',
    ],
    right_portability: [
      'portab*',
      'machine readable | structured commonly used | transmit your data to another | transferred to another controller | data portab*',
      '^$over & export* | download & data | information | copy & !cookie* | import',
    ],
    right_object: [
      'right* | entitled & object | objection | objections | oppose | opposition',
      '^right* | entitled | you can | you may & object to | object on | oppose | objection* | right to object',
      'you can | you may & object & process* | use | marketing | time',
    ],
    withdraw_consent: [
      'withdraw* | revok* | revocation | retract* | take back & consent* | permission* | authoris* | authoriz* | agreement',
      '^withdraw* consent | withdrawal of consent | withdrawing consent & <body> & withdraw* | revok* | time | unsubscri* | contact* | email* | write',
    ],
    complaint_authority: [
      'complain* | lodge | appeal | recourse & $authority',
      'contact | refer | turn to & $authority & right | if you | unsatisf* | not satisfied | dissatisf* | concern* | dispute*',
      '^complaint* & $authority & <body>',
    ],
    provision_obligatory: [
      'if you do not provide | if you don t provide | if you choose not to | if you fail to provide | failure to provide | without providing | unless you provide | not provide us | refus* to provide | decline to provide | without this information | without this data | without these data | not providing | if you do not give | without it we',
      'required to provide | obliged to provide | obligation to provide | not obliged | not required to provide | under no obligation | do not have to provide | need not provide | must provide | mandatory to provide | have to provide | voluntary basis | need to provide',
      'statutory or contractual | contractual requirement | statutory requirement | legal requirement to provide | contractually required',
      'provision | providing | provide | supply | submission | disclosure & voluntary | mandatory | optional | compulsory | obligatory & data | information | details',
      'mandatory | required | compulsory | needed | necessary & field* | data | information & otherwise | without | unable | cannot | not be able | in order to register | to create an account | to complete | to conclude',
      'this is required | it is required | are required | is mandatory | is necessary & to complete | to process your | to register | to conclude | to use the | to create',
    ],
    automated_decisions: [
      'automated | automatic | automatically & decision* | profiling',
      'profiling | profile you | profiles & not | no | we | based & decision* | automat* | carry out | engage | do not | does not',
      'solely by automated | algorithmic decision* | decisions & algorithm*',
    ],
    cookies: [
      '$tech & use | uses | used | using | set | sets | place | placed | places | store | stored | stores | employ* | contain* | collect* | are small | is a small | text file* | enable | analytics | session | essential | necessary | track*',
      '^$tech & <body> & $tech & !$pointing',
      'no cookies | not use cookies | not set cookies | without cookies | not use any cookies | cookie free',
    ],
    last_updated: [
      '#last updated | last update | last modified | last revised | last changed | last reviewed | updated | effective | revised | date | version | as of | in force | valid from | dated | status | adopted | published | amended & <date>',
      '#last updated | last update | last modified | last revised | last changed | last reviewed | updated | effective | revised | date | version | as of | in force | valid from | dated | adopted | published | amended & $months & <year>',
      '#<short> & <edge> & <date>',
      '#<short> & <edge> & $months & <year>',
      '<date> & ^last updated | effective date | last modified | date of last',
    ],
    children: [
      '$child & not | knowingly | direct* | intend* | consent | parent* | guardian* | collect* | use | age | provide* | aimed | designed & !child process',
      '^child* | minor* & <body> & <whole> & age | parent* | guardian* | under 0 | over 0 | 0 and | years',
    ],
  },
};
