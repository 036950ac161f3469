import { matchesOf } from '../../ticket/matches-of.ts';
import { overlaps, type Span } from './span.ts';

export interface FoundQuantity {
  readonly count: number;
  readonly span: Span;
}

const UNIT =
  'pcs|pieces?|items?|units?|pairs?|packs?|boxes|bottles?|copies|st[üu]ck|stk|artikel|paar|pi[èe]ces?|articles?|exemplaires?|paires?|unidades?|piezas?|art[íi]culos?|pares|pezz[io]|articol[io]|unit[àa]|pe[çc]as?|artigos?|stuks?|sztuki?|szt|par[ay]?|stycken|st|artiklar';
const ORDERED =
  'ordered|bought|purchased|received|got|missing|sent me|bestellt|gekauft|erhalten|bekommen|command[ée]|achet[ée]|re[çc]u|ped[ií]|compr[ée]|compr[ée]i|recib[ií]|recebi|encomendei|ordinato|comprato|ricevuto|besteld|gekocht|ontvangen|zam[óo]wi[łl][ae]m|kupi[łl][ae]m|otrzyma[łl][ae]m|best[äa]llt|best[äa]llde|k[öo]pte|fick|fehlen|manquent|faltan|mancano|faltam|ontbreken|brakuje|saknas';
const LABEL =
  'qty|quantity|menge|anzahl|quantit[ée]|cantidad|quantit[àa]|quantidade|qtd|aantal|ilo[śs][ćc]|antal|数量';
/** What is counted is time or money, or there is nothing counted. */
const NO_THING = String.raw`\s(?:times|mal\b|fois|veces|volte|vezes|keer|razy|g[åa]nger|seconds?|min|hours?|hrs?|h\b|days?|weeks?|months?|years?|business|working|werk|stunde|tag|woche|monat|jahr|heure|jour|semaine|mois|an\b|ans\b|hora|d[íi]a|semana|mes|a[ñn]o|or[ae]\b|giorn|settiman|anni|dia|m[êe]s|uur|uren|dag|week|weken|maand|jaar|godzin|dni|dzie|tydz|tygod|miesi|lat\b|timm|veck|m[åa]nad|[åa]r\b|日|週|か月|ヶ月|月|年|時|days|%|€|\$|£|euro|usd|eur|z[łl]|kr|dollar|pound|円|am\b|pm\b|uhr|o'clock|emails?|mails?|e-mails?|calls?|messages?|orders?|bestellungen|commandes|pedidos|ordini|parcels?|packages?|pakete|colis|paquetes|pacchi)`;
/** Two to twelve as words; one is also an article. */
const WORDS: readonly (readonly [number, readonly string[]])[] = [
  [2, ['two', 'zwei', 'deux', 'dos', 'due', 'dois', 'duas', 'twee', 'dwa', 'dwie', 'två']],
  [3, ['three', 'drei', 'trois', 'tres', 'tre', 'três', 'drie', 'trzy']],
  [4, ['four', 'vier', 'quatre', 'cuatro', 'quattro', 'quatro', 'cztery', 'fyra']],
  [5, ['five', 'fünf', 'cinq', 'cinco', 'cinque', 'vijf', 'pięć', 'fem']],
  [6, ['six', 'sechs', 'seis', 'sei', 'zes', 'sześć', 'sex']],
  [7, ['seven', 'sieben', 'sept', 'siete', 'sette', 'sete', 'zeven', 'siedem', 'sju']],
  [8, ['eight', 'acht', 'huit', 'ocho', 'otto', 'oito', 'osiem', 'åtta']],
  [9, ['nine', 'neun', 'neuf', 'nueve', 'nove', 'negen', 'dziewięć', 'nio']],
  [10, ['ten', 'zehn', 'dix', 'diez', 'dieci', 'dez', 'tien', 'dziesięć', 'tio']],
  [12, ['twelve', 'zwölf', 'douze', 'doce', 'dodici', 'doze', 'twaalf', 'dwanaście', 'tolv']],
];
const COUNTS = new Map(WORDS.flatMap(([count, words]) => words.map((word) => [word, count] as const)));
const COUNT = String.raw`(\d{1,3}|${[...COUNTS.keys()].join('|')})`;

/** More than these are a stock list. */
const MOST = 40;

/** Each captures the count; all are linear in the text. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${LABEL})\.?\s?[:：=]?\s?(\d{1,3})(?![\p{N}]|[.,]\d)`, 'giu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}.,#/-])(\d{1,3})\s?[x×](?=\s?\p{L}|\s)(?!\s?\d)`, 'giu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}])[x×]\s?(\d{1,2})(?![\p{L}\p{N}])`, 'giu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}.,#/-])${COUNT}\s?(?:${UNIT})(?![\p{L}\p{N}])`, 'giu'),
  new RegExp(String.raw`(?<![\p{N}.,#/-])(\d{1,3})\s?(?:個|点|枚|本|つ|セット|箱|冊)`, 'gu'),
  new RegExp(
    String.raw`(?<!\p{L})(?:${ORDERED})\s(?:only |just |nur |seulement |que |solo |só |maar |tylko |bara |all )?${COUNT}(?=\s(?:of\b|von|de\b|di\b|van|z\b|av\b|\p{L}{3,}))(?!${NO_THING})`,
    'giu',
  ),
];

/**
 * How many of something: "2x", "qty: 3", "3 pieces", "ordered two shirts". Times, dates, money and numbers of orders
 * (`taken`) are no quantities. In the order in which they stand.
 */
export function findQuantities(text: string, taken: readonly Span[] = []): readonly FoundQuantity[] {
  const all = PATTERNS.flatMap((pattern) => matchesOf(text, pattern).slice(0, MOST).flatMap(asQuantity));
  const sorted = all.toSorted((a, b) => a.span.start - b.span.start);
  return sorted.filter(
    ({ span }, at) =>
      !taken.some((other) => overlaps(other, span)) &&
      !sorted.slice(0, at).some((other) => overlaps(other.span, span)),
  );
}

function asQuantity(match: RegExpExecArray): readonly FoundQuantity[] {
  const written = match[1] ?? '';
  const count = COUNTS.get(written.toLowerCase()) ?? Number(written);
  const start = match.index + match[0].indexOf(written);
  return count > 0 ? [{ count, span: { start, end: start + written.length } }] : [];
}
