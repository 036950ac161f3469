import type { HarmlessSources } from '../harmless-sentences.ts';

const thanked =
  '(por|pelo|pela|pelo seu|pela sua) ?(seu |sua |a sua |o seu )?(mensagem|e-?mail|pergunta|paciência|pedido|compra|confiança|compreensão|interesse|espera)( sobre o (seu )?pedido)?|por (nos escrever|escrever|comprar (na nossa loja|connosco)|nos escolher|ser paciente( connosco)?|nos contactar|esperar)';
const signers =
  '((toda )?(a|à|da|a nossa|a sua) (nossa )?(pequena )?(equipa|oficina)( da {{ brand }}| {{ brand }})?|todos nós|{{ brand }})';
const parcel =
  '(((a|a sua|a tua) encomenda( (do|para o) (seu )?pedido( {{ order_name }})?)?|(o seu|o teu|o) pedido( {{ order_name }})?) )?';

export const pt: HarmlessSources = {
  and: 'e',
  onward: 'então',
  clauses: `
    (olá|bom dia|boa tarde|boa noite|oi)( a todos)?
    (cara cliente|caro cliente|cara cliente, caro cliente)
    (muito |mais uma vez |desde já )*(obrigad[oa]|agradecemos)( mais uma vez| novamente)*( (${thanked}))?
    agradecemos (a sua|o seu) (mensagem|paciência|confiança|compreensão|interesse)
    (lamentamos( muito)?|desculpe|desculpa|pedimos desculpa por|pedimos desculpa pel[oa]|desculpem) (a |o |pel[oa] )?(espera|incómodo|transtorno)
    pedimos desculpa pel[oa] (espera|incómodo|transtorno)
    lamentamos que tenha de esperar
    (sabemos|compreendemos|entendemos) que esperar (é|não é) (desagradável|divertido|chato|fácil)
    (entendemos|compreendemos) que queira saber onde está (o seu pedido|a sua encomenda)
    (desejamos-lhe |tenha |desejamos )?(um |uma )?(ótimo |muito )?(bom|boa|ótimo|excelente|feliz) (dia|fim de semana|tarde|semana|noite)
    (cuide-se|até breve|adeus)
    esperamos que (isto )?(ajude|goste|lhe seja útil)
    (é )?(sempre )?(um prazer|bom) (ler as suas mensagens|ter notícias suas)
    (que bom ter notícias suas|ficamos (sempre )?felizes por (nos escrever|nos ter escolhido))
    (a nossa equipa |nós )?(ajuda|ajudamos)( sempre)? com (todo o )?gosto
    estamos (sempre )?aqui para (ajudar|si|o ajudar|a ajudar)
    o nosso serviço ao cliente espera a sua resposta com gosto
    (a sua|o seu) (mensagem|opinião|confiança|pergunta) (é (muito )?importante para nós|ajuda-nos a melhorar)
    a sua satisfação é importante para nós
    levamos (cada mensagem|todas as mensagens) a sério
    esta mensagem foi (escrita|enviada) automaticamente
    (os )?(melhores |com os melhores |cordiais )?cumprimentos( (de|da) ${signers})?
    (abraços|um abraço|atenciosamente|cordialmente|com carinho)( (de|da) (toda a |nossa )?(equipa|oficina|${signers}))?
    cumprimentos de toda a equipa
    ${signers}`,
  ofItself: `
    lemos (todas as mensagens|cada mensagem)
    somos (uma equipa pequena|uma pequena equipa|uma loja pequena)( e lemos tudo nós mesmos)?
    feito (à mão )?com (amor|carinho|cuidado)( na nossa oficina)?
    (a nossa equipa|o nosso serviço ao cliente) (está disponível|responde|atende) (em|nos) dias úteis`,
  conditions: `
    se (tiver|tiveres) (mais |outras |alguma |outra )*(perguntas?|dúvidas?)( sobre o seu pedido)?
    se algo não (estiver|for) claro
    se algo não (bater certo|corresponder)
    se precisar de ajuda
    se preferir falar com (uma pessoa|alguém)
    se não tiver chegado até {{ write_back_day }}
    se (até {{ write_back_day }} )?nada tiver mudado( até {{ write_back_day }})?
    para qualquer (pergunta|dúvida)`,
  invitations: `
    (por favor,? )?(responda|responda-nos|responde|escreva-nos|escreva|diga-nos|contacte-nos|fale connosco)( simplesmente| aqui| a esta mensagem| a este e-?mail| quando quiser| com as suas próprias palavras| a qualquer momento)*
    pode (sempre )?(contactar-nos|escrever-nos|responder-nos|responder)( aqui| a esta mensagem| respondendo aqui| a qualquer momento)*
    (quer|deseja|prefere) falar com (alguém|uma pessoa)
    tenha à mão o número do pedido
    diga-nos se podemos fazer mais alguma coisa por si
    escreva-nos em (português|inglês|francês)( ou em (português|inglês|francês))?`,
  answers: `
    (uma pessoa|alguém|uma colega|um colega)( da nossa equipa)? (lê a mensagem|vai ajudar|trata do assunto|vai responder|vai verificar|assume a conversa)
    (ajudamos|vamos ajudar) com (todo o )?gosto`,
  told: `
    ${parcel}(foi entregue|chegou|está a caminho|está em distribuição|está na alfândega)
    ${parcel}ainda não (saiu|chegou|foi entregue)`,
  labels: `
    {{ order_name }}
    (o seu |o teu )?(pedido|número do pedido): {{ order_name }}
    transportadora: {{ carrier }}
    número de (seguimento|rastreio): {{ tracking_number }}
    ((acompanhe|acompanhar) a (sua )?encomenda( aqui)?|seguimento|rastreio|a página da transportadora): {{ tracking_page }}
    ((ver )?o seu pedido): {{ order_page }}`,
};
