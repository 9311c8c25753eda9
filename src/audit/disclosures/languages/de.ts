import type { LanguageCues } from './language.ts';

/** German. */
export const de: LanguageCues = {
  script: 'words',
  numbers: 'ein eine einem einen zwei drei vier fünf sechs sieben acht neun zehn zwölf dreißig',
  lists: {
    pointing: `finden sie in | finden sie auf | finden sich in | findet sich in | entnehmen | siehe | steht
      in | steht auf | stehen in | stehen auf | lesen sie | nachlesen | erfahren sie | erklärt
      die | erklärt der | erklären wir in | beschrieben in | beschreiben wir in | verweisen
      wir auf | ist in unserer | sagt unsere | sagt unser | sagt die | nennt unsere | nennt
      unser | weitere informationen`,
    data: `daten | *daten | information* | *information* | angaben | ip adresse* | e mail adresse* |
      logfile* | logdatei*`,
    process: `verarbeit* | erheb* | erhoben | erfass* | nutz* | verwend* | benutz* | speicher* |
      gespeichert* | sammel* | brauch* | benötig* | bearbeit*`,
    to: `um | zur | zum | zwecke* | zweck | *zweck* | für | damit | indem`,
    aims: `zur | zum | zwecks | um | für die | für den | zu den zwecken | zu folgenden zwecken |
      zu diesem zweck`,
    controller: `verantwortlich* | betreiber* | anbieter* | herausgeber* | impressum | wer wir sind
      | über uns | diensteanbieter* | inhaber*`,
    receivers: `dritte | dritten | dritter | *dienstleister* | *anbieter* | partner* | *partner* |
      behörde* | *behörden | auftragsverarbeiter* | auftragnehmer* | empfänger* | unternehmen |
      tochter* | konzern* | gericht* | bank | banken | steuerberat* | versand* | provider* |
      *provider | mitarbeit* | hoster | agentur* | organisation* | andere nutzer | stellen`,
    give: `weitergegeben | weitergabe | weitergeben | weiterleit* | weitergeleitet | geben * weiter
      | teilen | geteilt | übermitt* | übertrag* | offenleg* | offengelegt | offenbar* | verkauf* |
      bereitgestellt | zugang | zugriff | weiter | mitgeteilt | preisgegeben | überlassen |
      ausgetauscht | einsehen | zugänglich | erhalten | gesendet | einsetzen | beauftrag*`,
    keep: `speicher* | gespeichert* | aufbewahr* | aufzubewahren | *aufbewahrung* | *speicherung* |
      behalten | vorgehalten | archiv* | bewahren | gehalten | verbleib*`,
    erase: `lösch* | gelöscht* | *löschung | vernicht* | anonymisier* | entfern* | gesperrt |
      überschrieben`,
    span: `solange | so lange | sobald | bis | nicht länger | länger als | unbegrenzt | dauerhaft |
      nicht mehr erforderlich | nicht mehr benötigt | notwendig ist | erforderlich ist | wegfall* |
      entfällt`,
    period: `für die dauer | dauer der | dauer des | zeitraum | *frist* | frist`,
    units: `0 tag* | 0 woche* | 0 monat* | 0 jahr* | 0 stunde* | 0 werktag*`,
    rights: `recht | rechte | rechten | rechts | *recht | *rechte | berechtigt | können sie |
      sie können | verlangen | anspruch | jederzeit | dürfen | kannst du | du kannst | beantragen |
      anfordern`,
    basis: `einwilligung* | zustimmung | *vertrag* | vertrag* | vorvertraglich* |
      berechtigt* interesse* | rechtlich* verpflichtung* | gesetzlich* verpflichtung* |
      rechtlich* pflicht* | gesetzlich* pflicht* | öffentlich* interesse* | lebenswichtig*`,
    authority: `*aufsichtsbehörde* | datenschutzbehörde* | aufsichtsstelle* |
      *beauftragte* für den datenschutz | landesbeauftragte* | bundesbeauftragte* | edöb | bfdi |
      landesamt für datenschutzaufsicht | datenschutzaufsicht* | *datenschutzaufsicht | *behörde |
      kontrollstelle* | aepd | cnil | dsb | datenschutzkommission | kontrollbehörde*`,
    abroad: `*drittland* | *drittländer* | *drittstaat* | außerhalb der eu |
      außerhalb der europäischen | außerhalb des europäischen | außerhalb des ewr |
      außerhalb von europa | außerhalb der schweiz | usa | vereinigte staaten |
      vereinigten staaten | ausland | andere länder | anderen ländern | international* |
      grenzüberschreitend* | nicht eu | den usa`,
    move: `übermitt* | übertrag* | *übermittlung* | *übertragung* | transfer* | *transfer* |
      weiterg* | verarbeit* | speicher* | gespeichert | server* | sitz | standort | befind* |
      stattfind* | statt | zugriff | exportiert | verbracht`,
    streets: `*straße | *strasse | *str | str | straße | strasse | *weg | *platz | *gasse | *allee |
      *ring | *ufer | *damm | *markt | *hof | *berg | *graben | *chaussee | postfach | allee |
      platz | am | rue | via | calle | street | road | *gässli | *park | *steig | *stieg`,
    months: `januar | jan | jänner | februar | feb | märz | april | apr | mai | juni | juli |
      august | aug | september | sept | sep | oktober | okt | november | nov | dezember | dez`,
    contactWords: `kontakt* | anschrift | adresse | sitz | postanschrift | impressum | tel |
      telefon* | e mail | email | verantwortlich* | betreiber*`,
    child: `kind | kinder* | kindern | minderjährig* | jugendlich* | unter 13 | unter 14 | unter 16
      | unter 18 | lebensjahr* | sorgeberechtigt* | erziehungsberechtigt* | schüler* | 0 jahre alt`,
    tech: `cookie* | *cookie* | local storage | web beacon* | zählpixel* | tracking pixel* |
      trackingtechnolog*`,
  },
  cues: {
    controller_identity: [
      '<company> & $controller | wir | uns | unser* | nachfolgend | im folgenden | vertreten durch',
      '<company> & ^$controller | kontakt | verantwortlich* stelle | name und anschrift',
      '<company> & <edge> & ~datenschutz* & ~wir | uns | unser*',
      '<company> & <short> & ~$controller & ~$streets | <postcode>',
      '<names> & ^verantwortlich* | betreiber* | anbieter | impressum | wer wir sind | name und anschrift',
      '<short> & ~<postcode> & ^verantwortlich* | verantwortlich* stelle | betreiber* & !verantwortlich* | <mail> | telefon* | tel | e mail | <postcode> | im sinne',
      'verantwortlich* & ist | sind | ist die | ist der & <whole> & <body> & !nicht verantwortlich | wer | inhalte* | zwecke und mittel | alleine oder gemeinsam',
      'betrieben von | betrieben durch | angebot von | angebot der | dienst der | website der | webseite der | webseite des & verantwortlich* | nachfolgend | gmbh | verein | e v | wir | uns',
      'nachfolgend | im folgenden | kurz | im weiteren & wir | uns | unser* & <whole> & !daten',
      'das sind wir | wir die | wir der verein | wir die firma | wir von | wir das & <whole>',
      'bei & postanschrift | anschrift | firmensitz | mit sitz in & <mail> | <postcode> | 0',
    ],
    controller_address: [
      '<postcode> & $streets | postfach & ~$contactWords & !$authority',
      '<postcode> & ~$streets & ~verantwortlich* | betreiber* | anschrift | kontakt | impressum | sitz & !$authority',
      '$streets & 0 & ~<postcode> & ~verantwortlich* | betreiber* | anschrift | kontakt | impressum & !$authority',
      'postanschrift | anschrift | sitz & 0 & <whole> & $streets | <postcode>',
    ],
    contact: [
      '<mail> & !$authority',
      '<phone> & tel | telefon* | rufnummer | mobil | fax | hotline | kontakt*',
      '<web> & kontakt* | fragen | formular | erreich* | wenden',
      '*kontaktformular* | formular & über | nutzen | verwenden | unser* | per & erreich* | fragen | wenden | kontaktieren | anfrage*',
    ],
    dpo: [
      '*datenschutzbeauftragt* | datenschutzverantwortlich* | dsb & <mail> | <phone> | <postcode>',
      '<mail> | <phone> | <postcode> & ~*datenschutzbeauftragt* & !$authority',
    ],
    purposes: [
      '$data & $process & um | *zweck* | damit | zur | zum | zwecks & <body> & !weder',
      '^*zweck* | wofür | warum | wozu | wie wir ihre | wie wir deine | wie verwenden wir | wie nutzen wir | verwendung ihrer | nutzung ihrer | nutzung der & <body> & zur | zum | um | für | bereit* | verbesser* | *ung | kommuni* | verwalt*',
      '^werden verwendet | verwenden wir | nutzen wir | verarbeiten wir | verarbeitet | folgenden zwecken & *ung | *en & zu | zur | von | und | mit & <body>',
    ],
    legal_bases: [
      '^*rechtsgrundlage* | rechtliche grundlage* & $basis',
      'auf grundlage | auf basis | auf der grundlage | aufgrund | auf grund | basiert auf | gestützt auf | stützen & $basis & *verarbeit* | erheb* | speicher* | daten | nutz* | erfolg*',
      'art 6 | artikel 6 | 6 abs 1 | 6 absatz 1 | 6 dsgvo | 31 dsg',
      '$process & erfüllung | durchführung | abwicklung | anbahnung & vertrag* | *vertrag* | vertragsverhältnis* & erforderlich | notwendig | um | zur',
      'mit ihrer einwilligung | mit deiner einwilligung | nur mit ihrer | eingewilligt | ihre einwilligung | wenn sie zustimmen & $process & !widerruf*',
      'berechtigt* interesse* & $process | daran | besteht | liegt',
    ],
    legitimate_interests: [
      'berechtigt* interesse* & !widerspruch* | widersprechen',
      '6 abs 1 lit f | 6 abs 1 s 1 lit f | 6 abs 1 satz 1 lit f | 6 abs 1 f | 6 abs 1 buchst f | 6 absatz 1 lit f | 6 absatz 1 buchstabe f | 6 1 f | lit f dsgvo | buchstabe f',
    ],
    recipients: [
      '$give & $receivers & daten | *daten | *information* | diese | sie | angaben & !nicht verantwortlich | unbefugt*',
      '^*empfänger* | weitergabe | offenlegung | wer erhält | wer bekommt | teilen wir | an wen | auftragsverarbeit* & $receivers & !nicht verantwortlich',
      '$receivers & verarbeit* & in unserem auftrag | im auftrag | auftragsverarbeit* | weisung*',
      'gehostet | hoster | hosting & bei | von | durch | provider* | dienstleister* | anbieter*',
      'nutzen | verwenden | setzen | einsatz | eingesetzt & google analytics | dienst* von | dienst der | dienste von dritt* | externe dienstleister* | drittanbieter* | stripe | paypal | cloudflare | matomo cloud | dienste dritter',
      'keine | nicht | niemals & an dritte & weitergegeben | weitergabe | weiter | übermitt* | verkauf* | verkauft',
    ],
    third_country_transfers: [
      '$abroad & $move',
      'server* | daten & in deutschland | in der eu | innerhalb der eu | in der schweiz | in österreich | innerhalb der europäischen | in europa | in einem rechenzentrum & befind* | steht | stehen | gehostet | gespeichert | verarbeit* | standort | betrieben',
      '^drittland* | drittstaat* | drittländer* | ausland | internationale datenübertragung* | internationale datenübermittlung* & <body> & übermitt* | übertrag* | statt | durch',
    ],
    safeguards: [
      'standardvertragsklausel* | standarddatenschutzklausel* | standardschutzklausel* | eu standard* | angemessenheitsbeschluss* | angemessenheitsentscheidung | angemessenes datenschutzniveau | angemessenes schutzniveau | binding corporate rules | verbindliche interne datenschutz* | privacy framework | art 46 | artikel 46 | art 45 | artikel 45 | data bridge',
      'geeignet* garantie* | angemessen* garantie* | geeignete schutz* & $abroad | übermitt* | transfer*',
    ],
    retention: [
      '$keep & $span | $units & !cookie*',
      '$keep & $period & <whole> & !cookie*',
      '$erase & $units | nach | sobald | automatisch | nicht mehr | spätestens | unverzüglich & *daten | *information* | konto | *konto* | log* | ihre | nachricht* | sie',
      '^*speicherdauer* | *aufbewahrung* | *löschfrist* | wie lange | dauer der speicherung | löschung & $span | $units | gelöscht | erforderlich | notwendig | benötigt & <whole> | $units',
      '*aufbewahrungsfrist* | *speicherfrist* | löschfrist* & beträgt | betragen | gesetzlich* | $units | jahre',
    ],
    right_access: [
      'auskunftsrecht* | recht auf auskunft | rechte auf auskunft | auskunftsanspruch | recht auskunft | zugangsrecht* | recht auf zugang | recht auf zugriff',
      '^$rights & auskunft* | zugang zu | zuzugreifen | zugriff auf | einsicht | einzusehen | einsehen | kopie ihrer | kopie der & daten | *daten | auskunft* | information* | deren',
      'auskunft & verlangen | erhalten | anfordern | bitten | erteilen | unentgeltlich* | kostenlos* | über ihre | über die | anspruch | recht',
    ],
    right_rectification: [
      '^$rights & berichtig* | korrigier* | korrektur* | richtigstell* | *berichtigung | zu ändern | aktualisier* & !diese richtlinie | diese datenschutzerklärung | diese erklärung',
    ],
    right_erasure: [
      '^$rights & lösch* | *löschung* | vergessen | vergessenwerden & !cookie*',
      'sie können | du kannst | möchten & löschen & konto | daten | account & !cookie*',
    ],
    right_restriction: [
      '^$rights & einschränk* | einzuschränken | sperrung | beschränk* | eingeschränkt & verarbeit* | daten | recht* | berichtig* | lösch* | widerspr* & !cookie* | funktion*',
      '$rights & ^recht auf einschränkung | einschränkung der verarbeitung & <body>',
    ],
    right_portability: [
      '*übertragbarkeit* | datenportabilität | portabilität | datenmitnahme',
      'strukturierten gängigen | maschinenlesbar*',
      '^$rights & export* & daten',
    ],
    right_object: [
      '*widerspruchsrecht* | recht auf widerspruch | recht widerspruch | recht zum widerspruch | recht zu widersprechen',
      '^$rights & widerspruch | widersprechen | widerspruchs* & !einwilligung*',
      'verarbeit* | nutzung | verwendung & widersprechen | widerspruch einlegen | widerspruch einzulegen | widersprochen',
    ],
    withdraw_consent: [
      '*einwilligung* | zustimmung* | einverständnis* & widerruf* | widerrufen* | zurückzieh* | zurücknehm* | zurückzuziehen | zurückgezogen',
      '^*einwilligung* & widerruf* | widerrufen',
    ],
    complaint_authority: [
      'beschwer* | *beschwerde* | beschweren | wenden & $authority & recht* | beschwer* | *beschwerde* | können | möglichkeit',
      'beschwerderecht',
      '^*beschwerde* & $authority',
    ],
    provision_obligatory: [
      'bereitstellung | angabe | angaben | mitteilung | *daten & freiwillig* | verpflichtet | gesetzlich vorgeschrieben | vertraglich vorgeschrieben | pflicht | zwingend | pflichtangabe* | pflichtfeld* & !schutz | zu schützen | sind wir',
      'ohne diese daten | ohne diese angaben | ohne die angabe | ohne ihre daten | ohne diese informationen | nicht bereitstellen | nichtbereitstellung | nicht angeben | nicht zur verfügung stellen | nicht mitteilen | verweigerung',
      'verpflichtet | gezwungen | freigestellt & anzugeben | bereitzustellen | mitzuteilen | zu nennen',
      'pflichtfeld* | pflichtangabe* | pflichtdaten',
      'erforderlich | notwendig | benötigt & andernfalls | sonst | ohne & nicht | keine',
      '$data & für den vertragsabschluss | für den abschluss | um ein konto | zur registrierung & erforderlich | notwendig | müssen',
    ],
    automated_decisions: [
      'automatisiert* | automatisch* & entscheidung* | *entscheidung* | *entscheidungsfindung*',
      'profiling | *profilbildung | profile & nicht | kein* | wir | findet & !cookie*',
    ],
    cookies: [
      '$tech & verwend* | nutz* | setz* | eingesetzt | gesetzt | einsatz | speicher* | gespeichert | sind | textdatei* | platzier* | enthält | keine | enthalten | dienen | analyse* | notwendig* | sitzung* | session | benutz*',
      '^$tech & <body> & $tech & !finden sie in | siehe | entnehmen',
    ],
    last_updated: [
      '#stand | stand vom | aktualisier* | letzte aktualisierung | letzte änderung | zuletzt geändert | zuletzt | fassung | version | gültig ab | gilt ab | datum | in kraft | geändert | wirksam & <date>',
      '#stand | aktualisier* | letzte änderung | zuletzt | fassung | version | gültig ab | gilt ab | datum | in kraft | geändert | wirksam & $months & <year> & <short>',
      '#<short> & <edge> & <date>',
      '#<short> & <edge> & $months & <year>',
      '<date> & ^letzte aktualisierung | stand | zuletzt aktualisiert | letzte änderung',
    ],
    children: [
      '$child & nicht | wissentlich | richte* | einwilligung* | zustimmung | eltern | erziehungsberechtigt* | sorgeberechtigt* | daten | nutz* | alter | vollendet & !kinderseite',
      '^kinder* | minderjährig* & <body> & <whole> & eltern | alter | jahr*',
    ],
  },
};
