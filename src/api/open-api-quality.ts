import type { z } from 'zod';
import { gives, inPath, json, problem } from './open-api-parts.ts';
import {
  FeedbackDocument,
  FeedbackGiven,
  FeedbackTaken,
  ProposalsDocument,
  ResolutionDocument,
} from './quality-documents.ts';

const since = {
  name: 'since',
  in: 'query',
  required: false,
  description: 'At most 92 days ago; left out: the last 28 days',
  schema: { type: 'string', format: 'date-time' },
};

/** What the document says of resolution and feedback. */
export const QUALITY_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  Resolution: ResolutionDocument,
  Feedback: FeedbackDocument,
  FeedbackGiven,
  FeedbackTaken,
  AutonomyProposals: ProposalsDocument,
};

export function qualityPaths(): object {
  const refused = { 400: problem('Unknown filter or value'), 401: problem('Not signed in') };
  return {
    '/resolution': {
      get: {
        summary: 'Resolution as vendors count it and as it was verified, and what customers rated',
        parameters: [since],
        responses: { 200: gives('Resolution', 'Both rates'), ...refused },
      },
    },
    '/feedback': {
      get: {
        summary: 'What people said of decisions',
        parameters: [since],
        responses: { 200: gives('Feedback', 'Counts and rates'), ...refused },
      },
    },
    '/autonomy/proposals': {
      get: {
        summary: 'Intents that have earned one step more, with the evidence; a person decides',
        responses: {
          200: gives('AutonomyProposals', 'What is proposed now; nothing changes by itself'),
          401: problem('Not signed in'),
        },
      },
    },
    '/tickets/{helpdesk}/{id}/feedback': {
      post: {
        summary: 'Marks the newest decision on a ticket, or that about one message, right or wrong',
        parameters: [inPath('helpdesk'), inPath('id')],
        requestBody: json('FeedbackGiven'),
        responses: {
          200: gives('FeedbackTaken', 'It was said before'),
          201: gives('FeedbackTaken', 'It is noted'),
          ...refused,
          404: problem('Unknown decision'),
        },
      },
    },
  };
}
