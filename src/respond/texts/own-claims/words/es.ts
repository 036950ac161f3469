import type { ClaimSources } from '../claim-words.ts';

export const es: ClaimSources = {
  order: 'pedido',
  carrier: 'transportista',
  states: {
    delivered: `
      entregad*, entreg*(?!a prevista)*, entrega ~ (realizad*|hech*|completad*|finalizad*|exitosa|efectuad*|tuvo lugar), lleg*, recib*(?! (?:(?:un|otro|su|tu|nuestro|el) )?(?:correo|mensaje|e-?mail|respuesta|noticias|consulta|pregunta)), traj*, trae*, llev(a|ó|an|ado|aron) , vien*, vino, depositad*, alcanz*, aterriz*, ya (está|lo tiene|la tiene|lo tienes|la tienes), está (ya )?(aquí|ahí|allí|en (su|tu|vuestra) (casa|poder|domicilio|puerta|oficina|dirección)), en (sus|tus) manos, en (su|tu) (casa|poder|domicilio), a domicilio, en destino, a su destino`,
    left_elsewhere: `
      vecin*, buzón*, buzones, casillero*, porche*, portal*, portería, porter*, conserj*, recepción*, recepcionista*, recibidor, puerta*, felpudo*, garaje*, cochera*, jardín, jardines, patio*, terraza*, balcón*, sótano*, trastero*, escalera*, cubo*, contenedor*, detrás, (debajo|encima|junto|al lado|delante|dentro|fuera) (de|del|a|al) , compañer* ~ (tiene|recogió|recibió|ha), taquilla*, lugar seguro, sitio seguro, lugar protegido, a salvo, dej(ó|ado|ada|aron|amos|an|a|e) (?!(?:de|un mensaje|su|tu|claro)\\b), lo dej*, la dej*, (su|tu) (marido|mujer|esposa|esposo|hijo|hija|madre|padre|pareja|casero|hermano|hermana)`,
    signed: 'firm(a|ó|ado|ada|aron|an|ar|aste|é|as|ante|antes)*, rubric*, acuse de recibo',
    collected:
      'recogid*, recogió, recogieron, recogiste, retirad*, retiró, retiraron, se lo llev*, se la llev*, (ha|han|has) ~ (recogid*|retirad*)',
    out_for_delivery: `
      (en|a|de) reparto, reparto, repartid*, repart*, mensajer*, carter*, conductor*, chófer*, chofer*, furgonet*, furgón*, camión*, camiones, vehículo*, motorist*, ruta de entrega, en ruta, cargad*, a bord*, última milla`,
    on_its_way: `
      en (camino|tránsito|viaje|marcha|movimiento|curso|transporte|el correo), de camino, viaj*, (va|van|sigue|avanz*|circul*|se dirige*|se acerca*|se aproxima*|rumbo|vuela|mueve|movid*), por el camino, muy cerca, a la vuelta de la esquina, progres*`,
    customs: 'aduan*, frontera*, arancel*, impuesto*, importación*, tasas',
    cleared:
      '(pasad*|pasó|super*|salid*|salió|libr*|cruz*|despach*|dejad* atrás) ~ (aduan*|frontera*), aduan* ~ (pasad*|superad*|liberad*|terminad*|atrás|complet*), liberad*, liberó, despachad*, despacho, desaduan*, nacionalizad*',
    lost: `perdi*, perder, pierde*, pérdida*, extravi*, desapar*, robad*, robo*, robaron, paradero, en ninguna parte, no ~ (encuentr*|encontr*|localiz*|aparec*), falta*, ni rastro, traspapel*, ilocalizable*, nadie ~ sabe ~ dónde, no ~ (sabe|sabemos) ~ dónde`,
    damaged:
      'dañ*, rot[oa]s?, rompi*, romper, averiad*, estrope*, destroz*, destru*, mojad*, aplastad*, defect*, deterior*, desperfecto*, golpead*, abiert[oa]s? en',
    returned: `
      devuelt*, devol*, devuelv*, retorn*, regres*, de vuelta, vuelv* (a nosotros|al|a la|a nuestr*|hacia), volv* (a nosotros|al|a la|a nuestr*), vuelto a (nuestr*|la tienda), rechaz*, rehus*, al remitente, remitente, reenviad*`,
    ready_for_pickup: `
      (le|te|os|lo) espera*, esperándol*, esperándot*, esperando (que|en|a que), list[oa]s?(?! para ayud*), recoger (lo|la|su|tu|el), recogerl*, recogid* en, (puede|puedes|pueden|podéis) (ya |pasar a |venir a |ir a )*(recog*|retir*|buscar*), para (su )?(recogida|retirada), punto de (recogida|entrega|retirada), oficina de correos, oficina*, estafeta, punto pack, estanco, disponible (en|para (su )?(recog*|retir*)), retir(ar|e|es|arlo)`,
    depot: `
      depósito*, almacén*, almacenes, centro*, nave*, delegación*, plataforma*, clasific*, distribución, hub, terminal*, estación*, aeropuerto*, puerto*, cerca de (su|tu|usted*|ti|casa), (su|tu|vuestra) (ciudad|zona|barrio|región|calle|país|localidad|provincia|municipio), (se encuentra|se halla|se ubica|reposa|permanec*|encuéntr*)`,
    shipped: `
      envi(ó|ad*|amos|aron|a|an|e|aremos|ará|arán)(?! (?:un (?:correo|mensaje)|este mensaje|una respuesta))*, expedid*, despach*, salid*, sali(ó|eron), sale*, saldr*, part(ió|ido|ida|e|irá), mand(ó|ado|ada|amos|aron|aremos|ará), remit*, (ha|han) dejado (nuestr*|el|la), en manos (de|del), (con|en|a) (el|la) (transportista|empresa de transporte|correo|correos|agencia), entregamos al`,
    packed: 'empaquet*, embal*, envuelt*, empac*, etiquet*, envas*, precint*',
    preparing: `prepar*, proces*, en preparación, en producción, fabric*, tramit*, en proceso, elabor*, confecc*, mont(ad|and)*, sin existencias, agotad*`,
    cancelled: 'cancel*, anul*, suspend*, deten*, interrump*',
    refunded:
      'reembols*, reintegr*, dinero ~ (devuelt*|de vuelta|ingresad*|cuenta), abonad*, abon(o|ó|amos|aremos|ará)*, ingresad*, ingres(ó|amos|aremos), acreditad*, transferid*, transferencia*',
    attempted: `intent*, nadie ~ (casa|abrió|abri*|contest*|respond*), ausen*, no (había|estaba) ~ (nadie|casa), timbre, llamó a, aviso de (paso|llegada), fallid*, fall(ó|ado)*, fracas*, sin éxito`,
    delayed:
      'retras*, demor*, tard(e|a|ará|an|arán|anza|ío|ía|ado|ando|ó), más lent*, lent[oa]s?, aplaz*, pospuest*, posterg*, atras*, más tiempo',
    held: 'reten*, retien*, retuv*, bloque*, parad[oa]s?, detenid*, atasc*, inmoviliz*, confisc*, incaut*, pendiente*, en espera, estancad*',
    weather:
      'meteorol*, mal tiempo, temporal*, tormenta*, nieve*, nevad*, huelga*, inundac*, lluvia*, clima*, accidente*, tráfico, atascos',
    misrouted:
      '(ruta|centro|dirección|ciudad|destino|lugar|oficina|persona|destinatario|país) (equivocad*|erróne*|incorrect*|distint*), equivoc*, por error, error*, confund*, extravi*, mal (clasific*|dirigid*|enviad*)',
  },
  commitments: `
    (cuid*|vel*|procur*|encarg*|ocup*) ~ (de|por|para) que,
    dirección ~ (cambiad*|modificad*|corregid*|actualizad*), (cambiado|modificado|corregido|actualizado) ~ (dirección|pedido), algo (pequeñ*|especial) (para|de), (hacemos|haremos|rehacemos) (todo|otra), nos (ocupamos|encargamos|hemos ocupado|hemos encargado) de que
    cobr*, reembols*, reintegr*, devolv(er|eremos|erá|eré|erán|emos|iendo)*, devuelv*, dinero, importe*, plata, pag(ar|amos|aremos|ará|o|os|ue|ues|a|as|ado|ada|aremos)*, reemplaz*, sustitu*, repon*, reposición*, repuest*, cambi(aremos|amos|ar|ará|aré) (el|la|su|tu|lo|por)*, canje*, otr[oa] (paquete|artículo|producto|unidad|ejemplar|envío|pedido|igual|nuev[oa])*, uno nuevo, una nueva(?! (?:consulta|pregunta))*, nuev[oa] (paquete|artículo|producto|unidad|envío|pedido|ejemplar)*, un segundo, reenv*, volver* a (enviar|mandar)*
    ((le|te|les|os|se|lo|la|se lo|te lo|nosotros) )?(enviar|mandar|remitir|entregar|cancelar|cambiar|modificar|corregir|reembolsar|reemplazar|sustituir|pagar|abonar|llamar|telefonear|resolver|solucionar|arreglar|anular|regalar|descontar|compensar|repar|acelerar|desviar|reclamar|tramitar|gestionar|hacer|har|expedir|despachar|conseguir|dar|daremos|llevar|reponer|repon|devolver|ofrecer|obsequiar)(emos|é|á|án)
    (vamos a|voy a|va a|van a|podemos|queremos|podremos) (?!hacer algo|ayud|responder|contest|escrib|leer|revis|mirar|atender|ver|comprobar|inform|explicar|decir|contar)@, (le|te|les|os) (envi|mand|cambi|cancel|modific|regal|pag|llam|ofrec|compens|repon|devolv|d)(amos|emos|o|a|an|imos), (enviamos|mandamos|cancelamos|modificamos|regalamos|pagamos|compensamos|reponemos|solucionamos|resolvemos|arreglamos|llamamos|anulamos|ofrecemos|descontamos|cubrimos|asumimos)
    gratis, gratuit*, sin (coste|costo|cargo|gastos|pagar), coste*, costo*, cuesta*, gasto*, cargo*, tarifa*, precio*, regal*, obsequi*, de regalo, a cuenta nuestra, por nuestra cuenta, corre* ~ cuenta, invit*, bonific*, bono*, premio*, recompens*, descuent*, rebaj*, cupón*, cupones, vale de, un vale, vales, código*, crédito*, saldo, tarjeta regalo, por ciento, porcentaje*, compens*, indemn*, resarc*, detalle de, asegurad*, cubiert*, seguro que, de seguro, responsabl*, a nuestro cargo
    garant*, promet*, promes*, aseguramos, asegur*, segur(o|a|amente)(?! (?:si|de (?:que no|tener)))*, con seguridad, con (toda )?(certeza|seguridad), cert*, ciert(o|a|amente), sin (duda|falta|ninguna duda), no (cabe|hay) duda, indudabl*, definitiv*, absolut*, por supuesto que, desde luego, a ciencia cierta, pase lo que pase, en todo caso, en cualquier caso, siempre llega, sí o sí, palabra de, damos (nuestra )?palabra, compromet*, compromis*, jur(o|amos), confíe en que, cuente con*, cuenta con*, tranquil*, inevitabl*, fijo que, priori*, exprés, express, urgente*
    (llegar|vendr|estar|tendr|recibir|entregar|ser|obtendr|encontrar|aparecer|saldr|alcanzar|podr|quedar|conseguir|habr|aterrizar|ver)(á|án|ás|éis)(?! (?:un (?:correo|mensaje|e-?mail)|respuesta|una (?:respuesta|persona|compañera)|encantad*|escrib*|respond*|nuestra respuesta|responder*|encontrar*|(?:los|las|todos los|todas las|más|la|toda la|el) (?:detalle|dato|informaci|novedad|enlace|número|respuesta|página)*|seguir*|ver |consult*|ayud*|leíd*|atendid*|más fácil|un placer|toda|los datos|el enlace|la información|el número))*, (va|van|vas) a (?!ayud|responder|leer|contest|revis|ocup)@
    ((ya )?(lo|la|los|las|te lo|se lo|se la) (tien*|recib*|tendr*|devolv*|envi*|mand*|cambi*|repon*|d(a|e)mos|consig*)), (tendrás?|recib(e|es|ís)|obtien*|consig*) (su|tu|el|la|un|una|otr*|vuestro)(?! (?:respuesta|correo|mensaje|e-?mail))`,
  wished:
    'si (usted |tú )?(desea|deseas|quiere|quieres|prefiere|prefieres|necesita|necesitas|queréis|deseáis|le gustaría|te gustaría), (pregunta|preguntas|consulta|consultas|duda|dudas|escribir|escribirnos|mensaje|algo|hablar) (es |son )?(sobre|acerca|relacionad*|respecto)',
  times: `
    no ~ (esper*|tard*|falt*) ~ mucho, mucho tiempo, largo rato,
    hoy, mañana, ayer, anteayer, pasado mañana, anoche, est(e|a) (mañana|tarde|noche|semana|mes|año|mediodía|fin), tarde, tardes, noche, noches, mediodía, medianoche, madrugada, mañanas, amanecer, fin de semana, fines de semana, finde*, semana*, quincena*, mes, meses, año, años, día, días, diari*, jornada*, trimestre*, temporada*, vísper*
    hora, horas, minuto*, segundo, segundos, instante*, rato*, momento*, pronto, próxim*, en breve, brevemente, enseguida, en seguida, inmediat*, inminente*, ya mismo, ahora mismo, al instante, rápid*, velo*, cuanto antes, lo antes posible, antes de(?! (?:escrib*|responder|nada))*, dentro de, a más tardar, en (un|dos|tres|cuatro|cinco|pocos|unos|poco|cuestión)( @)?, a tiempo, puntual*, según lo previsto, plazo*, sin demora, recient*, hace (un|una|poco|unos|unas|dos|tres|varios), últim*, pasad[oa]s?, siguiente*, que viene, al día
    navid*, reyes, nochebuena, nochevieja, año nuevo, pascua*, semana santa, fiesta*, festiv*, cumpleaños, san valentín, día de la madre, día del padre, vacaciones, verano, invierno, primavera, otoño, puente, black friday, laborab*, hábil*
    lunes, martes, miércoles, jueves, viernes, sábado*, domingo*, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, fin(al|ales)? de, finales, principio*, mediados, fecha límite
    (un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|unos|unas|pocos|pocas|varios|varias|algunos|algunas) (día|hora|minuto|semana|mes|año|noche|jornada)*`,
  greetings: `
    buen(os|as|a|o)? (día|días|tardes|tarde|noches|noche|semana|fin de semana|finde), (que (tenga|tengas|pase|pases|tengan) )?(un |una )?(muy )?(buen|buena|feliz|bonito|bonita|excelente|agradable|estupendo|estupenda|maravilloso|lindo|linda) (día|tarde|noche|semana|fin de semana|jornada|finde|verano), hasta (pronto|luego|la próxima|mañana mismo|entonces), todos los días, cada día, a cualquier hora, en (cualquier|todo) momento, en este momento, por el momento, de momento, un momento(?! (?:llega|sale))*, día y noche, en cuanto, lo antes posible, lo más rápido posible, tan pronto como, última (información|novedad|hora del)*, último (mensaje|correo|estado)*, últimas (novedades|noticias)`,
  ifs: 'si, cuando, en cuanto, tan pronto, siempre que, mientras, hasta que, una vez que, en caso de, por si, antes de que, después de que, dónde, donde, cómo, cuándo, qué, cuál, cuáles, por qué, lo que',
  restarts: `(le|te|les|os|se lo|te lo) (devolv*|envi*|reembols*|mand*|pag*|dar*|regal*|cambi*), (recibirá|recibe|tendrá|tiene|llegará|llega|será|está|ya está)`,
  thats: 'que',
  seeks: `
    (por favor |le |te |conviene |puede |puedes |también |además |y |quizá |a veces ayuda )*(mire|mira|mirar|revis*|compruebe|comprueba|comprobar|pregunt*|busque|busca|buscar|consult*|eche|echa|echar|vea)`,
  hedges:
    'previst*, prevé, prevén, estim*, esper*, calcul*, debería*, probable*, podría*, seguramente, actualmente',
  future: '(será|serán|estará|llegará|llegarán|tendrá|tendrás|vendrá|recibirá|recibirás|va a|van a|vas a)',
};
