import type { Instant } from './instant.ts';
import type { Intent } from './intent.ts';

/** What has happened on this ticket so far, seen from the message now being worked. */
export interface Conversation {
  /** The message this run is about. */
  readonly messageId: string;
  readonly messageAt: Instant;
  /** 1 for the ticket's first customer message. */
  readonly customerMessages: number;
  /** Public texts of ours on this ticket, questions included. */
  readonly ourPublicTexts: number;
  /** How our newest public text on this ticket ended: it answered, or asked for the number. */
  readonly lastOutcome: 'answered' | 'asked' | null;
  /** Intent we answered last on this ticket. */
  readonly lastIntent: Intent | null;
  /** A person of the team wrote publicly, took the ticket or changed its status after the message came in, or ever before. */
  readonly personActive: boolean;
  /** A rule, an auto-responder or another AI answered publicly after the message. */
  readonly otherBotAnswered: boolean;
  /** The message says that its writer is content, and nothing else whatever. Absent in what earlier versions have kept. */
  readonly onlyThanks?: boolean;
  /** A newer customer message than the one last worked exists; false means there is nothing to do. */
  readonly hasNewMessage: boolean;
  /** Nobody wrote: the run keeps the promise that the answer to this message gave. Absent in runs about a message. */
  readonly keeps?: string;
  /**
   * The customer was dealt with elsewhere: on another ticket about the same order (`same-case.ts`), or on the one that this
   * ticket goes on from.
   */
  readonly repeatContact: boolean;
  /** Somebody has moved the ticket to another group or brand since we last worked it. Absent: nobody has, as far as we know. */
  readonly movedAway?: boolean;
}

/** What is known when a customer writes for the first time and nobody has answered. */
export function firstContact(messageId: string, messageAt: Instant): Conversation {
  return {
    messageId,
    messageAt,
    customerMessages: 1,
    ourPublicTexts: 0,
    lastOutcome: null,
    lastIntent: null,
    personActive: false,
    otherBotAnswered: false,
    hasNewMessage: true,
    repeatContact: false,
  };
}
