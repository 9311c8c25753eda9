import type { SuggestWords } from './language.ts';

export const it: SuggestWords = {
  controllerIs:
    'titolare (?:del|dei) (?:trattamento|dati)(?: (?:dei|del|ai sensi|è responsabile)[^.;:@]{0,120}?)? è(?: la| il)?:?|titolare del trattamento(?: dei [^.;:@]{0,60}?)? ?:',
  isController: '(?:è|agisce (?:come|in qualità di)) (?:il |la )?titolare del (?:suo )?trattamento',
  controllerHeading:
    'titolare (?:del|dei) (?:trattamento|dati)|chi (?:siamo|è (?:il )?(?:titolare|responsabile))',
  officer: 'responsabile della protezione dei dati|DPO(?![a-z])|RPD(?![a-z])',
  rights:
    '(?:esercitare|esercizio (?:dei|di)|far valere) (?:i )?(?:suoi|tuoi|propri|questi|vostri)? ?diritti',
  contactForm: 'modulo (?:di contatto|online)',
  authority:
    'autorità (?:di controllo|garante|di vigilanza)|Garante|(?:proporre|presentare) (?:un )?reclamo|reclamo (?:a|al)',
  not: '(?:non|né|senza|mai|nessun[oa]?)(?![a-zà-ÿ])',
  bases: {
    consent:
      '(?:sulla base del|con il|basato sul) (?:suo|tuo|vostro) consenso|revocare il (?:suo |tuo )?consenso',
    contract: 'esecuzione (?:del|di un) contratto',
    legitimateInterests: '(?:nostro|un|suo) (?:legittimo interesse|interesse legittimo)',
  },
  gaps: {
    retention: 'periodo|durata|termine|giorni|mesi|anni(?![a-z])',
    recipients: 'fornitor|partner|società|azienda|servizi|destinatar|terz[io](?![a-z])|agenzi',
  },
  optOut: 'opt[ -]?out|disattivare|disattivazione|disiscri|opporsi|opposizione',
  privacyPage: 'privacy|protezione dei dati|informativa|riservatezza',
  receivers: {
    carriers: 'corrier[ei]|spedizionier[ei]',
    'payment-providers': '(?:fornitor[ei]|prestator[ei]) (?:di servizi )?di pagamento',
    'credit-institutions': 'istitut[oi] di credito',
    'mailing-services': 'fornitor[ei] di servizi (?:e-?mail|di newsletter)',
    'hosting-providers': 'fornitor[ei] di hosting',
    'analytics-providers': 'fornitor[ei] di servizi di analisi',
  },
  consentTool:
    'banner (?:dei |per i )?cookie|gestore (?:del consenso|dei cookie)|piattaforma di gestione del consenso|impostazioni (?:dei |sui )?cookie|preferenze (?:dei |sui )?cookie',
  cookies: {
    necessary:
      'cookie (?:strettamente |tecnicamente )?(?:necessari|essenziali|tecnici|indispensabili)',
    functional: 'cookie (?:funzionali|di funzionalità|di preferenza|delle preferenze)',
    analytics: 'cookie (?:analitici|statistici|di analisi|di prestazione|di misurazione)',
    advertising: 'cookie (?:pubblicitari|di pubblicità|di marketing|di profilazione|di targeting)',
  },
  data: {
    name: 'nomi?(?: e|,| completo)(?![a-z])|cognomi?|(?:il )?suo nome(?! utente)(?![a-z])',
    'contact.email': 'indirizz[oi] (?:e-?mail|di posta elettronica)|e-?mail',
    'contact.phone_number': 'numer[oi] di telefono|telefono',
    'contact.address':
      'indirizz[oi] (?:postal[ei]|di spedizione|di consegna|di fatturazione|di residenza)|(?:il )?suo indirizzo(?! (?:IP|e-?mail|di posta))',
    'account.username': 'nome utente',
    'authorization.password': 'password',
    job_title: 'qualifica professionale|professione',
    'demographic.date_of_birth': 'data di nascita',
    'device.ip_address': 'indirizz[oi] IP',
    'device.user_agent': 'tipo (?:e versione )?(?:di|del) browser|sistema operativo',
    'telemetry.logs':
      "(?:l['’])?ora (?:di ciascuna |della |di ogni )?(?:richiesta|visita|accesso)|file di log",
    'behavior.browsing_history':
      'pagine (?:visitate|consultate|visualizzate)|cronologia di navigazione',
    'behavior.search_history': 'cronologia (?:delle ricerche|di ricerca)',
    'behavior.purchase_history': 'cronologia (?:degli acquisti|degli ordini)',
    'financial.bank_account': 'IBAN(?![a-z])|conto (?:corrente|bancario)|coordinate bancarie',
    'financial.credit_card': 'cart[ae] di (?:credito|debito|pagamento)',
  },
  topics: {
    website: [
      '(?:file di )?log del server|file di log|registro di ogni richiesta|dati di (?:navigazione|connessione)',
      '(?:visita|uso|navigazione|utilizzo|consultazione) (?:del |al |sul |di )(?:nostro |presente )?sito|hosting',
    ],
    contact: [
      'modulo di contatto|(?:quando|se) (?:ci (?:contatta|scrive|contatti|scrivi))',
      'contatt[oi](?![a-z])|contattar|richieste',
    ],
    account: [
      'account (?:cliente|utente)|(?:creare|aprire|creazione di) un account',
      'account(?![a-z])|registrazione',
    ],
    'social-login': [
      '(?:accesso|login) (?:con|tramite) (?:Facebook|Google|Apple|i social)|social log-?in',
    ],
    orders: [
      '(?:evadere|gestire|gestione|elaborare) (?:il |i |gli |degli )?(?:suo |suoi )?ordin|quando (?:effettua|fa) un ordine',
      'ordin[ei](?![a-z])|acquist[oi](?![a-z])|consegn[ae](?![a-z])|spedizion[ei]|negozio',
    ],
    payment: [
      'fornitore di (?:servizi di )?pagamento|elaborare il pagamento',
      'pagament[oi](?![a-z])',
    ],
    'credit-check': ['solvibilità|merito creditizio|affidabilità creditizia'],
    'debt-collection': ['recupero (?:dei )?crediti|fatture (?:insolute|non pagate)', 'insolut'],
    'functional-cookies': ['cookie (?:funzionali|di funzionalità|di preferenza|delle preferenze)'],
    analytics: [
      'analisi (?:web|statistica)|servizio di analisi|strument[oi] di analisi|statistiche di accesso',
      'analisi|statistic|misurazione|tracciamento',
    ],
    pixels: ['pixel (?:di (?:tracciamento|conversione)|web)|monitoraggio delle conversioni'],
    'targeted-advertising': [
      'pubblicità (?:personalizzata|mirata|comportamentale)|annunci personalizzati|remarketing|retargeting|cookie (?:pubblicitari|di marketing|di profilazione)',
      'pubblicit|annunci',
    ],
    'account-linking': [
      '(?:(?:dati|cronologia) di navigazione)[^.;]{0,80}(?:colleg|associ|abbin|combin)[^.;]{0,80}(?:account)|(?:(?:dati|cronologia) di navigazione)[^.;]{0,80}(?:account)[^.;]{0,80}(?:colleg|associ|abbin|combin)|(?:colleg|associ|abbin|combin)[^.;]{0,80}(?:(?:dati|cronologia) di navigazione)[^.;]{0,80}(?:account)',
    ],
    'social-plugins': ['plug-?in sociali|(?:social )plug-?in|pulsante [«"“]?mi piace'],
    'social-sharing': ['pulsant[ei] di condivisione|condivisione sui social'],
    'social-pages': [
      '(?:nostre? |nostri? )(?:pagin[ae]|profil[oi]|account) (?:su|sui|di) (?:Facebook|Instagram|LinkedIn|X|Twitter|social)|fan ?page',
      'social (?:media|network)|reti sociali',
    ],
    newsletter: ['newsletter', 'e-?mail marketing|marketing diretto|comunicazioni commerciali'],
    contests: ['concors[oi](?![a-z])|estrazion[ei] a premi|lotteri[ae]'],
    applications: [
      'candidat[oiae](?![a-z])|candidatur[ae]',
      'selezione del personale|lavora con noi|curriculum',
    ],
  },
};
