/** What somebody of one language says who is content and wants nothing more. */
export interface ClosingWords {
  /** Thanks, or that all is well: one of them must be there. */
  readonly content: readonly string[];
  /** What stands around it and asks for nothing. No negation, no question word, no verb that could begin a question. */
  readonly beside: readonly string[];
}

const listed = (phrases: string): readonly string[] => phrases.split(',').map((phrase) => phrase.trim());

/**
 * In lower case, without accents. A list of what may be said and not of what may not: whoever says anything else is
 * heard by a person, because a question that is swallowed is worse than a ticket that is opened again.
 */
export const CLOSING_WORDS: readonly ClosingWords[] = [
  {
    content: listed(
      'thank you, thanks, thank u, thank ya, thankyou, thanx, thx, ty, tysm, many thanks, thank a bunch, cheers, i appreciate it, ' +
        'i appreciate your help, i appreciate that, appreciate it, appreciate your help, appreciate the help, much appreciated, ' +
        'appreciated, very helpful, really helpful, so helpful, that helps, big help, great help, all sorted, its sorted, all good, ' +
        'problem solved, i need to thank you, let me thank you, great, perfect, wonderful, excellent, brilliant, awesome, amazing, ' +
        'fantastic, lovely, helpful, ok, okay, alright, all right, understood, noted, makes sense, i see, it arrived, its arrived, it has arrived, ' +
        'it just arrived, it has just arrived, it came today, it came, got it, i got it, received it, i received it, it is here now, ' +
        'its here now, it arrived today, just got it',
    ),
    beside: listed(
      'good job, great job, great service, excellent service, right, oh, ah, hi, hello, dear, hey, yes, yep, super, so much, very much, a lot, lots, so, very, ' +
        'really, again, once again, much, a bunch, a million, ever so much, for, for your, for the, for that, for this, for helping, ' +
        'for helping me, for helping me out, for letting me know, for getting back to me, for coming back to me, for checking, ' +
        'for looking into it, for looking into this, for all your help, for everything, for the kind words, help, your help, reply, response, answer, ' +
        'information, info, update, updates, quick, fast, prompt, swift, speedy, kind, kind words, kindness, service, support, ' +
        'assistance, time, explanation, thats, that is, that was, that answer was, your answer was, kind of you, this is, this was, you have been, youve been, you are, youre, ' +
        'you were, you did a, youve been a, you have been a, such, a, and, the, to you, you, guys, all, team, everyone, everybody, ' +
        'all i needed, what i needed, all i needed to know, now, then, today, just, there, mate, indeed, too, also, both, ' +
        'i will wait, ill wait, i will wait then, will wait, i can wait, have a, have a good, have a nice, have a great, ' +
        'have a lovely, i hope you have a, hope you have a, i wish you a, wishing you a, enjoy your, good, nice, rest of the, ' +
        'rest of your, day, weekend, evening, night, week, afternoon, morning, one, shift, best, kind regards, best regards, ' +
        'regards, warm regards, best wishes, all the best, take care, bye, bye bye, goodbye, sincerely, x, xx, xxx, yours, ' +
        'happy, im happy, i am happy, relieved, will do, no problem, no worries, ' +
        'thats great, good news, great news, good to know, good to hear',
    ),
  },
  {
    content: listed(
      'ok, okay, alles klar, verstanden, danke, dankeschon, danke schon, danke dir, danke euch, danke ihnen, danke dir auch, danke euch auch, danke ihnen auch, vielen dank, besten dank, herzlichen dank, schonen dank, ' +
        'lieben dank, tausend dank, ich danke, ich bedanke mich, dank, merci, super, perfekt, prima, klasse, wunderbar, top, toll, ' +
        'spitze, sehr nett, das hilft mir, das hilft, hat sich erledigt, hat sich geklart, ist angekommen, ist heute angekommen, ' +
        'ist da, paket ist da, das paket ist da, ist gerade angekommen',
    ),
    beside: listed(
      'in ordnung, gut, sehr gut, ja, ach, hallo, guten tag, liebes team, sehr, weiter, recht, ihnen auch, dir auch, euch auch, nochmal, ' +
        'nochmals, noch, fur, fur die, fur das, fur den, fur ihre, fur eure, fur deine, fur ihren, fur die schnelle, schnelle, rasche, ' +
        'prompte, nette, freundliche, ausfuhrliche, antwort, auskunft, info, infos, information, informationen, hilfe, muhe, ' +
        'ruckmeldung, nachricht, unterstutzung, bearbeitung, service, und, dann warte ich, dann warte ich noch, ich warte, ' +
        'dann warte ich ab, ich warte ab, dann weiss ich bescheid, einen schonen, schonen, schones, schone, einen, ein, ihnen, dir, ' +
        'euch, noch einen, tag, abend, wochenende, woche, feierabend, noch, heute, jetzt, wunsche, wunsche ich, liebe grusse, lg, ' +
        'viele grusse, vg, mfg, mit freundlichen grussen, beste grusse, freundliche grusse, grusse, gruss, tschuss, bis dann, ' +
        'alles gute, mir, das, das ist, war, freut mich, ich freue mich, wieder',
    ),
  },
  {
    content: listed(
      'ok, okay, daccord, entendu, compris, cest note, merci, okmerci, un grand merci, mille mercis, grand merci, je vous remercie, je te remercie, vous remercie, remerciements, ' +
        'parfait, super, genial, excellent, impeccable, formidable, top, bien recu, cest parfait, cest regle, tout est regle, ' +
        'le souci est regle, probleme resolu, je lai recu, je lai recue, je lai bien recu, je lai bien recue, il est arrive',
    ),
    beside: listed(
      'dac, tres bien, bien, oui, bonjour, bonsoir, beaucoup, bcp, infiniment, encore, a vous, a toi, ' +
        'a vous aussi, vraiment, tellement, pour, pour votre, pour ta, pour vos, pour la, pour ces, pour cette, pour les, pour tout, ' +
        'pour linfo, pour lexplication, de, de votre, de vos, de ta, de la, des, de ces, vos, votre, reponse, reponses, renseignement, ' +
        'renseignements, information, informations, infos, info, aide, rapidite, retour, message, gentillesse, amabilite, precision, ' +
        'precisions, service, patience, rapide, si rapide, et, dans ce cas je patiente, je patiente, je vais patienter, jattends, ' +
        'je vais attendre, alors, donc, bonne, belle, excellente, tres bonne, bon, journee, soiree, apres midi, apresmidi, ' +
        'apres-midi, week end, weekend, week-end, fin de journee, fin de semaine, semaine, continuation, au revoir, a bientot, ' +
        'cordialement, bien cordialement, cdt, cdlt, sinceres salutations, salutations, bien a vous, aujourdhui, cest, cest tres, ' +
        'gentil, gentil a vous, aimable, je comprends, toute lequipe, lequipe, a toute, madame, monsieur, ' +
        'mademoiselle',
    ),
  },
  {
    content: listed(
      'ok, okay, vale, de acuerdo, entendido, gracias, muchas gracias, mil gracias, muchisimas gracias, se lo agradezco, te lo agradezco, os lo agradezco, lo agradezco, ' +
        'agradecido, agradecida, agradezco, perfecto, genial, estupendo, excelente, fantastico, muy amable, muy amables, todo bien, ' +
        'ya me llego, ya llego, ya lo tengo, ya lo recibi, me ha llegado, ya esta resuelto, solucionado',
    ),
    beside: listed(
      'muy bien, bien, si, hola, buenos dias, buenas tardes, buenas noches, de nuevo, otra vez, ' +
        'por, por la, por su, por tu, por vuestra, por todo, por el, por responder, por contestar, por avisar, por la rapidez, ' +
        'por la informacion, la, su, tu, vuestra, mucho, muy, y, respuesta, ayuda, informacion, atencion, aclaracion, rapidez, rapida, ' +
        'tan rapida, gestion, amabilidad, servicio, tiempo, entonces espero, espero entonces, esperare, me espero, quedo a la espera, ' +
        'que tenga un, que tenga, que tengas un, que tengan un, que pase, que pase un, que pases un, un, una, buen, buena, feliz, ' +
        'lindo, bonito, dia, tarde, noche, semana, fin de semana, saludo, saludos, un saludo, saludos cordiales, cordialmente, ' +
        'un abrazo, abrazos, hasta luego, adios, hoy, ya, a usted, a ti, a ustedes, a todos, equipo, al equipo, hasta pronto',
    ),
  },
  {
    content: listed(
      'ok, okay, va bene, daccordo, capito, grazie, grazie mille, mille grazie, tante grazie, grazie tante, molte grazie, vi ringrazio, la ringrazio, ti ringrazio, ' +
        'ringrazio, perfetto, ottimo, benissimo, fantastico, eccellente, molto gentile, molto gentili, gentilissimi, gentilissima, ' +
        'gentilissimo, tutto ok, tutto risolto, risolto, e arrivato, e arrivata, arrivato, arrivato oggi, e arrivato oggi, lho ricevuto',
    ),
    beside: listed(
      'bene, si, ciao, buongiorno, salve, ancora, di nuovo, molto, tanto, davvero, per, per la, ' +
        'per il, per lo, per laiuto, per tutto, per la vostra, per la sua, per linformazione, per le informazioni, della, dell, di tutto, ' +
        'dellaiuto, dellinformazione, vostra, sua, tua, la, risposta, aiuto, informazione, informazioni, disponibilita, ' +
        'gentilezza, velocita, rapidita, cortesia, assistenza, rapida, veloce, celere, e, aspetto, aspetto allora, allora aspetto, ' +
        'attendo, attendero, attendo allora, buona, buon, buone, giornata, serata, lavoro, weekend, fine settimana, settimana, ' +
        'pomeriggio, cordiali saluti, cordialmente, saluti, un saluto, distinti saluti, a presto, arrivederci, oggi, a voi, a lei, a te, ' +
        'anche a voi, a tutti, tutti, team',
    ),
  },
  {
    content: listed(
      'ok, oke, okay, akkoord, begrepen, duidelijk, bedankt, dank je, dank je wel, dankjewel, dank u, dank u wel, dankuwel, dank, heel erg bedankt, hartelijk dank, veel dank, ' +
        'hartstikke bedankt, mijn dank, top, super, perfect, prima, geweldig, fantastisch, mooi, helemaal goed, dat helpt, opgelost, ' +
        'is binnen, het is binnen, is aangekomen, het is aangekomen, het pakket is er, pakketje is binnen, vandaag ontvangen',
    ),
    beside: listed(
      'goed, heel goed, ja, hoi, hallo, beste, goedemorgen, goedemiddag, heel, heel erg, ' +
        'erg, zeer, nogmaals, voor, voor de, voor het, voor je, voor uw, voor jullie, voor alles, voor de snelle, snelle, vlotte, snel, ' +
        'duidelijke, vriendelijke, antwoord, reactie, informatie, info, hulp, moeite, uitleg, bericht, terugkoppeling, service, update, ' +
        'en, wel, dan wacht ik, dan wacht ik nog even, dan wacht ik af, ik wacht, ik wacht af, ik wacht nog even, fijne, een fijne, ' +
        'een, nog een fijne, prettige, dag, dag nog, avond, weekend, week, middag, nog, verder, groet, groeten, groetjes, gr, ' +
        'met vriendelijke groet, mvg, vriendelijke groet, tot ziens, doei, vandaag, jullie, allemaal, fijn, team',
    ),
  },
  {
    content: listed(
      'ok, okay, entendi, entendido, combinado, obrigado, obrigada, muito obrigado, muito obrigada, obg, obrigadao, agradeco, agradecido, agradecida, grato, grata, valeu, ' +
        'perfeito, otimo, excelente, maravilha, fantastico, muito gentil, ja chegou, chegou, chegou hoje, ja recebi, recebi, ' +
        'tudo certo, tudo resolvido, resolvido, ajudou muito',
    ),
    beside: listed(
      'certo, esta bem, ta bom, tudo bem, sim, ola, oi, bom dia, boa tarde, boa noite, ' +
        'mais uma vez, novamente, muito, mesmo, mil, pela, pelo, por, pela sua, pela vossa, por tudo, por me avisar, por avisar, ' +
        'por responder, a, sua, vossa, resposta, ajuda, informacao, informacoes, atencao, rapidez, retorno, esclarecimento, ' +
        'gentileza, apoio, rapida, tao rapida, servico, e, vou aguardar, aguardo, aguardarei, vou esperar, fico a aguardar, entao, ' +
        'tenha um, tenha uma, tenha, tenham um, um, uma, bom, boa, otimo, otima, excelente, dia, tarde, noite, semana, ' +
        'fim de semana, cumprimentos, melhores cumprimentos, com os melhores cumprimentos, atenciosamente, att, abraco, abracos, ' +
        'um abraco, ate logo, ate breve, tchau, adeus, hoje, a todos, equipe, equipa, voces',
    ),
  },
  {
    content: listed(
      'ok, okej, rozumiem, jasne, dziekuje, dziekuje bardzo, bardzo dziekuje, dziekujemy, dzieki, wielkie dzieki, dziekowac, super, swietnie, ' +
        'doskonale, idealnie, wspaniale, rewelacja, bardzo mi pomogliscie, przyszla, paczka dotarla, dotarla, juz mam, juz jest, ' +
        'sprawa zalatwiona',
    ),
    beside: listed(
      'dobrze, w porzadku, tak, dzien dobry, witam, czesc, bardzo, jeszcze raz, raz jeszcze, serdecznie, ' +
        'slicznie, pieknie, za, za pomoc, za odpowiedz, za informacje, za szybka, za szybka odpowiedz, szybka, odpowiedz, pomoc, ' +
        'informacje, informacja, wiadomosc, za wiadomosc, za wyjasnienie, za obsluge, obsluge, i, poczekam, to poczekam, ' +
        'wiec poczekam, czekam, milego, dobrego, spokojnego, dnia, wieczoru, weekendu, tygodnia, zycze, pozdrawiam, ' +
        'pozdrawiam serdecznie, pozdrowienia, z powazaniem, do widzenia, do uslyszenia, dzis, dzisiaj, juz, panstwu, pani, panu',
    ),
  },
  {
    content: listed(
      'ok, okej, tack, tackar, tack sa mycket, stort tack, tusen tack, tack sa jattemycket, jattetack, toppen, perfekt, super, jattebra, ' +
        'underbart, fantastiskt, utmarkt, kanon, det hjalpte, har kommit, den har kommit, det har kommit, paketet har kommit, ' +
        'paketet ar har, nu har den kommit, lost',
    ),
    beside: listed(
      'bra, mycket bra, ja, hej, hejsan, sa mycket, sa jattemycket, mycket, igen, an en gang, for, for svaret, for svar, ' +
        'for hjalpen, for hjalp, for informationen, for info, for infon, for snabbt svar, for det snabba svaret, for allt, snabbt, ' +
        'snabb, svar, svaret, hjalp, hjalpen, information, service, aterkoppling, och, da vantar jag, jag vantar, ha en, ha en bra, ' +
        'ha en fin, ha det bra, en, bra, fin, trevlig, dag, kvall, helg, vecka, halsningar, med vanliga halsningar, mvh, ' +
        'vanliga halsningar, hej da, vi hors, idag, nu, detsamma, sjalv, alla, er',
    ),
  },
];

