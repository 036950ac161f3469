import type { SameSources } from '../same-words.ts';

export const pt: SameSources = {
  same: `
    e-mail = email
    responda a esta mensagem = responda aqui = basta responder a esta mensagem = basta responder aqui = escreva-nos aqui = por favor, responda a esta mensagem
    uma pessoa vai verificar = uma pessoa da nossa equipe vai verificar = alguém da nossa equipe vai verificar = uma pessoa da nossa equipa vai verificar = alguém da nossa equipa vai verificar
    uma pessoa vai falar com a transportadora = uma pessoa da nossa equipe vai falar com a transportadora = alguém da nossa equipe vai falar com a transportadora
    está a caminho = já está a caminho = vem a caminho
    a entrega está prevista para = a chegada está prevista para
    é a estimativa atual = esta é a estimativa atual = trata-se da estimativa atual
    a próxima novidade será = a próxima atualização será = o próximo passo será
    ela não tiver chegado = ela ainda não tiver chegado = a encomenda não tiver chegado = a encomenda ainda não tiver chegado
    no momento = neste momento = de momento = por enquanto
    não é preciso fazer nada = não precisa fazer nada = não é necessário fazer nada
    em geral = geralmente = normalmente
    assim que = logo que
    lamentamos a espera = lamentamos muito a espera = pedimos desculpa pela espera = pedimos desculpas pela espera = sentimos muito pela espera
    é mais tempo do que o normal = é mais tempo do que o habitual
    ainda não há uma nova data = ainda não há nova data`,
  courtesies: `
    Muito obrigado pela sua mensagem!
    Obrigado pela paciência.
    Lamentamos a espera.
    Se tiver mais perguntas, responda a esta mensagem.
    Esperamos que isto ajude.
    Tenha um bom dia!
    Atenciosamente`,
};
