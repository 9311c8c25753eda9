import type { SuggestWords } from './language.ts';

export const pt: SuggestWords = {
  controllerIs:
    '(?:responsável (?:pelo|do) tratamento|controlador(?:a)?)(?: (?:d[oe]s?|pelo|é responsável|nos termos)[^.;:@]{0,120}?)? é:?|(?:responsável (?:pelo|do) tratamento|controlador(?:a)?)(?: d[oe]s? [^.;:@]{0,60}?)? ?:',
  isController:
    '(?:é|atua como) (?:o |a )?(?:entidade )?(?:responsável (?:pelo|do) tratamento|controlador)',
  controllerHeading:
    'responsável (?:pelo|do) tratamento|controlador|quem (?:somos|é (?:o )?responsável)',
  officer:
    'encarregad[oa] (?:da |de |pela |pelo |do )?(?:proteção|tratamento|dados)|DPO(?![a-z])|EPD(?![a-z])',
  rights: '(?:exercer|exercício d[oe]s?) (?:os )?(?:seus|estes|teus)? ?direitos',
  contactForm: 'formulário (?:de conta(?:c)?to|online|em linha)',
  authority:
    'autoridade de (?:controlo|controle|supervisão)|autoridade nacional|(?:apresentar|fazer) (?:uma )?reclamação|reclamação (?:junto|à|a)',
  not: '(?:não|nem|sem|nunca|nenhuma?|nenhum)(?![a-zà-ÿ])',
  bases: {
    consent:
      '(?:com base no|mediante o) seu consentimento|(?:retirar|revogar) o (?:seu )?consentimento',
    contract: 'execução (?:do|de um) contrato',
    legitimateInterests: '(?:nosso|um|seu) (?:interesse legítimo|legítimo interesse)',
  },
  gaps: {
    retention: 'prazo|período|duração|dias(?![a-z])|meses|anos?(?![a-z])',
    recipients:
      'prestador|fornecedor|parceir|empresa|entidade|serviço|destinatári|terceiros?|agência',
  },
  optOut: 'opt[ -]?out|desativar|desactivar|cancelar a subscrição|opor-se|oposição|descadastrar',
  privacyPage: 'privacidade|proteção de dados|privacy|política',
  receivers: {
    carriers: 'transportadoras?',
    'payment-providers': 'prestador(?:es)? de serviços de pagamento',
    'credit-institutions': 'instituiç(?:ão|ões) de crédito',
    'mailing-services': 'fornecedor(?:es)? de (?:newsletters|e-?mail)',
    'hosting-providers': 'fornecedor(?:es)? de alojamento',
    'analytics-providers': 'fornecedor(?:es)? de análise',
  },
  consentTool:
    'banner de cookies|gestor de (?:consentimento|cookies)|plataforma de gestão de consentimento|definições de cookies|configurações de cookies',
  cookies: {
    necessary:
      'cookies (?:estritamente |tecnicamente )?(?:necessários|essenciais|técnicos|indispensáveis)',
    functional: 'cookies (?:funcionais|de funcionalidade|de preferências?)',
    analytics: 'cookies (?:analíticos|estatísticos|de análise|de desempenho|de medição)',
    advertising: 'cookies (?:publicitários|de publicidade|de marketing|de segmentação)',
  },
  data: {
    name: 'nomes?(?: e|,| completo)(?![a-z])|(?:o )?seu nome(?! de)(?![a-z])|apelidos?',
    'contact.email': 'e-?mail|correio eletr[óô]nico',
    'contact.phone_number': 'números? de (?:telefone|telemóvel)|telefone|telemóvel',
    'contact.address':
      '(?:morada|endereço)s? (?:postal|postais|de entrega|de faturação|de cobrança)|(?:a )?sua morada|(?:o )?seu endereço(?! (?:IP|de e-?mail|de correio|eletr))',
    'account.username': 'nome de utilizador|nome de usuário',
    'authorization.password': 'palavras?-passe|senhas?(?![a-z])|password',
    job_title: 'cargo profissional|profissão',
    'demographic.date_of_birth': 'data de nascimento',
    'device.ip_address': 'endereços? (?:de )?IP',
    'device.user_agent':
      'tipo (?:e versão )?(?:de|do) (?:navegador|browser)|sistema operativo|sistema operacional',
    'telemetry.logs':
      'hora (?:de cada |do |da )?(?:pedido|acesso|visita|solicitação)|ficheiros? de registo',
    'behavior.browsing_history': 'páginas (?:visitadas|consultadas|vistas)|histórico de navegação',
    'behavior.search_history': 'histórico de pesquisas?|histórico de buscas?',
    'behavior.purchase_history': 'histórico de (?:compras|encomendas|pedidos)',
    'financial.bank_account': 'IBAN(?![a-z])|conta bancária|dados bancários',
    'financial.credit_card': 'cart(?:ão|ões) (?:de crédito|de débito|bancário|de pagamento)',
  },
  topics: {
    website: [
      '(?:registo|registro|log)s? (?:do |de )servidor|ficheiros? de (?:registo|log)|registo de cada pedido|dados de ligação',
      '(?:visita|uso|navegação|utilização|consulta) (?:ao |a |do |no |de |pelo )(?:nosso |este )?(?:site|sítio|website)|alojamento|hospedagem',
    ],
    contact: [
      'formulário de contacto?|(?:quando|se) (?:nos contacta|nos contata|nos escreve|entrar em conta)',
      'conta(?:c)?to(?![a-z])|conta(?:c)?tar|pedidos de informação',
    ],
    account: [
      'conta de (?:cliente|utilizador|usuário)|(?:criar|abrir|criação de) uma conta',
      'conta(?![a-z])|registo(?![a-z])|cadastro',
    ],
    'social-login': [
      '(?:início de sessão|login) (?:com|através d[oe]) (?:Facebook|Google|Apple|redes)|social log-?in',
    ],
    orders: [
      '(?:processar|tratar|gerir|gestão de) (?:a |as |o |os )?(?:sua |suas |seu |seus )?(?:encomenda|pedido)|quando (?:faz|realiza) uma (?:encomenda|compra)',
      'encomendas?(?![a-z])|compras?(?![a-z])|entregas?(?![a-z])|loja',
    ],
    payment: [
      'prestador de (?:serviços de )?pagamento|processar o pagamento',
      'pagamentos?(?![a-z])',
    ],
    'credit-check': ['solvabilidade|análise de crédito|solvência'],
    'debt-collection': [
      'cobrança de dívidas|faturas? (?:em atraso|não pagas?)',
      'dívidas?(?![a-z])|cobrança',
    ],
    'functional-cookies': ['cookies (?:funcionais|de funcionalidade|de preferências?)'],
    analytics: [
      'análise (?:web|da web)|serviço de análise|ferramenta de análise|estatísticas de (?:acesso|visitas)',
      'análise|analític|estatístic|medição|rastreamento',
    ],
    pixels: ['pixel (?:de (?:rastreamento|conversão)|web)|píxeis|monitorização de conversões'],
    'targeted-advertising': [
      'publicidade (?:personalizada|direcionada|comportamental)|anúncios personalizados|remarketing|retargeting|cookies (?:publicitários|de publicidade|de marketing)',
      'publicidade|anúncios',
    ],
    'account-linking': [
      '(?:(?:dados|histórico) de navegação)[^.;]{0,80}(?:associ|vincul|ligad|combin)[^.;]{0,80}(?:conta)|(?:(?:dados|histórico) de navegação)[^.;]{0,80}(?:conta)[^.;]{0,80}(?:associ|vincul|ligad|combin)|(?:associ|vincul|ligad|combin)[^.;]{0,80}(?:(?:dados|histórico) de navegação)[^.;]{0,80}(?:conta)',
    ],
    'social-plugins': ['plug-?ins? sociais|botão [«"“]?(?:gosto|curtir)'],
    'social-sharing': ['bot(?:ão|ões) de partilha|partilhar nas redes|botão de compartilhamento'],
    'social-pages': [
      '(?:nossas? |nossos? )(?:páginas?|perfi(?:l|s)|contas?) (?:no|na|nas|do|em) (?:Facebook|Instagram|LinkedIn|X|Twitter|redes)|fan ?pages?',
      'redes sociais|meios sociais',
    ],
    newsletter: [
      'newsletters?|boletim informativo|boletins informativos',
      'e-?mail marketing|marketing direto',
    ],
    contests: ['concursos?(?![a-z])|sorteios?(?![a-z])|passatempos?(?![a-z])'],
    applications: ['candidat(?:os?|as?|uras?)(?![a-z])', 'recrutamento|emprego|currículo'],
  },
};
