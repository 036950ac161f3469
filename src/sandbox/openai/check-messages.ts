import { objectOf } from './json.ts';
import {
  invalid,
  missing,
  notPlayed,
  type Refusal,
  unknownParameter,
  wrongType,
  wrongValue,
} from './refusal.ts';
import { text } from './value-checks.ts';

/** One message of a request, its text parts joined. */
export interface ChatMessage {
  readonly role: string;
  readonly text: string;
}

const ROLES = ['system', 'assistant', 'user', 'function', 'tool', 'developer'];
const KEYS = ['role', 'content', 'name'];
const ASSISTANT_KEYS = ['audio', 'function_call', 'refusal', 'tool_calls'];
const PARTS = ['text', 'image_url', 'input_audio', 'file', 'refusal'];
const checkName = text(64, /^[^\s<|\\/>]+$/);

/** The messages of a request, or what is wrong with them. */
export function readMessages(given: unknown): readonly ChatMessage[] | Refusal {
  if (given === undefined) return missing('messages');
  if (!Array.isArray(given)) return wrongType('messages', 'an array of objects', given);
  if (given.length === 0) {
    return invalid(
      "Invalid 'messages': empty array. Expected an array with minimum length 1, but got an empty array instead.",
      'messages',
      'empty_array',
    );
  }
  const messages: ChatMessage[] = [];
  for (const [index, one] of given.entries()) {
    const message = readMessage(`messages[${index}]`, one);
    if ('status' in message) return message;
    messages.push(message);
  }
  return messages;
}

function readMessage(at: string, given: unknown): ChatMessage | Refusal {
  const message = objectOf(given);
  if (message === null) return wrongType(at, 'an object', given);
  const role = message['role'];
  if (role === undefined) return missing(`${at}.role`);
  if (typeof role !== 'string') return wrongType(`${at}.role`, 'a string', role);
  if (!ROLES.includes(role)) return wrongValue(`${at}.role`, role, ROLES);
  const refusal = refusedKey(at, role, message);
  if (refusal !== null) return refusal;
  const content = readContent(`${at}.content`, message['content']);
  return typeof content === 'string' ? { role, text: content } : content;
}

function refusedKey(at: string, role: string, message: Readonly<Record<string, unknown>>): Refusal | null {
  if (role === 'function') return notPlayed(`${at}.role`);
  if (role === 'tool') {
    // Wording: TheR1D/shell_gpt#717, its spelling included.
    return invalid(
      "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'.",
      `${at}.role`,
    );
  }
  const known = role === 'assistant' ? [...KEYS, ...ASSISTANT_KEYS] : KEYS;
  const unknown = Object.keys(message).find((key) => !known.includes(key));
  if (unknown !== undefined) return unknownParameter(`${at}.${unknown}`);
  const beyond = ASSISTANT_KEYS.find((key) => message[key] !== undefined && message[key] !== null);
  if (beyond !== undefined) return notPlayed(`${at}.${beyond}`);
  return message['name'] === undefined ? null : checkName(`${at}.name`, message['name']);
}

function readContent(at: string, content: unknown): string | Refusal {
  if (content === undefined) return missing(at);
  if (typeof content === 'string') return content;
  if (content === null) return invalid("Invalid value for 'content': expected a string, got null.", at);
  if (!Array.isArray(content)) return wrongType(at, 'one of a string or array of objects', content);
  const texts: string[] = [];
  for (const [index, one] of content.entries()) {
    const part = readPart(`${at}[${index}]`, one);
    if (typeof part !== 'string') return part;
    texts.push(part);
  }
  return texts.join('\n');
}

function readPart(at: string, given: unknown): string | Refusal {
  const part = objectOf(given);
  if (part === null) return wrongType(at, 'an object', given);
  const type = part['type'];
  if (type === undefined) return missing(`${at}.type`);
  if (typeof type !== 'string') return wrongType(`${at}.type`, 'a string', type);
  if (!PARTS.includes(type)) return wrongValue(`${at}.type`, type, PARTS);
  if (type !== 'text') return notPlayed(`${at}.type`);
  const unknown = Object.keys(part).find((key) => key !== 'type' && key !== 'text');
  if (unknown !== undefined) return unknownParameter(`${at}.${unknown}`);
  if (part['text'] === undefined) return missing(`${at}.text`);
  return typeof part['text'] === 'string' ? part['text'] : wrongType(`${at}.text`, 'a string', part['text']);
}
