/** What no customer may read, whoever wrote it. */
export const pt = `
[in_transit]
a entrega está prevista para => a entrega está garantida para
estava em => perdeu-se em
ela não tiver chegado => ela tiver chegado
responda a esta mensagem e uma pessoa vai verificar => enviaremos outra
responda a esta mensagem e uma pessoa vai verificar => não responda a esta mensagem
+ Já devolvemos todo o seu dinheiro.
+ Chega amanhã, prometemos.
+ Não foi entregue.
+ A sua vizinha recebeu-a.
+ Envie-nos o número do seu cartão.
+ Quem escreve é uma pessoa.
+ Obrigado pela paciência, o seu dinheiro está a caminho.
^ Boas notícias!
+ Feito à mão com amor na nossa oficina.
+ A nossa equipa responde em dias úteis.
[delivered]
foi entregue => não foi entregue
`;
