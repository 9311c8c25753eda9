import type { LanguageCues } from './language.ts';

/** Spanish. */
export const es: LanguageCues = {
  script: 'words',
  numbers:
    'un uno una dos tres cuatro cinco seis siete ocho nueve diez doce catorce dieciocho treinta',
  capitals: `política privacidad datos personales protección aviso legal reglamento general unión
    europea espacio económico europeo comisión artículo ley orgánica rgpd lopd lopdgdd lssi agencia
    española responsable tratamiento encargado delegado sitio web internet servicio servicios
    usuario usuarios cliente clientes estados unidos españa google facebook cookie cookies términos
    condiciones usted ustedes nosotros su sus nuestro nuestra enero febrero marzo abril mayo junio
    julio agosto septiembre octubre noviembre diciembre ip url aplicación derechos digitales`,
  lists: {
    data: `datos | información | informaciones | dirección ip | direcciones ip |
      correo electrónico | registros`,
    process: `utiliz* | us* | recopil* | recog* | recab* | trat* | proces* | emple* | almacen* |
      obten* | gestion*`,
    aims: `para | con el fin | con el objetivo | a fin de | con la finalidad | finalidad* | fines |
      propósito* | objeto de`,
    controller: `responsable del tratamiento | responsable de tratamiento | responsable de los datos
      | responsable | titular | titular del sitio | titular de la web | quiénes somos |
      quién es el responsable | aviso legal | identidad del responsable | propietario |
      responsable de sus datos | responsable de tus datos`,
    receivers: `tercero* | tercera* | proveedor* | prestador* | encargado* | socio* | filial* |
      autoridad* | destinatario* | empresa* | entidad* | organismo* | administración* | juzgado* |
      juez | jueces | tribunal* | administraciones públicas | fuerzas y cuerpos | banco* | bancos |
      bancari* | colaborador* | empleado* | personal | usuarios | sucesor* | afiliad* | hacienda |
      transportista* | público | agencias`,
    give: `compart* | comunic* | ced* | cesión* | cesiones | transfer* | transmit* | divulg* |
      revel* | vend* | vender | facilit* | proporcion* | acceso | acceder | entreg* | suministr* |
      comparte | envi* | public* | visible* | trat* por | alquil* | difund*`,
    keep: `conserv* | almacen* | guard* | reten* | mantend* | mantien* | manten* | archiv* |
      mantenidos`,
    erase: `elimin* | suprim* | supresión | borr* | destru* | anonimiz* | cancel* | bloque*`,
    span: `mientras | hasta | necesari* | indefinid* | no más`,
    period: `durante | plazo* | período* | tiempo | más allá | duración | máximo`,
    units: `0 día* | 0 semana* | 0 mes | 0 meses | 0 año* | 0 hora*`,
    rights: `derecho | derechos | puede | puedes | podrá | podrás | pueden | podrán | solicitar |
      solicita | solicite | ejercer | ejercitar | pedir | en cualquier momento | a su disposición`,
    basis: `consentimiento | contrato | contractual* | precontractual* | interés legítimo |
      intereses legítimos | obligación legal | obligaciones legales | interés público |
      interés vital | intereses vitales | obligación* jurídica* | relación contractual`,
    authority: `agencia española | aepd | autoridad de control | autoridades de control |
      autoridad de protección | agencia de protección | autoridad competente |
      autoridad supervisora | autoridad catalana | agencia vasca | cnil | autoridad* nacional* |
      autoridad de supervisión | instituto nacional de transparencia | autoridad* | apdcat`,
    abroad: `fuera de la unión | fuera de la ue | fuera del espacio | fuera del eee |
      fuera de españa | fuera de europa | tercer* país* | terceros países | estados unidos | ee uu
      | eeuu | otros países | otro país | extranjero | internacional* | transfronteriz* |
      exterior de la unión | países terceros | países que no`,
    move: `transfer* | trasfer* | envi* | almacen* | aloj* | trat* | servidor* | ubicad* | situad* |
      proces* | realiz* | comunic* | ced* | acceso | radicad*`,
    streets: `calle | c | avenida | avda | av | plaza | plza | pza | paseo | p | carretera | ctra |
      camino | ronda | travesía | polígono | piso | planta | local | apartado | edificio | puerta |
      urbanización | vía | gran vía | rambla | passeig | carrer | rue | street | aldea | bajo |
      barrio | parque | colonia | pol | glorieta`,
    months: `enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre |
      setiembre | octubre | noviembre | diciembre`,
    contactWords: `domicilio | dirección | dirección postal | sede | sede social | domicilio social |
      responsable | contact* | titular | ubicad* | postal | correo | cp | nif | cif | domiciliad*`,
    child: `niño* | niña* | menor | menores | menores de 0 | menor de edad | menores de edad |
      adolescente* | patria potestad | mayor de 0 | mayores de 0 | 0 años de edad`,
    tech: `cookie* | almacenamiento local | balizas | web beacon* | píxel* |
      tecnologías de seguimiento`,
    pointing: `figura en | figuran en | consta en | constan en | se indica en | se indican en | se explica en
      | se explican en | lo explica | se describe en | se describen en | se detalla en | se
      detallan en | se encuentra en | se encuentran en | encontrará en | puede leer | puede
      leerse | pueden leerse | puede consultar | puede consultarse | pueden consultarse |
      puede verse | pueden verse | consulte nuestra | consulte nuestro | consulte nuestras |
      consulta nuestra | consultar nuestra | lea nuestra | lea la | véase | visite nuestra |
      más información en`,
  },
  cues: {
    controller_identity: [
      '<company> & $controller | nosotros | nuestro* | nuestra* | en adelante | en lo sucesivo | denominad*',
      '<company> & ^$controller | contacto | identidad | titular',
      '<company> & <edge> & ~nosotros | nuestro* | nuestra* | privacidad',
      'responsable del tratamiento | responsable de tratamiento | responsable de los datos | responsable de sus datos | responsable de tus datos | el responsable & es @ | es la @ | es el @ | es la empresa | es la entidad | es la asociación | es el ayuntamiento | es la | es el & <whole> & !la persona | quien determin* | que determin* | aquel',
      '<name> & es responsable | es el responsable | es la responsable | responsable del tratamiento | responsable de tratamiento | titular del sitio | titular de la web | titularidad de | propiedad de | operado por | gestionado por | gestionada por | en calidad de responsable | como responsable',
      'en @ | desde @ & nombre comercial | comprometemos | respetamos | nos tomamos | preocupamos | cuidamos',
      '@ en adelante | @ nosotros | @ con cif | @ con nif | @ con domicilio | @ s l | @ sl | @ s a | la empresa @ | nosotros @ | la asociación @ | @ es decir nosotros',
      '@ recopil* | @ recog* | @ trat* | @ utiliz* | @ se compromete | @ respeta | @ garantiza | @ procesa | @ puede | @ no | @ informa',
      '<names> & ^responsable del tratamiento | responsable de tratamiento | titular | identidad | quién es el responsable | quiénes somos | responsable',
      '<short> & ~<postcode> & ^responsable del tratamiento | responsable | titular & !responsable* | <mail> | teléfono | dirección | email | correo | <postcode>',
      'identidad | responsable | titular | denominación & @ & <short> & <whole>',
    ],
    controller_address: [
      '<postcode> & $streets & ~$contactWords & !aepd | agencia española | autoridad',
      '<postcode> & ~$streets & ~responsable | domicilio | sede | dirección postal | contacto | titular & !aepd | agencia española | autoridad',
      '$streets & 0 & ~<postcode> & ~responsable | domicilio | sede | dirección postal | contacto | titular & !aepd | agencia española | autoridad',
      'domicilio | dirección postal | sede & 0 & $streets & <whole>',
    ],
    contact: [
      '<mail> & !aepd | agencia española | autoridad de control',
      '<phone> & tel | teléfono | tfno | tlf | llam* | móvil | fax | contact*',
      '<web> & contact* | pregunta* | duda* | formulario | escrib*',
      'formulario de contacto | formulario & a través | mediante | nuestro | utilice & contact* | duda* | pregunta* & !recog* | recopil*',
    ],
    dpo: [
      'delegado de protección | delegada de protección | dpo | dpd | delegado de datos & <mail> | <phone> | <postcode>',
      '<mail> | <phone> | <postcode> & ~delegado de protección | delegada de protección | dpd | dpo & !aepd | agencia española | autoridad',
    ],
    purposes: [
      '$data & $process & $aims & <body> & !no se utiliz* | no utiliz*',
      '^finalidad* | para qué | por qué | con qué fin* | fines | uso de los datos | uso de sus | uso de tus | cómo usamos | cómo utilizamos | utilizados para | utilizarán para | usos & <body> & *ar | *er | *ir | gestión | envío | para | prest* | mejora* | atención | atend* | cumplimiento | *ción | análisis',
      '$process & $aims & $data | le | te & mejorar | proporcionar | ofrecer | responder | gestionar | enviar | prestar | atender | cumplir | comunicar | analizar | contactar | ayudar*',
    ],
    legal_bases: [
      '^base* legal* | base* jurídica* | legitimación | fundamento* | bases de legitimación | licitud & $basis',
      'basado en | basada en | basamos en | se basa en | base a | sobre la base | legitimación | base legal | base jurídica | fundament* | en virtud de | amparo & consentimiento | interés legítimo | intereses legítimos | contrato | contractual | obligación legal | obligaciones legales & trat* | datos | recop* | utiliz* | base* | legitima*',
      'basándonos en tu consentimiento | basándonos en su consentimiento | con su consentimiento | con tu consentimiento | previo consentimiento & $process',
      'artículo 6 | art 6 | 6 1 a | 6 1 b | 6 1 f',
      'ejecución | ejecutar | cumplimiento & contrato | relación contractual & $process | necesari*',
      'interés legítimo | intereses legítimos & $process | nuestro* | para',
    ],
    legitimate_interests: [
      'interés legítimo | intereses legítimos & !oponerse | oposición | oponerte',
      '6 1 f | 6 1 letra f',
    ],
    recipients: [
      '$give & $receivers & datos | información | los | estos & !no nos hacemos responsables | no es responsable',
      '^destinatario* | compart* | cesión* | cesiones | comunicación de datos | con quién | a quién | comunicaciones de datos | encargado* & $receivers & !no nos hacemos responsables',
      '$receivers & trat* & por cuenta | en nuestro nombre | encargado*',
      'aloj* | alojad* | hosting & en | por | proveedor* & @ | proveedor* | empresa*',
      'utilizamos | usamos | utiliza & google analytics | servicios de terceros | proveedores externos | proveedores | stripe | paypal | cloudflare | mailchimp',
      'no | nunca & ced* | compart* | comunic* | vend* | cesión & tercero* | datos',
    ],
    third_country_transfers: [
      '$abroad & $move',
      'servidor* | datos | información & en españa | en la unión europea | dentro de la unión | en la ue | en europa | espacio económico europeo & aloj* | almacen* | ubicad* | situad* | conserv* | trat*',
      'no & transferencia* internacional* | transferencias a terceros países',
    ],
    safeguards: [
      'cláusulas contractuales | cláusulas tipo | decisión de adecuación | decisiones de adecuación | normas corporativas vinculantes | privacy framework | nivel adecuado de protección | nivel de protección adecuado | protección adecuada | artículo 46 | art 46 | artículo 45 | marco de privacidad',
      'garantía* & adecuad* | apropiad* | suficient* & $abroad | transf*',
    ],
    retention: [
      '$keep & $span | $units & !cookie* | navegador',
      '$keep & $period & <whole> & !cookie* | navegador',
      '$erase & $units | después | cuando | una vez | automáticamente | transcurrid* | ya no & datos | información | cuenta* | los | serán | registros',
      '^conservación | plazo* | cuánto tiempo | retención | tiempo de almacenamiento | almacenamiento & $span | $units | elimin* | suprim* & <whole> | $units',
      'plazo* de conservación | período de conservación | criterios de conservación & $units | determin* | necesari* | legal* | será*',
    ],
    right_access: [
      'derecho de acceso | derecho a acceder | derechos de acceso | derecho al acceso | derecho a obtener | derecho a conocer | derecho a consultar | derecho a solicitar el acceso',
      '^$rights & acceso | acceder | consultar | copia de sus | copia de tus | copia de los | copia de esos | confirmación & datos | información | rectific* | a los | a sus & !acceder al sitio | acceso al sitio | acceso a la web',
      'derecho* & acceso & rectific* | supresión | cancelación | oposición',
    ],
    right_rectification: [
      '^$rights & rectific* | corregir | corrección | actualizar | actualización | inexact* | modificar sus | modificar tus & !esta política | la presente política | política de privacidad | se reserva',
    ],
    right_erasure: [
      '^$rights & supresión | suprimir | eliminación | eliminar | elimin* sus | borr* | cancelación | cancelar sus | cancelar tus | olvido & !cookie* | se reserva',
    ],
    right_restriction: [
      '$rights & ^derecho de limitación | limitación del tratamiento | derecho a la limitación & <body>',
      '^$rights & limitación | limitar | restringir | restricción | limite | suspensión & tratamiento | procesamiento | datos | uso | rectific* | supresión | oposición | acceso & !cookie* | responsabilidad',
    ],
    right_portability: [
      'portabilidad',
      'lectura mecánica | formato estructurado | uso común y | legible por máquina',
      '^$rights & export* | descargar sus datos | descargar tus datos & datos & !cookie*',
    ],
    right_object: [
      'derecho de oposición | derecho a la oposición | derecho a oponer* | derecho a oponerse | derecho a oponerte',
      '^$rights & oposición | oponerse | oponerte | oponer | oponga | opongas | opone',
      'oponerse | oponerte & tratamiento | uso | datos',
    ],
    withdraw_consent: [
      'consentimiento* | autorización & retir* | revoc* | revocación | retirada',
      '^retirada del consentimiento | revocación & <body> & consentimiento',
    ],
    complaint_authority: [
      'reclamación* | reclamaciones | queja* | denuncia* | reclamar & $authority',
      'contactar | acudir | dirigirse | dirigirte | tutela & $authority & derecho* | insatis* | considera* | disputa',
    ],
    provision_obligatory: [
      'facilit* | proporcion* | suministr* | aport* | comunicación | cumpliment* | entreg* & obligatori* | voluntari* | facultativ* | obligad* | opcional* | deben | debe | necesari* & datos | información | campos & !nosotros | responsable no',
      'está obligad* | estás obligad* | tiene obligación | tiene la obligación & facilit* | proporcion* | suministr* | comunic* | indicar* | dar*',
      'campos obligatorios | carácter obligatorio | datos obligatorios | asterisco | campos marcados | campo obligatorio | obligatoriedad',
      'si no facilita | si no facilitas | si no proporciona | si no proporcionas | en caso de no | no facilitar | no proporcionar | negativa a | sin estos datos | sin esta información | de lo contrario no | si decide no & datos | información | proporcion* | facilit* | suministr*',
      'requisito* & legal* | contractual* & datos | comunic*',
      'datos | información | campos & imprescindible* | obligatori* | requerid* & para & registr* | contrat* | servicio* | atender | solicitud | cuenta',
    ],
    automated_decisions: [
      'decision* | decisión | toma de decisiones & automatizad* | automátic*',
      'elaboración de perfiles | elaborar perfiles | elaboramos perfiles | perfilado | perfiles & no | decision* | automat* | elabor* | realiz* & !cookie*',
      'no perfila | no perfilamos',
    ],
    cookies: [
      '$tech & utiliz* | usa* | us* | instal* | almacen* | coloc* | son | recopil* | permit* | archivo* | fichero* | contien* | ningun* | necesari* | analític* | sesión | rechazar | recog* | mediante',
      '^$tech & <body> & $tech & !$pointing',
      'sin cookies | no utilizamos cookies | no usamos cookies',
    ],
    last_updated: [
      '#actualizad* | actualizó | última vez | actualización | última actualización | última modificación | modificad* | versión | vigente desde | en vigor | vigencia | fecha | efectiv* | revis* | publicad* & <date>',
      '#actualizad* | actualizó | última vez | actualización | última actualización | última modificación | modificad* | versión | vigente desde | en vigor | vigencia | fecha | efectiv* | revis* & $months & <year>',
      '#<short> & <edge> & <date>',
      '#<short> & <edge> & $months & <year>',
      '<date> & ^última actualización | fecha de entrada en vigor | última modificación',
    ],
    children: [
      '$child & no | deliberadamente | dirig* | consentimiento | padre* | tutor* | recopil* | edad | representante* | utiliz* | recog* | autorización & !no menor | salario | por menor | contrato menor | en menor',
      '^menores | niños | niñas & <body> & <whole> & edad | padre* | años | tutor*',
    ],
  },
};
