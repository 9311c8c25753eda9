import type { LanguageCues } from './language.ts';

/** Italian. */
export const it: LanguageCues = {
  script: 'words',
  numbers:
    'un uno una due tre quattro cinque sei sette otto nove dieci dodici quattordici diciotto trenta',
  capitals: `informativa privacy dati personali protezione policy regolamento generale unione europea
    spazio economico europeo commissione articolo legge decreto legislativo gdpr codice garante
    titolare trattamento responsabile incaricato sito internet web servizio servizi utente utenti
    cliente clienti interessato stati uniti italia italiana google facebook cookie termini condizioni
    note legali voi noi vostro nostro gennaio febbraio marzo aprile maggio giugno luglio agosto
    settembre ottobre novembre dicembre ip url applicazione autorità società lei suo sua suoi`,
  lists: {
    data: `dati | informazioni | indirizzo ip | indirizzi ip | indirizzo email | registri |
      dato personale`,
    process: `utilizz* | us* | raccolt* | raccogli* | tratt* | elabor* | conserv* | memorizz* |
      acquisi* | impieg* | registr*`,
    aims: `per | al fine di | allo scopo di | finalità | fini | scopo | scopi | affinché | in modo da`,
    controller: `titolare | titolare del trattamento | titolare del sito | gestore | chi siamo |
      note legali | proprietario del sito | editore | contitolari`,
    receivers: `terzi | terze parti | terza parte | fornitor* | responsabili del trattamento |
      responsabili esterni | partner | società | autorità | destinatar* | incaricati | soggetti |
      enti | aziende | collaborator* | dipendenti | personale | consulent* | istituti | banche |
      tribunal* | forze dell ordine | pubbliche amministrazioni | corrier* | affiliat* | pubblico |
      altri utenti | organi | hosting provider | successore | organizzazioni | autorizzat*`,
    give: `condivi* | comunic* | cedut* | ced* | trasferi* | trasferit* | trasmess* | trasmett* |
      divulg* | diffus* | vend* | venduti | forn* | accesso | acceder* | rivel* | inviat* |
      affidat* | a conoscenza | conoscenza | cessione | messi a disposizione | rendere pubblic*
      | resi disponibili | trattati da`,
    keep: `conserv* | memorizz* | archivi* | manten* | trattenut* | salvat* | custodit* | detenut*`,
    erase: `cancell* | elimina* | distru* | anonimizz* | anonima | rimoss* | rimozione`,
    span: `fino a | fino al | fino alla | finché | fintanto | necessari* | non oltre | più a lungo |
      indefinit* | illimitat*`,
    period: `per il tempo | periodo | durata | termine | termini | arco di tempo | per un massimo |
      massimo | per tutta`,
    units: `0 giorn* | 0 settiman* | 0 mes* | 0 ann* | 0 or*`,
    rights: `diritto | diritti | può | possono | puoi | potrà | potete | chiedere | richiedere |
      esercitare | ottenere | richiesta | in qualsiasi momento | facoltà | possibilità`,
    basis: `consenso | contratto | contrattual* | precontrattual* | legittimo interesse |
      interesse legittimo | interessi legittimi | legittimi interessi | obbligo legale |
      obblighi legali | obblighi di legge | obbligo di legge | interesse pubblico |
      interessi vitali | pubblico interesse | obblighi giuridici | obbligo giuridico`,
    authority: `garante | autorità di controllo | autorità garante | autorità competente |
      autorità di vigilanza | autorità per la protezione | autorità di protezione |
      autorità nazionale | cnil | autorità`,
    abroad: `al di fuori dell unione | fuori dall unione | al di fuori dell ue | fuori dall ue |
      extra ue | extraue | al di fuori dello spazio | fuori dallo spazio | fuori dal see |
      al di fuori del see | paesi terzi | paese terzo | stati uniti | usa | altri paesi |
      altro paese | estero | all estero | internazional* | extra europei | extraeuropei |
      al di fuori dell italia | fuori dell unione | transfrontalier*`,
    move: `trasferi* | trasfer* | inviat* | conserv* | ospitat* | tratt* | server | ubicat* |
      situat* | comunic* | memorizz* | hanno sede | con sede | risied* | effettu*`,
    streets: `via | viale | piazza | corso | largo | vicolo | piazzale | strada | località | loc |
      p zza | v le | c so | lungotevere | lungarno | frazione | salita | contrada | casella |
      borgo | galleria | rue | street | strasse | calle | zona industriale`,
    months: `gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre |
      ottobre | novembre | dicembre`,
    contactWords: `sede | sede legale | indirizzo | titolare | contatt* | domicili* | recapit* |
      posta | raccomandata | p iva | partita iva | ubicat* | cap`,
    child: `minor* | minorenn* | bambin* | ragazz* | meno di 0 anni | età inferiore |
      inferiore ai 0 anni | responsabilità genitoriale | potestà genitoriale | maggiorenn*`,
    tech: `cookie | cookies | web beacon* | archiviazione locale | pixel* |
      tecnologie di tracciamento`,
    pointing: `si trova | si trovano | è indicat* | sono indicat* | è spiegat* | sono spiegat* | è descritt*
      | sono descritt* | figura nel* | figurano nel* | figura sul* | figurano sul* | si legge
      | si leggono | può leggere | si può leggere | può vedere | può consultare | si rimanda |
      si rinvia | consultare la nostra | consulta la nostra | consulti la nostra | consulti le
      nostre | si veda | leggi la | legga la | maggiori informazioni | dice la nostra | dice
      il nostro | lo spiega`,
  },
  cues: {
    controller_identity: [
      '<company> & $controller | noi | nostro | nostra | di seguito | in seguito | gestito da | denominat*',
      '<company> & ^$controller | contatti | identità',
      '<company> & <edge> & ~noi | nostro | nostra | nostri',
      'titolare del trattamento | titolare | titolare dei dati & è @ | è la @ | è il @ | è l @ | è la società | è l associazione | è il comune | è la | è l | è il & <whole> & !colui | la persona fisica o giuridica | che determina',
      '<name> & titolare del trattamento | è titolare | in qualità di titolare | gestito da | di proprietà di | sito di proprietà | gestore del sito | titolare del sito | realizzato da',
      '@ di seguito | @ noi | @ in seguito | @ con sede | @ s r l | @ srl | @ s p a | @ spa | la società @ | l associazione @ | noi di @ | @ p iva',
      '@ raccoglie | @ tratta | @ utilizza | @ si impegna | @ rispetta | @ acquisisce | @ garantisce | @ può | @ non | @ informa | @ tutela',
      '<names> & ^titolare del trattamento | titolare | gestore | chi siamo',
      '<short> & ~<postcode> & ^titolare del trattamento | titolare & !titolare | <mail> | tel | telefono | indirizzo | email | <postcode>',
      'titolare del trattamento | titolare | denominazione | ragione sociale & @ & <short> & <whole>',
    ],
    controller_address: [
      '<postcode> & $streets & ~$contactWords & !garante | autorità',
      '<postcode> & ~$streets & ~titolare | sede | indirizzo | contatti & !garante | autorità',
      '$streets & 0 & ~<postcode> & ~titolare | sede | indirizzo | contatti & !garante | autorità',
      'sede legale | sede in | sede | indirizzo postale & 0 & $streets & <whole>',
    ],
    contact: [
      '<mail> & !garante | autorità di controllo',
      '<phone> & tel | telefono | chiam* | cell | cellulare | fax | contatt*',
      '<web> & contatt* | domand* | modulo | scriv* | form',
      'modulo di contatto | form di contatto | modulo & tramite | attraverso | mediante | il nostro | compilando & contatt* | domand* | scriver* & !raccolt* | inviati',
    ],
    dpo: [
      'responsabile della protezione | responsabile per la protezione | dpo | rpd | data protection officer | responsabile protezione dati & <mail> | <phone> | <postcode>',
      '<mail> | <phone> | <postcode> & ~responsabile della protezione | responsabile per la protezione | rpd | dpo & !garante | autorità',
    ],
    purposes: [
      '$data & $process & $aims & <body> & !non utilizz* | non vengono utilizz* | non sono utilizz* | ai seguenti fini | informativa descrive',
      '^finalità | perché | scopi | scopo | utilizzo dei dati | come utilizziamo | come usiamo | in che modo | vengono utilizzati | uso dei dati & <body> & *are | *ere | *ire | gestione | invio | fornitura | erogazione | miglior* | adempi* | risp* | *zione | per & !cosa succede',
      '$process & $aims & $data | le | ti & migliorare | fornire | rispondere | gestire | inviare | erogare | offrire | adempiere | comunicare | analizzare | contattare | consentire',
    ],
    legal_bases: [
      '^base giuridica | basi giuridiche | base legale | basi legali | fondamento | liceità & $basis',
      'si basa su | basato su | basata su | sulla base | base giuridica | base legale | fondament* | in virtù | in forza & consenso | legittimo interesse | interesse legittimo | contratto | contrattual* | obbligo legale | obblighi legali | obblighi di legge & tratt* | dati | raccol* | utilizz* | base',
      'articolo 6 | art 6 | 6 par 1 | 6 comma 1 | 6 1 a | 6 1 b | 6 1 f',
      'esecuzione | eseguire | adempimento & contratto | contrattual* | precontrattual* & $process | necessari* | finalità',
      'legittimo interesse | interesse legittimo | legittimi interessi | interessi legittimi & $process | nostro | perseguimento | titolare',
      'previo consenso | con il consenso | con il tuo consenso | con il suo consenso | il proprio consenso | sulla base del consenso & $process & !revoc*',
    ],
    legitimate_interests: [
      'legittimo interesse | interesse legittimo | legittimi interessi | interessi legittimi & !opporsi | opposizione | opporti',
      '6 1 f | 6 par 1 lett f | 6 comma 1 lett f | 6 paragrafo 1 lettera f | lett f',
    ],
    recipients: [
      '$give & $receivers & dati | informazioni | li | essi | indirizz* & !non è responsabile',
      '^destinatar* | condivi* | comunicazione | diffusione | a chi | trasmissione | ambito di comunicazione | soggetti & $receivers & $data | <short> | tratt* & !non è responsabile',
      '$receivers & tratt* & per conto | per nostro conto | responsabili del trattamento',
      'ospitat* | hosting | server & presso | da & @ | fornitor* | società | <company>',
      'utilizziamo | usiamo | utilizza & google analytics | servizi di terze parti | servizi di terzi | fornitori esterni | fornitori | stripe | paypal | cloudflare',
      'non | mai & cedut* | condivi* | comunic* | vend* | diffus* & terzi | diffus*',
    ],
    third_country_transfers: [
      '$abroad & $move',
      'server | dati | informazioni & in italia | nell unione europea | all interno dell unione | nell ue | in europa | spazio economico europeo & ospitat* | conserv* | ubicat* | situat* | memorizz* | tratt*',
      '^trasferimento & unione europea | paesi & <body> & trasfer*',
    ],
    safeguards: [
      'clausole contrattuali | clausole tipo | decisione di adeguatezza | decisioni di adeguatezza | norme vincolanti d impresa | privacy framework | livello di protezione adeguato | livello adeguato di protezione | protezione adeguata | articolo 46 | art 46 | articolo 45 | artt 45 | artt 46',
      'garanzi* & adeguat* | appropriat* | opportun* & $abroad | trasf*',
    ],
    retention: [
      '$keep & $span | $units & !cookie* | browser',
      '$keep & $period & <whole> & !cookie* | browser',
      '$erase & $units | dopo | non appena | una volta | automaticamente | trascors* | al termine | decorso & dati | informazioni | account | saranno | li | distruggerli',
      '^conservazione | durata | per quanto tempo | periodo di conservazione & $span | $units | cancell* | elimin* & <whole> | $units',
      'periodo di conservazione | tempi di conservazione | criteri & $units | determin* | necessari* & conserv*',
    ],
    right_access: [
      'diritto di accesso | diritto all accesso | diritti di accesso | diritto di accedere | diritto di ottenere la conferma | diritto di conoscere | diritto di consultare',
      '^$rights & accesso | accedere | consultare | copia dei | copia di | conferma & dati | informazioni | rettific* | ai | agli & !accedere al sito | accesso al sito | accesso non autorizzato | accedere ai servizi',
      'diritt* & accesso & rettific* | cancellazione | opposizione',
    ],
    right_rectification: [
      '^$rights & rettific* | correggere | correzione | aggiornamento | aggiornare | inesatt* | integrazione & dati | informazioni | cancell* | rettific* | accesso & !presente informativa | questa informativa | privacy policy | si riserva',
    ],
    right_erasure: [
      '^$rights & cancellazione | cancellare | eliminazione | eliminare | oblio | cancellati & !cookie* | si riserva',
    ],
    right_restriction: [
      '$rights & ^diritto di limitazione | limitazione del trattamento | diritto alla limitazione & <body>',
      '^$rights & limitazione | limitare | restrizione | blocco dei & trattamento | dati | rettific* | cancell* | accesso | opposizione & !cookie* | responsabilità | violazione di legge',
    ],
    right_portability: [
      'portabilità',
      'leggibile da dispositivo | formato strutturato | uso comune e leggibile | dispositivo automatico',
      '^$rights & esport* & dati & !cookie*',
    ],
    right_object: [
      'diritto di opposizione | diritto all opposizione | diritto di opporsi | diritto di opporti | diritto a opporsi | diritto ad opporsi',
      '^$rights & opposizione | opporsi | opporti | opporre | oppors* | opponga',
      'opporsi | opporti & trattamento | uso | utilizzo | dati',
    ],
    withdraw_consent: [
      'consenso | consensi | autorizzazione & revoc* | ritir*',
      '^revoca del consenso & <body> & revoc* | ritir* | momento | disiscri* | contatt* | scriv*',
    ],
    complaint_authority: [
      'reclam* | ricors* | segnalazion* | denunci* & $authority',
      'contattare | rivolgersi | rivolgerti & $authority & diritt* | violazione | ritiene | ritieni',
    ],
    provision_obligatory: [
      'conferimento | fornire | fornitura | comunicazione | comunicare | invio | inserimento | rilascio & facoltativ* | obbligatori* | volontari* | necessari* | liber* di | opzional* & dati | informazioni | campi | consenso & !titolare è obbligato',
      'è obbligat* | sei obbligat* | è tenut* | sei tenut* | ha l obbligo & fornir* | conferir* | comunicar* | indicar* | dar* & !titolare | società',
      'natura del conferimento | natura obbligatoria | natura facoltativa | campi obbligatori | campi contrassegnati | asterisco | dati obbligatori',
      'mancato conferimento | mancata comunicazione | mancato invio | rifiuto di fornire | rifiuto di conferire | mancanza di tali dati | in mancanza di | senza tali dati | se non fornisce | se non fornisci | rifiuto di comunicare | rifiuto del consenso | mancata fornitura & <body>',
      'obbligo & legale | contrattuale | di legge & conferi* | comunic* | fornire & dati & !adempi*',
      'dati | informazioni | campi & indispensabil* | obbligatori* | richiest* & per & registr* | iscri* | servizio | contratto & altrimenti | impossibil* | non',
    ],
    automated_decisions: [
      'decision* | processo decisionale | processi decisionali & automatizzat* | automatic*',
      'profilazione & non | nessun* | decision* | attività di | effettu* | compresa & !cookie*',
      'non profil*',
    ],
    cookies: [
      '$tech & utilizz* | us* | install* | memorizz* | sono | raccol* | consent* | file | contien* | nessun* | necessari* | analitic* | sessione | rifiut* | tramite | attraverso | tecnic* | profilazione',
      '^$tech & <body> & $tech & !$pointing',
      'senza cookie | non utilizza cookie | non usa cookie',
    ],
    last_updated: [
      '#aggiornat* | aggiornamento | ultimo aggiornamento | ultima modifica | modificat* | versione | in vigore | vigore | data | efficac* | revision* | pubblicat* | decorrenza | valid* & <date>',
      '#aggiornat* | aggiornamento | ultimo aggiornamento | ultima modifica | modificat* | versione | in vigore | vigore | data | efficac* | revision* & $months & <year>',
      '#<short> & <edge> & <date>',
      '#<short> & <edge> & $months & <year>',
      '<date> & ^ultimo aggiornamento | data di entrata in vigore | ultima modifica',
    ],
    children: [
      '$child & non | consapevolmente | rivol* | destinat* | consenso | genitor* | tutor* | raccogl* | età | utilizz* | autorizzazione & !minor tempo | minor numero | minore entità | anche minori',
      '^minori | minorenni | bambini & <body> & <whole> & età | genitor* | anni',
    ],
  },
};
