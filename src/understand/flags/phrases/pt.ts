import type { FlagPhrases } from '../flag-phrases.ts';

/** Portuguese, of Portugal and of Brazil. */
export const PT: FlagPhrases = {
  terms: {
    bank: 'banco|cartao(?: de credito)?|operadora(?: do cartao)?|administradora|visa|mastercard|amex|paypal|klarna|nubank|mercado pago|mb way',
    nth: 'segund[oa]|terceir[oa]|quart[oa]|quint[oa]|sext[oa]|enesim[oa]|decim[oa]|\\d+ ?[ao]?',
    body: 'maos?|dedos?|polegar|bracos?|pernas?|pes?|cara|rosto|olhos?|pele|labios?|boca|lingua|dentes?|pescoco|cabeca|joelho',
  },
  harmless: [
    '(?:fato|fantasia|disfarce|traje) de \\S+',
    '(?:rua|praca|avenida|travessa|largo) (?:do|da|dos|das) (?:tribunal|justica|policia|advogados)|(?:o |no )?(?:meu |um )?banco (?:fica|esta|ao lado|perto|da esquina)|consultorio medico',
    'advogado do diabo|(?:carrinho|carro|fantasia|chapeu|boneco|camiao|bone|viatura) (?:da |de )?policia|policia de brinquedo|lareira|fogo de artificio|fogos de artificio|corte de relva|robos? (?:aspirador\\S*|de cozinha|de brinquedo|limpa\\S*)|aspirador robo|prensa (?:francesa|de alho)|pergunta (?:boba|estupida|parva)|banco de (?:jardim|madeira|trabalho|musculacao|dados)|cartao (?:presente|de memoria|postal|de aniversario)',
    '(?:estafeta|entregador|motorista|carteiro|motoboy|courier|ele)(?: \\S+){0,2} (?:nao|nunca|nem)(?: \\S+){0,2} (?:ligou|telefonou|tocou|chamou|atendeu)',
  ],
  phrases: {
    self_harm: [
      '(?:nao|sem|nenhum)(?: \\S+){0,3} sentido (?:na|a|em|para)? ?(?:a |minha )?(?:vida|viver)|(?:cansad[oa]|fart[oa]) de viver|vida (?:ja )?nao (?:tem|faz) sentido|melhor mort[oa]|desistir da vida',
      'suicid\\S*|(?:me matar|matar me|me mato|enforcar me|me enforcar|fazer me mal|me machucar|me cortar|tirar a (?:minha )?(?:propria )?vida|automutil\\S*)|(?:acabar|terminar) com (?:a minha vida|minha vida|tudo)|(?:quero|queria|prefiro|preferia|vontade de) (?:morrer|estar mort[oa])|nao (?:quero|tenho vontade de|aguento|consigo|vale a pena)(?: mais| continuar a)? (?:viver|existir|acordar|estar viv[oa])|nao quero(?: \\S+)? viver|sem vontade de viver|(?:nenhuma|sem|nao ha)(?: \\S+)? (?:razao|motivo)s? para viver|por fim a minha vida',
    ],
    injury: [
      'engol\\S*|engasg\\S*|sufoc\\S*|tontur\\S*|enjo\\S*|nausea\\S*|comichao|coceira|irritacao|ao pediatra|ao oftalmo\\S*|levei pontos|levou pontos',
      '(?:me|se) (?:queim\\S*|cort(?:ei|ou|aram)|machuc\\S*|feri\\S*|magoei|magoou|intoxic\\S*|engasg\\S*)|(?:queimei|queimou|cortei|cortou|feri|feriu|parti|partiu|quebrei|fraturei|magoei|magoou|machucou|machuquei)(?: \\S+){0,2} (?:{body})|(?:magoou|cortou|queimou|feriu) se|ferid[oa]s?|ferimento\\S*|lesao|lesoes|queimaduras?|alergi\\S*|alergic[oa]|urticaria|erupcao|manchas vermelhas|inchad[oa]|inchaco|sangr\\S*|sangue|vomit\\S*|intoxicacao|desmai\\S*|engasg\\S*|choque anafilatico|efeitos? (?:secundarios?|colaterais)',
      '(?:foi|fui|fomos|parar|levad\\S*|internad\\S*|acab\\S*)(?: \\S+){0,3} (?:hospital|urgencias?|pronto socorro|medico)|internad[oa]|ambulancia|samu|ao veterinario|(?:passou|passei|fiquei|ficou|senti|sentiu)(?: \\S+){0,2} (?:mal|doente)|adoec\\S*|reacao (?:alergica|na pele|ao)|(?:cai|caiu)(?: \\S+){0,2} (?:e|da|quando|por)',
    ],
    danger: [
      '(?:deu|dar|levei|apanhei|tomei)(?: \\S+){0,2} (?:um )?(?:choque|esticao)|chamusc\\S*|queimad[oa] por dentro|cheiro estranho a|eletrocut\\S*',
      '(?:pegou|pegando|apanhou|pegar) fogo|em chamas|incendi\\S*|explodi\\S*|explosao|(?:carregador|tomada|cabo|bateria|aparelho|ficha)(?: \\S+){0,3} (?:derret\\S*|queim\\S*|fumo|fumaca|faisc\\S*|explod\\S*|estour\\S*)|deitar fumo|fumaca|faiscas?|curto ?circuito|sobreaquec\\S*|superaquec\\S*|choque eletrico|(?:levei|levou|apanhei|apanhou|deu)(?: \\S+)? choque|cheiro (?:a|de) (?:queimado|gas)|bateria inchada',
      '(?:vidro|metal|plastico|bolor|mofo|larvas|insetos?|barata|agulha|parafuso|lamina)(?: \\S+){0,3} (?:na|no|dentro|em)|(?:pedacos|cacos|estilhacos|fragmentos|bocados) de (?:vidro|metal|plastico)|perigos[oa]s?|perigo|toxic[oa]s?|envenen\\S*|recall|recolha do produto|contaminad[oa]s?|estragad[oa] (?:e|cheio)|mofad[oa]|podre|fora da validade|(?:podia|poderia)(?: \\S+){0,3} (?:morrer|matar|morrido|incendiar|queimar)|quase (?:morr\\S*|se engasg\\S*|pegou|incendi\\S*)',
    ],
    medicine: [
      'ultim[oa]s? (?:\\S+ )?(?:comprimidos?|doses?|ampolas?|capsulas?)|hipertens\\S*|prematur[oa]|transplant\\S*|bomba de leite|respirador|nebulizador',
      'medicament\\S*|remedios?|medicacao|insulina|inalador|bombinha|comprimidos|pilulas|antibiotic\\S*|receita medica|tratamento(?: \\S+){0,2} (?:medico|para|contra|do|da)|(?:meu|seu) tratamento|epilepsia|diabet\\S*|asma|tensao (?:alta|arterial)|pressao (?:alta|arterial)|oxigenio|sonda|tiras (?:reagentes|de glicemia)|dialise|aparelho auditivo|cadeira de rodas|leite (?:em po|de formula)|formula infantil|vida ou (?:de )?morte|vital|uso continuo|motivos? medicos?',
    ],
    legal_steps: [
      'jurista|queixa (?:na|no|junto)|reclamacao (?:formal|judicial|oficial)|apresentei queixa|conciliacao|arbitragem|meus advogados|processar|processo contra|vou processar',
      'advogad[oa]s?|tribuna[li]s?|juizado|pequenas causas|justica|juiz|process(?:o|ar|a los|arei|ando|amos|ar vos) ?(?:judicial|voces|a empresa)?|judicial\\S*|acao (?:judicial|na justica|legal|civil)|acoes legais|medidas (?:legais|judiciais)|legalmente|via legal|vias legais|danos morais|indenizacao por|meus direitos|direitos? do consumidor|codigo (?:de defesa )?do consumidor|cdc|ilegal\\S*|queixa crime|queixa|incumprimento|quebra de contrato|intimacao',
    ],
    authority: [
      'procon|(?:a|na|pela|da) deco|asae|livro de reclamacoes|livro vermelho|portal da queixa|consumidor gov|centro de arbitragem|defesa do consumidor|direcao geral do consumidor|policia|psp|gnr|delegacia|esquadra|boletim de ocorrencia|b o|ministerio publico|autoridades|ombudsman|anatel|senacon',
    ],
    formal_notice: [
      '(?:ultim[oa]|derradeir[oa]) (?:aviso|oportunidade|chance|prazo|tentativa|notificacao)|ultimato|(?:dou|dou lhes|dou vos|concedo) (?:\\S+ ){0,2}(?:\\d+|sete|tres|dois|cinco|quinze|24|48) (?:dias|horas)(?: \\S+){0,4}|(?:rescind\\S*|resolv\\S*|resolucao|resolver|rescisao|denuncio)(?: \\S+){0,2} (?:contrato|compra)|notificacao extrajudicial|interpel\\S*|caso contrario|do contrario|venho por este meio (?:exigir|notificar|intimar)|em mora',
    ],
    payment_dispute: [
      'emissora? do (?:meu )?cartao|(?:reverter|reverta|estornar|devolver|anular)(?: \\S+){0,3} (?:debito|cobranca|pagamento|valor)',
      'chargeback|estorn\\S*|contest\\S*(?: \\S+){0,3} (?:compra|cobranca|pagamento|cartao|transacao|debito|valor)|(?:disputa|reclamacao|litigio|caso|contestacao|queixa)(?: \\S+){0,3} (?:{bank})|(?:{bank})(?: \\S+){0,4} (?:contest\\S*|anul\\S*|cancel\\S*|estorn\\S*|devolv\\S*|bloque\\S*|revert\\S*|recuper\\S*|disput\\S*)|(?:anul\\S*|cancel\\S*|revert\\S*|bloque\\S*|suspend\\S*|sust\\S*|disput\\S*)(?: \\S+){0,3} (?:pagamento|cobranca|debito|transacao|transferencia)|(?:ligar|ligo|liguei|falar|falei|contact\\S*|avis\\S*|inform\\S*|acion\\S*|pedir|vou|contatar)(?: \\S+){0,3} (?:meu|o|ao|com o|no|a) (?:{bank})|protecao (?:ao|do) comprador|cobranca (?:indevida|nao autorizada)|debito nao autorizado',
    ],
    personal_data: [
      '(?:retir\\S*|revog\\S*)(?: \\S+){0,2} consentimento|(?:apag\\S*|elimin\\S*|exclu\\S*)(?: \\S+){0,3} (?:informacoes|e ?mail|nome|historico|sobre mim|tudo sobre)',
      'rgpd|gdpr|lgpd|cnpd|anpd|protecao de dados|dados pessoais|(?:meus|que|quais|todos os) (?:\\S+ )?dados(?: \\S+){0,4} (?:apag\\S*|elimin\\S*|exclu\\S*|delet\\S*|sobre mim|meus|guardad\\S*|vend\\S*|vaz\\S*|partilh\\S*|compartilh\\S*)|(?:os )?meus dados|(?:apag\\S*|elimin\\S*|exclu\\S*|delet\\S*|remov\\S*|fech\\S*|encerr\\S*|tirem|retirem|cancel\\S*)(?: \\S+){0,4} (?:conta|dados|perfil|sistema|registos?|cadastro|base|informacoes)|(?:tirem me|apaguem me|removam me|me tirem|me removam|me apaguem)(?: \\S+)?|direito (?:ao esquecimento|de acesso|ao apagamento|a exclusao)|artigo (?:15|17|18)|quem(?: \\S+){0,3} (?:deu|vendeu|passou|forneceu)(?: \\S+){0,3} (?:email|e mail|dados|numero|contacto)|(?:como|onde) (?:conseguiram|obtiveram|arranjaram|pegaram)(?: \\S+)? me[ua]|roubo de identidade|vazamento de dados|vazaram',
    ],
    wants_person: [
      '(?:pessoal|pessoas|gente) (?:a serio|de verdade|reais|real|human[oa]s?)',
      '(?:fal\\S*|convers\\S*|comunic\\S*|contact\\S*|trat\\S*|pass(?:e|em|ar|a|em me|e me)|transf\\S*|atend\\S*|coloq\\S*|encaminh\\S*)(?: \\S+){0,4} (?:pessoa|alguem|humano|ser humano|atendente|assistente|operador\\S*|supervisor\\S*|responsavel|chefe|gerente|superior|representante|funcionari[oa]|apoio ao cliente|atendimento|sac)(?: \\S+)?|pessoa (?:real|de verdade|humana|a serio|de carne|fisica)|(?:um|ser|algum) humano|atendente humano|atendimento humano|alguem (?:de verdade|real|a serio|que (?:me )?(?:possa|resolva|leia|ajude|entenda))|carne e osso|(?:seu|vosso|teu|um|o|a) (?:supervisor\\S*|chefe|gerente|superior)|(?:ha|tem|existe|esta ai) (?:alguem|alguma pessoa|algum humano)(?: \\S+){0,2}',
    ],
    no_robot: [
      '(?:nao|com|um|uma|de|chega de|fart[oa] de|cansad[oa] de|sem|e|es|por|isso e|voce e|voces sao) (?:\\S+ ){0,2}(?:robos?|bots?|chatbots?|ia|inteligencia artificial|maquinas?|computador|respostas? (?:automatic\\S*|prontas?|padrao|genericas?|feitas)|mensagens? (?:automatica|pronta)s? (?:nao|outra|sempre|mais)|copia e cola|copy paste|modelos? de resposta)',
    ],
    wants_call: [
      '(?:liguem me|ligue me|liga me|me liguem|me ligue|me liga|me ligar|ligar me|telefonem me|telefone me|me telefon\\S*|contactem me por telefone)|(?:me|podem|por favor|favor|alguem|quero que) (?:\\S+ ){0,2}(?:lig(?:ar|uem|ue)|telefon(?:ar|em|e))|retorn(?:em|ar|o) (?:a )?(?:minha )?(?:ligacao|chamada)|(?:um|vosso|seu|algum|o|numero de) (?:\\S+ )?(?:telefone (?:de|para)|numero de telefone|numero para ligar|contacto telefonico|0800)|por telefone|uma ligacao|uma chamada|linha de apoio',
    ],
    insult: [
      'merda\\S*|porra|caralh\\S*|put[ao]s?|puta que|filh[oa]s? da|fdp|pqp|foda\\S*|fod\\S*|cabr\\S*|otari\\S*|idiotas?|imbecil|imbecis|estupid[oa]s?|burr[oa]s?|palhac\\S*|incompetent\\S*|incompetencia|inutil|inuteis|vagabund\\S*|desgrac\\S*|(?:um|sao|e) lixo|nojent\\S*|nojo|sacanagem|sacana\\S*|parv[oa]s?|atrasad[oa] mental|fuck\\S*|wtf|vsf|vtnc|va se|ao diabo|bost\\S*|ridicul[oa]s?|amadores|patetic[oa]s?|que raio|raios partam',
    ],
    accusation: [
      'ladr[oa]\\S*|ladroes|roub(?:o|aram|ado|ando|am|alheira) ?(?:meu|o|me|dinheiro)?|gatunos?|vigarist\\S*|vigarice|aldrab\\S*|burl\\S*|golp(?:e|istas?|es)|fraud\\S*|engan(?:ado|ada|aram|am|oso|acao)|mentiros[oa]s?|mentem|mentira\\S*|mentiram|criminos[oa]s?|bandidos?|estelionat\\S*|picaret\\S*|trapac\\S*|desonest\\S*|loja falsa|site falso|(?:ficaram|ficar|pegaram|pegam|recebem|receberam)(?: \\S+){0,3} (?:meu |o )?dinheiro|lesad[oa]|passad[oa] para tras',
    ],
    fed_up: [
      'mete[m]? nojo|por aqui com|conversa fiada|desculpas esfarrapadas|enrol(?:ar|ando|acao|ado|ada)|lorota\\S*|tretas|uma vergonha|sem vergonha|falta de seriedade|nada serios|porcaria|uma treta|de rir|para rir|inacreditavel|incompreensivel e inaceitavel|estou pelos|nao aguento mais (?:esta|isso|isto|esperar)|indecente|um nojo|gozo|a gozar',
      'vergonh\\S*|absurd[oa]s?|inaceitave\\S*|inadmissive\\S*|intolerave\\S*|indigna\\S*|revolt\\S*|lamentave\\S*|escandal\\S*|descaso|desrespeit\\S*|falta de respeito|palhacada|furios[oa]|irritad\\S*|zangad\\S*|chatead(?:issim[oa])|put[oa] da vida|put[oa] com|raiva|fula|possess[oa]|fart[oa]s?|cansad[oa] de (?:esperar|ligar|escrever)|cansei de|basta|ja chega de|chega de|(?:de )?saco cheio|pelos cabelos|ate (?:aos cabelos|a ponta)|gota (?:de|d) agua|paciencia(?: \\S+){0,4} (?:limite|acab\\S*|esgot\\S*|fim)|(?:perd\\S*|acab\\S*|esgot\\S*)(?: \\S+){0,3} paciencia|sem paciencia',
      'nunca mais|(?:e a ultima|primeira e ultima) (?:vez|compra)|nao (?:volto|compro|voltarei)(?: \\S+){0,2} (?:comprar|mais)|(?:gozar|gozando|brincando|tirando sarro|troca[rn]\\S*|brincar)(?: \\S+)? (?:comigo|connosco|conosco|com a minha|com a)|uma brincadeira|piada|(?:pior|pessim[oa]|horrivel|terrivel|horroroso|pessimos) (?:\\S+ )?(?:servico|loja|empresa|experiencia|atendimento|compra|site)|(?:servico|atendimento|experiencia)(?: \\S+){0,2} (?:pessim\\S*|horrivel|terrivel|lamentavel|vergonhos\\S*|ridicul\\S*|uma merda)|desastre|pesadelo|exijo|exigo|insult\\S*|nunca vi|que loja e essa|incrivel como|e brincadeira',
    ],
    press: [
      'programa (?:da|de) (?:tv|televisao|manha|tarde|sic|tvi|rtp|globo|record|praca)|(?:na|a|para a) (?:sic|tvi|rtp|globo|record)|correio da manha|parar (?:ao|a|na) (?:programa|tv|televisao|noticias)',
      'jornalist\\S*|(?:a|na|os|aos|nos) (?:imprensa|jornais|media|midia)|comunicacao social|(?:ao|no|um) jornal|(?:na|a) (?:televisao|tv)|reportagem|celso russomanno|programa de (?:tv|televisao|radio)|tornar(?:ei)? (?:\\S+ )?public\\S*|publicamente|expor (?:voces|vos|a empresa|isso|tudo)|viraliz\\S*|viral',
    ],
    audience: [
      '(?:contar|dizer|mostrar|expor|conto)(?: \\S+){0,4} (?:meu|meus|no|nos) (?:tiktok|instagram|insta|youtube|facebook|twitter|canal|blog|seguidores)|no meu (?:tiktok|insta\\S*|perfil)',
      'seguidor\\S*|followers?|inscritos|subscritores|influenc(?:er|iador)\\S*|(?:meu|minha) (?:\\S+ )?(?:blog|canal|podcast|instagram|insta|tiktok|youtube|pagina|perfil|comunidade)|(?:public\\S*|postar|postei|vou postar|partilh\\S*|compartilh\\S*|divulg\\S*|contar|jogar|expor)(?: \\S+){0,6} (?:redes(?: sociais)?|facebook|instagram|tiktok|twitter|youtube|todo (?:o )?lado|linkedin|internet)|redes sociais|(?:avis\\S*|alert\\S*|cont\\S*|diz\\S*)(?: \\S+){0,2} (?:toda a gente|todo mundo|todos|a todos|outras pessoas|as pessoas)|(?:todos|toda a gente|todo mundo|vao)(?: \\S+){0,2} (?:saber|ficar a saber|ouvir falar)',
    ],
    public_review: [
      'trust ?pilot|reclame ?aqui|(?:avaliac\\S*|critica|review|comentario|nota)s? (?:negativ\\S*|pessim\\S*|de uma|no google|mas|ma|ruim|zero)|(?:ma|mas|pessim\\S*|pior|ruim) (?:\\S+ )?(?:avaliac\\S*|critica|review|nota)|(?:uma|1|zero|0|uma so) estrelas?|avaliacao no google|avaliar (?:mal|negativamente|em conformidade)',
    ],
    writes_again: [
      '(?:contact\\S*|contat\\S*|escrev\\S*|ligu\\S*|reclam\\S*)(?: \\S+){0,3} em (?:\\d+|duas|tres|quatro|cinco|varias|diversas) ocasioes|pela (?:{nth}) vez',
      '(?:{nth}) vez que (?:\\S+ )?(?:escrev\\S*|pergunt\\S*|contact\\S*|contat\\S*|reclam\\S*|lig\\S*|mand\\S*)|(?:{nth}) (?:e ?mails?|mails?|mensage(?:m|ns)|reclamacao|contacto|contato|pedido de|tentativa|ticket|chamado|protocolo)(?: \\S+){0,3}|(?:varias vezes|diversas vezes|repetidamente|de novo|novamente|outra vez|volto a|voltar a|insisto)(?: \\S+){0,3} (?:escrev\\S*|escrit\\S*|pergunt\\S*|reclam\\S*|contact\\S*|contat\\S*|(?:mandei|enviei|mandado|enviado) (?:\\S+ )?(?:email|mail|mensage\\S*|e mail)s?|liguei|ligado|perguntei)|ja (?:vos |lhes |os |te )?(?:tinha |havia )?(?:escrevi|escrito|perguntei|perguntado|reclamei|reclamado|contactei|contatei|mandei|mandado|enviei|enviado|liguei|ligado)|(?:escrev\\S*|escrit\\S*|pergunt\\S*|reclam\\S*|contact\\S*|contat\\S*|liguei|mandei)(?: \\S+){0,4} (?:varias vezes|diversas vezes|outra vez|de novo|novamente|(?:duas|tres|quatro|cinco|\\d+|mil) vezes)|(?:dois|tres|quatro|cinco|\\d+|varios|varias|muitos|tantos) (?:emails|e mails|mails|mensagens|contactos|contatos|ligacoes|chamados|protocolos)|(?:meu|minha|meus|minhas) (?:anterior\\S*|ultim\\S*|primeir\\S*)(?: \\S+)? ?(?:email|e mail|mail|mensage\\S*|contact\\S*)?|(?:meus|minhas) (?:emails|e mails|mails|mensagens)|como (?:ja )?(?:disse|escrevi|referi|falei|mencionei)|quantas vezes|sempre a mesma (?:resposta|coisa)|insisto',
    ],
    no_answer: [
      '(?:nao|ninguem|nunca|sem|nenhum[a]?|nem|zero|tambem nao)(?: \\S+){0,4} (?:respost\\S*|respond\\S*|retorn\\S*|respondeu|respondem|atende\\S*|resposta)|(?:me|nos) (?:estao |continuam )?(?:a )?ignor\\S*|ignor(?:am|ada|ado|ando) (?:os|as|meus|minhas|me)|silencio (?:total|absoluto)|(?:espero|aguardo) (?:ha|desde)(?: \\S+){0,3} resposta',
    ],
    other_request: [
      '(?:tambem|alem disso|alem do mais|por outro lado|outra (?:coisa|pergunta|questao|duvida)|segunda pergunta|ja agora|aproveito|a proposito|p s|ps|e ainda)(?: \\S+){0,10} (?:fatura|factura|nota fiscal|nf|recibo|reembols\\S*|devol\\S*|troc\\S*|desconto|cupom|cupao|codigo|presente|embrulh\\S*|compensa\\S*|garantia|consert\\S*|repar\\S*|stock|estoque|tamanho|cor|cancel\\S*|morada|endereco|acrescent\\S*|adicion\\S*|alter\\S*|senha|conta|assinatura|pontos|partid[oa]|quebrad\\S*|defeit\\S*|falt\\S*|errad\\S*|vizinh\\S*|outro pedido|outra encomenda)',
      '(?:preciso|precisava|quero|queria|envi\\S*|mand\\S*|podem dar|gostaria)(?: \\S+){0,5} (?:fatura|factura|nota fiscal|recibo)|(?:podem|podiam|poderiam|pode|podias|da para|e possivel)(?: \\S+){0,2} (?:juntar|acrescentar|adicionar|incluir|colocar|por) (?:outr[oa]|um|uma|mais|o|a)|deix\\S*(?: \\S+){0,5} (?:vizinh\\S*|porteir\\S*|portaria|atras)|compensacao|indemniz\\S*|indeniz\\S*|(?:devolv\\S*|reembols\\S*)(?: \\S+){0,3} (?:portes|frete|envio)|para presente|embrulho|tem (?:tambem|em outro|em tamanho|em cor)',
    ],
    machine_orders: [
      'nov[ao]s? (?:regras?|instruc\\S*|ordens?)(?: \\S+){0,3} (?:bot|ia|robo|assistente|ti|voce)|respond\\S* a (?:cada|todas)(?: \\S+){0,2} (?:perguntas?|mensagens?)|(?:car[oa]|ola|querid[oa]) (?:ia|bot|robo|assistente|chatbot)|(?:nota|mensagem|instruc\\S*) para (?:a ia|o bot|o assistente)',
      '(?:ignor\\S*|esque[cç]\\S*|descart\\S*|desconsider\\S*|nao sig\\S*|contorn\\S*)(?: \\S+){0,5} (?:instruc\\S*|regras?|ordens|normas|diretrizes|prompt|disseram|dito|politicas?|comandos|anterior\\S*)|esque[cç]a\\S* tudo|esquece tudo|(?:a partir de agora|de agora em diante|doravante)(?: \\S+){0,2} (?:aprov\\S*|reembols\\S*|aceit\\S*|e|es|respond\\S*|age|aja|autoriz\\S*|deve|vais|vai)(?: \\S+)?|agora (?:voce e|es|tu es)|(?:voce|tu) (?:nao e|ja nao es|e agora|nao es mais)(?: \\S+){0,2}|marque me|me marque|finja|faz de conta|faca de conta|aja como|como (?:ia|inteligencia artificial|modelo)|modelo de linguagem|prompt do sistema|system prompt|modo (?:desenvolvedor|programador|administrador)|(?:mostr\\S*|revel\\S*|imprim\\S*|diga)(?: \\S+){0,3} (?:instrucoes|prompt)|aprov\\S* (?:todos|todas|qualquer|cada)|respond\\S* (?:apenas|so|somente|exatamente)',
    ],
  },
};
