import type { LanguageCues } from './language.ts';

/** French. */
export const fr: LanguageCues = {
  script: 'words',
  numbers:
    'un une deux trois quatre cinq six sept huit neuf dix douze treize quinze trente soixante',
  capitals: `politique confidentialité vie privée données personnelles protection charte mentions
    légales règlement général union européenne espace économique européen commission article loi
    rgpd cnil informatique libertés responsable traitement site internet web service services
    utilisateur utilisateurs client clients état états unis france français google facebook cookie
    cookies conditions générales vous nous votre vos notre nos janvier février mars avril mai juin
    juillet août septembre octobre novembre décembre dpo ip url société application délégué`,
  lists: {
    data: `données | informations | renseignements | coordonnées | adresse ip | adresses ip |
      adresse e mail | adresse email | journaux`,
    process: `utilis* | collect* | trait* | recueill* | enregistr* | stock* | exploit* | servent |
      servir* | recevons | obtenons`,
    aims: `afin de | afin d | afin que | pour | dans le but | aux fins | à des fins | finalité* |
      en vue de | permet* | but`,
    controller: `responsable du traitement | responsable de traitement | responsable des traitements
      | éditeur | responsable de la publication | mentions légales | exploitant |
      qui sommes nous | responsable du site | responsable`,
    receivers: `tiers | tierce* | prestataire* | sous traitant* | sous traitance | fournisseur* |
      partenaire* | filiale* | autorité* | destinataire* | hébergeur | société* | entreprise* |
      organisme* | services internes | tribunaux | justice | police | public | employés | salariés
      | personnel | collaborateurs | équipes | autres utilisateurs | affilié* | successeur* |
      administration* | banque* | assureur* | transporteur* | personnes habilitées |
      personnes autorisées | entités`,
    give: `partag* | transmis* | transmett* | transmet* | communiqu* | divulg* | transfér* |
      transfert* | céd* | vend* | vente | loué* | louer | fourni* | accès | destinées |
      destiné | accessibles | révél* | confi* | envoy* | transmission | communication | partage |
      recours | mises à disposition | reçoivent | mettre à disposition | publi*`,
    keep: `conserv* | stock* | archiv* | enregistr* | sauvegard* | gardons | gardées | garder |
      détenues | détenons | mainten*`,
    erase: `supprim* | suppression | effac* | détrui* | destruction | anonymis* | purg* | élimin*`,
    span: `aussi longtemps | tant que | jusqu | nécessaire* | plus longtemps | indéfiniment`,
    period: `durée* | pendant | au delà | délai* | période* | à compter | maximum | n excède`,
    units: `0 jour* | 0 semaine* | 0 mois | 0 an | 0 ans | 0 année* | 0 heure* | 0 jours`,
    rights: `droit | droits | pouvez | peut demander | demander | demande | peuvent | peux |
      possibilité | à tout moment | exercer | obtenir | êtes en droit | sollicit*`,
    basis: `consentement | contrat | contractuel* | précontractuel* | intérêt* légitime* |
      obligation* légale* | obligation* réglementaire* | mission d intérêt public |
      intérêt public | intérêts vitaux | exécution d`,
    authority: `cnil | autorité de contrôle | autorités de contrôle | autorité de protection |
      autorités de protection | autorité compétente | autorité de surveillance |
      commission nationale | autorité nationale | préposé fédéral | autorité chargée |
      contrôleur européen | commission d accès | commissariat | autorité de régulation | cnpd |
      autorité | aepd | pfpdt | autorité indépendante`,
    abroad: `hors de l union | hors union | hors ue | en dehors de l union | hors de l ue |
      en dehors de l ue | à l extérieur de l union | hors de l espace | en dehors de l espace |
      hors de l eee | hors eee | hors de france | hors de l europe | hors europe | pays tiers |
      états unis | à l étranger | autres pays | autre pays | d autres pays | international* |
      transfrontali* | hors du territoire | en dehors de la france | pays situés | étranger`,
    move: `transfer* | transfér* | transmi* | stock* | héberg* | trait* | serveur* | situé* |
      localis* | conserv* | envoy* | communiqu* | accès | bas* aux | établi*`,
    streets: `rue | avenue | av | boulevard | bd | bld | place | chemin | allée | allées | route |
      quai | impasse | cours | square | passage | villa | bp | cs | cedex | zone | za | zi | zac |
      lieu dit | faubourg | esplanade | parvis | immeuble | bâtiment | street | road | via | calle
      | strasse | *strasse | résidence | voie | rond point | lotissement`,
    months: `janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre |
      novembre | décembre`,
    contactWords: `siège | siège social | adresse postale | courrier | responsable* | contact* |
      domicilié* | situé* | éditeur | adresse | écrire | mentions légales | immatriculée |
      coordonnées | postal*`,
    child: `enfant* | mineur* | moins de 0 | moins de 0 ans | âgé* de | adolescent* |
      autorité parentale | âge minimum`,
    tech: `cookie* | traceur* | témoins de connexion | balises web | stockage local | pixel*`,
    pointing: `figure dans | figurent dans | figure sur | figurent sur | se trouve dans | se trouvent dans |
      se trouve sur | se trouvent sur | trouverez dans | trouverez sur | consultez | consulter
      notre | veuillez consulter | voir notre | voyez | lisez | lire dans | reportez vous | se
      référer à | est expliqué dans | est expliqué sur | est expliquée dans | sont expliqués
      dans | est expliqué par | est décrit dans | est décrite dans | sont décrits dans | est
      indiqué dans | est indiquée dans | sont indiqués dans | sont indiquées dans | est
      précisé dans | est précisée dans | est dit dans | en savoir plus`,
  },
  cues: {
    controller_identity: [
      '<company> & $controller | nous | notre | ci après | éditée par | édité par | exploité par | désign*',
      '<company> & ^$controller | contact* | éditeur | identité',
      '<company> & <edge> & ~nous | notre | nos',
      'responsable du traitement | responsable de traitement | responsable des traitements & est @ | est la @ | est le @ | est l @ | est la société | est l association | est la | est l | est le & <whole> & !qui détermine | la personne | celui qui',
      '<name> & est responsable du traitement | est le responsable | est la responsable | responsable du traitement | responsable de traitement | en qualité de responsable | agissant en | éditeur | édité par | exploité par | géré par | proposé par',
      '@ ci après | @ nous | @ dénommée | @ dénommé | chez @ | @ sas | @ sarl | la société @ | l association @ | nous @ | association @',
      '@ collecte* | @ traite* | @ utilise | @ s engage | @ respecte | @ recueille | @ attache | @ accorde | @ peut | @ ne | @ met',
      '<names> & ^responsable du traitement | responsable de traitement | éditeur | qui sommes nous | identité du responsable',
      '<short> & ~<postcode> & ^responsable du traitement | responsable de traitement & !responsable* | <mail> | téléphone | tél | adresse | email | <postcode>',
    ],
    controller_address: [
      '<postcode> & $streets & ~$contactWords & !cnil | autorité',
      '<postcode> & ~$streets & ~responsable* | siège | adresse postale | contact* | éditeur & !cnil | autorité',
      '$streets & 0 & ~<postcode> & ~responsable* | siège | adresse postale | contact* | éditeur & !cnil | autorité',
      'siège social | siège | adresse postale & 0 & $streets & <whole>',
    ],
    contact: [
      '<mail> & !cnil | autorité de contrôle',
      '<phone> & tél | téléphone | tel | appel* | mobile | fax | contact*',
      '<web> & contact* | question* | formulaire | écrire | joindre',
      'formulaire de contact | formulaire en ligne | formulaire & via | notre | par | au moyen | à l aide | remplir & contact* | question* | joindre | adresser | écrire & !collect*',
    ],
    dpo: [
      'délégué à la protection | délégué* protection des données | dpo | dpd | délégué aux données | responsable de la protection & <mail> | <phone> | <postcode>',
      '<mail> | <phone> | <postcode> & ~délégué à la protection | dpo | déléguée à la protection | délégué* protection des données & !cnil | autorité',
    ],
    purposes: [
      '$data & $process & $aims & <body> & !ne sont pas utilis* | tiers',
      '^finalité* | pourquoi | objectif* | utilisation de vos | utilisation des données | comment utilisons nous | comment nous utilisons | utilisées uniquement pour | utilisées pour | usage & <body> & *er | *ir | pour | gestion | envoi | fourniture | amélior* | répon* | suivi | traitement | statistiq* | permet* | afin',
      '$process & $aims & $data | vous & améliorer | fournir | répondre | gérer | traiter | envoyer | assurer | permettre | proposer | communiquer | contacter | respecter | analyser | prévenir',
    ],
    legal_bases: [
      '^base* légale* | base* juridique* | fondement* | licéité & $basis',
      'repose* sur | fondé* sur | basé* sur | sur la base | sur le fondement | en vertu de | base légale | base juridique | fondement & consentement | intérêt* légitime* | contrat | obligation* légale* & trait* | collect* | données | utilis* | base*',
      'article 6 | art 6 | 6 1 a | 6 1 b | 6 1 f',
      '$process | nécessaire* & exécution & contrat | contractuel* | commande & nécessaire* | pour | permettre',
      'intérêt* légitime* & $process | notre | nos | fins',
      'avec votre consentement | sous réserve de votre consentement | votre consentement préalable | vous avez consenti | vous y avez consenti & $process',
    ],
    legitimate_interests: [
      'intérêt* légitime* & !opposer | opposition',
      '6 1 f | 6 paragraphe 1 f | 6 § 1 f',
    ],
    recipients: [
      '$give & $receivers & données | informations | celles ci | elles | les & !pas responsable*',
      '^destinataire* | partage | partageons | communication | à qui | transmission | sous traitant* | cession | qui a accès & $receivers & !pas responsable*',
      '$receivers & trait* & pour notre compte | sous traitant*',
      'hébergé* par | hébergées par | hébergées chez | hébergé chez | hébergeur & @ | prestataire* | société | <company>',
      'utilisons | utilise | recours & google analytics | services tiers | prestataires externes | services de tiers | prestataires | stripe | paypal | cloudflare',
      'ne | jamais | aucun* & vend* | céd* | partag* | communiqu* | transmi* | louées & tiers',
    ],
    third_country_transfers: [
      '$abroad & $move',
      'aucun transfert | pas transférées | pas de transfert & $abroad | hors | transfert',
      'serveur* | données | informations & en france | au sein de l union | dans l union européenne | en europe | en suisse | dans l ue | en belgique | en allemagne & héberg* | stock* | situé* | conserv* | localis*',
      '^transfert* & $abroad | union européenne & <body> & $move',
    ],
    safeguards: [
      'clauses contractuelles | clauses types | décision d adéquation | décision* d adéquation | règles d entreprise contraignantes | règles internes contraignantes | privacy framework | niveau de protection adéquat | protection adéquate | niveau adéquat | article 46 | art 46 | article 45 | cadre de protection des données',
      'garantie* & appropri* | adéquat* | suffisant* & $abroad | transf*',
    ],
    retention: [
      '$keep & $span | $units & !cookie* | dans votre navigateur',
      '$keep & $period & <whole> & !cookie* | dans votre navigateur',
      '$erase & $units | après | dès que | automatique* | au bout | à l issue | passé ce délai | lorsque | ne sont plus & données | informations | compte* | ils | elles | message*',
      '^durée* de conservation | conservation | combien de temps & $span | $units | supprim* & <whole> | $units',
      'durée de conservation | durées de conservation & $units | détermin* | nécessaire* | limit* | fonction | légal*',
    ],
    right_access: [
      'droit d accès | droits d accès | droit à l accès | droit d accéder | droit de consulter | droit d obtenir une copie | droit d interrogation',
      '^$rights & accéder | accès | consulter | copie de vos | copie des | confirmation & données | informations | compte | rectifi* | les | elles | concernant & !accès au site | accès à notre',
      'droit* | exerc* & accès & rectif* | suppression | opposition | effacement',
    ],
    right_rectification: [
      '^$rights & rectifi* | corriger | correction | modifier vos | modifier les | modification de vos | modification des | actualiser | mettre à jour vos | mettre à jour les | mise à jour de vos | inexact* & !la présente politique | cette politique | politique de confidentialité',
      'droit* & accès & modification | modifier | rectification',
    ],
    right_erasure: [
      '^$rights & effac* | suppression | supprimer | oubli & !cookie* | traceurs | se réserve | nous réservons',
    ],
    right_restriction: [
      '$rights & ^droit à la limitation | limitation du traitement & <body>',
      '^$rights & limitation | limiter | restreindre | restriction | suspendre & traitement | données | utilisation | rectif* | effacement | opposition | accès & !cookie* | responsabilité',
    ],
    right_portability: [
      'portabilité',
      'lisible* par machine | format structuré | couramment utilisé | lisible par une machine',
      '^$rights & export* | transférer vos données & données & !cookie*',
      '^$rights & recevoir vos données | récupérer vos données | récupérer les données',
    ],
    right_object: [
      'droit d opposition | droit à l opposition | droit de s opposer | droit de vous opposer | droit d opposer',
      '^$rights & opposition | opposer | opposez & !à l opposé',
      'vous opposer | s opposer & traitement* | utilisation | prospection | données | réception',
    ],
    withdraw_consent: [
      'consentement | accord | autorisation & retir* | retrait | révoqu* | révocation | revenir sur',
      '^retrait du consentement & <body> & retir* | retrait | moment | désabonn* | désinscri* | contact* | écri*',
    ],
    complaint_authority: [
      'réclamation* | plainte* | recours | saisir & $authority',
      'contacter | adresser & $authority & droits | insatisfait* | estimez | litige',
      '^réclamation* | plainte* & $authority & <body>',
    ],
    provision_obligatory: [
      'fournir | fourniture | communication | communiquer | renseigner | fournies | saisie | saisir & facultati* | obligatoire* | tenu de | tenus de | volontaire* | libre de & !nous sommes | responsable',
      'vous devez nous | vous devez fournir | vous devez communiquer | devez nous & communiquer | fournir | transmettre',
      'champs obligatoires | champs marqués | champ obligatoire | caractère obligatoire | caractère facultatif | mentions obligatoires | obligatoirement | astérisque',
      'à défaut | si vous ne fournissez pas | si vous ne souhaitez pas fournir | sans ces | défaut de réponse | refus de fournir | défaut de fourniture | en l absence de ces | absence de réponse | si vous choisissez de ne pas | si vous refusez de fournir & données | informations | pas | impossib* | demande | service*',
      'exigence* & réglementaire | contractuel* | légale & fourni*',
      'sont | est & obligatoire* | indispensable* | requis* & pour & inscri* | traiter | répondre | commande* | compte | service & données | informations | champ* | renseign*',
    ],
    automated_decisions: [
      'décision* | prise de décision & automatis* | automatique*',
      'profilage & !cookie*',
      'ne profile pas | ne profilons pas | établi* de profil',
    ],
    cookies: [
      '$tech & utilis* | dépos* | plac* | stock* | install* | sont | collect* | permet* | enregistr* | fichier* | contient | contenir | aucun* | nécessaire* | analy* | session | refuser | via',
      '^$tech & <body> & $tech & !$pointing',
      'pas de cookies | sans cookies | aucun cookie',
    ],
    last_updated: [
      '#mis à jour | mise à jour | dernière mise | dernière modification | modifié* le | version | en vigueur | date d effet | date | effective | révis* | actualis* | publié* & <date>',
      '#mis à jour | mise à jour | dernière modification | modifié* le | version | en vigueur | date d effet | date | effective | révis* | actualis* & $months & <year>',
      '#<short> & <edge> & <date>',
      '#<short> & <edge> & $months & <year>',
      '<date> & ^dernière mise à jour | date d entrée en vigueur | dernière modification',
    ],
    children: [
      '$child & pas | sciemment | destiné* | consentement | parent* | parental* | représentant* | collect* | âge | tuteur* | utilis* | s adress* & !âgé* de plus',
      '^enfant* | mineur* & <body> & <whole> & âge | parent* | ans',
    ],
  },
};
