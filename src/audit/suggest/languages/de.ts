import type { SuggestWords } from './language.ts';

export const de: SuggestWords = {
  controllerIs:
    '(?:Verantwortlich(?:e[rn]?)?|verantwortliche Stelle)(?: (?:für|im Sinne|gemäß|nach|i\\. ?S\\.)[^;:@]{0,140}?)? (?:ist|sind):?|(?:Verantwortliche[rn]?|verantwortliche Stelle)(?: (?:für|im Sinne|gemäß|nach)[^;:@]{0,140}?)? ?:',
  isController:
    'ist (?:der |die )?(?:datenschutzrechtlich )?(?:Verantwortliche[rn]?|verantwortliche Stelle)|ist (?:für|verantwortlich für) (?:die|diese|Ihre)[^.;:@]{0,60} verantwortlich|ist verantwortlich',
  controllerHeading:
    'Verantwortliche[rn]?(?: Stelle)?|wer (?:wir sind|ist verantwortlich)|Name und (?:Anschrift|Kontakt)',
  officer: 'Datenschutzbeauftragt',
  rights: '(?:Ausübung|Wahrnehmung) (?:Ihrer|dieser|der) Rechte|Ihre Rechte (?:geltend|aus)',
  contactForm: '(?:Kontakt|Online|Web)-?formular',
  authority: 'Aufsichtsbehörde|Datenschutzbehörde|Beschwerde (?:bei|zu|an)|beschweren',
  not: '(?:nicht|kein|keine|keinen|keiner|keinem|nie|niemals|weder|ohne)(?![a-zäöüß])',
  bases: {
    consent:
      '(?:auf (?:der )?Grundlage|aufgrund) (?:von )?(?:Ihrer|einer|der) Einwilligung|mit Ihrer Einwilligung|Einwilligung (?:jederzeit )?widerrufen',
    contract: '(?:Erfüllung|Durchführung) (?:eines|des|unseres) Vertrag',
    legitimateInterests:
      '(?:unser|unserem|unseres|unsere|ein|einem) (?:überwiegende[nrs]? )?berechtigte[nrms]* Interesse',
  },
  gaps: {
    retention: 'Frist|Dauer|wie lange|Tage(?![a-z])|Monate|Jahre(?![a-z])|Zeitraum',
    recipients: '\\S{0,30}(?:dienst|anbieter|partner|unternehmen|büro|empfänger|dritte)',
  },
  optOut: 'Opt[ -]?out|widersprechen|Widerspruch|deaktivieren|abmelden|abschalten',
  privacyPage: 'Datenschutz|Privacy|Datenrichtlinie',
  receivers: {
    carriers:
      'Paketdienste?n?|Versandunternehmen|Versanddienstleistern?|Transportunternehmen|Kurierdienste?n?',
    'payment-providers': 'Zahlungs(?:dienstleistern?|dienste?n?|anbietern?)',
    'credit-institutions': 'Kreditinstitute?n?|Auskunftei(?:en)?',
    'mailing-services':
      '(?:Newsletter|Versand|Mailing)-?dienste?n?(?![a-z])|E-Mail-Dienstleistern?',
    'hosting-providers': 'Hosting-?(?:anbietern?|dienstleistern?|providern?)|Hostern?',
    'analytics-providers': 'Analyse-?(?:unternehmen|dienstleistern?)',
  },
  consentTool:
    'Cookie-?(?:Banner|Hinweis|Einstellungen)|Consent-?(?:Manager|Management|Tool|Banner)|Einwilligungs(?:verwaltung|banner)',
  cookies: {
    necessary:
      '(?:unbedingt |technisch )?(?:notwendige|erforderliche|essenzielle|essentielle)[rn]? Cookies',
    functional:
      '(?:funktionale|funktionelle)[rn]? Cookies|(?:Funktions|Präferenz|Komfort)-?cookies',
    analytics:
      '(?:Analyse|Statistik|Leistungs|Performance|Analytik)-?cookies|analytische[rn]? Cookies',
    advertising: '(?:Marketing|Werbe|Targeting)-?cookies',
  },
  data: {
    name: '(?:Vor|Nach|Zu|Vor- und Nach)namen?|(?:Ihren |Ihr |den |der |Vor- und )?Namen?(?=,| und| sowie|$)',
    'contact.email': 'E-?Mail-?Adressen?',
    'contact.phone_number': '(?:Telefon|Mobil|Handy)-?nummern?',
    'contact.address':
      '(?:Post|Liefer|Rechnungs|Versand)-?(?:adressen?|anschrift)|Ihre (?:Anschrift|Adresse)(?![a-z])|Anschrift',
    'account.username': '(?:Benutzer|Nutzer)namen?',
    'authorization.password': 'Passw(?:ort|örter)|Kennwort',
    job_title: 'Berufsbezeichnung|Stellenbezeichnung',
    'demographic.date_of_birth': 'Geburtsdatum|Geburtstag',
    'device.ip_address': 'IP-?Adressen?',
    'device.user_agent': 'Browser(?:typ|version)|Betriebssystem',
    'telemetry.logs':
      '(?:Datum und )?(?:Uhrzeit|Zeitpunkt) (?:der|des|Ihrer|jeder) (?:Server)?(?:anfrage|abrufs|zugriffs|besuchs)',
    'behavior.browsing_history':
      'besuchte[nr]? Seiten|aufgerufene[nr]? Seiten|Browserverlauf|Surfverhalten',
    'behavior.referrer': 'Referrer',
    'behavior.search_history': 'Suchverlauf|Suchanfragen',
    'behavior.purchase_history': 'Kaufhistorie|Bestellhistorie|Einkaufsverhalten',
    'financial.bank_account': 'IBAN(?![a-z])|Bankverbindung|Kontonummer|Bankdaten',
    'financial.credit_card': 'Kreditkarte|Kartennummer|Kartendaten',
  },
  topics: {
    website: [
      'Server-?log|Log-?(?:file|datei)|Protokoll (?:jeder|über jede) Anfrage|protokolliert|Zugriffsdaten',
      '(?:Besuch|Aufruf|Nutzung|Bereitstellung|Betrieb|Besuchen) (?:der |unserer |dieser |des |unseres )?(?:Web|Internet|Seite|Online|Shop)|Hosting|Umsehen',
    ],
    contact: [
      'Kontaktformular|wenn Sie uns (?:kontaktieren|schreiben)|(?:schreiben|kontaktieren) Sie uns',
      'Kontakt(?:aufnahme)?(?: |$|,)|Anfragen',
    ],
    account: ['Kundenkont|Benutzerkont|Nutzerkont', 'Konto(?![a-z])|Registrierung|Anmeldung'],
    'social-login': [
      'Social[ -]?Log-?in|Single[ -]Sign-?on|(?:Anmeldung|Login) (?:mit|über) (?:Facebook|Google|Apple)',
    ],
    orders: [
      '(?:Abwicklung|Bearbeitung|Erfüllung) (?:Ihrer |der |von )?Bestellung|wenn Sie (?:bei uns |etwas )?bestellen',
      'Bestell|Einkauf|Lieferung|Versand|Warenkorb',
    ],
    payment: [
      'Zahlungs(?:dienst|anbieter|abwickl|daten)|Zahlung abwickel',
      'Zahlung|Bezahl|Bezahlen',
    ],
    'credit-check': ['Bonitäts|Kreditauskunft|Wirtschaftsauskunftei|Auskunftei'],
    'debt-collection': ['Inkasso|unbezahlte Rechnung|offene Forderung', 'Forderung|Mahnung'],
    'functional-cookies': [
      '(?:funktionale|funktionelle)[rn]? Cookies|(?:Funktions|Präferenz|Komfort)-?cookies',
    ],
    analytics: [
      'Web-?analyse|Analyse-?(?:dienst|tool|werkzeug|cookies)|Reichweitenmessung',
      'Analyse|Statistik|Tracking',
    ],
    pixels: ['(?:Tracking|Conversion|Zähl|Web)-?pixel|Conversion-?(?:Tracking|Messung)'],
    'targeted-advertising': [
      '(?:personalisierte|interessenbezogene|zielgerichtete|verhaltensbasierte)[rn]? (?:Werbung|Anzeige)|Remarketing|Retargeting|Werbedienst|Werbeanzeigen|Marketing-?cookies',
      'Werbung|Anzeigen',
    ],
    'account-linking': [
      '(?:Nutzungs(?:daten|verhalten)|Surfverhalten|Browser-?(?:daten|verlauf))[^.;]{0,80}(?:verknüpf|zusammen(?:ge)?führ|zugeordnet)[^.;]{0,80}(?:(?:Kunden|Nutzer|Benutzer)?konto)|(?:Nutzungs(?:daten|verhalten)|Surfverhalten|Browser-?(?:daten|verlauf))[^.;]{0,80}(?:(?:Kunden|Nutzer|Benutzer)?konto)[^.;]{0,80}(?:verknüpf|zusammen(?:ge)?führ|zugeordnet)|(?:verknüpf|zusammen(?:ge)?führ|zugeordnet)[^.;]{0,80}(?:Nutzungs(?:daten|verhalten)|Surfverhalten|Browser-?(?:daten|verlauf))[^.;]{0,80}(?:(?:Kunden|Nutzer|Benutzer)?konto)',
    ],
    'social-plugins': ['(?:Social|soziale)[ -](?:Media-)?Plug-?ins?|Gefällt-mir'],
    'social-sharing': ['Teilen-(?:Funktion|Schaltfläche|Knopf)|Share-Button|Social[ -]Sharing'],
    'social-pages': [
      '(?:Seiten|Auftritte|Profile|Präsenz(?:en)?|Kanäle) (?:bei|auf|in) (?:Facebook|Instagram|LinkedIn|X(?![a-z])|Twitter|den sozialen|sozialen)|Fanpage|Unternehmensseiten',
      'soziale[nr]? (?:Medien|Netzwerke)|Social[ -]Media',
    ],
    newsletter: ['Newsletter', 'Direktwerbung|E-Mail-Werbung|Werbe-?E-?Mail'],
    contests: ['Gewinnspiel|Verlosung|Preisausschreiben'],
    applications: ['Bewerber|Bewerbungs|bewerben', 'Bewerbung|Karriere|Stellenangebot'],
  },
};
