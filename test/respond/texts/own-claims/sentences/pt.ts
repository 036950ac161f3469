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
    Obrigada pela paciência.
    Bom fim de semana!
    Bom dia e obrigado por nos escrever.
    Se tiver perguntas, responda a esta mensagem.
    A nossa equipa ajuda com todo o gosto.
    Obrigado por comprar na nossa loja.
    Tenha à mão o número do pedido.
    Sabemos que esperar é desagradável.
    Se não tiver chegado até {{ write_back_day }}, diga-nos.
    Lemos todas as mensagens.
    Cumprimentos de toda a equipa.
    Escreva-nos quando quiser.
    Obrigado pela confiança.
    Estamos aqui para ajudar.
    Que bom ter notícias suas!
    Entendemos que queira saber onde está o seu pedido.
    Se algo não estiver claro, responda-nos.
    Esperamos que isto ajude.
    Abraços de toda a equipa
    A sua opinião ajuda-nos a melhorar.
    Esta mensagem foi escrita automaticamente.
    Quer falar com alguém?
    Pode sempre contactar-nos respondendo aqui.
    Cara cliente, caro cliente, obrigado por nos escrever.
    Somos uma equipa pequena e lemos tudo nós mesmos.
    Diga-nos se podemos fazer mais alguma coisa por si.
    A sua mensagem é importante para nós.
    É sempre um prazer ler as suas mensagens.
    Responda a este e-mail e alguém da nossa equipa trata do assunto.
    Compreendemos que esperar não é divertido.
    Muito obrigado e os melhores cumprimentos
    Olá, obrigado pela sua pergunta sobre o pedido.
    Responda com as suas próprias palavras.
    Ficamos felizes por nos ter escolhido.
    Desculpe o incómodo.
    Cuide-se!
    Levamos cada mensagem a sério.
    Ficamos sempre felizes por nos escrever.
    Escreva-nos em português ou em inglês.
    O nosso serviço ao cliente espera a sua resposta com gosto.
    Um abraço da nossa oficina
    Obrigado por ser paciente connosco.
    Desejamos-lhe um bom dia!
    Obrigado por nos contactar!
    Desculpe a espera.
    Se algo não estiver claro, responda a esta mensagem.
    Lamentamos o incómodo.
    Desejamos-lhe um bom fim de semana.
    Bom dia e obrigado pela sua mensagem.
    Para qualquer dúvida, escreva-nos.
    Cumprimentos da equipa da {{ brand }}
    A sua satisfação é importante para nós.`,
  answeredFor: `
    Pode acompanhar com o link abaixo.
    Uma colega vai responder.
    Encontra todos os detalhes na página da transportadora.
    Não precisa de fazer nada.
    Assim que houver novidades, receberá um e-mail.
    Clique no link para ver o estado atual.
    Infelizmente, neste momento não podemos dizer mais.
    Vamos mantê-lo informado.
    Isto é o que sabemos neste momento.
    Encontra o link de seguimento mais abaixo.
    Encontra a página da transportadora no link.
    Diga-nos se prefere falar por telefone.
    Conte-nos mais sobre o que precisa.
    Pode ver cada passo na página da transportadora.
    Somos uma empresa familiar do campo.
    Pergunte-nos o que quiser.`,
  elsewhere: `
    in_transit: O pior da viagem já passou.
    in_transit: Vai vê-la na entrada ao voltar.
    in_transit: Uma colega ligou ao armazém por si.
    in_transit: Vamos insistir com eles.
    in_transit: Os vizinhos podem ficar com ela.
    in_transit: Não é preciso nenhum documento.
    in_transit: Raramente demora mais.
    in_transit: O envio fica por nossa conta.
    in_transit: Se se perder, sai uma segunda.
    in_transit: Obrigado pelo seu pedido, está quase aí.
    in_transit: Olá, boas notícias sobre a sua encomenda.
    in_transit: Se tiver perguntas, uma pessoa já verificou.
    delivered: Cumprimentos do seu vizinho, que a tem.
    delivered: Veja no barracão, encontra-se lá.
    delivered: Um adulto ficou com ela.
    stalled: Abrimos uma investigação.
    stalled: Não há motivo para preocupação.
    preparing: Ainda pode juntar alguma coisa.
    preparing: A nossa equipa embala-a com carinho.
    customs: Os direitos pagámos nós.
    label_created: O motorista levantou-a na nossa loja.
    ready_for_pickup: Qualquer pessoa pode levantá-la por si.`,
  others: `
    O porteiro tem o seu pacote.
    A sua irmã ficou com ele.
    Perdeu-se pelo caminho.
    A alfândega deixou-o passar.
    Já o deve ter consigo.
    Está mesmo ao virar da esquina.
    A caixa está encharcada.
    Voltou para nós.
    Já o mandámos.
    O reembolso está feito.
    Não se preocupe, vai vê-lo em breve.
    Enviamos já outro.
    Não lhe custa um cêntimo.
    Fazemos-lhe dez por cento.
    Chega sempre.
    Vais reaver o teu dinheiro.
    Parámos o envio por si.
    Conte com a semana que entra.
    Segunda o mais tardar fica a saber.
    O teu pedido está prontinho.
    Amanhã de manhã está aí.
    Já é seu.
    Têm-na os do lado.
    Encontra-a atrás da casa.
    Alguém em sua casa ficou com ela.
    Já ninguém sabe onde está.
    Está outra vez na nossa loja.
    Está tudo feito.
    O seu pedido está completo.
    Saiu tudo.
    Deve estar consigo a qualquer momento.
    Podes tê-la lá.
    Fizemos com que a tivesse.
    Não perde nada.
    Fazemos tudo outra vez por si.
    Vamos pôr tudo em ordem.
    Não tem de pagar nada.
    Há uma pequena coisa nossa para si.
    Antes que dê por isso está aí.
    Já não falta muito.
    Na sexta saberemos.
    Pode levar algumas semanas.
    A sua morada está mudada.
    A polícia da fronteira abriu-a.
    O seu pedido {{ order_name }} está outra vez aqui.
    {{ order_name }} foi encontrado.
    A encomenda está com a senhora do primeiro andar.
    Vemos que passou pela sua porta.
    Segundo os nossos dados, já ficou com ela.
    O homem dos correios levou-lha.
    O carteiro tenta outra vez.
    A transportadora deu-nos o pedido de volta.
    Passou a fronteira sem problemas.
    Nada anda por causa de uma greve.
    Já não encontram a encomenda.
    Já está no seu país.
    Demos-lhe o dinheiro.
    Fazemos com que vá até si.
    O próximo pedido é por nossa conta.
    Como agradecimento damos-lhe algo.
    Esteja descansado, vai até si.
    Nada se perdeu.
    Pomos uma segunda encomenda nos correios.
    Damos-lha antes das festas.
    Dentro de uma hora alguém lhe liga.
    Pode ir lá por ela.
    O pedido é todo seu.
    As duas encomendas estão aqui.
    A sua encomenda de {{ order_name }} está de novo connosco.
    A senhora de baixo tem a sua encomenda.
    Puseram-na debaixo do banco.
    A encomenda apareceu.
    O seu pedido está na loja da esquina.
    Leram o código à sua porta.
    Chegou aos bocados.
    Trocaram o seu pedido.
    A alfândega disse que sim.
    Já estamos a embalar.
    Voa até si.
    Já foi pago.
    Damos-lhe saldo na loja.
    Cuidamos para que esteja aí quando precisar.
    A transportadora paga os danos.
    A entrega não custa nada.
    Não vai esperar muito.
    Amanhã logo cedo está.
    Domingo no máximo tem notícias.
    Acredite, o seu pedido passa.
    Era grande demais e levaram-na outra vez.`,
};
