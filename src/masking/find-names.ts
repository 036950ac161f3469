import { matchesOf } from '../ticket/matches-of.ts';
import type { TextSpan } from '../ticket/understanding.ts';
import { isClosing } from '../understand/message/is-closing.ts';
import { findLabelledNames } from './find-labelled.ts';

/** A name as people write their own: capitals in front, or nothing but capitals; particles between. */
const WORD = "\\p{Lu}[\\p{L}'’.-]{0,30}";
const NAME = `${WORD}(?:[ ](?:(?:de|del|della|da|di|dos|das|van|von|der|den|la|le|bin|al|el)[ ]){0,2}${WORD}){0,3}`;
const TITLE =
  '(?:mr|mrs|ms|miss|dr|prof|herrn?|frau|monsieur|madame|mme|mlle|se[ñn]ora?|sra?|signora?|sig|dott|senhora?|meneer|mevrouw|dhr|mevr|pani?)\\.?';

const GREETING =
  'hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|moin|servus|liebe[rs]?|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|bonjour|bonsoir|salut|ch[eè]re?|hola|estimad[oa]|querid[oa]|buen[oa]s (?:d[ií]as|tardes|noches)|ciao|salve|gentile|car[oa]|egregi[oa]|ol[áa]|oi|prezad[oa]|bo[am] (?:dia|tarde|noite)|beste|geachte|goede(?:morgen|middag|navond)|hej|hejsan|cześć|witam|szanown[ya]';
const SAID =
  "my name is|this is|i am|i['’]m|it['’]s|mein name ist|ich hei(?:ß|ss)e|ich bin|je m['’]appelle|je suis|mon nom est|me llamo|mi nombre es|soy|mi chiamo|il mio nome [èe]|sono|meu nome [ée]|me chamo|chamo-me|sou|mijn naam is|ik ben|ik heet|jag heter|mitt namn [äa]r|nazywam si[ęe]|mam na imi[ęe]|name|nom|nombre|nome|naam|on behalf of|im namen von|signed";

/** Whom people greet when they do not know who is there. */
const NOBODY =
  'there|team|all|everyone|everybody|anyone|anybody|guys|folks|people|sir|madam|maam|support|service|again|you|zusammen|leute|miteinander|alle|[àa] tous|tous|toutes|madame|monsieur|equipo|a todos|todos|todas|tutti|a tutti|equipe|team|allemaal|iedereen|alla|wszystkim|damen|herren|day|morning|evening|afternoon|please|help|can|where|what|when|why|how|is|my|the|this|it|i|we|just|do|did|has|have|could|would|will|any|no|not|very|so|still|order|update|wo|wann|was|wie|mein|meine|ich|bitte|o[uù]|je|j|mon|ma|d[oó]nde|mi|por|dove|il|la|onde|meu|minha|waar|mijn|var|min|gdzie|moje';
const THANKS =
  'thanks|thank you|thx|regards|wishes|best|cheers|love|sincerely|danke|dank|gru(?:ß|ss)|gr[üu](?:ß|ss)e|lg|mfg|vg|merci|cordialement|gracias|saludos|grazie|saluti|obrigad[oa]|abra[çc]os?|cumprimentos|bedankt|groet(?:en|jes)?|mvg|tack|h[äa]lsningar|mvh|pozdrawiam|dzi[ęe]kuj[ęe]';

/** What comes before a name; the name itself is read case by case, or "hello is anybody there" would greet Is Anybody. */
const BEFORE_NAME: readonly RegExp[] = [
  new RegExp(`(?:^|\\n)[ \\t]{0,3}(?:${GREETING})(?:,?\\s(?:${GREETING}))?,?[ ](?:${TITLE}\\s){0,2}`, 'giu'),
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${SAID})\\s?[:：]?\\s(?:${TITLE}\\s){0,2}`, 'giu'),
  new RegExp(`(?<![\\p{L}\\p{N}])${TITLE}\\s(?:${TITLE}\\s)?`, 'giu'),
];
const NAME_HERE = new RegExp(NAME, 'uy');
/** Said so plainly that small letters are a name, too: one word or two, and nothing behind them. */
const SAID_PLAINLY =
  "my name is|mein name ist|ich hei(?:ß|ss)e|je m['’]appelle|me llamo|mi nombre es|mi chiamo|il mio nome [èe]|meu nome [ée]|me chamo|chamo-me|mijn naam is|ik heet";
const SMALL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${SAID_PLAINLY})[ ](\\p{L}[\\p{L}'’-]{1,20}(?:[ ]\\p{L}[\\p{L}'’-]{1,20})?)(?=[ \\t]?(?:[,.;!?\\n]|$|[ ](?:and|und|et|y|e|en)[ ]))`,
  'giu',
);
/** No name, though it stands where one is said. */
const NOT_SAID =
  /^(?:on|in|not|spelled|spelt|wrong|missing|falsch|nicht|auf|mal|sur|pas|mal|no|non|sbagliato|errado|verkeerd|niet|fout|incorrect)(?!\p{L})/iu;
