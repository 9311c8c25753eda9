import type { SuggestWords } from './language.ts';

export const en: SuggestWords = {
  controllerIs:
    '(?:data )?controller(?: (?:of|for|within|under|pursuant|in the|responsible)[^.;:@]{0,100}?)? is:?|(?:data )?controller ?:|responsible for (?:the |this |your |our )?(?:data |processing|website|collection)[^.;:@]{0,80}? is:?',
  isController:
    '(?:is|are|acts as|act as) (?:the |a )?(?:sole )?(?:data )?controllers?(?![a-z])|(?:is|are) responsible for (?:the|processing|your|this)',
  controllerHeading:
    '(?:data )?controller|who (?:we are|is responsible)|responsible (?:party|person|body)|name and address of',
  officer: 'data protection officer|privacy officer|DPO(?![a-z])',
  rights:
    '(?:exercis|us)(?:e|ing) (?:any of |one of )?(?:your|these|the|any)(?: [a-z]+){0,2} rights|exercise any rights',
  contactForm: '(?:contact|web|online) forms?(?![a-z])',
  authority:
    '(?:supervisory|regulatory|data protection) authorit|lodge a complaint|complain to|complaint (?:to|with)',
  not: "(?<!if you (?:do |have |are )?)(?:not|never|no longer|neither|nor|without|cannot)(?![a-z])|n['’]t(?![a-z])|(?<= )no ",
  bases: {
    consent:
      '(?:on the basis of|based on|relies on|rely on) (?:your |the )?(?:explicit |prior )?consent|(?:withdraw|revoke) (?:your |this )?consent',
    contract:
      '(?:performance|execution|fulfilment) of (?:(?:a|the|our|your) )?contracts?|(?:perform|fulfil) (?:the|our|a) contract',
    legitimateInterests: '(?:our|a|its|their) legitimate interests?|based on legitimate interests?',
  },
  gaps: {
    retention: 'period|how long|duration|days(?![a-z])|months|years',
    recipients: 'provider|partner|agenc|compan|services?(?![a-z])|recipient|third part',
  },
  optOut: 'opt[ -]?out|opting out|object|disable|deactivate|unsubscribe',
  privacyPage: 'privacy|data protection|data policy|polic(?:y|ies)',
  receivers: {
    carriers:
      'courier (?:compan(?:y|ies)|services?)|carriers?(?![a-z])|(?:parcel|shipping|delivery) (?:services?|compan(?:y|ies))',
    'payment-providers': 'payment (?:service )?(?:providers?|compan(?:y|ies))',
    'credit-institutions': 'credit institutions?|credit agenc(?:y|ies)',
    'mailing-services':
      '(?:marketing|mailing|e-?mail|newsletter) service providers?|mailing services?',
    'hosting-providers': 'hosting (?:provider|compan(?:y|ies))s?|web hosts?',
    'analytics-providers': 'analytics (?:compan(?:y|ies)|providers?)',
  },
  consentTool:
    'cookies? banner|consent (?:manager|management|tool|banner)|cookie (?:settings|preferences)|manage cookies',
  cookies: {
    necessary: '(?:strictly |technically |absolutely )?(?:necessary|essential|required) cookies',
    functional: '(?:functional|functionality|preference|preferences) cookies',
    analytics: '(?:analytics|analytical|performance|statistics|statistical)(?: or [a-z]+)? cookies',
    advertising: '(?:advertising|marketing|targeting|ad)(?: or [a-z]+)? cookies',
  },
  data: {
    name: '(?:first |last |full |sur|your )names?(?![a-z])|names?(?:,| and (?:your )?address)',
    'contact.email': 'e-?mail address(?:es)?',
    'contact.phone_number': '(?:tele)?phone numbers?',
    'contact.address':
      '(?:postal|mailing|shipping|billing|delivery|home)(?:[a-z, ]{1,12}(?:billing|delivery))? address(?:es)?|your address(?:es)?(?![a-z])',
    'account.username': 'user ?names?(?![a-z])',
    'authorization.password': 'passwords?(?![a-z])',
    job_title: 'job titles?',
    'demographic.date_of_birth': 'dates? of birth|birth ?dates?',
    'device.ip_address': 'IP[- ]address(?:es)?',
    'device.user_agent':
      '(?:type|version) of (?:your )?browser|browser (?:type|version)|operating systems?|^\\W*(?:[A-Z]\\W+)?browser$',
    'telemetry.logs':
      '(?:date and )?time of (?:the |each |your )?(?:request|access|visit)|access logs?',
    'behavior.browsing_history':
      'browsing (?:history|data)|pages? (?:you )?(?:visited|viewed|accessed)|visited pages',
    'behavior.search_history': 'search (?:history|queries)',
    'behavior.purchase_history': 'purchase history|shopping habits|order history',
    'financial.bank_account': 'IBAN(?![a-z])|bank (?:account|details)|account numbers?',
    'financial.credit_card': '(?:credit|debit|payment) cards?|card (?:number|details)',
  },
  topics: {
    website: [
      'server log|log ?files?(?![a-z])|access logs?|log of each request|transmitted by your browser|your browser (?:automatically )?(?:sends|transmits)',
      '(?:visit|us|view)ing (?:our |this |the )?(?:web ?site|shop|site|pages)|visit to (?:our|this|the) (?:web ?site|site)|looking around|hosting|provision of the website',
    ],
    contact: [
      'contact form|when you (?:contact|write to) us|if you (?:contact|write to) us',
      'contact(?:ing)? us|contact(?:ing)?$|contact (?:form|by e-?mail)|enquir|inquir',
    ],
    account: [
      '(?:register|registering|registered|open|create|creating|opening) (?:for )?(?:an? )?(?:customer |user |member )?(?:account|member)',
      '(?:customer |user |your )?account|registration|registering|sign(?:ing)?[ -]up',
    ],
    'social-login': [
      'social log-?in|single sign-on|log-?in (?:with|via|through) (?:Facebook|Google|Apple|social)',
    ],
    orders: [
      'order (?:products|goods) (?:from|in)|place an order|process (?:your )?orders?',
      'orders?(?![a-z])|shopping|purchas|deliver|checkout',
    ],
    payment: [
      'payment (?:service )?provider|process (?:the |your )?payments?',
      'payments?(?![a-z])|paying',
    ],
    'credit-check': ['credit (?:checks?|assessment|rating)|creditworthiness|solvency'],
    'debt-collection': [
      'debt collection|collection (?:agenc|service)|(?:un)?paid bills|outstanding debt',
      'unpaid|debts?(?![a-z])',
    ],
    'functional-cookies': ['(?:functional|functionality|preference|preferences) cookies'],
    analytics: [
      'web analytics|analytics (?:service|compan|tool|cookies)|analyze the usage|analyse the use|performance or analytics',
      'analy[sz]|web ?statistics|statistics|measurement|tracking',
    ],
    pixels: ['(?:web|conversion|tracking) pixels?|conversion tracking'],
    'targeted-advertising': [
      'advertising services?|(?:personali[sz]ed|targeted|interest-based|behaviou?ral) (?:ads|advert|online advert)|retargeting|remarketing|marketing cookies',
      'advertis|ads(?![a-z])|remarketing|retargeting',
    ],
    'account-linking': [
      '(?:brows(?:ing|er) (?:data|history|behaviou?r))[^.;]{0,80}(?:link|combin|associat|match)[^.;]{0,80}(?:accounts?(?![a-z]))|(?:brows(?:ing|er) (?:data|history|behaviou?r))[^.;]{0,80}(?:accounts?(?![a-z]))[^.;]{0,80}(?:link|combin|associat|match)|(?:link|combin|associat|match)[^.;]{0,80}(?:brows(?:ing|er) (?:data|history|behaviou?r))[^.;]{0,80}(?:accounts?(?![a-z]))',
    ],
    'social-plugins': ['social (?:media )?plug-?ins?|["“]like["”] button'],
    'social-sharing': ['(?:social )?sharing (?:plug-?in|button|function)|share buttons?'],
    'social-pages': [
      'social media (?:pages|profiles|accounts|presence)|(?:we have|our) (?:fan ?)?pages on|fan pages?',
      'our pages|social (?:media|networks)',
    ],
    newsletter: ['newsletters?', 'e-?mail marketing|direct marketing'],
    contests: ['competitions?(?![a-z])|contests?(?![a-z])|sweepstakes?|prize draws?|raffles?'],
    applications: [
      'job appli|applicants?(?![a-z])|apply for a job',
      'appli(?:cations?|cants?)|recruit|careers?',
    ],
  },
};
