/**
 * Domains under which strangers share a mail provider. A limit per domain would there make one customer wait for
 * another (contract 5, `perDomainPerHour`).
 */
const PUBLIC_MAILBOXES: ReadonlySet<string> = new Set(
  `
  gmail.com googlemail.com outlook.com hotmail.com live.com msn.com passport.com hotmail.co.uk hotmail.fr
  hotmail.de hotmail.es hotmail.it live.co.uk live.fr live.nl outlook.fr outlook.de outlook.es outlook.it
  outlook.com.br hotmail.com.br live.ca yahoo.com yahoo.co.uk yahoo.fr yahoo.de yahoo.es yahoo.it
  yahoo.ca yahoo.in yahoo.co.in yahoo.co.jp yahoo.com.br yahoo.com.mx yahoo.com.au ymail.com
  rocketmail.com aol.com aim.com icloud.com me.com mac.com proton.me protonmail.com pm.me gmx.com gmx.de
  gmx.net gmx.at gmx.ch web.de t-online.de freenet.de mail.com orange.fr wanadoo.fr free.fr sfr.fr
  laposte.net neuf.fr bbox.fr numericable.fr libero.it virgilio.it alice.it tin.it tiscali.it
  telefonica.net terra.es btinternet.com sky.com virginmedia.com talktalk.net ntlworld.com
  blueyonder.co.uk comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net
  earthlink.net optonline.net frontier.com windstream.net juno.com rogers.com shaw.ca bell.net
  sympatico.ca videotron.ca telus.net bigpond.com bigpond.net.au optusnet.com.au ziggo.nl kpnmail.nl
  home.nl planet.nl telenet.be skynet.be bluewin.ch sunrise.ch uol.com.br bol.com.br terra.com.br
  ig.com.br globo.com prodigy.net.mx wp.pl o2.pl onet.pl interia.pl seznam.cz centrum.cz mail.ru
  yandex.ru yandex.com ukr.net qq.com 163.com 126.com naver.com hanmail.net rediffmail.com zoho.com
  zohomail.com fastmail.com fastmail.fm hey.com tutanota.com tuta.io tuta.com duck.com posteo.de
  mailbox.org privaterelay.appleid.com telia.com online.no hotmail.se live.se hotmail.nl
  `
    .trim()
    .split(/\s+/),
);

/** @param domain lower case, without `@` */
export function isPublicMailbox(domain: string): boolean {
  return PUBLIC_MAILBOXES.has(domain);
}
