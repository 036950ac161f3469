import type { Lexicon } from './lexicon.ts';

/** Portuguese of Brazil and Portugal. */
export const PT: Lexicon = {
  terms: {
    parcel: 'pedidos?|encomendas?|pacotes?|entregas?|compras?|envios?|remessa|mercadoria',
    goods:
      '{parcel}|produtos?|artigos?|itens|item|sapatos|tenis|vestido|calca|camisa|camiseta|telefone|telemovel|celular|relogio|anel|colar|livros?|presentes?|sofa|mesa|cadeira|cama|luminaria|bolsa|mochila|bicicleta|perfume|creme|coisas',
    get: 'recebi|recebido|recebemos|chegou|chegaram|chegar|chega|entregue|entregues|entregaram|entregou|receber|recebida|aparecido|veio',
    no: 'nao|nunca|ainda nao|nada|sem|nenhum|nenhuma|jamais|ate agora nao|ate hoje nao|continuo sem',
    n: '\\d+|um|uma|dois|duas|tres|quatro|cinco|seis|sete|oito|dez|quinze|varios|varias|alguns|mais de \\d+|quase',
    time: 'dias?|semanas?|mes|meses|dias uteis|horas',
    want: 'quero|queria|gostaria|desejo|preciso|posso|poderia|poderiam|podem|pode|solicito|por favor|como|e possivel|favor|exijo|peco',
  },
  notGoods: [
    '(?:e ?mail |mensagem )?(?:de )?confirmacao(?: d[eoa] (?:pedido|compra|encomenda|envio))?|e ?mails?|respostas?|mensage(?:m|ns)|ligacao|retorno|newsletter|notas? fiscal|faturas?|recibo|codigos?(?: (?:de desconto|promocional|de verificacao))?|cupo(?:m|ns)|vales?(?: presente)?|cart(?:ao|oes)(?: (?:presente|de credito))?|senha|palavra passe|custos? de envio|frete|portes(?: de envio)?|taxa de entrega|metodos? de (?:envio|pagamento)|etiqueta de devolucao|transferencia|fazer (?:um |o )?(?:pedido|compra)|feedback',
  ],
  cues: {
    parcel: ['{parcel}|transportadora|entregador|carteiro|estafeta|correios'],
    goods: ['{goods}'],
    not_goods: ['xthing'],
    asks_where: [
      '(?:onde|aonde|cade)(?: \\S+)? (?:esta|estao|anda|se encontra|fica|foi parar|o|a|meu|minha|e que esta)(?: \\S+){0,3} (?:{goods})|(?:cade|onde esta|onde estao) (?:o |a |os |as )?(?:meu|minha|meus|minhas) (?!xthing|dinheiro|reembolso|conta)[^ |]{2,}|(?:onde esta|cade)(?: (?:ele|ela|isso))?(?= (?:\\||$))|(?:saber|dizer) onde(?: \\S+){0,4}',
      '(?:status|estado|rastrear|rastreio|rastreamento|acompanhar|localizar|seguimento|noticias?|informac(?:ao|oes)|situacao|andamento|atualizacao|posicao|saber|ponto de situacao)(?: \\S+){0,5} (?:{parcel})|o que (?:aconteceu|houve|se passa|ha)(?: \\S+){0,2} (?:{parcel})|(?:{parcel})(?: \\S+){0,4} (?:extraviad[oa]|perdid[oa]|sumiu|desapareceu)|como esta(?: \\S+){0,2} (?:{parcel})',
    ],
    asks_when: [
      '(?:quando|que dia|qual o dia|ate quando|a que horas|em que data|para quando)(?: \\S+){0,6} (?:cheg\\S+|receb\\S+|entreg\\S+|{parcel}|vem)|(?:data|dia|prazo|previsao)(?: \\S+){0,2} (?:de |da |para )?(?:entrega|chegada)(?: \\S+){0,2}|quanto tempo(?: \\S+){0,5} (?:demora\\S*|leva|falta|esperar|chegar|aguardar)(?: \\S+){0,3}|(?:chega|vai chegar|chegara|sera entregue)(?: \\S+){0,3} (?:hoje|amanha|antes|a tempo|esta semana|ate)',
    ],
    asks_duration: [
      'quanto tempo (?:demora|leva|demoram)(?: \\S+){0,3} (?:envio|entrega|entregas|envios)|prazos? de (?:entrega|envio)|tempo de (?:entrega|envio)',
    ],
    asks_news: [
      '(?:alguma|ha|tem|sem|nenhuma|nao tenho|quais) (?:\\S+ )?(?:noticias?|novidades?|informac(?:ao|oes)|atualizac(?:ao|oes)|previsao)|ainda nada|ate agora nada|(?:estou|continuo|estamos|sigo) (?:\\S+ )?(?:esperando|aguardando|a espera|a aguardar|aguardo)|o que (?:esta acontecendo|aconteceu|se passa|houve)|(?:podem|poderiam|pode|poderia) (?:verificar|informar|dizer|confirmar|ajudar)(?: \\S+){0,3}|aguardo (?:retorno|xthing|noticias)',
    ],
    asks_shipped: [
      '(?:quando|ja|foi|foram|voces ja|sera)(?: \\S+){0,5} (?:enviad[oa]s?|despachad[oa]|enviam|enviar|postad[oa]|expedid[oa]|saiu|vao enviar)(?: \\S+){0,2}',
    ],
    not_received: [
      '(?:{no})(?: \\S+){0,4} (?:{get})(?: \\S+){0,4}|(?:{goods})(?: \\S+){0,5} (?:{no})(?: \\S+){0,4} (?:{get})|(?:espero|esperando|aguardo|aguardando|espera|aguardar)(?: \\S+){0,5} (?:{goods}|ha|desde|{time})|(?:nunca|nao) (?:chegou|recebi|foi entregue|me entregaram)|sem receber|nao entregue|nao chega',
    ],
    late: [
      '(?:atras(?:o|ad[oa]s?|ou)|demora(?:ndo)?|demorad[oa]|tarde|tardando|prazo(?: \\S+){0,4} (?:venceu|vencido|passou|expirou|acabou|ultrapassad[oa]|estourou|era)|deveria ter (?:chegado|sido|recebido)|devia ter (?:chegado|sido)|era para ter (?:chegado|sido)|era pra (?:ter )?cheg\\S+|previst[oa](?: \\S+){0,3} (?:para|dia)|ja (?:passou|passaram|deveria)|(?:ha|faz|tem|fazem|a|vai para) (?:mais de |ja )?(?:{n}) (?:{time}))',
    ],
    ordered_ago: [
      '(?:comprei|pedi|encomendei|fiz|compra|paguei|pedido)(?: \\S+){0,6} (?:ha|faz|no dia|dia \\d|em|desde|semana passada|mes passado)(?: \\S+){0,3}|(?:ha|faz) (?:mais de |quase |ja )?(?:{n}) (?:{time})|desde (?:o|a|dia)(?: \\S+){0,3}',
    ],
    not_shipped: [
      '(?:nao|nem)(?: \\S+){0,3} (?:enviad[oa]|despachad[oa]|postad[oa]|saiu|expedid[oa]|enviaram|processad[oa])|(?:ainda|continua|so|apenas)(?: \\S+){0,3} (?:em preparacao|em processamento|em separacao|processando|preparando|pendente|a processar|aguardando envio)|em separacao|em preparacao|em processamento',
    ],
    tracking_stuck: [
      '(?:rastreio|rastreamento|codigo de rastreio|tracking|link|status|seguimento)(?: \\S+){0,6} (?:nao|sem|parado|invalido|nenhum\\S*|nada|mesmo|inexistente|travado)(?: \\S+){0,4}|(?:nao|sem|nenhum)(?: \\S+){0,4} (?:rastreio|rastreamento|codigo de rastreio|tracking|moviment\\S+|atualiz\\S+)|(?:parad[oa]|retid[oa]|preso|presa|travad[oa]|bloquead[oa])(?: \\S+){0,3} (?:em|no|na|ha|desde|nos)(?: \\S+){0,3}|nao (?:se move|atualiza|anda|mexe)',
    ],
    attempted: [
      '(?:tentativa de entrega|entrega (?:falhou|nao efetuada|nao realizada|falhada|mal sucedida)|destinatario ausente|ausente|ninguem (?:tocou|bateu|chamou|apareceu|em casa)|nao (?:tocaram|tocou|bateu|bateram|chamou)(?: \\S+){0,3}|aviso de (?:entrega|recebimento)|nova (?:entrega|tentativa)|reagendar|reentrega|nao foi possivel (?:entregar|localizar)|nao conseguiram entregar)(?: \\S+){0,3}',
    ],
    partial: [
      '(?:resto|restante|outra parte|outro pacote|segundo pacote|outra metade)(?: \\S+){0,5}|(?:so|apenas|somente) (?:\\S+ ){0,3}(?:uma parte|metade|um pacote|um item|um produto|parte|um dos)(?: \\S+){0,4}|entrega parcial|pedido incompleto',
    ],
    says_delivered: [
      '(?:diz|consta|aparece|indica|esta como|como|segundo|status|rastreio|mostra|marcad[oa]|supostamente|dizem|informa|transportadora|entregador|notificacao|dado como|site)(?: \\S+){0,6} (?:entregue|entregues|recebid[oa]|foi entregue|entregaram)',
    ],
    not_here: [
      '(?:nao|nunca|nada|ninguem|nem)(?: \\S+){0,5} (?:receb\\S+|chegou|tenho|esta|aqui|encontr\\S+|entreg\\S+|achei|vi|vizinhos?|nada)|(?:roubad[oa]|furtad[oa]|outro endereco|endereco errado|outra pessoa|vizinhos?(?: \\S+){0,4} (?:nao|nada))|nada (?:aqui|na caixa|na portaria)',
    ],
    out_for_delivery: ['saiu para entrega|em distribuicao'],
    return_status: [
      '(?:receberam|status|chegou|onde esta|estado)(?: \\S+){0,5} (?:devolucao|troca)(?: \\S+){0,4}|(?:minha|a) (?:devolucao|troca)(?: \\S+){0,5} (?:recebid[oa]|chegou|processad[oa]|nao|status|ainda)',
    ],
    refund_status: [
      '(?:onde|cade|quando|ainda|nao|sem|nunca|espero|aguardo|aguardando|status|desde)(?: (?!ou|e|quero|queria|pedido|pacote|encomenda|exijo)\\S+){0,6} (?:reembols\\S+|estorno|meu dinheiro|estornad[oa]|devolucao do (?:dinheiro|valor))|(?:reembolso|estorno)(?: \\S+){0,5} (?:nao|ainda|quando|pendente|status|caiu|receb\\S+|demora\\S*)',
    ],
    address_change: [
      '(?:mudar|alterar|trocar|corrigir|atualizar|mudanca|alteracao|errad[oa]|erro|novo|outro|incorret[oa]|errei)(?: \\S+){0,5} (?:endereco|morada|cep|codigo postal|numero da casa)|(?:endereco|morada)(?: \\S+){0,5} (?:mudar|alterar|errad[oa]|trocar|corrigir|incorret[oa]|mudou|incomplet[oa])|mudei de (?:casa|endereco|morada)|me mudei|enviar para outr[oa]',
    ],
    cancel: [
      '(?:cancelar|cancelamento|cancelem|cancele|cancelad[oa]|anular|desistir|desisti|arrependimento)(?: \\S+){0,4}|nao (?:quero|preciso) mais(?: \\S+){0,2}|(?:comprei|pedido|pedi|compra)(?: \\S+){0,3} (?:por engano|duas vezes|em duplicado|duplicad[oa]|sem querer)',
    ],
    change_order: [
      '(?:mudar|alterar|trocar|adicionar|acrescentar|remover|retirar|modificar|editar)(?: \\S+){0,5} (?:{parcel}|item|produto|tamanho|cor|quantidade|artigo)|(?:tamanho|cor|quantidade) errad[oa](?= (?:\\||$|posso|e))',
    ],
    return_start: [
      '(?:devolver|devolve lo|devolucoes|trocar (?:o|a|por|um)|fazer (?:uma |a )?(?:troca|devolucao)|solicitar (?:troca|devolucao)|retornar o)(?: \\S+){0,4}|(?:{want})(?: \\S+){0,3} (?:devolver|devolucao|troca)|nao (?:serviu|gostei|serve|coube)|(?:muito|ficou) (?:grande|pequen[oa]|apertad[oa])',
    ],
    refund_request: [
      '(?:{want}|exijo|solicitar|pedir)(?: \\S+){0,5} (?:reembols\\S+|meu dinheiro|dinheiro de volta|estorno|devolucao do (?:dinheiro|valor)|indenizacao|compensacao)|devolv\\S+ (?:o )?meu dinheiro|dinheiro de volta|reembolsem|(?:cobrad[oa]|cobraram) (?:duas vezes|em dobro|a mais)',
    ],
    wrong_or_missing: [
      '(?:errad[oa]s?|trocad[oa]s?|diferente|outr[oa])(?: \\S+){0,1} (?:produto|item|tamanho|cor|pedido|pacote|artigo|modelo)|(?:produto|item|tamanho|cor|pedido|pacote|artigo|modelo)(?: \\S+){0,2} (?:errad[oa]|trocad[oa]|diferente|que nao (?:e|pedi))|nao e o que(?: \\S+){0,3}|(?:enviaram|recebi|veio|chegou|mandaram)(?: \\S+){0,4} (?:em vez|no lugar|errad[oa]|trocad[oa])|(?:falta|faltam|faltou|faltando|faltavam|incomplet[oa]|veio sem)(?: \\S+){0,5}|(?:caixa|pacote) vazi[oa]',
    ],
    damaged: [
      '(?:danificad[oa]s?|quebrad[oa]s?|partid[oa]s?|defeituos[oa]s?|com defeito|defeito|amassad[oa]|rasgad[oa]|riscad[oa]|estragad[oa]|avariad[oa]|trincad[oa]|nao (?:funciona|liga|carrega)(?! o (?:link|rastreio|site))|vazou|vazando|vencid[oa] o produto|mau estado)',
    ],
    customs: [
      '(?:alfandega|alfandegari[oa]s?|taxas? de importacao|imposto de importacao|direitos aduaneiros|aduaneir[oa]s?|tributad[oa]|taxad[oa])(?: \\S+){0,4} (?:pagar|cobra\\S*|pagamento|fatura|quanto|documentos?)|(?:pagar|cobra\\S*|taxa|taxas|imposto|impostos|custos|pagamento)(?: \\S+){0,4} (?:alfandeg\\S+|importacao|aduan\\S+)|fui taxad[oa]',
    ],
    subscription: ['assinaturas?|assinante|subscricao|caixa mensal|renovacao automatica|mensalidade'],
    policy: [
      '(?:enviam|entregam|fazem (?:envios|entregas)|mandam|voces entregam|voces enviam)(?: \\S+){0,2} (?:para|em|no|na|ao|fora)(?: \\S+){0,3}|(?:quanto custa|qual o valor|quais|qual e|qual a|quanto fica)(?: \\S+){0,4} (?:xthing|envio|entrega|devolucao|politica|condicoes)(?: \\S+){0,2}|politica de (?:devolucao|troca|trocas|reembolso|envio|privacidade)|(?:xthing|envio|entrega) (?:gratis|gratuit[oa]|expresso|internacional)|(?:tem|oferecem|aceitam|fazem|voces tem) (?:\\S+ ){0,4}(?:envio|entrega|devolucao|troca|retirada|pagamento|loja)|se eu (?:comprar|pedir|encomendar)(?: \\S+){0,2}|antes de (?:comprar|encomendar)',
    ],
    other_topic: [
      '(?:senha|login|minha conta|cadastro|entrar na conta|palavra passe)(?: \\S+){0,3}|(?:nao|preciso|onde|falta|enviar|nenhum\\S*|como|quero|recebi)(?: \\S+){0,4} xthing|xthing(?: \\S+){0,4} (?:nao|invalid\\S+|funciona|recusad\\S+|expirad\\S+)|(?:em estoque|em stock|disponivel|disponibilidade|esgotad[oa])|(?:emprego|vaga|curriculo|estagio)|(?:site|pagina|carrinho|aplicativo|pagamento)(?: \\S+){0,4} (?:nao|erro|falha|trava|recusad\\S+)|parceria|influenciador\\S*|revend\\S+|atacado|garantia|qual tamanho|manual|descadastr\\S+|recomend\\S+',
    ],
    sells_something: [
      '(?:oferecemos|nossa (?:empresa|agencia|plataforma)|nossos servicos|somos uma (?:empresa|agencia)|seo|sua (?:loja|empresa) (?:vender|crescer)|aumentar (?:suas|as) vendas|agendar uma (?:chamada|reuniao))(?: \\S+){0,5}',
    ],
    complaint: [
      '(?:muito|super|extremamente|realmente|bastante) (?:decepcionad[oa]|insatisfeit[oa]|chatead[oa]|desapontad[oa]|irritad[oa]|ruim|mau)|(?:pessim[oa]|horrivel|terrivel|pior|lamentavel|vergonhos[oa]|inaceitavel|inadmissivel|pessimo) ?(?:servico|atendimento|experiencia|empresa|loja)?|(?:fazer|abrir|registrar|apresentar)(?: \\S+){0,2} (?:reclamacao|queixa)|reclamacao|queixa|uma vergonha|nunca mais(?: \\S+){0,3}|descaso|falta de (?:respeito|consideracao|profissionalismo)|decepcao',
    ],
    human: [
      '(?:falar|conversar|contato|contactar|contatar|contacto)(?: \\S+){0,3} (?:pessoa|humano|atendente|alguem|operador\\S*|responsavel|gerente|supervisor|assistente)|(?:pessoa|atendente|ser) (?:real|de verdade|humano|humana)|(?:nao|chega de|cansad[oa] de)(?: \\S+){0,3} (?:robos?|bots?|maquina|ia|automatic\\S+)|(?:me liguem|liguem me|podem (?:me )?ligar|numero de telefone|telefone para contato)|um humano',
    ],
    thanks: ['obrigad[oa]s?|muito obrigad[oa]|agradec\\S+|perfeito|otimo|excelente|valeu|brigad[oa]'],
    arrived_fine: [
      '(?:ja|hoje|finalmente|acabou de|acabei de|ontem|acaba de) (?:\\S+ )?(?:chegou|chegar|recebi|receber|foi entregue|esta aqui|recebe lo)|chegou (?:hoje|ontem|bem|certinho|tudo)|(?:ja )?(?:foi )?resolvid[oa]|tudo certo',
    ],
    repeats: [
      '(?:segunda|terceira|quarta|quinta|enesima|\\d+) (?:vez|xthing|tentativa|reclamacao)(?: \\S+){0,4}|(?:ja|varias vezes|diversas vezes)(?: \\S+){0,3} (?:escrevi|mandei|contatei|liguei|perguntei|enviei|reclamei|contactei|entrei em contato)|(?:sem|nenhuma|nao (?:recebo|obtive|tive|tenho)) xthing|ninguem (?:responde|me responde)|novamente|mais uma vez|de novo|outra vez',
    ],
    anger: [
      'merda|porra|caralho|puta|foda\\S*|bosta|idiotas?|imbecis?|incompetentes?|incompetencia|ladr(?:ao|oes)|roubo|golpe|golpistas?|fraude|burla|burloes|aldrabo\\S*|estelionat\\S+|vergonha|palhacada|palhacos|absurdo|furios[oa]|revoltad[oa]|indignad[oa]|fart[oa]|cansad[oa] de|mentiros[oa]s?|mentira|enganad[oa]|descaso|lixo|inaceitavel|(?:reclame aqui|avaliacao negativa|redes sociais|portal da queixa)',
    ],
    legal: [
      'advogad[oa]s?|processar|processo judicial|processo contra|justica|tribunal|juizado|medidas (?:legais|judiciais|cabiveis)|acao judicial|judicial\\S*|legalmente|procon|deco|codigo (?:de defesa )?do consumidor|livro de reclamacoes|defesa do consumidor|policia|boletim de ocorrencia|delegacia|direitos do consumidor',
    ],
    chargeback: [
      'chargeback|contestar(?: \\S+){0,3} (?:compra|cobranca|pagamento|valor)|contestacao|disputa|paypal (?:disputa|reclamacao)|(?:meu|o|ao|no) banco(?: \\S+){0,3}|(?:estorno|cancelar) (?:no|com o|pelo) (?:cartao|xthing|banco)|operadora do (?:cartao|xthing)|administradora do',
    ],
    safety: [
      'ferid[oa]|ferimento\\S*|machuc\\S+|queimad[oa]|queimadura\\S*|alergi\\S+|hospital|pronto socorro|choque eletrico|explod\\S+|incendio|pegou fogo|intoxica\\S+|envenena\\S+|perigos[oa]|suicid\\S+|me matar|tirar a minha vida|morrer|medicament\\S+|remedios?|insulina',
    ],
    data_request: [
      'lgpd|rgpd|dados pessoais|meus dados|protecao de dados|(?:apagar|excluir|eliminar|deletar|exclusao)(?: \\S+){0,3} (?:dados|conta|cadastro)|direito ao esquecimento',
    ],
    injection: [
      'ignor[ae]\\S* (?:todas?|as|suas|quaisquer)(?: \\S+){0,3} (?:instrucoes|regras|ordens)|esqueca (?:todas?|tudo|as|suas)(?: \\S+){0,3}|agora voce e|voce agora e|instrucoes do sistema|prompt do sistema',
    ],
  },
  keywords: 'pedido encomenda entrega entregue recebido cancelar reembolso endereco devolucao rastreio',
  thanksWords:
    'obrigado obrigada obrigados brigado muito imenso grato grata agradeco agradecido agradecida agradecemos perfeito otimo excelente maravilha valeu legal show pela pelo a o as os sua seu vossa ajuda resposta rapida rapidez atencao informacao informacoes retorno suporte tudo bem certo ok okay sim ja chegou recebi hoje ontem pacote pedido encomenda meu minha resolvido entendi entendido bom boa dia tarde noite fim de semana ola oi abraco abracos cumprimentos um uma e mesmo por gentileza atendimento equipe equipa gentil mais vez de novo tenham tenha',
};
