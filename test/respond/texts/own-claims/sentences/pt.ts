import type { SentenceTable } from './table.ts';

export const pt: SentenceTable = {
  states: `
    A encomenda chegou.
    O vizinho tem-na.
    Está na sua caixa de correio.
    Deixaram-na à porta.
    Está na receção.
    O porteiro guardou-a.
    Alguém assinou.
    Já foi levantada.
    O estafeta leva-a consigo.
    Está na carrinha.
    Está retida na alfândega.
    Já passou a alfândega.
    Perdeu-se.
    A transportadora perdeu a encomenda.
    Chegou partida.
    Está a voltar para nós.
    Foi devolvida ao remetente.
    Está no centro de distribuição.
    Está à sua espera nos correios.
    Saiu do nosso armazém.
    Já enviámos tudo.
    Está tudo embalado.
    O pedido está cancelado.
    Já lhe devolvemos o valor.
    Não estava ninguém em casa.
    Está parada algures.
    Você já tem o pacote.
    Está aqui.`,
  commitments: `
    Vamos devolver o seu dinheiro.
    Mandamos-lhe outra.
    Enviaremos uma nova.
    Vai chegar.
    Vai recebê-la.
    O envio é grátis.
    Não paga nada.
    Tem um vale de desconto.
    Oferecemos-lhe um cupão.
    Prometemos.
    Chega de certeza.
    Pode contar com isso.
    Vamos cancelar o pedido.
    Mudamos a morada por si.
    Sem custos para si.
    Damos a nossa palavra.
    Você receberá outro pacote.`,
  times: `
    Saberá antes do fim de semana.
    Amanhã dizemos algo.
    Daqui a duas semanas sabemos mais.
    Espere uns dias.
    Esta noite verificamos.
    Na próxima semana escrevemos.
    Será antes do Natal.
    No dia seguinte sabemos mais.
    Em breve terá notícias.
    Logo saberemos mais.
    Dentro de uma quinzena respondemos.
    No fim do mês vemos.
    É uma questão de horas.`,
  harmless: `
    Responda a este e-mail e uma pessoa lê a mensagem.
    Olá e obrigado pela sua mensagem!
    Lamentamos a espera.
    Pode acompanhar com o link abaixo.
    Obrigada pela paciência.
    Bom fim de semana!
    Bom dia e obrigado por nos escrever.
    Se tiver perguntas, responda a esta mensagem.
    A nossa equipa ajuda com todo o gosto.
    Uma colega vai responder.
    Obrigado por comprar na nossa loja.
    Tenha à mão o número do pedido.
    Sabemos que esperar é desagradável.
    Encontra todos os detalhes na página da transportadora.
    Se não tiver chegado até {{ write_back_day }}, diga-nos.
    Lemos todas as mensagens.
    Cumprimentos de toda a equipa.
    Não precisa de fazer nada.
    Assim que houver novidades, receberá um e-mail.
    Escreva-nos quando quiser.
    Obrigado pela confiança.
    Estamos aqui para ajudar.`,
};
