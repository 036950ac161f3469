import type { Helpdesk } from '../ports/helpdesk.ts';
import type { MacroBook, MacroList } from '../ports/macro-book.ts';
import type { MacroMatch, MacroOverview, ReadMacros } from '../ports/macro-overview.ts';
import type { PolicyStore } from '../ports/policy-store.ts';
import { matchMacro } from '../respond/texts/match-macro.ts';
import { CONDITIONS, type Condition } from '../ticket/condition.ts';
import { type Intent, PERSON_INTENTS } from '../ticket/intent.ts';
import type { Policy } from '../ticket/policy.ts';
import { usesFor } from './uses-for.ts';

/** The questions an overview answers: every state for "where is it?", and every wish for a parcel not yet sent. */
const ASKED: readonly (readonly [Condition, Intent])[] = [
  ...CONDITIONS.map((condition) => [condition, 'order_status'] as const),
  ...PERSON_INTENTS.map((intent) => ['preparing', intent] as const),
  ['return_open', 'return_status'],
  ['return_open', 'refund_status'],
];

/** Every account's macros with what each is found for, for the API and the page. */
export function macroReader(
  helpdesks: readonly Helpdesk[],
  { macros: book, policies }: { readonly macros: MacroBook; readonly policies: PolicyStore },
): ReadMacros {
  return async () => {
    const { policy } = await policies.current();
    return Promise.all(
      helpdesks.map(async ({ id: helpdesk, account }) =>
        overviewOf({ helpdesk, account }, await book.list({ helpdesk, account }), policy),
      ),
    );
  };
}

function overviewOf(
  shop: Pick<MacroOverview, 'helpdesk' | 'account'>,
  list: MacroList,
  policy: Policy,
): MacroOverview {
  const { macros, uses, readAt } = list;
  return {
    ...shop,
    readAt,
    macros: macros.map(({ id, title, language, usage = null }) => ({
      id,
      title,
      language,
      usage,
      used: uses
        .filter(({ macroId }) => macroId === id)
        .map(({ condition, intent, count }) => ({ condition, intent, count })),
    })),
    matches: macros.length === 0 ? [] : matchesOf(list, policy),
  };
}

function matchesOf({ macros, uses }: MacroList, policy: Policy): readonly MacroMatch[] {
  return policy.brand.languages.flatMap((language) =>
    ASKED.map(([condition, intent]): MacroMatch => {
      const used = usesFor(uses, condition, intent);
      const macro = matchMacro({ macros, policy, condition, intent, language, used });
      return {
        condition,
        intent,
        language,
        macro: macro === null ? null : { id: macro.id, title: macro.title },
      };
    }),
  );
}
