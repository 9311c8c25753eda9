import type { LanguageCues } from './language.ts';

/** Dutch. */
export const nl: LanguageCues = {
  script: 'words',
  numbers: 'een één twee drie vier vijf zes zeven acht negen tien twaalf veertien achttien dertig',
  capitals: `privacyverklaring privacybeleid privacy persoonsgegevens verklaring beleid algemene
    verordening gegevensbescherming avg europese unie europese economische ruimte commissie artikel
    wet autoriteit verwerkingsverantwoordelijke functionaris website site internet dienst diensten
    gebruiker gebruikers klant klanten betrokkene verenigde staten nederland nederlandse belgië
    google facebook cookie cookies voorwaarden wij u uw ons onze jij jouw januari februari maart
    april mei juni juli augustus september oktober november december ip url applicatie app vs eu eer`,
  lists: {
    data: `gegevens | *gegevens | informatie | data | ip adres* | e mailadres* | *adressen |
      logbestand*`,
    process: `verwerk | verwerken | verwerkt | verwerkte* | verwerking | verwerkingen |
      verwerkingsd* | verzamel* | gebruik* | bewaar* | bewaren | opslaan | opgeslagen | slaan |
      vastleg* | registr* | verkrijg* | ontvang* | dienen | benut* | vragen`,
    aims: `om | voor | ter | teneinde | zodat | ten behoeve | tbv | t b v | doel | doelen |
      doeleinde* | doeleinden`,
    controller: `verwerkingsverantwoordelijke | verantwoordelijke | verantwoordelijk voor |
      wie zijn wij | wie we zijn | over ons | beheerder | eigenaar van | colofon | contactgegevens |
      bedrijfsgegevens | wie wij zijn`,
    receivers: `derde | derden | dienstverlener* | *dienstverlener* | bezorg* | vervoerder* | *leverancier* | leverancier* | partner* |
      *partners | verwerker* | *verwerker* | autoriteit* | ontvanger* | bedrijven | instanties |
      *instanties | instellingen | medewerker* | *medewerkers | personen | overheid* | politie |
      justitie | rechter | banken | accountant* | provider* | *provider | organisaties | partijen |
      docent* | dochteronderneming* | groepsmaatschappij* | hostingpartij* | adviseurs |
      andere gebruikers | publiek | opvolger* | gelieerde | verzekeraar* | betrokkenen | beheerders`,
    give: `deel | delen | deelt | gedeeld | doorgev* | doorgeg* | geven * door | verstrek* |
      verstrekt | verstrekken | overdra* | overdracht | overgedragen | verkop* | verkocht |
      verkoopt | openbaar* | beschikbaar | toegang | doorgestuurd | doorgifte | meegedeeld | mee |
      zichtbaar | inzage | verzonden | verhuurd | inschakel* | ingeschakeld | schakelen | zenden |
      bekendgemaakt | verzenden | geplaatst`,
    keep: `bewaar* | bewaren | bewaard | *bewaard | opgeslagen | opslaan | slaan | opslag |
      gearchiveerd | behouden | *bewaartermijn* | vastgehouden | houden | bewaart`,
    erase: `verwijder* | wissen | gewist | wis | vernietig* | geanonimiseerd | anonimiseren`,
    span: `zolang | zo lang | totdat | tot | niet langer | langer dan | nodig is | noodzakelijk |
      onbeperkt | onbepaald`,
    period: `gedurende | termijn | *termijn | periode | duur | maximaal | uiterlijk`,
    units: `0 dag* | 0 week | 0 weken | 0 maand* | 0 jaar | 0 jaren | 0 uur | 0 kalenderdagen |
      0 werkdagen`,
    rights: `recht | rechten | kunt | kan | kun | mag | mogen | verzoek* | verzoeken | vragen |
      aanvragen | opvragen | te allen tijde | uitoefenen`,
    basis: `toestemming | overeenkomst | contract* | gerechtvaardigd* belang* | legitiem* belang* |
      wettelijke verplichting* | wettelijk verplicht* | algemeen belang | vitale belang* |
      vitaal belang | wettelijke plicht`,
    authority: `autoriteit persoonsgegevens | gegevensbeschermingsautoriteit |
      toezichthoudende autoriteit* | toezichthouder* | toezichthoudende | autoriteit |
      privacycommissie | bevoegde autoriteit | cnil | *autoriteit`,
    abroad: `buiten de eu | buiten de europese | buiten de eer | buiten europa | buiten nederland |
      buiten belgië | derde land | derde landen | verenigde staten | de vs | andere landen |
      buitenland | internationa* | niet eu | grensoverschrijdend* | amerika | usa`,
    move: `doorgeven | doorgegeven | doorgifte | overgedragen | opgeslagen | verwerk* | server* |
      gevestigd | bevinden | bevindt | verzonden | gehost | opslag | staan | staat | transfer* |
      plaatsvinden | geplaatst | verstuurd | overdracht`,
    streets: `*straat | *weg | *laan | *plein | *kade | *gracht | *singel | *dijk | *hof | *park |
      *baan | *steeg | *dreef | postbus | straat | weg | laan | plein | *pad | *markt | *lei |
      rue | street | *steenweg | *ring | *wal | *plantsoen | *oever | bus`,
    months: `januari | februari | maart | april | mei | juni | juli | augustus | september |
      oktober | november | december`,
    contactWords: `adres | *adres | gevestigd | kantoor* | contact* | verantwoordelijk* |
      *verantwoordelijke | postadres | hoofdkantoor | kvk | vestiging* | zetel`,
    child: `kind | kinderen | minderjarig* | jonger dan 0 | jonger dan | ouders of voogd |
      onder de 0 | jongeren | 0 jaar oud`,
    tech: `cookie* | *cookies | lokale opslag | web beacon* | webbeacon* | pixel* |
      trackingtechnolog*`,
    pointing: `staat in | staat op | staan in | staan op | leest u in | leest u op | lezen in | vindt u in |
      vindt u op | te vinden in | te vinden op | te zien op | te lezen in | te lezen op | ziet
      u op | beschreven in | uitgelegd in | uitgelegd op | uitgelegd door | legt de | legt
      onze | vermeld in | genoemd in | noemt onze | zegt onze | zie ons | zie onze | lees ons
      | lees onze | raadpleeg | meer informatie`,
  },
  cues: {
    controller_identity: [
      '<company> & $controller | wij | we | ons | onze | hierna | verder te noemen | gevestigd',
      '<company> & ^$controller | contact',
      '<company> & <edge> & ~wij | we | ons | onze',
      '*verwerkingsverantwoordelijke | verantwoordelijke & is @ | is de @ | is het @ | is stichting | is de stichting | is de vereniging | is de gemeente | is de | is & <whole> & !degene | die het doel | vaststelt',
      '<name> & is verantwoordelijk voor | verwerkingsverantwoordelijke | is de verantwoordelijke | als verantwoordelijke | website van | eigendom van | beheerd door | uitgegeven door | gevestigd te | gevestigd aan',
      '@ hierna | @ wij | @ we | @ gevestigd | @ verder | @ b v | @ bv | @ nv | stichting @ | vereniging @ | wij van @ | bij @ hechten | wij bij @ | @ kvk',
      '@ verzamelt | @ verwerkt | @ gebruikt | @ respecteert | @ hecht | @ neemt | @ kan | @ zal | @ vindt | @ verstrekt | @ bewaart | @ is verantwoordelijk | @ geeft',
      '<names> & ^verwerkingsverantwoordelijke | wie zijn wij | verantwoordelijke | contactgegevens',
      '<short> & ~<postcode> & ^verwerkingsverantwoordelijke | verantwoordelijke & !*verantwoordelijke | <mail> | telefoon | tel | adres | email | e mail | <postcode>',
      '<edge> & @ & privacyverklaring | privacybeleid & <whole>',
    ],
    controller_address: [
      '<postcode> & $streets & ~$contactWords & !autoriteit persoonsgegevens | toezicht* | gegevensbeschermingsautoriteit',
      '<postcode> & ~$streets & ~*verantwoordelijke | adres | gevestigd | contact* | kvk & !autoriteit persoonsgegevens | toezicht* | gegevensbeschermingsautoriteit',
      '$streets & 0 & ~<postcode> & ~*verantwoordelijke | adres | gevestigd | contact* | kvk & !autoriteit persoonsgegevens | toezicht*',
      'gevestigd | postadres | adres | hoofdkantoor & 0 & $streets | <postcode> & <whole>',
    ],
    contact: [
      '<mail> & !autoriteit persoonsgegevens | toezichthoud*',
      '<phone> & tel | telefoon* | bel* | mobiel | fax | contact*',
      '<web> & contact* | vragen | formulier | bereik*',
      'contactformulier | formulier & via | ons | het | met & contact | vragen | bereik* & !verzamel* | invult',
    ],
    dpo: [
      'functionaris gegevensbescherming | functionaris voor gegevensbescherming | functionaris voor de gegevensbescherming | fg | dpo | privacy officer | data protection officer & <mail> | <phone> | <postcode>',
      '<mail> | <phone> | <postcode> & ~functionaris gegevensbescherming | functionaris voor gegevensbescherming | functionaris voor de gegevensbescherming | dpo | privacy officer & !autoriteit persoonsgegevens | toezicht*',
    ],
    purposes: [
      '$data & $process & $aims & <body> & !geen enkele wijze | niet voor andere | dit privacybeleid beschrijft',
      '^doel | doelen | doeleinde* | waarom | waarvoor | waartoe | gebruik van uw | hoe gebruiken wij | hoe we uw | wat doen wij | uitsluitend ter & <body> & het *en | te *en | *ingen | voor | om | ter | verbeter* | *ing | communicatie',
      '$process & om | zodat | teneinde | ter & $data | u | je & verbeteren | leveren | beantwoorden | verzenden | sturen | aanbieden | voldoen | analyseren | contact | helpen | bieden',
    ],
    legal_bases: [
      '^rechtsgrond* | grondslag* | wettelijke basis | *grondslag* | *grondslagen & $basis',
      'op basis van | op grond van | gebaseerd op | grondslag* | rechtsgrond* | krachtens & toestemming | gerechtvaardigd* belang* | legitiem* belang* | overeenkomst | contract* | wettelijke verplichting* & verwerk* | *gegevens | verzamel* | gebruik*',
      'artikel 6 | art 6 | 6 lid 1 | 6 1 a | 6 1 b | 6 1 f',
      'uitvoering | uitvoeren | nakomen | nakoming & overeenkomst | contract* & $process | nodig | noodzakelijk',
      'gerechtvaardigd* belang* | legitiem* belang* & $process | ons | onze | bij | <short>',
      'met uw toestemming | met jouw toestemming | uw uitdrukkelijke toestemming | toestemming heeft gegeven & $process & !intrek*',
    ],
    legitimate_interests: [
      'gerechtvaardigd* belang* | legitiem* belang* & !bezwaar',
      '6 1 f | 6 lid 1 f | 6 lid 1 onder f | 6 lid 1 sub f | lid 1 letter f',
    ],
    recipients: [
      '$give & $receivers & *gegevens | gegevens | informatie | deze | data | *adres & !niet verantwoordelijk',
      '^ontvanger* | delen met | doorgeven aan | verstrekking | met wie | wie heeft toegang | derden | verwerkers & $receivers & !niet verantwoordelijk',
      '$receivers & verwerk* & in onze opdracht | namens ons | verwerkersovereenkomst*',
      'gehost | hosting & bij | door & @ | provider* | leverancier* | partij',
      'gebruiken | maken gebruik | gebruikt & google analytics | diensten van derden | externe dienstverleners | externe partijen | stripe | paypal | mollie | cloudflare',
      'niet | nooit | geen & verkop* | verkocht | gedeeld | delen | verstrek* | verhuurd | meegedeeld & derden',
    ],
    third_country_transfers: [
      '$abroad & $move',
      'server* | *gegevens | data & in nederland | binnen de eu | in de eu | binnen de europese | in europa | in belgië | binnen de eer & gehost | opgeslagen | staan | bewaard | bevinden | verwerkt',
      'geen doorgifte & $abroad',
    ],
    safeguards: [
      'modelcontract* | standaardcontractbepaling* | modelclausule* | modelbepaling* | standaard contractbepalingen | adequaatheidsbesluit* | adequaatheidsbeslissing | bindende bedrijfsvoorschriften | privacy framework | passend beschermingsniveau | adequaat beschermingsniveau | adequaat niveau | passend niveau van bescherming | artikel 46 | art 46 | artikel 45 | standaard contractuele',
      'waarborgen & passende | adequate | geschikte | voldoende & $abroad | doorgifte',
    ],
    retention: [
      '$keep & $span | $units & !cookie* | browser',
      '$keep & $period & <whole> & !cookie* | browser',
      '$erase & $units | nadat | zodra | na afloop | automatisch | niet langer | daarna & *gegevens | account* | data | informatie | worden',
      '^bewaartermijn* | hoe lang | bewaren | opslagperiode | opslagtijd | bewaarperiode & $span | $units | verwijder* | nodig & <whole> | $units',
      '*bewaartermijn* | bewaarperiode & $units | wettelijk* | bepa* | geldt | afhankelijk',
    ],
    right_access: [
      'recht op inzage | inzagerecht | recht op toegang | recht van inzage | recht van toegang | recht om inzage | recht om toegang',
      '^$rights & inzage | in te zien | inzien | toegang tot | kopie van | kopie te & *gegevens | gegevens | informatie | recht* | rectific* | corrig* | corr* | deze | ontvangen & !toegang tot de website | toegang tot onze | krijgt hij',
      'recht* & inzage & correctie | rectificatie | verwijdering | wissen',
    ],
    right_rectification: [
      '^$rights & rectific* | rectificatie | corrigeren | correctie | verbetering | verbeteren | aanpassen | aanvull* | wijzigen | aan te passen | te wijzigen & *gegevens | gegevens | onjuist* | verwijder* | rectific* | inzage & !dit privacybeleid | deze privacyverklaring | deze verklaring | dienstverlening | dit beleid | vertrouwelijkheidsbeleid',
    ],
    right_erasure: [
      '^$rights & verwijder* | *verwijdering | wissen | wissing | gegevenswissing | vergetelheid | vergeten | te laten verwijderen & *gegevens | gegevens | recht* | vergetelheid | rectific* | account | informatie & !cookie*',
    ],
    right_restriction: [
      '$rights & ^recht op beperking | beperking van de | recht op beperken & <body>',
      '^$rights & beperking | beperken | beperkt | beperkende & verwerking* | *gegevens | gebruik | inzage | rectific* | verwerken & !cookie* | aansprakelijk*',
    ],
    right_portability: [
      'overdraagbaarheid | *overdraagbaarheid | dataportabiliteit | portabiliteit | gegevensoverdracht',
      'machineleesbar* | gestructureerde gangbare | machineleesbaar',
      '^$rights & exporteren | over te dragen | computerbestand & *gegevens | gegevens & !cookie*',
    ],
    right_object: [
      'recht van bezwaar | recht op bezwaar | recht van verzet | recht op verzet | recht om bezwaar | recht bezwaar',
      '^$rights & bezwaar | verzetten | verzet & verwerk* | gebruik | *gegevens | recht* | maken',
      'bezwaar maken | bezwaar aantekenen & verwerking* | gebruik',
    ],
    withdraw_consent: [
      'toestemming & intrekken | ingetrokken | in te trekken | intrekking | intrekt | herroep* | trekken | trek',
      '^toestemming & intrekken | in te trekken | intrekking',
    ],
    complaint_authority: [
      'klacht* | beklag* | klagen & $authority',
      'contact | wenden & $authority & recht* | ontevreden | niet tevreden | geschil | onbevredigend*',
      '^klacht* & $authority & <body>',
    ],
    provision_obligatory: [
      'verstrek* | verstrekken | verstrekking | opgeven | invullen | aanlever* | opgave | aanmeldt & verplicht* | vrijwillig* | noodzakelijk | moeten | optioneel | vereist* & *gegevens | gegevens | velden | e mailadres | naam | student* | informatie & !wij zijn wettelijk | wij verplicht',
      'verplichte velden | verplichte gegevens | verplicht veld | noodzaak gegevensverstrekking | met een sterretje',
      'niet verstrekt | niet verstrekken | weigert | weigeren | zonder deze gegevens | zonder uw gegevens | als u ervoor kiest om geen | niet wilt verstrekken | geen gegevens verstrekt | niet opgeeft & *gegevens | gegevens | informatie',
      'wettelijk* | contractuel* & verplichting* | vereiste & verstrek* & u | betrokkene | student',
      '^noodzaak gegevensverstrekking | verplichte verstrekking & <body> & verplicht* | nodig | noodzakelijk | vrijwillig | zonder',
    ],
    automated_decisions: [
      '*besluit* | beslissing* | *besluitvorming & geautomatiseerd* | automatisch*',
      '^geautomatiseerde besluitvorming | profilering & <body> & niet | geen | wel | wij | systeem',
      'profilering | profielen & geen | niet | wij | doen & !cookie*',
    ],
    cookies: [
      '$tech & gebruik* | plaats* | geplaatst | zijn | bewaar* | opgeslagen | bestand* | tekstbestand* | verzamel* | geen | noodzakelijk* | analytisch* | functionele | sessie | weiger* | bevat* | via | maakt',
      '^$tech & <body> & $tech & !$pointing',
      'zonder cookies | geen cookies',
    ],
    last_updated: [
      '#bijgewerkt | gewijzigd | laatst | laatste wijziging | laatste update | aangepast | versie | geldig vanaf | ingangsdatum | datum | van kracht | herzien | update | vastgesteld | gepubliceerd & <date>',
      '#bijgewerkt | gewijzigd | laatst | laatste wijziging | laatste update | aangepast | versie | geldig vanaf | ingangsdatum | datum | van kracht | herzien | vastgesteld & $months & <year>',
      '#<short> & <edge> & <date>',
      '#<short> & <edge> & $months & <year>',
      '<date> & ^laatst bijgewerkt | laatste wijziging | ingangsdatum | updates',
    ],
    children: [
      '$child & niet | bewust | gericht* | toestemming | ouder* | voogd* | verzamel* | leeftijd | gebruik* | bedoeld',
      '^kinderen | minderjarigen & <body> & <whole> & leeftijd | ouder* | jaar',
    ],
  },
};