/** A line that greets one person in small letters, and nobody in particular. */
const GREETED = new RegExp(
  `(?:^|\\n)[ \\t]{0,3}(?:${GREETING})[ ](?!(?:${NOBODY})(?![\\p{L}]))(\\p{Ll}{3,20})[ \\t]?[,!.]?[ \\t]?(?=\\n|$)`,
  'giu',
);
/** "Thanks, Mara", at the end of a line. */
const THANKED = new RegExp(`(?<![\\p{L}])(?:${THANKS})[ ]?[,!.–-]?[ ](?=\\p{Lu})`, 'giu');
/** "thanks mara", on a line of its own. */
const THANKED_SMALL = new RegExp(
  `(?:^|\\n|[.!?][ ])[ \\t]{0,3}(?:${THANKS})[ ]?[,!.–-]?[ ](?!(?:${NOBODY}|a lot|so much|very much|much|in|for|and|to|schön|sehr|im|für|und|noch|beaucoup|d['’]avance|pour|et|bien|mille|tante|anche|y|de|e|desde|muito|alvast|voor|wel|regards|wishes|vielen|viele|mais|o|a|à|al|con|met|mit|with)(?![\\p{L}]))(\\p{Ll}{3,20})[ \\t]?[,!.]?[ \\t]?(?=\\n|$)`,
  'giu',
);
/** A sentence begins where a name was expected: "Hello Where is it". */
const NO_NAME = new RegExp(`^(?:${NOBODY})(?!\\p{L})`, 'iu');
/** A whole line that can be nothing but a name. */
const NAME_ALONE = new RegExp(
  `^[\\s*_–—-]{0,4}(?:(?:[Ii]\\.[ ]?[AaVv]\\.|[Pp]\\.[ ]?[Pp]\\.|[Pp]pa\\.|(?:[Dd]r|[Pp]rof|[Dd]ipl)\\.(?:[ -](?:med|jur|phil|rer|nat|[Ii]ng|dent)\\.?)*)[ ]){0,2}(${NAME}|\\p{Ll}{2,20}(?:\\s\\p{Ll}{2,20})?)[\\s,.*_]{0,3}$`,
  'u',
);

/** A signature's lines below the closing words: name, and perhaps a second one. */
const LINES_SIGNED = 2;
/** The last lines of a text may be a name without any closing words. */
const LONGEST_SIGNATURE = 40;

/**
 * Names that a text shows by where they stand: behind a greeting or a title, said to be one, below closing words, alone on
 * the last line. The names that a run knows are looked for by themselves.
 */
export function findNames(text: string): readonly TextSpan[] {
  const introduced = BEFORE_NAME.flatMap((pattern) => matchesOf(text, pattern)).flatMap((match) =>
    nameAt(text, match.index + match[0].length),
  );
  const small = [...oneOf(text, GREETED), ...oneOf(text, THANKED_SMALL), ...said(text)];
  return [...introduced, ...findLabelledNames(text), ...small, ...thanked(text), ...signed(text)];
}

const said = (text: string): readonly TextSpan[] =>
  oneOf(text, SMALL).filter(({ start, end }) => !NOT_SAID.test(text.slice(start, end)));

function oneOf(text: string, pattern: RegExp): readonly TextSpan[] {
  return matchesOf(text, pattern).map((match) => {
    const name = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(name);
    return { start, end: start + name.length };
  });
}

function thanked(text: string): readonly TextSpan[] {
  return matchesOf(text, THANKED)
    .flatMap((match) => nameAt(text, match.index + match[0].length))
    .filter(({ end }) => /^[ \t.,!*_-]{0,4}(?:\n|$)/.test(text.slice(end, end + 6)));
}

function nameAt(text: string, start: number): readonly TextSpan[] {
  NAME_HERE.lastIndex = start;
  const name = NAME_HERE.exec(text)?.[0].replace(/[.,'’-]+$/u, '');
  if (name === undefined || name.length < 2 || NO_NAME.test(name)) return [];
  return [{ start, end: start + name.length }];
}

function signed(text: string): readonly TextSpan[] {
  const lines = linesOf(text);
  const closings = lines.flatMap(({ line }, at) => (isClosing(line) ? [at] : []));
  const below = closings.flatMap((at) => lines.slice(at + 1, at + 1 + LINES_SIGNED));
  const last = lines.length > 1 ? lines.slice(-1) : [];
  return [...below, ...last.filter(({ line }) => /^\W{0,4}\p{Lu}/u.test(line))].flatMap(({ line, start }) => {
    const name = line.length > LONGEST_SIGNATURE ? undefined : NAME_ALONE.exec(line)?.[1];
    if (name === undefined || isClosing(line)) return [];
    const from = start + line.indexOf(name);
    return [{ start: from, end: from + name.length }];
  });
}

/** Lines with something in them. */
function linesOf(text: string): readonly { readonly line: string; readonly start: number }[] {
  return matchesOf(text, /[^\n]+/g)
    .filter(([line]) => line.trim() !== '')
    .map((match) => ({ line: match[0], start: match.index }));
}