/** Japanese stands without spaces: these are taken away one after the other, longest first, and nothing may be left. */
export const CLOSING_WORDS_UNSPACED: ClosingWords = {
  content: listed(
    '承知しました,承知いたしました,承知致しました,了解しました,了解です,了解いたしました,わかりました,分かりました,かしこまりました,' +
      'ありがとうございました,ありがとうございます,有難うございました,有難うございます,有り難うございます,ありがとう,有難う,感謝します,感謝いたします,' +
      '感謝しております,助かりました,大変助かりました,届きました,無事届きました,無事に届きました,解決しました,どうも',
  ),
  beside: listed(
    '迅速な,迅速に,ご丁寧な,丁寧な,早速の,早速,素早い,早い,ご対応,対応,ご返信,返信,ご返答,ご回答,回答,ご連絡,連絡,お返事,ご説明,説明,' +
      'ご案内,情報,教えていただき,教えて頂き,いただき,頂き,くださり,大変,本当に,誠に,とても,こちらこそ,いつも,今後とも,今日,本日,先ほど,' +
      'よろしくお願いします,よろしくお願いいたします,よろしくお願い致します,宜しくお願いします,宜しくお願いいたします,お世話になりました,' +
      'お世話になっております,おかげさまで,おかげで,安心しました,待っています,お待ちしています,お待ちしております,待ちます,では,それでは,はい,' +
      '失礼します,失礼いたします,に,を,の,は,で,して,し',
  ),
};
