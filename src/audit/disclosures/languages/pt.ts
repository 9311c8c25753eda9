import type { LanguageCues } from './language.ts';

/** Portuguese, of Portugal and of Brazil. */
export const pt: LanguageCues = {
  script: 'words',
  numbers:
    'um uma dois duas três quatro cinco seis sete oito nove dez doze quatorze dezoito trinta',
  capitals: `política privacidade dados pessoais proteção aviso termos uso lei geral lgpd regulamento
    rgpd união europeia espaço econômico económico europeu comissão artigo marco civil anpd cnpd
    autoridade nacional controlador responsável tratamento encarregado operador site internet web
    serviço serviços usuário usuários utilizador utilizadores cliente clientes titular titulares
    estados unidos brasil portugal google facebook cookie cookies você vocês nós seu sua nosso nossa
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ip url
    aplicativo aplicação plataforma`,
  lists: {
    data: `dados | informações | informação | endereço ip | endereços ip | endereço de e mail |
      registros | registos`,
    process: `utiliz* | us* | colet* | recolh* | trat* | process* | empreg* | armazen* | obt* |
      receb* | guard* | coleta`,
    aims: `para | a fim de | com o objetivo | com a finalidade | finalidade* | fins | propósito* |
      objetivo* | de modo a`,
    controller: `controlador | controladora | responsável pelo tratamento | responsável pelos dados |
      responsável | quem somos | identificação | titular do site | proprietário | mantenedor* |
      entidade responsável | sobre nós`,
    receivers: `terceiro* | prestador* | fornecedor* | provedor* | parceiro* | subcontrat* |
      operador* | autoridade* | destinatário* | empresa* | entidade* | órgãos | afiliad* |
      subsidiári* | coligad* | colaborador* | funcionário* | tribunais | judicia* | banco* |
      administração | sucessor* | transportador* | público | outros usuários | processador* |
      subprocessador* | profissionais | instituições`,
    give: `compartilh* | partilh* | comunic* | ced* | cedidos | transfer* | transmit* | divulg* |
      revel* | vend* | vender | fornec* | acesso | acessar | aceder | envi* | disponibiliz* |
      repass* | public* | comercializ* | alug* | visíveis | entreg*`,
    keep: `conserv* | armazen* | guard* | ret* | retenção | mantid* | mantemos | manter* | mantê* |
      manuten* | arquiv* | preserv*`,
    erase: `elimin* | exclu* | apag* | delet* | destru* | anonimiz* | remov* | descart*`,
    span: `enquanto | até | necessári* | mais longo | indefinid* | suficiente`,
    period: `durante | pelo prazo | prazo* | período* | tempo | duração | além do | máximo`,
    units: `0 dia* | 0 semana* | 0 mês | 0 meses | 0 ano* | 0 hora*`,
    rights: `direito | direitos | pode | podem | poderá | poderão | solicitar | requerer | exercer |
      pedir | a qualquer momento | solicitações | obter | requisitar`,
    basis: `consentimento | contrato | contratua* | pré contratua* | interesse legítimo |
      legítimo interesse | interesses legítimos | legítimos interesses | obrigação legal |
      obrigações legais | interesse público | interesses vitais | exercício regular |
      proteção ao crédito | obrigação jurídica | obrigações jurídicas | proteção da vida`,
    authority: `autoridade nacional | anpd | cnpd | autoridade de controlo | autoridade de controle |
      autoridade de proteção | autoridade supervisora | comissão nacional | autoridade competente |
      autoridades competentes | procon | órgãos de defesa | autoridades de proteção | autoridade`,
    abroad: `fora da união | fora da ue | fora do espaço | fora do eee | fora do brasil |
      fora de portugal | fora da europa | fora do país | país terceiro | países terceiros |
      estados unidos | eua | outros países | outro país | exterior | estrangeiro* |
      internaciona* | transfronteiriç*`,
    move: `transfer* | transfer* | envi* | armazen* | hosped* | aloj* | trat* | servidor* |
      localizad* | situad* | process* | comunic* | compartilh* | sediad*`,
    streets: `rua | r | avenida | av | praça | largo | travessa | estrada | alameda | rodovia |
      bairro | andar | sala | lote | conjunto | cj | quadra | edifício | apartado | calçada |
      caixa postal | praceta | beco | via | calle | rue | street | parque | loja | bloco`,
    months: `janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro |
      outubro | novembro | dezembro`,
    contactWords: `endereço | morada | sede | sede social | responsável | controlador* | contato* |
      contacto* | localizad* | cep | cnpj | nif | nipc | sediad* | postal | correspondência |
      com sede`,
    child: `criança* | menor de 0 | menores | menor | adolescente* | menores de idade |
      menores de 0 | maior de 0 | responsável legal | responsáveis legais | 0 anos de idade`,
    tech: `cookie* | armazenamento local | web beacon* | píxe* | pixel* | tecnologias de rastreamento
      | localstorage`,
    pointing: `consta d* | constam d* | consta n* | constam n* | está indicad* | estão indicad* | está
      explicad* | estão explicad* | é explicad* | são explicad* | está descrit* | estão
      descrit* | é descrit* | são descrit* | encontra se n* | encontram se n* | encontra se em
      | encontram se em | encontrará em | pode ler | pode ler se | pode ver se | podem ver se
      | pode consultar | diz se n* | explica o | consulte nossa | consulte a nossa | consulte
      as nossas | veja nossa | veja a nossa | acesse nossa | leia a nossa | leia nossa | mais
      informações`,
  },
  cues: {
    controller_identity: [
      '<company> & $controller | nós | nosso | nossa | doravante | a seguir | denominad* | adiante',
      '<company> & ^$controller | contato | contacto',
      '<company> & <edge> & ~nós | nosso | nossa | nossos',
      'controlador | controladora | responsável pelo tratamento | responsável pelos dados | controladora dos dados & é @ | é a @ | é o @ | é a empresa | é a associação | é o município | é a | é o & <whole> & !a pessoa | a quem compete | que determina',
      '<name> & é responsável | é o responsável | é a responsável | responsável pelo tratamento | controlador | controladora | operado por | operada por | mantido por | propriedade de | desenvolvido por | gerido por | na qualidade de',
      '@ doravante | @ nós | @ a seguir | @ inscrita | @ inscrito | @ com sede | @ ltda | @ lda | @ s a | @ eireli | a empresa @ | a associação @ | nós da @ | nós do @ | nós na @ | @ ou seja nós | @ cnpj',
      '@ coleta* | @ recolhe | @ trata | @ utiliza | @ usa | @ se compromete | @ compromete | @ respeita | @ processa | @ pode | @ não | @ garante | @ informa | equipe @ | equipa @',
      '<names> & ^controlador* | responsável pelo tratamento | quem somos | identificação do responsável',
      '<short> & ~<postcode> & ^controlador* | responsável pelo tratamento & !controlador* | responsável | <mail> | telefone | endereço | email | e mail | <postcode>',
      'controlador* | responsável | razão social | denominação & @ & <short> & <whole>',
    ],
    controller_address: [
      '<postcode> & $streets & ~$contactWords & !anpd | cnpd | autoridade',
      '<postcode> & ~$streets & ~responsável | controlador* | endereço | morada | sede | contato | contacto & !anpd | cnpd | autoridade',
      '$streets & 0 & ~<postcode> & ~responsável | controlador* | endereço | morada | sede | contato | contacto & !anpd | cnpd | autoridade',
      'sede | morada | endereço | sediada & 0 & $streets & <whole>',
    ],
    contact: [
      '<mail> & !anpd | cnpd | autoridade',
      '<phone> & tel | telefone | telemóvel | lig* | celular | whatsapp | fax | contat* | contact*',
      '<web> & contat* | contact* | dúvida* | formulário | fale | escrev*',
      'formulário de contato | formulário de contacto | formulário & através | por meio | nosso | pelo & contat* | contact* | dúvida* & !colet* | recolh*',
    ],
    dpo: [
      'encarregado | encarregada | dpo | epd & <mail> | <phone> | <postcode>',
      '<mail> | <phone> | <postcode> & ~encarregado de | encarregado pelo | encarregada | encarregado da proteção | dpo | epd & !anpd | cnpd | autoridade',
    ],
    purposes: [
      '$data & $process & $aims & <body> & !não utiliz* | não usamos | esta política explica | esta política descreve',
      '^finalidade* | para que | por que | propósito* | objetivos | uso das informações | uso dos dados | como usamos | como utilizamos | utilizados para | usados para | usamos dados | o que fazemos & <body> & *ar | *er | *ir | para | gestão | envio | presta* | melhor* | operação | cumpr* | *ção | atend*',
      '$process & $aims & $data | lhe | você & melhorar | fornecer | oferecer | responder | gerir | gerenciar | enviar | prestar | atender | cumprir | comunicar | analisar | contatar | ajudar | personalizar',
    ],
    legal_bases: [
      '^base* lega* | bases legais | fundamento* | hipóteses legais | licitude | bases jurídicas | base jurídica & $basis',
      'baseado em | baseia se | baseamos | com base | base legal | base jurídica | fundament* | hipótese legal | amparo | em virtude & consentimento | interesse legítimo | legítimo interesse | contrato | contratua* | obrigação legal | obrigações legais & trat* | dados | colet* | recolh* | base*',
      'artigo 6 | art 6 | 6 1 a | 6 1 b | 6 1 f | art 7 | artigo 7 | 7 inciso',
      'execução | executar | cumprimento & contrato | contratua* & $process | necessári*',
      'interesse legítimo | legítimo interesse | interesses legítimos | legítimos interesses & $process | nosso* | para | controlador',
      'com o seu consentimento | com seu consentimento | mediante consentimento | mediante o seu consentimento | seu consentimento expresso & $process & !revog* | retir*',
    ],
    legitimate_interests: [
      'interesse legítimo | legítimo interesse | interesses legítimos | legítimos interesses & !opor | oposição | opor se',
      '6 1 f | 6 1 alínea f | 7 ix',
    ],
    recipients: [
      '$give & $receivers & dados | informações | informação | los | eles & !não nos responsabilizamos | não é responsável',
      '^destinatário* | compartilh* | partilha | comunicação de dados | com quem | divulgação | transmissão & $receivers & !não nos responsabilizamos',
      '$receivers & trat* | process* & em nosso nome | por nossa conta | subcontrat*',
      'hospedad* | alojad* | hospedagem & em | por | pel* & @ | provedor* | fornecedor* | empresa*',
      'utilizamos | usamos | utiliza & google analytics | serviços de terceiros | provedores externos | fornecedores | stripe | paypal | cloudflare | via tecnologias',
      'não | nunca | jamais & compartilh* | partilh* | vend* | ced* | comercializ* | divulg* & terceiro* | dados',
    ],
    third_country_transfers: [
      '$abroad & $move & dados | informações | servidor* | não | estes | transferência* | los',
      'servidor* | dados | informações & no brasil | em portugal | na união europeia | dentro da união | na ue | na europa | espaço económico europeu & hosped* | aloj* | armazen* | localizad* | situad* | trat*',
      '^transferência* internaciona* & <body> & $move | país* | não',
    ],
    safeguards: [
      'cláusulas contratuais | cláusulas tipo | cláusulas padrão | decisão de adequação | decisões de adequação | regras vinculativas | normas corporativas globais | privacy framework | nível de proteção adequado | nível adequado de proteção | grau de proteção adequado | proteção adequada | artigo 46 | art 46 | artigo 45 | art 33 | artigo 33',
      'garantia* | salvaguarda* & adequad* | apropriad* | suficient* & $abroad | transf*',
    ],
    retention: [
      '$keep & $span | $units & !cookie* | navegador',
      '$keep & $period & <whole> & !cookie* | navegador',
      '$erase & $units | após | quando | assim que | automaticamente | decorrid* | não forem mais & dados | informações | conta | los | serão | registros',
      '^conservação | retenção | prazo* | por quanto tempo | armazenamento | guarda & $span | $units | elimin* | exclu* & <whole> | $units',
      'prazo* de conservação | período de retenção | prazo* de retenção | prazo de guarda & $units | determin* | necessári* | lega*',
      'destruição & quando | não forem mais',
    ],
    right_access: [
      'direito de acesso | direito ao acesso | direitos de acesso | direito de aceder | direito de acessar | direito a aceder | direito de obter | direito de saber | direito à confirmação',
      '^$rights & acesso | aceder | acessar | consultar | cópia dos | cópia de | confirmação da existência | confirmação & dados | informações | corrig* | corre* | retific* | aos | às & !acessar o site | acesso ao site | aceder ao site | não autorizado',
      'direito* & acesso & retific* | correção | eliminação | oposição | exclusão',
    ],
    right_rectification: [
      '^$rights & retific* | corrigir | correção | atualizar seus | atualizar os seus | atualização | inexat* | desatualizad* | alterar os seus | alterar seus & !esta política | presente política | reserva se',
    ],
    right_erasure: [
      '^$rights & eliminação | eliminar | exclusão | excluir | apagar | apagamento | esquecimento | esquecido | deletar | remoção & !cookie* | reserva se | cookies do | podemos excluir',
    ],
    right_restriction: [
      '$rights & ^direito à limitação | limitação do tratamento | direito de limitação & <body>',
      '^$rights & limitação | limitar | restringir | restrição | bloqueio | suspensão & tratamento | dados | uso | retific* | oposição | acesso | eliminação & !cookie* | responsabilidade',
    ],
    right_portability: [
      'portabilidade',
      'leitura automática | formato estruturado | uso corrente | legível por máquina',
      '^$rights & export* | portar & dados & !cookie*',
    ],
    right_object: [
      'direito de oposição | direito à oposição | direito de se opor | direito de opor | direito a opor',
      '^$rights & oposição | opor se | opor | opôr | oponha | opuser',
      'opor se | se opor & tratamento | uso | dados',
    ],
    withdraw_consent: [
      'consentimento* | autorização & retir* | revog* | revogação | retirada',
      '^revogação do consentimento & <body> & revog* | retir* | momento | cancel* | contat* | contact* | escrev*',
    ],
    complaint_authority: [
      'reclamação | reclamações | queixa* | denúncia* | petição | peticionar | reclamar & $authority',
      'contatar | contactar | recorrer | dirigir se & $authority & direito* | insatisf* | entender',
    ],
    provision_obligatory: [
      'fornec* | fornecimento | disponibiliz* | comunicação | preench* | facult* | inform* & obrigatóri* | voluntári* | facultativ* | obrigad* | opciona* & dados | informações | campos & !somos obrigados',
      'está obrigad* | é obrigad* | tem a obrigação & fornec* | facult* | indicar | comunicar | informar | dar',
      'campos obrigatórios | caráter obrigatório | dados obrigatórios | asterisco | campos marcados | campo obrigatório',
      'se não fornecer | caso não forneça | caso você não forneça | caso opte por não | não fornecimento | recusa em fornecer | recusa em | sem esses dados | sem estes dados | sem essas informações | se optar por não | falta de fornecimento | se você não fornecer | ausência dessas informações & <body>',
      'requisito & legal | contratual & dados | comunica*',
      'dados | informações | campos & indispensáve* | obrigatóri* | requerid* | necessári* & para & cadastr* | regist* | serviço* | conta | contrat* & sem | caso contrário | não será | impossib*',
    ],
    automated_decisions: [
      'decisões | decisão | tomada de decisão & automatizad* | automátic*',
      'perfis | perfil | profiling | definição de perfis & decisões | automatizad* | não realizamos | não fazemos | definição de perfis | criação de perfis',
    ],
    cookies: [
      '$tech & utiliz* | usa* | us* | instal* | armazen* | coloc* | são | colet* | permit* | arquivo* | ficheiro* | contêm | nenhum* | necessári* | analític* | sessão | recusar | recolh* | por meio | ip',
      '^$tech & <body> & $tech & !$pointing',
      'sem cookies | não utilizamos cookies | não usamos cookies',
    ],
    last_updated: [
      '#atualizad* | atualização | atualizacao | última atualização | última alteração | última modificação | modificad* | versão | vigente desde | em vigor | vigência | data | efetiv* | revis* | publicad* & <date>',
      '#atualizad* | atualização | atualizacao | última atualização | última alteração | última modificação | modificad* | versão | vigente desde | em vigor | vigência | data | efetiv* | revis* & $months & <year>',
      '#<short> & <edge> & <date>',
      '#<short> & <edge> & $months & <year>',
      '<date> & ^última atualização | data de vigência | última modificação',
    ],
    children: [
      '$child & não | intencionalmente | conscientemente | dirig* | direcionad* | destinad* | consentimento | pais | responsáve* | tutor* | colet* | recolh* | idade | utiliz* | autorização & !menor tempo | menor prazo | menor risco | menor quantidade',
      '^criança* | menores | adolescentes & <body> & <whole> & idade | pais | anos | responsáve*',
    ],
  },
};
