import { describe, expect, it } from '@jest/globals';
import { detectAutomatic } from '../../../src/understand/automatic/detect-automatic.ts';
import { aMessage, aTicket } from '../../support/a-ticket.ts';

const OWN = { addresses: ['help@acme.example'], domains: ['Acme.example'] };

const from = (address: string) =>
  detectAutomatic(aMessage({ from: address }), aTicket(), OWN, 'Where is it?');

describe('mail of the shop itself', () => {
  it('is our own echo when it comes from a support address', () => {
    expect(from('Help@acme.example')).toMatchObject({ kind: 'own', certainty: 'hard' });
  });

  it.each(['jo@acme.example', 'orders@mail.acme.example'])(
    'gets no public answer when it comes from %s, which may be the staff',
    (address) => {
      expect(from(address)).toMatchObject({ kind: 'own', certainty: 'soft' });
    },
  );

  it('keeps its stronger signs', () => {
    expect(from('mailer-daemon@acme.example')).toMatchObject({ kind: 'bounce', certainty: 'hard' });
  });

  it.each(['jo@notacme.example', 'jo@acme.example.org', 'jo@example'])('is not meant by %s', (address) => {
    expect(from(address)).toBeNull();
  });

  it('is nothing where the shop has named no domain', () => {
    const reading = detectAutomatic(
      aMessage({ from: 'jo@acme.example' }),
      aTicket(),
      { addresses: [], domains: [] },
      '',
    );
    expect(reading).toBeNull();
  });
});
