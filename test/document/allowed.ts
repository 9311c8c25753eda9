/** What may appear in a policy when a fact is taken out, and why that is no new fact. */
export interface Allowed {
  readonly removed: RegExp;
  readonly appears: RegExp;
  readonly because: string;
}

const CONTACT =
  /^(?:objection|controller|automated-decisions|special-categories|using-your-rights|transfers) › .*(?:@|contact form)/;

/** Replacements that say something else that is declared, or what the law says to everybody. */
export const allowed: readonly Allowed[] = [
  {
    removed: /^(?:activities|sections)\.[^.]+\.title$/,
    appears: /^([a-z-]+) › \1$|^clients › Service: [a-z-]+$/i,
    because: 'a heading without words is the id, which is declared',
  },
  {
    removed: /^vocabulary\b/,
    appears: /[:?] (?:[a-z_]+(?:\.[a-z_]+)+|[a-z]+)$|server log|: time$|: page and status$/,
    because: 'a word without a label of its own has the built-in label, or is its id',
  },
  {
    removed: /^notice$|^notice\.(?:title$|versions\.|surfaces\.)/,
    appears: /^head › (?:Privacy policy$|version |applies from |This policy covers: )|› Where: /,
    because: 'the built-in title, the version before, the address without its name',
  },
  {
    removed: /^controller\.name$/,
    appears: /^controller › you can reach us like this:$/,
    because: 'the contact is declared; only the name of the controller is missing',
  },
  {
    removed: /^controller(?:\.country)?$/,
    appears:
      /^(?:activities|cookies) › .*(?:eprivacy directive|article 5\(3|2002\/58|electronic communications)|^summary › (?:we are |inc\.|v\.)/,
    because: 'the directive behind the national law holds in every country of the EEA',
  },
  {
    removed: /^controller(?:\.(?:phone|email))?$/,
    appears: /^using-your-rights › (?:Post works too: #controller|use our contact form)$/,
    because: 'the ways that are left are declared',
  },
  {
    removed: /^rights(?:\.email)?$/,
    appears: CONTACT,
    because: 'without a contact of its own, a right is used by writing to the controller',
  },
  {
    removed: /^rights(?:\.(?:name|address|phone|country))?$/,
    appears: /^using-your-rights › Post and phone work too: #controller$/,
    because: 'without a contact of its own, a right is used by writing to the controller',
  },
  {
    removed: /^rights(?:\.(?:answerWithin|fee|identityCheck))?$/,
    appears:
      /^summary › (?:you pay nothing|and we answer within one month)$|^using-your-rights › (?:we answer within one month|the law allows two more months|our answer is free|only clearly unfounded or excessive requests can cost a fee or be refused|we ask for proof of identity only if .*)$/,
    because: 'what Art. 12(3), (5) and (6) GDPR says to everybody where nothing else is promised',
  },
  {
    removed: /\.legalBasis(?:\.[a-zA-Z]+)*$|^activities\.[^.]+$/,
    appears: /^summary › #\S+ › How to stop it: see #rights$/,
    because: 'a pointer to the section on rights, no fact',
  },
  {
    removed: /\.legalBasis(?:\.[a-zA-Z]+)*$|^activities\.[^.]+$/,
    appears:
      /^(?:rights|objection) › (?:for example when we no longer need it|you can (?:get the data you gave us|object at any time to what we do|object to what we do) [a-z ]+)$/,
    because: 'the same right with one basis less',
  },
  {
    removed: /\.legalBasis\.[a-zA-Z]+\.for$/,
    appears: /› Legal basis: /,
    because: 'the same basis without what it is for',
  },
  {
    removed: /\.legalBasis\.legitimateInterests\.of$/,
    appears: /› Our interest: /,
    because:
      'an interest of which nothing else is said is the controller’s own (language, legalBasis)',
  },
  {
    removed: /\.directMarketing(?:\.|$)/,
    appears: /^summary › #\S+ › How to stop it: object$/,
    because: 'the right of Art. 21(1) is what the basis gives where Art. 21(2) gives none',
  },
  {
    removed: /\.retention\.(?:until|period)$/,
    appears: /› (?:Kept|How long): (?:until |\d+ )/,
    because: 'one of two limits is left, without “whichever comes first”',
  },
  {
    removed:
      /\.retention\.except(?:\.(?!(?:period|from|until|law|because|as|note)$)[a-z_]+)*$|\.except\.(?:[a-z_]+\.)+(?:until|as)$/,
    appears: /^retention › #\S+ › Data: /,
    because: 'without exceptions the general rule is for all data of the activity',
  },
  {
    removed: /\.data(?:\[[^\]]*\])?$/,
    appears: /^retention › #\S+ › Data: all data$/,
    because: 'a period without a list of data is for all data of the activity',
  },
  {
    removed: /\.onBehalfOf(?:\.category)?$/,
    appears: /./,
    because:
      'an activity for nobody else is the controller’s own (language, defaults): all of it is then stated',
  },
  {
    removed: /^recipients\.[^.]+\.(?:name|service|category)$/,
    appears:
      /(?:Recipient|Source|Helpers|Who receives it|Who can read it|Interest of [^:]+|helpers here|fit you|adequacy decision): |^joint-controllers › [^:]+$|^transfers › .* (?:passes data on to|apply as well): /,
    because:
      'a recipient without a name is called by its category or by the catalogue, else by its id',
  },
  {
    removed: /^recipients\.[^.]+\.role$/,
    appears: /board|^recipients › Who receives your data$|^contents › /,
    because: 'a recipient is listed unless it is said to be internal',
  },
  {
    removed:
      /^recipients\.[^.]+$|\.transfers\.[A-Z]{2}$|\.recipients(?:\[[^\]]*\])?$|^activities\.[^.]+$/,
    appears:
      /^(?:summary › Data goes to a country outside the European Economic Area: |transfers › this recipient receives data outside it:$)/,
    because: 'the same of one country or one recipient',
  },
  {
    removed: /\.dataPrivacyFramework\.checked$/,
    appears:
      /^transfers › The transfer to these recipients does not rest on an adequacy decision: /,
    because: 'the clauses that are left are declared, and no decision beside them',
  },
  {
    removed: /\.module\[\d\]$/,
    appears: /^transfers › Tool: module \d$/,
    because: 'the module that is left',
  },
  {
    removed: /^activities\.[^.]+$/,
    appears:
      /^joint-controllers › (?:with this company|you find the essence of the arrangement here|you can use your rights against us and against it)$|^recipients › nobody but us receives your data$/,
    because: 'the same of one company; or every activity that is left has no recipients',
  },
  {
    removed:
      /^recipients$|^recipients\.[^.]+$|^activities\.[^.]+\.(?:kind|recipients|legalBasis)\b/,
    appears: /^summary › (?:\*\*profiles\.\*\*|we build a profile of you from your data)$/,
    because:
      'profiling is declared; where it is for advertisements, the advertisements are told instead',
  },
  {
    removed: /^cookies\.necessary$/,
    appears: /^cookies › everything listed here needs your consent first$/,
    because: 'what is listed are then only groups that need consent',
  },
  {
    removed: /^cookies\./,
    appears: /^activities › we refer to this law:$/,
    because: 'the same of one law',
  },
  {
    removed: /^activities\.[^.]+(?:\.specialCategories\.\w+)?$/,
    appears: /^activities › we refer to this law:$/,
    because: 'the same of one law',
  },
  {
    removed: /^cookies\..*\.storage$/,
    appears:
      /^cookies(?:-\w+)? › (?:cookies are small files that a website stores on your device|Type: cookie|Cookies)$/,
    because: 'an entry under cookies is a cookie if nothing else is written (language, cookies)',
  },
  {
    removed: /^cookies\..*\.(?:duration|purpose|renewed)$/,
    appears: /^cookies-\w+ › (?:Lifetime|Purpose): /,
    because: 'what the catalogue knows of the cookies of a declared service',
  },
  {
    removed: /^consentManager(?:\.|$)/,
    appears:
      /› How to withdraw: (?:in our cookie settings|with )|^(?:cookies|rights) › .*(?:use |use: |click )/,
    because:
      'the way to withdraw is declared with the activity; the link has its address for a name',
  },
  {
    removed: /^changes\.to$/,
    appears: /^changes › we announce material changes by (?:e-mail|post)$/,
    because: 'the way is declared, only to whom is not',
  },
];

