/**
 * Words meant for a machine and not for the shop. Whoever reads a ticket after us (a person, a model) must not be told by
 * it what to do; such a ticket goes to a person with the warning.
 */
const PATTERNS: readonly RegExp[] = [
  // Orders to forget one's orders.
  /\b(?:ignore|disregard|forget|override|bypass|skip|do not follow|stop following)\b[^.!?\n]{0,40}\b(?:previous|prior|above|earlier|preceding|all|any|your|the|these|other|system|existing|initial|original)\b[^.!?\n]{0,30}\b(?:instructions?|prompts?|rules?|guidelines?|polic(?:y|ies)|commands?|directions?|directives?|context|programming|training|restrictions?|constraints?|guardrails?|safeguards?)\b/i,
  /\bforget (?:everything|all|what) (?:you|that|above|i|was)\b|\b(?:new|updated|revised|additional|following) (?:system )?(?:instructions?|directives?|prompt)\s?[:：]/i,
  // A new part to play.
  /\byou are (?:now|no longer) (?:a|an|in|the|my|free|acting|going|not|bound|operating|[A-Z]{2,})|\b(?:act|behave|respond|pretend|roleplay|role-play|speak) (?:as|like|to be) (?:if you|though you|a|an|the|my|dan)\b[^.!?\n]{0,60}\b(?:ai|assistant|bot|model|agent|admin\w*|developer|system|ceo|manager|hacker|unrestricted|expert|pirate|linux|terminal|human)\b/i,
  /\b(?:developer|admin(?:istrator)?|debug|god|maintenance|root|sudo|jailbreak|dan|unrestricted|test) mode\b|\bjailbr[eo]ak|\bdo anything now\b/i,
  // The prompt itself.
  /\b(?:system|hidden|initial|secret|internal|developer) ?(?:prompt|instructions?|message)s?\b|\b(?:reveal|print|show|repeat|output|leak|display|tell me|give me|what (?:are|is)|summari[sz]e|translate)\b[^.!?\n]{0,30}\b(?:your|the) (?:system |initial |original |hidden |full |exact )?(?:prompt|instructions|guidelines|rules you|configuration|api ?keys?|secrets?|credentials|training data)\b/i,
  // What it was told to keep.
  /\b(?:reveal|disclose|divulge|tell me|give me|share|repeat|spell|encode|translate|print|describe|hint|what is|what's)\b[^.!?\n]{0,24}\b(?:the|your) (?:secret|hidden|security|access|confidential|private|protected) ?(?:key|pass(?:word|phrase|code)|code|word|token|info(?:rmation)?)\b/i,
  // Addressing the machine.
  /\b(?:note|message|instructions?|attention|dear|hey|hello|hi|important|reminder|memo)\b[^.!?\n]{0,12}\b(?:to|for)?\b ?(?:the )?(?:ai|a\.i\.|llm|gpt|chatgpt|claude|gemini|copilot|language model|chat ?bot|ai (?:assistant|agent|model|bot|system))\b[^?\n]{0,4}[:：,]|\b(?:as an ai|you are an? (?:ai|llm|language model|assistant|chatbot))\b|\b(?:ai|llm|assistant|language models?|automated (?:agent|system)s?)\b[^.!?\n]{0,20}\b(?:must|should|shall|has to|have to|needs? to|are required to|is required to|is instructed to|are instructed to)\b/i,
  /\b(?:set|mark|classify|label|tag|treat|categori[sz]e|flag|rate)\b[^.!?\n]{0,40}\b(?:intent|confidence|category|classification|priority|sentiment|ticket|auto_?close|status|this (?:message|email|conversation))\b[^.!?\n]{0,30}\b(?:to|as|=|:)\b ?/i,
  /\b(?:respond|reply|answer|output|return|write|say|print|include|begin|start|end)\b[^.!?,\n]{0,16}\b(?:only|exactly|nothing but|verbatim|the following|literally|this (?:text|sentence|exact)|with the (?:word|phrase|text|exact|following))\b/i,
  /\bnew (?:company |store |shop |support )?policy (?:effective|as of|in effect|from now|states?)|\beffective (?:immediately|today)[^.!?\n]{0,40}\b(?:polic|customer|agent|refund)/i,
  /\b(?:i am|i'm|this is|speaking as|on behalf of)\b[^.!?\n]{0,20}\b(?:your (?:developer|creator|administrator|programmer|owner|boss|ceo)|the (?:developer|administrator|ceo|owner|founder|system)|an? (?:admin|administrator|engineer (?:at|from) (?:openai|anthropic|zendesk|shopify|gorgias)|openai|authorized))\b/i,
  /\b(?:do not|don't|never|without) (?:tell|inform|notify|mention|alert|escalate|involve|hand)\b[^.!?\n]{0,30}\b(?:customer|user|human|agent|support|anyone|person|team|staff|manager)/i,
  // Addressing it by its kind, in any language.
  /(?:^|[\s,(])(?:chat ?bot|ro?bot|llm|chatgpt|gpt|ki|ia|ai)\s?[:：]\s/i,
  // Marks of a conversation with a model, of a template, of code.
  /<\/?\s?(?:system|assistant|user|instructions?|prompt|context|ticket|admin|tool|function_calls?|sys|s)\s?>|<\|[^|\n]{1,30}\|>|\[\/?(?:INST|SYS|SYSTEM|ASSISTANT|USER)\]|<<\/?SYS>>|###\s?(?:system|instruction|response|assistant|human|user|new)|\bBEGIN (?:SYSTEM|ADMIN|PROMPT|INSTRUCTIONS?)\b|={3,}\s?(?:system|end of|new)/i,
  /^\s{0,3}(?:\*\*)?(?:system|assistant|developer|ai|bot|tool|admin|instruction|prompt)(?:\*\*)?\s?[:：]/im,
  /["']?(?:intent|confidence|auto_?close|role|tool_calls?|function|action|decision|is_?wismo)["']?\s?:\s?["'[{]|["'](?:intent|confidence|role)["']\s?:/i,
  /(?:^|<!--|[.!?>]\s)\s{0,3}(?:ai|llm|gpt|chatbot)(?: (?:assistant|agent|bot))?\s?[:：]/im,
  /\b(?:answer|reply|respond) in (?:html|json|xml|markdown|code)\b|["']\s?,\s?["']\w{2,20}["']\s?:|^\s{0,3}[=+@-](?:hyperlink|cmd|import\w+|webservice)\b/im,
  /\{\{[^{}\n]{0,200}\}\}|\{%[^{}\n]{0,200}%\}|\$\{[^{}\n]{1,200}\}|!\[[^\]\n]{0,100}\]\([^)\n]{1,300}\)|<(?:script|iframe|object|embed|svg|img)\b|javascript:|\bon(?:error|load|click)\s?=|data:text\/html/i,
  /\b(?:union select|drop table|or 1=1|select \* from|exec\(|eval\(|os\.system|subprocess|rm -rf|base64 ?decode|atob\()/i,
  /\b(?:call|invoke|execute|run|use|trigger)\b[^.!?\n]{0,16}\b(?:the )?(?:tool|function|api|command|webhook|plugin|script)\b[^.!?\n]{0,12}(?:\(|`|refund|send|delete|close|\w+_\w+)/i,
];

// A long run without spaces in base64's alphabet, with upper and lower case and a digit, that is no link.
const ENCODED =
  /(?<![\w/.:=?&%-])(?=[A-Za-z0-9+/]{0,200}[A-Z])(?=[A-Za-z0-9+/]{0,200}[a-z])(?=[A-Za-z0-9+/]{0,200}\d)[A-Za-z0-9+/]{48,}={0,2}(?![\w/.-])/;
const HEX =
  /(?<![\w])(?:[0-9a-f]{2}[ :]?){40,}(?![\w])|(?:\\u[0-9a-f]{4}|&#x?[0-9a-f]{2,6};|%[0-9a-f]{2}){8,}/i;

/** Words an invisible part must have to be a hiding place and not an empty tracking element. */
const FEWEST_HIDDEN_WORDS = 3;
const LONGEST_SHOWN = 80;

/**
 * The words by which a text (subject or body) tries to give orders to a machine, `null` when it does not.
 * @param hidden words made invisible; to hide any is the sign itself
 */
export function findInjection(text: string, hidden: string): string | null {
  if (hidden.trim().split(/\s+/).length >= FEWEST_HIDDEN_WORDS) return '';
  const bounded = text.slice(0, 12_000);
  for (const pattern of [...PATTERNS, ENCODED, HEX]) {
    const words = pattern.exec(bounded)?.[0];
    if (words !== undefined) return words.trim().slice(0, LONGEST_SHOWN);
  }
  return null;
}
