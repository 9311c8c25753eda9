import type { SuggestWords } from './language.ts';

export const nl: SuggestWords = {
  controllerIs:
    '(?:verwerkings)?verantwoordelijke(?: (?:voor|in de zin van|als bedoeld)[^.;:@]{0,120}?)? is:?|(?:verwerkings)?verantwoordelijke(?: voor [^.;:@]{0,60}?)? ?:',
  isController:
    'is (?:de )?(?:verwerkings)?verantwoordelijke|is verantwoordelijk voor (?:de|het|uw)',
  controllerHeading:
    'verwerkingsverantwoordelijke|verantwoordelijke|wie (?:wij zijn|we zijn|is verantwoordelijk)',
  officer: 'functionaris (?:voor )?(?:de )?gegevensbescherming|FG(?![a-z])|DPO(?![a-z])',
  rights:
    '(?:uitoefenen|uitoefening|gebruikmaken) van (?:uw|deze|één van uw) rechten|uw rechten (?:uit|wilt)|rechten uitoefenen',
  contactForm: '(?:contact|web)formulier',
  authority:
    'toezichthoudende autoriteit|toezichthouder|Autoriteit Persoonsgegevens|klacht (?:indienen|in te dienen|bij)',
  not: '(?:niet|geen|nooit|zonder|noch)(?![a-z])',
  bases: {
    consent: '(?:op basis van|met) uw toestemming|uw toestemming (?:intrekken|in te trekken)',
    contract: 'uitvoering van (?:de|een|onze) overeenkomst',
    legitimateInterests: '(?:ons|een) gerechtvaardigd belang',
  },
  gaps: {
    retention: '(?:bewaar)?termijn|duur|periode|dagen|maanden|jaar(?![a-z])|jaren',
    recipients:
      '\\S{0,30}(?:dienst|aanbieder|leverancier|partner|bedrijf|bureau|ontvanger|derden?)',
  },
  optOut: 'opt[ -]?out|afmelden|uitschakelen|uitschrijven|bezwaar',
  privacyPage: 'privacy|gegevensbescherming',
  receivers: {
    carriers: 'bezorgdiensten?|pakketdiensten?|vervoerders?|koeriersdiensten?',
    'payment-providers': 'betaal(?:dienstverleners?|providers?)|betalingsdienstverleners?',
    'credit-institutions': 'kredietinstellingen?',
    'mailing-services': 'mailingdiensten?|e-?maildiensten?',
    'hosting-providers': 'hosting(?:providers?|partijen?)',
    'analytics-providers': 'analysediensten?',
  },
  consentTool:
    'cookie-?(?:banner|melding|instellingen)|toestemmings(?:beheer|manager)|consent ?manager',
  cookies: {
    necessary: '(?:strikt |technisch )?(?:noodzakelijke|essentiële|vereiste) cookies',
    functional: '(?:functionele|voorkeurs-?) ?cookies',
    analytics: '(?:analytische|statistische|prestatie-?|statistiek-?) ?cookies|analyse-?cookies',
    advertising: '(?:marketing|advertentie|reclame|tracking|targeting)-? ?cookies',
  },
  data: {
    name: '(?:voor- en achter)?naam(?: en|,)|(?:voor|achter)naam|uw naam(?![a-z])',
    'contact.email': 'e-?mail-?adres(?:sen)?',
    'contact.phone_number': 'telefoonnummers?',
    'contact.address': '(?:post|woon|bezorg|factuur|aflever)adres(?:sen)?|uw adres(?![a-z])',
    'account.username': 'gebruikersnaam',
    'authorization.password': 'wachtwoord(?:en)?',
    job_title: 'functietitel|beroep(?![a-z])',
    'demographic.date_of_birth': 'geboortedatum',
    'device.ip_address': 'IP-?adres(?:sen)?',
    'device.user_agent': '(?:type |soort )?browser(?:type|versie)|type browser|besturingssysteem',
    'telemetry.logs':
      '(?:datum en )?tijdstip van (?:het |elk |de |uw )?(?:verzoek|bezoek|aanvraag)|logbestanden',
    'behavior.browsing_history':
      'bezochte pagina|bekeken pagina|surfgeschiedenis|browsegeschiedenis',
    'behavior.search_history': 'zoekgeschiedenis|zoekopdrachten',
    'behavior.purchase_history': 'aankoopgeschiedenis|bestelgeschiedenis',
    'financial.bank_account': 'IBAN(?![a-z])|bankrekening|rekeningnummer',
    'financial.credit_card': 'creditcard|betaalkaart',
  },
  topics: {
    website: [
      'server-?log|logbestand|logboek van elk verzoek',
      '(?:bezoek|gebruik|bezoeken) (?:aan |van )?(?:onze |deze |de )?(?:website|site|webwinkel|webshop)|hosting',
    ],
    contact: [
      'contactformulier|(?:wanneer|als) u (?:contact|ons schrijft)',
      'contact(?![a-z])|contact opnemen|vragen(?![a-z])',
    ],
    account: [
      '(?:klant|gebruikers)account|account (?:aanmaken|openen)|een account aan',
      'account(?![a-z])|registratie|registreren',
    ],
    'social-login': ['inloggen (?:met|via) (?:Facebook|Google|Apple|sociale)|social log-?in'],
    orders: [
      'bestelling(?:en)? (?:verwerken|afhandelen|uitvoeren)|(?:verwerking|afhandeling|uitvoering) van (?:uw |de )?bestelling|wanneer u bestelt',
      'bestelling|aankoop|aankopen|bezorging|levering|winkel',
    ],
    payment: [
      'betaal(?:dienst|provider)|betalings(?:dienst|verwerker)|betaling(?:en)? verwerken',
      'betaling|betalen',
    ],
    'credit-check': ['kredietwaardigheid|kredietcontrole'],
    'debt-collection': ['incasso|onbetaalde (?:rekening|factu)', 'vordering|schuld'],
    'functional-cookies': ['(?:functionele|voorkeurs-?) ?cookies'],
    analytics: [
      'webanalyse|analyse-?(?:dienst|tool|software|cookies)|analytische cookies|webstatistiek',
      'analyse|statistiek|tracking|meten(?![a-z])',
    ],
    pixels: ['(?:tracking|conversie|web)-?pixel|conversie(?:meting|tracking)'],
    'targeted-advertising': [
      '(?:gepersonaliseerde|gerichte) (?:advertenties|reclame)|remarketing|retargeting|(?:marketing|advertentie)-? ?cookies',
      'advertenties|reclame',
    ],
    'account-linking': [
      '(?:(?:surf|browse[r]?)(?:-?gegevens|gedrag|geschiedenis))[^.;]{0,80}(?:koppel|gekoppeld|combine|gecombineerd)[^.;]{0,80}(?:account)|(?:(?:surf|browse[r]?)(?:-?gegevens|gedrag|geschiedenis))[^.;]{0,80}(?:account)[^.;]{0,80}(?:koppel|gekoppeld|combine|gecombineerd)|(?:koppel|gekoppeld|combine|gecombineerd)[^.;]{0,80}(?:(?:surf|browse[r]?)(?:-?gegevens|gedrag|geschiedenis))[^.;]{0,80}(?:account)',
    ],
    'social-plugins': ['(?:social|sociale)[ -](?:media[ -])?plug-?ins?|vind-ik-leuk'],
    'social-sharing': ['deelknop|knoppen om te delen|delen op sociale'],
    'social-pages': [
      '(?:onze )(?:pagina|profiel|account)\\S{0,4} op (?:Facebook|Instagram|LinkedIn|X(?![a-z])|Twitter|sociale)|fanpagina',
      'sociale (?:media|netwerken)|social media',
    ],
    newsletter: ['nieuwsbrie(?:f|ven)', 'e-?mailmarketing|direct marketing'],
    contests: ['prijsvra(?:ag|gen)|winacties?|verloting|wedstrijd'],
    applications: ['sollicita(?:nt|tie)', 'vacature|werving'],
  },
};
