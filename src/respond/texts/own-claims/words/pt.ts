import type { ClaimSources } from '../claim-words.ts';

export const pt: ClaimSources = {
  order: 'pedido',
  carrier: 'transportadora',
  states: {
    delivered: `
      entreg(ue|ues|ou|aram|ar|á-la|á-lo|amos|aremos|ará|arão|am|a-se|ámos)*, entrega ~ (feita|realizada|concluída|efetuada|bem-sucedida|aconteceu), chegou, chegar*, chegad[oa]s?, chega*, receb*(?! (?:(?:um|uma|a sua|o seu|sua|seu|a tua|o teu|esta) )?(?:e-?mail|correio|aviso|mensagem|resposta|pergunta|contacto)), trouxe*, trazer*, traz, levad[oa]s? (a|até|ao), vem, veio, vir(á|ão), alcanç*, depositad*, aterr*, ao destino, no destino, em (casa|sua casa|mãos|seu poder), nas (suas|tuas) mãos, ao domicílio, em domicílio, já (está|cá está|tem)*, (está|estão) (já |agora |aí )*(aí|cá|aqui|lá|ali|consigo|com você|com (o|a) (senhor*|cliente))`,
    left_elsewhere: `
      vizinh*, caixa (de|do) correio, caixas de correio, caixa postal, portaria, porteir*, zelador*, receção, recepção, rececionista*, recepcionista*, alpendre, varanda, soleira, porta, portão, capacho, tapete, garagem, jardim, quintal, pátio, terraço, cave, porão, escada*, hall, átrio, lixeira*, atrás, (debaixo|em cima|ao lado|dentro|fora|perto|diante|à frente) (de|do|da), cacifo*, armário*, locker, local seguro, lugar seguro, sítio seguro, em segurança, deix(ad[oa]|ou|aram|ámos|amos|am|a) , ficou (com|em|na|no|num|numa), colega ~ (tem|recebeu|ficou|levantou), (seu|sua|teu|tua) (marido|mulher|esposa|esposo|filho|filha|mãe|pai|companheir*|senhorio|irmão|irmã)`,
    signed: 'assin(ou|ad[oa]|aram|a|ar|atura|aturas|ante|am|aste)*, rubric*, aviso de receção',
    collected:
      'levantad*, levantou, levantaram, retirad*, retirou, retiraram, recolhid*, recolheu, buscou, buscaram, foi buscar, foram buscar, apanhad*, pegou, levou, levaram',
    out_for_delivery: `
      (em|para|rota de|na rota de|saiu para) (a )?(entrega|distribuição), estafeta*, entregador*, carteir*, motorist*, condutor*, motoboy*, carrinha*, caminhã*, camião, camiões, van, furgão, furgon*, veículo*, moto, a bordo, carregad*, volta de entrega*, última milha`,
    on_its_way: `
      a caminho, em (trânsito|viagem|andamento|movimento|transporte|curso|rota|percurso), no caminho, viaj*, (segue|seguiu|avanç*|circula|vai a|dirige-se|aproxim*|rumo|voa|navega|anda|andou), muito perto, ao virar da esquina, na estrada, nos correios, progred*, progress*`,
    customs:
      'alfând*, aduan*, fronteira*, direitos de importação, impost*, importação*, taxa*, desembaraç*, receita federal',
    cleared:
      '(passou|saiu|libert*|liberad*|atravess*|deixou|ultrapass*) ~ (alfând*|aduan*|fronteira*), alfând* ~ (passou|libertou|liberou|concluíd*|terminad*|para trás), desalfand*, desembaraçad*, libertad*, liberad*, liberou, libertou, liberta, libera, despacho',
    lost: `perd(id[oa]s?|eu|eram|er|e|ê-la|a|as), perda*, extravi*, desaparec*, sumi*, roubad*, roub*, furt*, paradeiro, em lado nenhum, em lugar nenhum, não ~ (encontr*|localiz*|acham*), falta, faltam, nenhum rasto, nenhum rastro, ninguém ~ (sabe|onde), não ~ (sabe|sabemos) ~ onde`,
    damaged:
      'danific*, dano*, partid[oa]s?, quebr*, estrag*, avari*, destru*, molhad*, amassad*, esmag*, rasgad*, defeito*, defeituos*, violad*, rota, roto',
    returned: `
      devolv*, devoluç*, de volta, regress*, retorn*, volt(ou|a|aram|ará|ando|ar) (para|a|ao|à|de|à origem)*, recus*, rejeit*, ao remetente, remetente, reenviad*`,
    ready_for_pickup: `
      (à|a) (sua|tua) espera, espera por (si|você|ti), aguarda*, pront[oa]s?, levant(ar|á-la|á-lo|amento|e), retir(ar|á-la|á-lo|ada|e), recolh(er|a|ê-la), ir buscar, pode (ir )?(buscar|levantar|retirar|recolher|pegar), ponto de (recolha|retirada|levantamento|coleta|entrega), estação dos correios, loja dos correios, agência, correios, balcão, papelaria, disponível (para|no|na|em)`,
    depot: `
      armazém*, armazéns, depósito*, centro*, hub, terminal*, triagem, plataforma*, filial, delegação, estação*, aeroporto*, porto, perto de (si|você|casa|ti), (sua|tua|seu|teu) (cidade|zona|bairro|região|rua|país|localidade|estado|município), (encontra-se|se encontra|encontrava-se|situa-se|permanec*|repousa|fica em|fica no|fica na)`,
    shipped: `
      envi(ad[oa]s?|ou|aram|ámos|amos|aremos|ará|a)(?! (?:um e-?mail|esta mensagem))*, expedi*, despach*, sa(iu|íram|ído|ída|i|irá|ir)(?! (?:desta|da conversa))*, partiu, part(e|irá|iram), postad*, mand(ou|ad[oa]|ámos|amos|aram|aremos), remet(eu|id*|emos), (com|na|pela|à) transportadora, deixou (o|a|as|os|noss*), confiad*, nas mãos (da|do)`,
    packed: 'embal*, empacot*, embrulh*, etiquet*, acondicion*, encaixot*',
    preparing: `prepar*, em preparação, process*, em produção, produz*, fabric*, mont(ad|agem|and)*, separad*, em separação, confeccion*, sem stock, esgotad*`,
    cancelled: 'cancel*, anul*, suspens*, suspend*, interromp*',
    refunded:
      'reembols*, estorn*, restitu*, ressarc*, dinheiro ~ (volta|devolvid*|conta|creditad*), creditad*, credit(ou|ámos|amos)*, transferid*, transferência*, reposto, reposição',
    attempted: `tent(ou|ativa*|ado|aram|ámos|amos|a), ninguém ~ (casa|abriu|atendeu|respond*), ausen*, não (estava|havia) ~ (ninguém|casa), tocou, campainha, bateu, aviso de (passagem|visita), falh*, fracass*, sem (êxito|sucesso)`,
    delayed:
      'atras*, demor*, tard(e|ar|io|ia|ará|a), mais lent*, lent[oa]s?, adiad*, adi(ou|amento), mais tempo, posterg*, prolong*',
    held: 'retid*, ret(er|ém|eve|iveram|endo), bloque*, parad[oa]s?, pres[oa]s?, parou, apreend*, apreendid*, imobiliz*, confisc*, encalh*, em espera, pendente*, suspens*, estagn*',
    weather:
      'mau tempo, meteorol*, tempestad*, neve, greve*, cheia*, chuva*, clim*, inundaç*, trânsito intenso, acident*, enchente*',
    misrouted:
      '(rota|centro|morada|endereço|cidade|destino|local|pessoa|destinatário|país|loja) (errad*|trocad*|incorret*|diferent*), errad*, por engano, engan*, por erro, erro, erros, troc(ad|ou|aram)*, confund*, mal encaminhad*',
  },
  commitments: `
    (cuid*|trat*|zel*|faz*|tom*) ~ (para|por|de|com) que,
    (morada|endereço) ~ (mudad*|alterad*|corrigid*|atualizad*), (mudámos|alterámos|corrigimos|atualizámos|mudamos|alteramos) ~ (morada|endereço|pedido), pequen* (coisa|surpresa|lembrança|mimo|gesto), (fazemos|faremos|refazemos) (tudo|de novo|outra)
    reembols*, estorn*, indeniz*, indemn*, ressarc*, devolv(er|eremos|erá|erei|emos)*, dinheiro, quantia*, montante*, grana, valor*, pag(ar|amos|aremos|a|ará|o|amento|ue|ues)*, substitu*, troc(a|ar|amos|aremos|ará)*, outr[oa] (encomenda|pacote|artigo|produto|peça|unidade|envio|igual|nov[oa])*, um novo(?! (?:e-?mail|contacto|link|contato))*, uma nova(?! (?:mensagem|pergunta))*, nov[oa] (encomenda|pacote|artigo|produto|peça|envio|pedido|unidade)*, um segundo, reenv*, mandar outr*
    ((lhe|te|vos|o|a|lho|lha) )?(enviar|mandar|expedir|entregar|cancelar|alterar|mudar|modificar|corrigir|reembolsar|substituir|trocar|pagar|ligar|telefonar|resolver|solucionar|tratar|arranjar|anular|oferecer|descontar|compensar|reparar|acelerar|desviar|reclamar|repor|devolver|dar|far|fazer|despachar|creditar|assumir|cobrir|levar|consertar)(-(lhe|te|vos|o|a|lo|la)-)?(emos|ei|á|ão)
    (vamos|vou|vai|vão|iremos|podemos|queremos|poderemos) (?!fazer (?:mais|algo|alguma)|mant|dizer|contactar|estar|ajud|responder|escrever|ler|verific|ver|olhar|analisar|atender|dizer|explicar|inform|acompanh|falar|continuar|ficar|gostar|assumir a conversa|entrar em contac|entrar em contat|tratar d|cuidar)@, (enviamos|mandamos|cancelamos|trocamos|substituímos|reembolsamos|devolvemos|pagamos|oferecemos|compensamos|resolvemos|ligamos|anulamos|alteramos|cobrimos|assumimos os|repomos|descontamos|damos)(-@)?, (mud|alter|troc|corrig|modific|cancel|trat)(amos|o|am|imos|aremos) (a|o|os|as|de|da|do|isso|tudo)
    grátis, gratuit*, de graça, gratuidade, sem (custo*|encargo*|pagar|taxas|cobrança|despesas), cust[oa]s?, encargo*, despesa*, preço*, tarifa*, brinde*, oferta*, oferec*, presente*, prenda*, por nossa conta, por conta da casa, à nossa custa, bónus, bônus, prémio*, prêmio*, recompens*, descont*, cupão, cupões, cupom, cupons, vale de, um vale, vale-@, voucher*, código*, crédito*, saldo, abatimento*, por cento, percent*, compens*, cortesia, segur(o|ado|ada) (contra|por), cobert*, responsab*
    garant*, promet*, promess*, assegur*, cert(o|a|eza|amente)(?! ponto)*, com (toda a )?certeza, segur(o|a|amente), com segurança, sem (falta|dúvida|sombra)*, não há dúvida*, indubitavel*, definitiv*, absolut*, de certeza, aconteça o que acontecer, em todo o caso, em qualquer caso, palavra, comprom*, jur(o|amos), pode contar (com|que), conte com, conta com, confie que, fique (tranquil*|descansad*), tranquil*, inevitavel*, impreterivel*, priorit*, prioridade, express*, urgente*
    (chegar|vir|ser|estar|ter|receber|obter|encontrar|sair|entregar|poder|ficar|alcançar|haver|passar|aterrar|recuperar|ver)(á|ão|ás|emos)(?! (?:um (?:e-?mail|correio|aviso)|uma (?:resposta|mensagem|pessoa)|resposta|feliz|prazer|um prazer|lid[oa]|respondid*|responder*|ler|ver|acompanhar|consultar|ajud*|gosto|contactad*|todo o gosto|os dados|o link|o número|a informação|mais fácil))*, (vai|vão|vais) (?!ajud|responder|ler|escrever|assumir|ver|olhar|atender|ficar feliz|analisar|tratar|entrar)@
    (recebe|recebes|obtém|tem|terá|vai ter|vai receber|ganha) (de volta |já |o seu |a sua |o teu |a tua |um |uma |o |a |outr[oa] )*(dinheiro|encomenda|pacote|reembolso|desconto|vale|novo|nova|valor|brinde|produto|artigo)`,
  wished:
    'se (você |o senhor |a senhora )?(quiser|quiseres|desejar|desejares|preferir|preferires|precisar|precisares|quer|gostaria|pretender), (pergunta|perguntas|dúvida|dúvidas|escrever|escreva-nos|mensagem|algo|falar) (é |for |são )?(sobre|acerca|relacionad*|a respeito|de)',
  times: `
    não ~ (esper*|demor*|falt*) ~ muito, muito tempo,
    hoje, amanhã, ontem, anteontem, est(e|a|es|as) (manhã|tarde|noite|semana|mês|ano|fim|sábado|domingo), ness(e|a) (dia|semana|noite|mês), manhã, manhãs, tarde, tardes, noite, noites, madrugada, meio-dia, meia-noite, fim de semana, fins de semana, fim-de-semana, feriado*, feriadão, semana*, quinzena*, mês, meses, ano, anos, dia, dias, diári*, diariamente, trimestre*, temporada*, véspera*
    hora, horas, minuto*, segundo(?! (?:a|o|as|os|nosso|nossa|consta)\\b)s?, instante*, momento*, logo, em breve, brevemente, breve, próxim*, daqui a, dentro de, em (um|dois|duas|três|poucos|poucas|alguns|algumas|questão|menos), imediat*, iminente*, já já, agora mesmo, de imediato, rápid*, velo*, depressa, o mais (rápido|depressa|cedo|breve)*, quanto antes, cedo, antes (do|da|de|dos|das)(?! (?:escrever|responder|nada))*, até (ao|à|o|a|ao final|amanhã|sexta|segunda|quarta|quinta|terça|sábado|domingo|lá|ao fim)(?! (?:momento|próxim[oa]|você|si))*, no prazo, prazo*, a tempo, pontual*, conforme previsto, como previsto, sem demora, recent*, há (pouco|dias|horas|uma|um|dois|três|semanas)*, últim*, passad[oa]s?, seguinte*, que vem
    natal*, natal, páscoa, ano novo, réveillon, passagem de ano, carnaval, aniversário*, são valentim, dia dos namorados, dia da mãe, dia das mães, dia dos pais, são joão, férias, verão, inverno, primavera, outono, black friday, úteis, útil(?! (?:olhar|verificar|para))*
    segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, segunda, terça, quarta, quinta, sexta, sábado*, domingo*, janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, fim d[oae], final d[oae], início d[oae], meados, princípio, data limite
    (um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|vinte|trinta|poucos|poucas|alguns|algumas|vários|várias|uns|umas) (dia|hora|minuto|semana|mês|mes|ano|noite)*`,
  greetings: `
    bom dia, boa (tarde|noite|semana), bom (fim de semana|fim-de-semana|feriado|descanso|domingo|resto de dia), (tenha |tem |desejamos-lhe |desejamos )?(um |uma )?(ótim[oa]|excelente|bom|boa|lind[oa]|feliz|agradável|maravilhos[oa]) (dia|tarde|noite|semana|fim de semana|fim-de-semana|resto de dia), até (breve|já|logo|à próxima|mais|a próxima), todos os dias, a qualquer (hora|momento), em qualquer (altura|momento), neste momento, de momento, por agora, no momento, um momento, dia e noite, assim que, logo que, o mais (rápido|breve|rapidamente|depressa) possível, mais recente*, últim[oa]s? (notícia|novidade|atualização|informação|atualizações|informações|mensagem|estado)s?`,
  ifs: '(?<=^|[,;:] |saber |ver |verificar |diga-nos |diga | e | ou | mas | só )se, quando, assim que, logo que, caso, enquanto, até que, uma vez que, sempre que, no caso de, antes que, depois que, onde, como (está|vai|posso|pode|fazer), porquê, por que, qual, quais, o que, quem',
  restarts: `(vamos|iremos|devolvemos|reembolsamos|enviamos|pagamos|damos|mandamos) , (recebe|receberá|chega|chegará|terá|será|está)`,
  thats: 'que',
  seeks: `
    (por favor |pode |podes |também |então |e |talvez |convém |vale a pena |é útil |ajuda )*(verifi*|olh*|procur*|pergunt*|veja|vê|consult*|confira|espreit*|dê uma olhada)`,
  hedges: 'previst*, prevê*, estim*, esper*, deve*, provavel*, poderá, atualmente, calcul*',
  future: '(será|serão|chegará|chegarão|virá|terá|terás|estará|receberá|receberás|vai|vão)',
};
