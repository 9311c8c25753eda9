import type { SuggestWords } from './language.ts';

export const fr: SuggestWords = {
  controllerIs:
    '(?:responsables? (?:du|de) traitement)(?: (?:de|des|au sens|pour|est responsable)[^.;:@]{0,120}?)? est(?: la| le)?:?|responsables? (?:du|de) traitement(?: des? [^.;:@]{0,60}?)? ?:',
  isController:
    '(?:est|agit en (?:qualité|tant) (?:de|que)) (?:le |la )?responsable (?:du|de) (?:votre |vos |ce )?traitement',
  controllerHeading:
    'responsable (?:du|de) traitement|qui (?:sommes-nous|est responsable)|identité (?:du|et)',
  officer: 'délégué[e]? à la protection des données|DPO(?![a-z])|DPD(?![a-z])',
  rights: '(?:exercer|exercice de) (?:vos|ces|ses|l’un de vos|un de vos|vos propres)? ?droits',
  contactForm: 'formulaire (?:de contact|en ligne)',
  authority:
    'autorité de (?:contrôle|protection)|(?:introduire|déposer|adresser) une (?:réclamation|plainte)|réclamation auprès',
  not: "(?:ne|pas|sans|jamais|aucune?|ni)(?![a-zà-ÿ])|n['’]",
  bases: {
    consent: '(?:sur la base de|fondée? sur|avec) votre consentement|retirer votre consentement',
    contract: "exécution (?:du|d['’]un) contrat",
    legitimateInterests: '(?:notre|nos|un) intérêts? légitimes?',
  },
  gaps: {
    retention: 'durée|délai|période|jours?(?![a-z])|mois(?![a-z])|années?',
    recipients:
      'prestataire|partenaire|société|organisme|service|destinataire|tiers(?![a-z])|agence',
  },
  optOut: 'opt[ -]?out|désactiver|désactivation|désabonner|désinscrire|opposer|opposition',
  privacyPage: 'confidentialité|vie privée|protection des données|privacy|politique',
  receivers: {
    carriers: 'transporteurs?|sociétés? de (?:transport|livraison)|services? de livraison',
    'payment-providers': 'prestataires? de (?:services? de )?paiement',
    'credit-institutions': 'établissements? de crédit',
    'mailing-services': "prestataires? (?:d['’]e-?mailing|d['’]envoi)",
    'hosting-providers': "hébergeurs?|prestataires? d['’]hébergement",
    'analytics-providers': "prestataires? d['’]analyse",
  },
  consentTool:
    'bandeau (?:de |des )?cookies|gestionnaire de (?:consentement|cookies)|plateforme de gestion du consentement|paramètres des cookies|gestion des cookies',
  cookies: {
    necessary: 'cookies (?:strictement |techniquement )?(?:nécessaires|essentiels|indispensables)',
    functional: 'cookies (?:fonctionnels|de fonctionnalité|de préférences?)',
    analytics:
      "cookies (?:analytiques|statistiques|d['’]analyse|de performance|de mesure d['’]audience|de statistiques)",
    advertising: 'cookies (?:publicitaires|de publicité|marketing|de ciblage|de marketing)',
  },
  data: {
    name: '(?:vos |votre |les |le |l’)?noms?(?: et|,| complet)|prénoms?|votre nom(?![a-z])',
    'contact.email': 'adresses? (?:e-?mail|électroniques?|de messagerie|mail)|e-?mail',
    'contact.phone_number': 'numéros? de téléphone|téléphone',
    'contact.address':
      'adresses? (?:postales?|de livraison|de facturation|de domicile)|votre adresse(?! (?:e-?mail|électronique|IP|mail|de messagerie))',
    'account.username': "nom d['’]utilisateur|identifiant de connexion",
    'authorization.password': 'mots? de passe',
    job_title: 'fonction professionnelle|intitulé du poste|profession(?![a-z])',
    'demographic.date_of_birth': 'date de naissance',
    'device.ip_address': 'adresses? IP',
    'device.user_agent':
      'type (?:et version )?de (?:votre )?navigateur|système d["’\']exploitation',
    'telemetry.logs':
      "(?:date et )?(?:l['’])?heure de (?:la |chaque )?(?:requête|demande|connexion|visite)|fichiers? journa",
    'behavior.browsing_history': 'pages (?:visitées|consultées|vues)|historique de navigation',
    'behavior.search_history': 'historique de recherche|requêtes de recherche',
    'behavior.purchase_history': "historique d['’]achats?|historique des (?:achats|commandes)",
    'financial.bank_account': 'IBAN(?![a-z])|coordonnées bancaires|compte bancaire',
    'financial.credit_card': 'carte (?:bancaire|de crédit|de paiement)',
  },
  topics: {
    website: [
      'journa(?:l|ux) (?:du |des |de )?serveurs?|fichiers? journa|journal de chaque (?:requête|demande)|données de connexion',
      '(?:visite|consultation|utilisation|navigation) (?:de |du |sur )?(?:notre |le |ce )?site|hébergement',
    ],
    contact: [
      'formulaire de contact|(?:lorsque|quand|si) vous nous (?:contactez|écrivez)',
      'contact(?:er)?(?![a-z])|nous (?:écrire|contacter)|demandes',
    ],
    account: [
      "(?:compte (?:client|utilisateur)|(?:créer|ouvrir|création d[’']|ouverture d[’'])(?:un )?compte)",
      'compte(?![a-z])|inscription',
    ],
    'social-login': [
      'connexion (?:via|avec|par) (?:Facebook|Google|Apple|les réseaux)|social log-?in',
    ],
    orders: [
      '(?:traiter|traitement de|exécuter) (?:votre |vos |la |les )?commandes?|lorsque vous (?:passez|commandez)',
      'commandes?(?![a-z])|achats?(?![a-z])|livraison|boutique',
    ],
    payment: ['prestataire de paiement|traiter (?:le|votre) paiement', 'paiements?(?![a-z])'],
    'credit-check': ['solvabilité'],
    'debt-collection': ['recouvrement|factures? impayées?', 'impayé|créance'],
    'functional-cookies': ['cookies (?:fonctionnels|de fonctionnalité|de préférences?)'],
    analytics: [
      "mesure d['’]audience|outil d['’]analyse|service d['’]analyse|statistiques de (?:visite|fréquentation)",
      'analyse|statistiques|audience|suivi',
    ],
    pixels: ['pixels? (?:de (?:suivi|conversion)|espion|invisible)|suivi des conversions'],
    'targeted-advertising': [
      'publicités? (?:personnalisée|ciblée|comportementale)|reciblage|remarketing|cookies (?:publicitaires|de publicité|marketing)',
      'publicit',
    ],
    'account-linking': [
      '(?:(?:données|historique) de navigation)[^.;]{0,80}(?:associ|reli|rattach|crois|combin)[^.;]{0,80}(?:compte)|(?:(?:données|historique) de navigation)[^.;]{0,80}(?:compte)[^.;]{0,80}(?:associ|reli|rattach|crois|combin)|(?:associ|reli|rattach|crois|combin)[^.;]{0,80}(?:(?:données|historique) de navigation)[^.;]{0,80}(?:compte)',
    ],
    'social-plugins': ['(?:modules|plug-?ins?|boutons) sociaux|bouton «? ?[Jj]’aime'],
    'social-sharing': ['boutons? de partage|partage sur les réseaux'],
    'social-pages': [
      '(?:nos |notre )(?:pages?|profils?|comptes?) (?:sur|Facebook|Instagram|LinkedIn)|pages? fan',
      'réseaux sociaux|médias sociaux',
    ],
    newsletter: ["newsletters?|lettres? d['’]information|infolettre", 'prospection|e-?mailing'],
    contests: ['jeux?[ -]concours|concours(?![a-z])|tirages? au sort'],
    applications: ['candidats?(?![a-z])|candidatures?', 'recrutement|emploi'],
  },
};