/** Facts that the page does not hold, and where they go instead. */
export const elsewhere: readonly { readonly path: RegExp; readonly because: string }[] = [
  {
    path: /\.register(?:\.|$)|\.contract$|\.assessed$|\.notifiedToAuthority$|^activities\.[^.]+\.measures\b/,
    because: 'the register',
  },
  { path: /\.onBehalfOf\.list$/, because: 'the register; never published' },
  {
    path: /^notice(?:\.(?:url|linkedFrom|regimes|languages|audience)\b.*)?$/,
    because: 'the HTML page, the register and rules',
  },
  {
    path: /\.kind(?:\[|$)|\.exemption$|\.broader$|^vocabulary\.kinds\b/,
    because: 'rules, consent configuration, register',
  },
  {
    path: /^consentManager\.(?:tool|firstLayer\[(?:accept|settings)\])$/,
    because: 'consent configuration',
  },
  { path: /^consentManager\.reopen\.where$/, because: 'rules; the page names the footer only' },
  {
    path: /^consentManager(?:\.none)?$|^children$|\.profiling$/,
    because: '`none` answers a rule, and the page is silent',
  },
  { path: /^automatedDecisions\[/, because: 'rules compare the list with the activities' },
  {
    path: /^activities\.(?:customer-data|customer-mail|backups)\.(?:purpose|subjects|source|retention|surfaces)\b/,
    because: 'the register: clients tell the people concerned',
  },
  {
    path: /^recipients\.vault\.(?:role|transfers\b.*|country)$|^controller\.supervisoryAuthority$/,
    because: 'the register: the company works for clients only',
  },
  {
    path: /\.onBehalfOf\.category$|^cookies\..*\.activity$|\.surfaces\[app\]$/,
    because: 'another entry says the same',
  },
  {
    path: /^activities\.(?:orders|payment|credit-check|social-login|social-pages)\.source\.[^.]+\.public$/,
    because: 'the register and TILT: the page says of a source only that it is public',
  },
  { path: /\.source$/, because: 'a page that names no source speaks of what the reader enters' },
  {
    path: /\.recipients(?:\[board\])?$|^recipients\.board(?:\.category)?$/,
    because: 'internal: the register',
  },
  { path: /^recipients\.[^.]+\.country$/, because: 'the country of a transfer is the same' },
  {
    path: /\.duration$|^recipients\.stripe\.name$|^notice\.title$/,
    because: 'the catalogue or the built-in title says the same',
  },
  { path: /^rights(?:\.(?:email|form))?$/, because: 'the controller’s contact is the same' },
  { path: /^activities\.[^.]+\.title$/, because: 'the id is the same' },
];
