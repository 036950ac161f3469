import type { BareWords } from '../bare-words.ts';

/** Portuguese, of both sides of the ocean. */
export const PT_BARE: BareWords = {
  common:
    'ola oi bom boa dia tarde noite dias caro caros cara caras prezado prezados prezada senhor senhora senhores equipe equipa pessoal obrigado obrigada muito muita desde ja por favor gentileza atenciosamente cumprimentos abraco abracos grato grata de do da dos das d o a os as um uma uns umas e ou em no na nos nas ao aos com para pra pro que q se me mim eu meu minha meus minhas nosso nossa vosso vossa voces voce vc vcs lhe te seu sua este esta esse essa isto isso aquele sao foi era ser sera estar esta estao esteve estou tem tenho temos ter tinha ha vai vao ir pode podem podes poderia poderiam podia podiam queria quero gostaria gostava desejo preciso saber conhecer dizer informar informacao informacoes info ajuda ajudar verificar ver consultar conferir checar perguntar pergunta pergunto dar atualizacao actualizacao atualizar novidade novidades noticia noticias status estado situacao ponto quando quanto quanta qual quais como tempo demora prazo data prevista previsto previsao estimada numero num n nr ref referencia pedido pedidos encomenda encomendas encomendei encomendado encomendada compra compras comprei comprado fiz feito feita realizei realizado pedi paguei pago paga ja hoje ontem amanha semana semanas passada passado mes meses atras segunda terca quarta quinta sexta feira sabado domingo janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro agora atualmente actualmente momento breve cerca loja site online pagina sobre relacao respeito nome onde aonde cade quantos deve alguma algum vou irei vao enviar mandar',
  parcel:
    'pacote pacotes envio envios entrega entregas artigo artigos produto produtos item itens mercadoria volume rastreio rastreamento codigo link localizacao encontra encontram anda andam chega chegam chegara chegarao chegar receberei receber recebo enviado enviada enviaram enviar envia saiu sai caminho transito rota transportadora entregar entregarao postado postada despachado despachada expedido expedida ups dhl dpd gls ctt correios fedex sedex a',
  back: 'reembolso reembolsos reembolsado reembolsada reembolsar estorno estornado ressarcimento dinheiro devolucao devolucoes devolvido devolvida devolvi devolver devolvem artigo artigos produto produtos pacote receber recebo receberei credito creditado conta cartao banco transferencia chega chegara chegar processado processamento cancelado cancelada cancelei cancelaram cancelamento anulado anulada entra cai',
  arrival: 'chegou chegaram chegado entregue entregues entregaram recebido recebida recebeu receberam',
  where: 'onde aonde cade',
  turns: [
    'como esta|como anda|em que pe',
    '(?:dois|duas|tres|quatro|cinco|seis|dez|alguns|algumas|uns|umas) (?:semanas|dias|meses)',
    '(?:so )?(?:queria|quero|gostaria de|gostava de)(?: so| apenas)? saber|nao sei quando',
  ],
  backTurns: [
    '(?:e |mas )?(?:ainda )?nao (?:o |a )?(?:vejo|vi|recebi|chegou|apareceu|aparece|caiu|entrou)(?: ainda)?(?: nada| o| meu)*(?: reembolso| dinheiro| estorno)?(?: na| no| em)?(?: minha| meu)?(?: conta| cartao| banco)?(?: ainda)?',
  ],
  denials:
    'nao nem ninguem nada nenhum nenhuma nunca jamais tampouco sem vazio vazia vazios falta faltam faltava faltando perdido perdida sumiu sumido desapareceu desaparecido roubado roubada falso falsa errado errada so somente apenas supostamente embora desconhecido desconhecida estranha estranho sinal',
  contradictions: [
    '(?:voltar|regressar|retornar|devolver|a caminho)(?: \\S+){0,3} (?:remetente|origem|loja|armazem|voces|tras)',
    '(?:se )?(?:perdeu|perdido|perdida|perderam|extraviado|extraviada|extraviou|extravio|roubado|roubada|roubaram|destruido|destruida|danificado|danificada|quebrado|partido|esmagado|recusado|recusada|recusei|recusou|desapareceu|desaparecido|sumiu|avariado|jogou fora|deitou fora)',
    '(?:o|a|foi|foram|sendo|ter) (?:\\S+ )?(?:devolveu|devolvido|devolvida|devolveram|retornado|retornou|mandou de volta|mandou para tras)|(?:devolvido|devolvida|devolveu|voltou|voltando|retornou|retorno|devolucao|regressou|volta|de volta)(?: \\S+){0,3} (?:remetente|voces|origem|loja|armazem|vendedor)|de volta|para tras',
    '(?:pede|pedem|quer|querem|exige|exigem|cobra|cobram|cobrou|cobrar|pagar|taxa|taxas|alfandega|imposto|impostos|despesas|fatura)(?: \\S+){0,6} (?:xmoney|dinheiro|taxas?|euros?|eur|reais|dolares|pagar|impostos?|alfandega|extra)|pede me',
    '(?:outra|outro|errad[oa]|diferente|incorret[oa]|desconhecid[oa]) (?:\\S+ )?(?:cidade|terra|morada|endereco|rua|casa|pais|estado|distrito|pessoa|sitio|lugar|codigo|numero|nome|regiao|sentido|destino)|(?:cidade|morada|endereco|rua|casa|pais|estado|distrito|pessoa|sitio|lugar|codigo|numero|nome|cep|codigo postal|sentido)(?: \\S+){0,2} (?:errad[oa]|diferente|incorret[oa]|desconhecid[oa])|eu moro|moro em|vivo em',
    'mudei (?:de|me|recentemente)|mudamos|mudanca|(?:morada|endereco|casa) (?:antig[oa]|anterior|velh[oa])|(?:antig[oa]|velh[oa]) (?:morada|endereco|casa|apartamento)|(?:dei|pus|coloquei|escrevi|indiquei)(?: \\S+){0,3} (?:errad[oa]|mal)',
    '(?:duas vezes|dobro|2 vezes)(?: \\S+){0,3} (?:cobr\\S*|pag\\S*|debit\\S*)|(?:cobr\\S*|pag\\S*|debit\\S*)(?: \\S+){0,3} (?:duas vezes|em dobro|dobro|2 vezes)|duas cobrancas',
    'prometeram|prometido|prometida|prometeu|promessa|garantiram|garantido|garantia|asseguraram|expresso|express|urgente',
    '(?:ups|dhl|dpd|gls|ctt|correios|fedex|estafeta|carteiro|transportadora|motorista|entregador|deposito|alguem)(?: \\S+){0,4} (?:diz|dizem|disse|disseram|afirma|garante|informou|informa|nega|insiste|confirmou|respondeu|sabe|explicou|alega)|segundo (?:a |o )?(?:ups|dhl|dpd|gls|ctt|correios|fedex|transportadora)|supostamente',
    '(?:no|na|ao|a|para o|para a|pro) (?:meu |minha )?(?:escritorio|trabalho|vizinh[oa]|pais|hotel|porteiro|portaria|empresa)|(?:terceira|quarta|quinta|sexta|\\d+a?) (?:vez|mensagem)|de ferias|em viagem|viajando',
  ],
};
