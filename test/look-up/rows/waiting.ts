import type { TrackingFinding } from '../../../src/look-up/picture-input.ts';
import { aTracking } from '../../support/a-tracking.ts';
import { heard, label, promised } from '../parcel-worlds.ts';
import { rowsOf } from './rows-of.ts';

const YESTERDAY = '2026-11-17T14:00:00.000Z';

export const WAITING = rowsOf('before the first scan', (row) => {
  row('row 3, label made', 3, [
    ['today', label('2026-11-18T13:00:00.000Z'), 'label_created', 'answer'],
    ['two business days ago, the edge', label('2026-11-16T14:00:00.000Z'), 'label_created', 'answer'],
    [
      'on Friday, asked on Sunday',
      label('2026-11-13T20:00:00.000Z', '2026-11-15T20:00:00.000Z'),
      'label_created',
      'answer',
    ],
    [
      'the shop calls it sent, which proves no more',
      { ...label('2026-11-17T14:00:00.000Z'), trackings: [aTracking({ scans: [], state: 'label_created' })] },
      'label_created',
      'answer',
    ],
    [
      'a roll-up that says moving, without one scan',
      { ...label('2026-11-17T14:00:00.000Z'), trackings: [aTracking({ scans: [], state: 'in_transit' })] },
      'label_created',
      'answer',
    ],
    ['promised for tomorrow', promised('2026-11-19', label(YESTERDAY)), 'label_created', 'answer'],
    ['promised for today: too late', promised('2026-11-18', label(YESTERDAY)), 'running_late', 'person'],
    ['promised for yesterday', promised('2026-11-17', label(YESTERDAY)), 'running_late', 'person'],
  ]);
  row('row 4, never scanned', 4, [
    ['three business days', label('2026-11-13T14:00:00.000Z'), 'label_not_scanned', 'answer_open'],
    ['four business days, the edge', label('2026-11-12T14:00:00.000Z'), 'label_not_scanned', 'answer_open'],
    [
      'five business days',
      label('2026-11-12T14:00:00.000Z', '2026-11-19T15:00:00.000Z'),
      'label_not_scanned',
      'person',
    ],
  ]);
  const unheard: TrackingFinding = {
    kind: 'one',
    from: 'carrier',
    value: aTracking({ scans: [], state: 'unknown' }),
  };
  const unheardSince = heard(unheard, { createdAt: YESTERDAY });
  row('row 35, a new number', 35, [
    [
      'made this morning',
      heard(unheard, { createdAt: '2026-11-18T12:00:00.000Z' }),
      'tracking_pending',
      'answer',
    ],
    [
      'one business day, the edge',
      heard(unheard, { createdAt: '2026-11-17T14:00:00.000Z' }),
      'tracking_pending',
      'answer',
    ],
    [
      'two business days',
      heard(unheard, { createdAt: '2026-11-16T14:00:00.000Z' }),
      'tracking_unknown',
      'person',
    ],
    [
      'the carrier refuses the new number',
      heard({ kind: 'none', source: 'easypost' }, { createdAt: '2026-11-18T12:00:00.000Z' }),
      'tracking_pending',
      'answer',
    ],
    [
      'promised for the day after tomorrow',
      promised('2026-11-20', unheardSince),
      'tracking_pending',
      'answer',
    ],
    ['promised for today: too late', promised('2026-11-18', unheardSince), 'running_late', 'person'],
    ['promised for yesterday', promised('2026-11-17', unheardSince), 'running_late', 'person'],
  ]);
  row('row 36, a number nobody knows', 36, [
    ['two business days', heard(unheard), 'tracking_unknown', 'person'],
    [
      'the carrier has no such number',
      heard({ kind: 'none', source: 'easypost' }),
      'tracking_unknown',
      'person',
    ],
    [
      'on Friday, asked on Sunday: no business day has passed',
      heard(unheard, { createdAt: '2026-11-13T20:00:00.000Z' }, '2026-11-15T20:00:00.000Z'),
      'tracking_pending',
      'answer',
    ],
  ]);
});
