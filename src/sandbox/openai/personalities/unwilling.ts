import { answerOf, helpfulSpeaker } from './helpful.ts';
import { slotsIn, textIn } from './material.ts';
import { topicOf } from './topic.ts';
import { message, type Said, type Turn } from './turn.ts';

/** Sure of nothing: `other`, the least confidence, null wherever it may. Texts come back as they were. */
export function hesitant(turn: Turn): Said {
  const speaker = helpfulSpeaker(turn);
  return message(
    answerOf(turn, {
      ...speaker,
      choose: (_, values) =>
        ['other', 'unknown', 'low', 'none', 'neutral'].find((word) => values.includes(word)) ??
        values.at(-1) ??
        null,
      number: (place, { least, most }) =>
        Math.max(least ?? 0, topicOf(place) === 'confidence' ? 0.2 * (most ?? 1) : 0),
      text: (place) => (topicOf(place) === 'wording' ? textIn(turn.material) : ''),
      count: (place) => (topicOf(place) === 'intent' ? 1 : 0),
      flag: () => false,
      isSilent: () => true,
    }),
  );
}

const FINNISH =
  'Hei! Tilauksesi on matkalla luoksesi, ja kerromme heti, kun tiedämme enemmän. Ystävällisin terveisin.';

/** Answers in Finnish whatever was asked, slots and all. */
export function otherLanguage(turn: Turn): Said {
  const speaker = helpfulSpeaker(turn);
  const slots = slotsIn(textIn(turn.material)).join(' ');
  return message(
    answerOf(turn, {
      ...speaker,
      text: (place) => {
        const topic = topicOf(place);
        if (topic === 'language') return 'fi';
        return topic === 'wording' || topic === 'summary'
          ? `${FINNISH} ${slots}`.trim()
          : speaker.text(place);
      },
      choose: (place, values) => {
        const said = speaker.choose(place, values);
        if (topicOf(place) !== 'language') return said;
        return values.includes('fi') ? 'fi' : (values.findLast((value) => value !== said) ?? said);
      },
    }),
  );
}

/** Declines, as the service says it since structured outputs: beside the content, which is null. */
export const refusing = (): Said => ({
  kind: 'refusal',
  refusal: "I'm sorry, but I can't help with that request.",
});

/** The vendor's filter cuts the answer off. */
export function filtered(turn: Turn): Said {
  const content = answerOf(turn, helpfulSpeaker(turn));
  return {
    kind: 'message',
    content: content.slice(0, content.length / 2),
    finish: 'content_filter',
    endless: false,
  };
}

export const empty = (): Said => ({ kind: 'nothing' });
