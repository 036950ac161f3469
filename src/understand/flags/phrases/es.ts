import type { FlagPhrases } from '../flag-phrases.ts';

/** Spanish, of Spain and of the Americas. */
export const ES: FlagPhrases = {
  terms: {
    bank: 'banco|tarjeta(?: de credito)?|visa|mastercard|amex|paypal|klarna|entidad bancaria|mercado pago',
    nth: 'segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|enesim[oa]|\\d+ ?(?:a|o|er|ra|ta|to|va|vo)?',
    body: 'manos?|dedos?|pulgar|brazos?|piernas?|pies?|cara|ojos?|piel|labios?|boca|lengua|dientes?|cuello|cabeza|rodilla',
  },
  harmless: [
    '(?:disfraz|traje|figura|muneco) de \\S+',
    '(?:calle|plaza|avenida|paseo|av) (?:del|de la|de los|de) (?:tribunal\\S*|justicia|juzgado\\S*|policia|abogados)|(?:mi|el|un) banco (?:esta|queda|al lado|cerca|de la esquina|de enfrente|que hay)|consulta medica|centro medico',
    'abogado del diablo|(?:coche|carro|auto|disfraz|casco|gorra|figura|camion|perro|placa) de policias?(?: de juguete)?|policia de juguete|brasero de fuego|a fuego|fuego lento|fuegos artificiales|robot(?:s)? (?:aspirador\\S*|de cocina|aspiradora|de juguete|limpiafondos|cortacesped)|aspiradora robot|prensa (?:francesa|de ajos|ajos)|pregunta (?:tonta|estupida)|banco (?:de jardin|de trabajo|de pesas|de madera)|corte y confeccion',
    '(?:repartidor|mensajero|chofer|conductor|transportista|cartero|el|ella)(?: \\S+){0,2} (?:no|nunca|ni)(?: \\S+){0,2} (?:llamo|llamado|llaman|timbro|toco|contesto)',
  ],
  phrases: {
    self_harm: [
      '(?:no|ningun|sin)(?: \\S+){0,3} sentido (?:a|de|en)? ?(?:la |mi )?(?:vida|vivir)|(?:cansad[oa]|hart[oa]) de vivir|no aguanto (?:mas )?(?:la vida|vivir)|desaparecer para siempre|mejor muert[oa]|no quiero vivir',
      'suicid\\S*|(?:matarme|me mato|ahorcarme|hacerme dano|cortarme las venas|quitarme la vida|autolesion\\S*)|acabar con (?:mi vida|todo)|(?:quiero|prefiero|quisiera|ganas de) (?:morir|morirme|estar muert[oa])|no (?:quiero|tengo ganas de|puedo|merece la pena|vale la pena)(?: \\S+){0,2} (?:seguir viviendo|vivir|seguir viv[oa])|no quiero (?:estar aqui mas|existir|despertar)|sin ganas de vivir|(?:ninguna|no tengo|no hay)(?: \\S+){0,2} (?:razon|motivo)\\S* (?:para|de) (?:vivir|seguir)',
    ],
    injury: [
      'trag(?:o|ado|ó|arse)(?: \\S+){0,3} (?:pieza|boton|pila|tornillo|plastico)|atragant\\S*|asfixi\\S*|mare[oa]\\S*|nauseas|picazon|picor|irritacion|al pediatra|al oculista|puntos en',
      '(?:me|se|nos) (?:\\S+ )?(?:quem\\S*|cort[eo]|corte|lastim\\S*|hiri\\S*|hirio|fractur\\S*|rompi\\S*|intoxic\\S*|desmay\\S*|atragant\\S*|ahog\\S*|electrocut\\S*)|herid[oa]s?|lesion\\S*|quemaduras?|(?:quemad[oa]|cortad[oa]|rot[oa]|hinchad[oa])s?(?: \\S+){0,3} (?:{body})|alergi\\S*|alergic\\S*|ronchas|urticaria|sarpullido|erupcion|granos por|hinchazon|hinchad[oa]|sangr(?:e|o|ando|ado|a)|vomit\\S*|intoxicacion|efectos? secundarios?',
      '(?:acab\\S*|termin\\S*|fui|fue|fuimos|llev\\S*|ingres\\S*|estoy|estuvo|estuve|tuvimos|tuve|tuvo|corriendo)(?: \\S+){0,4} (?:hospital|urgencias|emergencias|medico|doctor)|hospitaliz\\S*|ambulancia|al veterinario|(?:puse|puso|pusimos|enferme|enfermo|sento|cayo)(?: \\S+){0,2} (?:enferm[oa]|mal)|me cai(?: \\S+)?|se cayo de|reaccion (?:alergica|en la piel|a la)',
    ],
    danger: [
      '(?:dio|da|dado|pego|solto|recibi)(?: \\S+){0,2} (?:un |una )?(?:calambre|chispazo|corrientazo|descarga|toque electrico|patada)|chamusc\\S*|se (?:fundio|quemo|prendio|incendio|derritio)|olor raro a|electrocut\\S*',
      '(?:prendio|cogio|agarro|pego)(?: \\S+){0,2} fuego|en llamas|incendi\\S*|se incendio|explot\\S*|explosion|estall\\S*|(?:cargador|enchufe|cable|bateria|aparato|plancha)(?: \\S+){0,3} (?:derriti\\S*|quem\\S*|fundi\\S*|humo|chispas|revento|explot\\S*)|echa(?:r|ba|ndo)? humo|humo|chispas|chispazo|cortocircuito|corto circuito|sobrecalent\\S*|descarga electrica|calambrazo|olor a (?:quemado|gas)|huele a (?:quemado|gas)|bateria hinchada',
      '(?:vidrio|cristal|metal|plastico|moho|gusanos?|insectos?|cucaracha|aguja|tornillo|cuchilla)(?: \\S+){0,3} (?:en el|en la|dentro|en mi)|(?:trozos|pedazos|restos|fragmentos|astillas) de (?:cristal|vidrio|metal|plastico)|peligro(?:s[oa]s?)?|toxic[oa]s?|envenen\\S*|retirada del producto|contaminad[oa]s?|podrid[oa]s?|caducad[oa]s?|con moho|(?:podria|pudo|podriamos)(?: \\S+){0,3} (?:morir|matar|muerto|quemarse|incendiar\\S*)|casi (?:se |me |nos )?(?:muere|ahoga|quema|mata|incendia)',
    ],
    medicine: [
      'ultim[oa]s? (?:\\S+ )?(?:pastillas?|comprimidos?|dosis|ampollas?)|hipertens\\S*|prematur[oa]|trasplant\\S*|sacaleches|respirador|nebulizador|comprimidos',
      'medicamentos?|medicinas?|medicacion|insulina|inhalador|pastillas|remedios?|antibiotic\\S*|receta medica|tratamiento(?: \\S+){0,2} (?:medico|para|contra|del)|(?:mi|su) tratamiento|epilepsia|diabetes|diabetic[oa]s?|asma|tension arterial|oxigeno|sonda|tiras reactivas|dialisis|audifonos? medico\\S*|silla de ruedas|leche (?:de formula|infantil|maternizada)|formula (?:infantil|del bebe)|vida o muerte|vital(?:es)?|medic[oa]s? urgente\\S*',
    ],
    legal_steps: [
      'queja (?:en|ante) (?:la|el)|jurista|los voy a demandar|asesoria legal|conciliacion|reclamacion (?:formal|judicial|oficial)',
      'abogad[oa]s?|legal(?:es|mente)?|tribunal\\S*|juzgado\\S*|juicio|juez|demanda judicial|(?:poner|pondre|interpon\\S*)(?: \\S+){0,2} demanda|(?:los|les|os) (?:voy a )?demand\\S+|demandar\\S*|querella|via judicial|acciones (?:legales|judiciales)|proceso judicial|judicial\\S*|denunci\\S*|danos y perjuicios|mis derechos|derechos del consumidor|ley (?:del consumidor|de consumo|de proteccion)|ilegal\\S*|incumplimiento (?:de|del) contrato|burofax|arbitraje|procurador',
    ],
    authority: [
      'omic|profeco|facua|ocu|sernac|indecopi|oficina (?:del|de) (?:consumidor|consumo)|(?:oficina|ministerio|reclamacion|denuncia|queja|direccion) (?:\\S+ )?(?:de |en )?consumo|defensa del consumidor|proteccion (?:al|del) consumidor|hoja(?:s)? de reclamacion\\S*|junta arbitral|policia|guardia civil|comisaria|fiscalia|autoridades|defensor del (?:pueblo|consumidor)|superintendencia',
    ],
    formal_notice: [
      '(?:ultim[oa]|les? doy|les damos|te doy|os doy|fijo) (?:\\S+ ){0,1}(?:plazo|aviso|advertencia|oportunidad|requerimiento|ultimatum|(?:\\d+|siete|tres|dos|cinco|quince|un|una) (?:dias?|horas|semanas?))(?: \\S+){0,3}|ultimatum|ultim[oa] (?:aviso|advertencia|oportunidad)|(?:resuelvo|resolver|rescindo|rescindir|resolucion|rescision|anulo)(?: \\S+){0,2} contrato|(?:tienen|teneis) (?:\\d+|24|48) (?:dias|horas) para|requerimiento|de lo contrario|en caso contrario|por la presente|les exijo',
    ],
    payment_dispute: [
      '(?:reclam|disput|denunci)\\S*(?: \\S+){0,4} (?:a|ante|con|en) (?:mi |la |el )?(?:{bank})',
      '(?:devuelv\\S*|devolver|devolucion de|rechac\\S*) (?:el |los )?(?:recibos?|cargos?|adeudos?)|emisor(?:a)? de (?:la|mi) tarjeta|tarjeta(?: \\S+){0,5} recuperar',
      'contracargo\\S*|chargeback|retroce\\S*|(?:disputa|reclamacion|controversia|caso|reclamo|conflicto)(?: \\S+){0,3} (?:{bank})|(?:{bank})(?: \\S+){0,5} (?:disputa|reclam\\S*|anul\\S*|devuelv\\S*|cancel\\S*|bloque\\S*|revert\\S*|recuper\\S*|controversia|rechac\\S*|fraude)|(?:disput\\S*|anul\\S*|cancel\\S*|revert\\S*|devolver|bloque\\S*|rechaz\\S*|desconoc\\S*|impugn\\S*|retener)(?: \\S+){0,3} (?:cobro|cargo|pago|recibo|transaccion|compra con la tarjeta)|(?:llam\\S*|habl\\S*|contact\\S*|ir|voy|acud\\S*|avis\\S*|inform\\S*|pedir|pedire)(?: \\S+){0,3} (?:mi|al|el|con|la) (?:{bank})|proteccion (?:al|del) comprador|cobro (?:indebido|no autorizado|fraudulento)|cargo (?:indebido|no autorizado|no reconocido)',
    ],
    personal_data: [
      '(?:retir\\S*|revoc\\S*)(?: \\S+){0,2} consentimiento|(?:borr\\S*|elimin\\S*|suprim\\S*)(?: \\S+){0,3} (?:informacion|correo|nombre|historial|telefono|todo lo mio|sobre mi)',
      'rgpd|gdpr|lopd|aepd|habeas data|proteccion de datos|datos personales|(?:mis|que|cuales|todos mis|los) (?:\\S+ )?datos(?: \\S+){0,4} (?:borr\\S*|elimin\\S*|sobre mi|de mi|mios|tienen|guardad\\S*|vend\\S*|filtr\\S*|compart\\S*)|mis datos|(?:borr\\S*|elimin\\S*|suprim\\S*|cerrar|cierren|dar de baja|den de baja|quiten\\S*|saquen\\S*|saqueme)(?: \\S+){0,4} (?:cuenta|datos|perfil|sistema|registros?|base|informacion)|(?:borren|borrenme|eliminenme|bor[rn]enme|quitenme|saquenme)(?: \\S+)?|derecho (?:al olvido|de acceso|de supresion|a la supresion)|articulo (?:15|17)|quien(?: \\S+){0,3} (?:dio|vendio|dado|vendido)(?: \\S+){0,3} (?:correo|datos|telefono)|(?:de donde|como) (?:sacaron|tienen|obtuvieron|consiguieron) mi|robo de identidad|suplantacion|filtracion de datos',
    ],
    wants_person: [
      '(?:personal|personas?|gente) (?:de verdad|real(?:es)?|human[oa]s?)',
      '(?:habl\\S*|convers\\S*|comunic\\S*|contact\\S*|trat\\S*|pas(?:e|en|eme|enme|ame|ar\\S*)|transfer\\S*|atiend\\S*|atender\\S*|conect\\S*|pong\\S*)(?: \\S+){0,4} (?:persona|alguien|humano|ser humano|agente|asesor\\S*|representante|operador\\S*|supervisor\\S*|encargad[oa]|responsable|jef[ea]|gerente|superior|ejecutiv[oa]|atencion al cliente|servicio al cliente)(?: \\S+)?|persona (?:real|de verdad|humana|fisica|de carne)|(?:un|una|ser|algun) human[oa]|alguien (?:de verdad|real|de carne|que (?:me )?(?:pueda|sepa|lea|ayude|entienda))|carne y hueso|(?:su|tu|un|una|el|la) (?:supervisor\\S*|jef[ea]|gerente|superior|encargad[oa])|hay (?:alguien|alguna persona|algun humano)(?: \\S+){0,2}',
    ],
    no_robot: [
      '(?:no|con|un|una|de|basta de|hart[oa] de|nada de|son|eres|por|sus) (?:\\S+ ){0,2}(?:robots?|bots?|chatbots?|ia|inteligencia artificial|maquinas?|computadora|contestador|respuestas? (?:automatic\\S*|genericas?|predeterminad\\S*|enlatad\\S*|de plantilla)|mensajes? (?:automatico|generico)s? (?:no|otra|siempre|mas)|plantillas?|copia y pega|copiar y pegar)',
    ],
    wants_call: [
      '(?:llamenme|llamame|llameme|llamadme|telefoneenme|marquenme|marqueme)|(?:me|nos) (?:\\S+ )?(?:llam(?:en|e|ar|eis|an)|llamar|telefone\\S*|marquen|contacten por telefono)|llamarme|que me llam\\S*|devuelvan la llamada|(?:un|su|algun|el|numero de) (?:\\S+ )?(?:telefono (?:de|al|para|donde|donde)|numero de telefono|numero para llamar)|donde (?:puedo|les) llam\\S*|por telefono|una llamada|linea de atencion',
    ],
    insult: [
      'mierda\\S*|put[oa]s?|hij[oa]s? de|hdp|joder|jodid[oa]s?|cabron\\S*|gilipollas|gilipollez|capull\\S*|imbecil\\S*|idiotas?|estupid[oa]s?|pendej\\S*|chinga\\S*|verga|carajo|culer\\S*|boludos?|pelotud\\S*|tarad[oa]s?|inutil\\S*|incompetent\\S*|incompetencia|ineptos?|ineptitud|payas[oa]s?|asco|asqueros[oa]s?|(?:una|son|de) basura|cutre\\S*|patetic[oa]s?|chapuz\\S*|fuck\\S*|wtf|al diablo|a la mierda|mamon\\S*|subnormal\\S*',
    ],
    accusation: [
      'ladron\\S*|rob(?:o|aron|ado|ando|an|ais|aste) (?:mi|el|mis|nuestro|a|me|dinero)?|un robo|rateros?|estaf\\S*|timo|timador\\S*|timad[oa]s?|fraud\\S*|engan(?:o|an|ado|ada|aron|oso|ais)|mentiros[oa]s?|mienten|mentis|mentira\\S*|mintieron|delincuentes?|criminal\\S*|sinverguenza\\S*|tomadura|tienda falsa|pagina falsa|deshonest\\S*|cobr(?:ais|an|aron|an)(?: \\S+){0,3} (?:y no|sin) (?:\\S+ )?(?:mand\\S*|envi\\S*|entreg\\S*)|(?:quedar\\S*|quedado|quedaron) con mi dinero',
    ],
    fed_up: [
      '(?:dan|dais|servicio da|empresa da|tienda da|trato da) (?:\\S+ )?(?:pena|asco|verguenza|rabia)|ya me canse|me canse de|canse de|(?:solo|puras|mas) excusas|milongas|tomandome el pelo|me tienen (?:hart[oa]|hasta|podrid[oa])|podrid[oa] de|nefast\\S*|de lo peor|de pena|para llorar|un chiste|impresentables?|sin verguenza|indecencia|falta de seriedad|nada serios|poco serios|una porqueria|porqueria|caradura\\S*|morro|poca verguenza|bronca|que bronca',
      'verguenza|vergonzos[oa]|indignant\\S*|indignad[oa]s?|indignacion|inaceptable\\S*|intolerable\\S*|inadmisible\\S*|lamentable\\S*|ridicul[oa]s?|absurd[oa]|furios[oa]|enfadad\\S*|enojad\\S*|molestisim\\S*|cabread\\S*|encabronad\\S*|rabia|enfurec\\S*|echo humo|hart[oa]s?|hasta (?:las narices|la coronilla|los cojones|los huevos|la madre|el gorro|aqui)|(?:ya )?(?:no puedo mas|basta|estuvo bueno|es suficiente|esta bien de)|colm(?:o|ar|ado)|paciencia(?: \\S+){0,4} (?:limite|acab\\S*|agot\\S*|fin|termin\\S*)|(?:perd\\S*|agot\\S*|acab\\S*)(?: \\S+){0,3} paciencia|sin paciencia',
      'nunca mas|jamas|(?:ultima|primera y ultima) (?:vez|compra)|no (?:vuelvo|volvere|pienso volver) a (?:compr\\S*|pedir)|(?:me|nos) (?:estan|estais|toman|estas)(?: \\S+)? (?:tomando|vacilando|viendo|pelo)|tomando el pelo|burla\\S*|se burlan|una broma|(?:peor|pesim[oa]|horrible|terrible|nefast[oa]|desastros[oa]|deplorable|penos[oa]|malisim[oa]) (?:\\S+ )?(?:servicio|tienda|empresa|experiencia|atencion|compra|trato|pagina|web)|(?:servicio|atencion|trato|experiencia)(?: \\S+){0,2} (?:pesim\\S*|horrible|nefast\\S*|deplorable|penos\\S*|terrible|lamentable|fatal|desastros\\S*)|desastre|exijo|falta de respeto|tomada de pelo|insult\\S*|pesadilla|nunca vi|que clase de|que les pasa',
    ],
    press: [
      'programa de (?:consumo|la tele|television)|telediario|telemadrid|antena 3|telecinco|diario local|en la tele|la tele les',
      'periodist\\S*|(?:la|a la|los|en la) (?:prensa|medios)|medios de comunicacion|prensa local|periodico\\S*|diario local|(?:en|a) (?:la )?(?:television|tele)|noticiero|noticias locales|programa de (?:tele\\S*|radio|consumo)|hacer(?:lo|la)? publico|(?:lo|la) (?:hare|haremos|voy a hacer) public\\S*|publicamente|escrache|viral\\S*|quemar(?:los|les) en',
    ],
    audience: [
      '(?:contar\\S*|dire|explicar\\S*|mostrar\\S*)(?: \\S+){0,4} (?:mi|mis|en) (?:tiktok|instagram|insta|youtube|facebook|twitter|canal|blog|seguidores)|en mi (?:tiktok|insta\\S*)',
      'seguidor\\S*|followers?|suscriptor\\S*|influencers?|mi (?:\\S+ )?(?:comunidad|audiencia|canal|blog|podcast|instagram|tiktok|youtube|cuenta de|pagina de)|(?:public\\S*|post\\S*|subir\\S*|subo|compart\\S*|contar\\S*|contare|escrib\\S*|difund\\S*|poner|pondre|expon\\S*)(?: \\S+){0,6} (?:redes(?: sociales)?|facebook|instagram|tiktok|twitter|youtube|todos lados|todas partes|linkedin|internet)|redes sociales|(?:avis\\S*|advert\\S*|cont\\S*|dec\\S*)(?: \\S+){0,2} (?:a todo el mundo|a todos|a la gente|a otros)|todo el mundo (?:va|se|sepa|sabra)|se van a enterar|todos (?:se )?(?:van a|sabran|enteraran)',
    ],
    public_review: [
      'trust ?pilot|resenas? (?:negativ\\S*|mal\\S*|de una|en google|honest\\S*)|(?:mala|pesima|peor|malas|terrible) (?:\\S+ )?(?:resena|valoracion|opinion|calificacion|critica|puntuacion)s?|(?:opinion|valoracion|critica|calificacion)\\S* negativ\\S*|(?:una|1|cero|0|una sola) estrellas?|resena en google|google reviews?|resenas? en google',
    ],
    writes_again: [
      '(?:contact\\S*|escrit\\S*|escrib\\S*|llam\\S*|reclam\\S*)(?: \\S+){0,3} en (?:\\d+|dos|tres|cuatro|cinco|varias|muchas|repetidas) ocasiones|(?:por|es la) (?:{nth}) vez',
      '(?:{nth}) (?:\\S+ )?(?:correos?|e ?mails?|mails?|mensajes?|reclamo|reclamacion|consulta|solicitud|intento|ticket)|(?:{nth}) vez que (?:\\S+ )?(?:escrib\\S*|pregunt\\S*|contact\\S*|reclam\\S*|llam\\S*|mand\\S*|solicit\\S*)|(?:varias veces|repetidas veces|muchas veces|de nuevo|otra vez|nuevamente|vuelvo a|volver a|insisto)(?: \\S+){0,4} (?:escrib\\S*|escrit\\S*|pregunt\\S*|reclam\\S*|contact\\S*|envi(?:e|ado) (?:\\S+ )?(?:correo|mensaje|mail|email)s?|llam(?:e|ado)|solicit\\S*|consult\\S*|mande)|ya (?:les |os |le |te |los |nos |me )?(?:he |hemos |habia )?(?:escribi|escrito|pregunte|preguntado|reclame|reclamado|contacte|contactado|envie|enviado|mande|mandado|llame|llamado|solicite|consulte)|(?:escrib\\S*|escrit\\S*|pregunt\\S*|reclam\\S*|contact\\S*|llam(?:e|ado)|mande)(?: \\S+){0,4} (?:varias veces|otra vez|de nuevo|nuevamente|(?:dos|tres|cuatro|cinco|\\d+|mil) veces|repetidas)|(?:dos|tres|cuatro|cinco|\\d+|varios|muchos|tantos) (?:correos|mensajes|mails|e mails|emails|llamadas|reclamos|tickets)|mi(?:s)? (?:anterior\\S*|ultim\\S*|primer) (?:correo|mensaje|mail|email|consulta|reclamo)\\S*|mis (?:correos|mensajes|mails|emails)|como (?:ya )?(?:dije|les dije|comente|escribi|mencione)|cuantas veces|siempre (?:me dicen )?lo mismo|insisto',
    ],
    no_answer: [
      '(?:no|nadie|nunca|sin|ningun[oa]?|tampoco|ni|cero|jamas)(?: \\S+){0,4} (?:respuestas?|respond\\S*|contest\\S*|respondid\\S*|atiend\\S*|hacen caso)|(?:me|nos) (?:estan |estais |siguen )?ignor\\S*|ignor(?:an|ado|ais|ando) (?:mis|mi|a|mensajes|correos)|silencio (?:total|absoluto)|espero (?:\\S+ )?respuesta desde|(?:sigo|llevo)(?: \\S+){0,3} (?:esperando|espera)(?: \\S+){0,3} respuesta',
    ],
    other_request: [
      '(?:tambien|ademas|por otro lado|por otra parte|otra (?:cosa|pregunta|duda|consulta)|segunda pregunta|de paso|por cierto|aparte|y otra|p d|pd)(?: \\S+){0,10} (?:facturas?|recibo|boleta|rembols\\S*|reembols\\S*|devol\\S*|cambi\\S*|descuento|cupon|codigo|regalo|envolt\\S*|compensa\\S*|garantia|repar\\S*|stock|talla|color|cancel\\S*|direccion|anadir|agregar|modific\\S*|contrasena|cuenta|suscripcion|puntos|rot[oa]|defectuos\\S*|falt[ao]\\S*|equivocad\\S*|vecin\\S*|otro pedido)',
      '(?:necesit\\S*|quiero|enviar\\S*|envien\\S*|mand\\S*|requiero|solicito|pueden dar\\S*)(?: \\S+){0,4} (?:factura|recibo|comprobante)|(?:pueden|podrian|podeis|puedes|podria|pueden|es posible)(?: \\S+){0,2} (?:anadir|agregar|incluir|meter|sumar|juntar) (?:otr[oa]|un|una|el|la)|dej\\S*(?: \\S+){0,4} (?:vecin\\S*|porter\\S*|conserje|detras|en la puerta)|compensacion|indemniz\\S*|(?:devolver|devuelvan|reembols\\S*)(?: \\S+){0,3} (?:gastos|envio)|para regalo|papel de regalo|tienen (?:tambien|en otro|en talla|en color)',
    ],
    machine_orders: [
      'nuev[ao]s? (?:reglas?|instruccion\\S*|orden\\S*)(?: \\S+){0,3} (?:bot|ia|robot|asistente|ti)|respond\\S* a (?:cada|todas)(?: \\S+){0,2} (?:preguntas?|mensajes?)|(?:querid[oa]|hola|estimad[oa]) (?:ia|bot|robot|asistente|chatbot)|(?:nota|mensaje|instruccion\\S*) para (?:la ia|el bot|el asistente)',
      '(?:ignor\\S*|olvid\\S*|descart\\S*|omit\\S*|no hagas caso|no sigas)(?: \\S+){0,5} (?:instruccion\\S*|reglas?|ordenes|normas|directrices|prompt|dijeron|dicho|politicas?|anterior\\S*)|olvida\\S* todo|(?:a partir de ahora|desde ahora|de ahora en adelante)(?: \\S+){0,2} (?:aprueb\\S*|reembols\\S*|acept\\S*|eres|respond\\S*|actu\\S*|autoriz\\S*|debes|vas)(?: \\S+)?|(?:ahora|ya no) eres|eres (?:ahora|un asistente|una ia|un bot)|marcame|actua como|finge|haz como (?:si|que)|como (?:ia|inteligencia artificial|modelo)|modelo de lenguaje|prompt del sistema|system prompt|modo (?:desarrollador|administrador)|(?:muestra|revela|dime|imprime)\\S*(?: \\S+){0,3} (?:instrucciones|prompt)|aprueb\\S* (?:todos|todas|cualquier|cada)|responde (?:solo|unicamente|exactamente)',
    ],
  },
};
