import type { SuggestWords } from './language.ts';

export const es: SuggestWords = {
  controllerIs:
    'responsable (?:del|de) tratamiento(?: (?:de|es responsable|a efectos|en el sentido)[^.;:@]{0,120}?)? es:?|responsable (?:del|de) tratamiento(?: de [^.;:@]{0,60}?)? ?:',
  isController:
    '(?:es|será|actúa como) (?:el |la )?(?:entidad )?responsable (?:del|de) (?:su |sus )?tratamiento',
  controllerHeading:
    'responsable (?:del|de) tratamiento|quién(?:es)? (?:somos|es (?:el )?responsable)|identidad del',
  officer: 'delegad[oa] de protección de datos|DPO(?![a-z])|DPD(?![a-z])',
  rights:
    '(?:ejercer|ejercitar|ejercicio de) (?:sus|tus|estos|los|cualquiera de sus) (?:[a-z]+ )?derechos|(?:ejercer|ejercitar) sus derechos',
  contactForm: 'formulario (?:de contacto|en línea|web)',
  authority:
    'autoridad de (?:control|protección)|(?:presentar|interponer|formular) una reclamación|reclamación ante',
  not: '(?:no|ni|sin|nunca|ningun[oa]|tampoco)(?![a-zà-ÿ])|ningún(?![a-z])',
  bases: {
    consent: '(?:sobre la base de|basad[oa] en|con) su consentimiento|retirar su consentimiento',
    contract: '(?:ejecución|cumplimiento) (?:del|de un) contrato',
    legitimateInterests: '(?:nuestro|un|su) interés legítimo',
  },
  gaps: {
    retention: 'plazo|período|periodo|duración|días?(?![a-z])|meses|años?(?![a-z])',
    recipients: 'proveedor|socio|empresa|entidad|servicio|destinatario|terceros?(?![a-z])|agencia',
  },
  optOut: 'opt[ -]?out|desactivar|inhabilitar|darse de baja|oponerse|oposición|exclusión',
  privacyPage: 'privacidad|protección de datos|privacy|política',
  receivers: {
    carriers: 'empresas? de (?:mensajería|transporte)|transportistas?',
    'payment-providers': 'proveedor(?:es)? de (?:servicios de )?pago',
    'credit-institutions': 'entidades? de crédito',
    'mailing-services': 'proveedor(?:es)? de (?:correo|e-?mail|newsletters)',
    'hosting-providers': 'proveedor(?:es)? de alojamiento',
    'analytics-providers': 'proveedor(?:es)? de análisis',
  },
  consentTool:
    'banner de cookies|gestor de (?:consentimiento|cookies)|plataforma de gestión del consentimiento|panel de (?:configuración de )?cookies|configuración de (?:las )?cookies',
  cookies: {
    necessary:
      'cookies (?:estrictamente |técnicamente )?(?:necesarias|esenciales|técnicas|imprescindibles)',
    functional: 'cookies (?:funcionales|de funcionalidad|de preferencias?|de personalización)',
    analytics: 'cookies (?:analíticas|estadísticas|de análisis|de rendimiento|de medición)',
    advertising: 'cookies (?:publicitarias|de publicidad|de marketing|de segmentación)',
  },
  data: {
    name: 'nombres?(?: y|,| completo)|apellidos?|su nombre(?! de)(?![a-z])',
    'contact.email': 'correos? electrónicos?|e-?mail',
    'contact.phone_number': 'números? de teléfono|teléfono',
    'contact.address':
      'direcci(?:ón|ones) (?:postal(?:es)?|de envío|de entrega|de facturación)|domicilio|su dirección(?! (?:IP|de correo|electr))',
    'account.username': 'nombre de usuario',
    'authorization.password': 'contraseñas?',
    job_title: 'cargo profesional|puesto de trabajo|profesión',
    'demographic.date_of_birth': 'fecha de nacimiento',
    'device.ip_address': 'direcci(?:ón|ones) IP',
    'device.user_agent': 'tipo (?:y versión )?de navegador|sistema operativo',
    'telemetry.logs':
      'hora de (?:la |cada )?(?:solicitud|petición|consulta|visita|acceso)|archivos? de registro',
    'behavior.browsing_history': 'páginas (?:visitadas|consultadas|vistas)|historial de navegación',
    'behavior.search_history': 'historial de búsquedas?|consultas de búsqueda',
    'behavior.purchase_history': 'historial de (?:compras|pedidos)',
    'financial.bank_account': 'IBAN(?![a-z])|cuenta bancaria|datos bancarios',
    'financial.credit_card': 'tarjetas? (?:de crédito|de débito|bancaria|de pago)',
  },
  topics: {
    website: [
      'registros? (?:del |de )servidor|archivos? de registro|registro de cada (?:petición|solicitud)|datos de conexión',
      '(?:visita|uso|navegación|utilización|consulta) (?:a |de |del |en |por )(?:nuestr[oa] |la |el |est[ea] )?(?:sitio|página|web)|alojamiento',
    ],
    contact: [
      'formulario de contacto|(?:cuando|si) (?:nos (?:contacta|escribe)|usted nos|se pone en contacto)',
      'contact[oa]r?(?![a-z])|consultas',
    ],
    account: [
      'cuenta de (?:cliente|usuario)|(?:crear|abrir|creación de) una cuenta',
      'cuenta(?![a-z])|registro(?![a-z])',
    ],
    'social-login': [
      'inicio de sesión (?:con|a través de|mediante) (?:Facebook|Google|Apple|redes)|social log-?in',
    ],
    orders: [
      '(?:tramitar|gestionar|procesar|gestión de) (?:su |sus |el |los )?pedidos?|cuando (?:realiza|hace) un pedido',
      'pedidos?(?![a-z])|compras?(?![a-z])|entregas?(?![a-z])|envíos?(?![a-z])|tienda',
    ],
    payment: ['proveedor de (?:servicios de )?pago|procesar (?:el|su) pago', 'pagos?(?![a-z])'],
    'credit-check': ['solvencia'],
    'debt-collection': [
      '(?:cobro|recobro) de (?:deudas|impagados)|facturas? impagadas?',
      'impago|deudas?(?![a-z])',
    ],
    'functional-cookies': [
      'cookies (?:funcionales|de funcionalidad|de preferencias?|de personalización)',
    ],
    analytics: [
      'analítica web|análisis web|servicio de (?:análisis|analítica)|herramienta de (?:análisis|analítica)',
      'anális|analític|estadístic|medición|seguimiento',
    ],
    pixels: ['píxel(?:es)? (?:de (?:seguimiento|conversión)|web)|seguimiento de conversiones'],
    'targeted-advertising': [
      'publicidad (?:personalizada|dirigida|comportamental|basada en)|anuncios personalizados|remarketing|retargeting|cookies (?:publicitarias|de publicidad|de marketing)',
      'publicidad|anuncios',
    ],
    'account-linking': [
      '(?:(?:datos|historial) de navegación)[^.;]{0,80}(?:vincul|asoci|combin|relacion)[^.;]{0,80}(?:cuenta)|(?:(?:datos|historial) de navegación)[^.;]{0,80}(?:cuenta)[^.;]{0,80}(?:vincul|asoci|combin|relacion)|(?:vincul|asoci|combin|relacion)[^.;]{0,80}(?:(?:datos|historial) de navegación)[^.;]{0,80}(?:cuenta)',
    ],
    'social-plugins': ['(?:plug-?ins?|complementos|módulos) sociales|botón [«"“]?me gusta'],
    'social-sharing': ['botones? (?:de|para) compartir|compartir en redes'],
    'social-pages': [
      '(?:nuestras? |nuestros? )(?:páginas?|perfil(?:es)?|cuentas?) (?:en|de) (?:Facebook|Instagram|LinkedIn|X|Twitter|las redes|redes)|fan ?pages?',
      'redes sociales|medios sociales',
    ],
    newsletter: [
      'newsletters?|bolet(?:ín|ines)(?: informativos?)?',
      'comunicaciones comerciales|e-?mail marketing',
    ],
    contests: ['concursos?(?![a-z])|sorteos?(?![a-z])'],
    applications: [
      'candidat(?:os?|as?|uras?)(?![a-z])',
      'selección de personal|empleo|curr[ií]culum',
    ],
  },
};
