import { describe, expect, it } from '@jest/globals';
import { PolicyRefused, readPolicyText } from '../../src/policy/read-policy.ts';
import { aTeam } from '../support/a-policy.ts';

function faultsOf(text: string): readonly string[] {
  try {
    readPolicyText(text);
  } catch (error) {
    if (error instanceof PolicyRefused) return error.faults;
    throw error;
  }
  return [];
}

describe('what a policy says of the team', () => {
  it('is office hours where it says nothing', () => {
    expect(readPolicyText('{}').team).toEqual(aTeam());
  });

  it('may be any hours of any day, to the end of it', () => {
    const { team } = readPolicyText(
      'team: { hours: { saturday: { from: "10:00", to: "24:00" }, monday: null }, holidays: false }',
    );
    expect(team.hours).toMatchObject({
      saturday: { from: '10:00', to: '24:00' },
      monday: null,
      sunday: null,
    });
    expect(team.hours.tuesday).toEqual({ from: '09:00', to: '17:00' });
  });

  it.each([
    ['{ monday: { from: "22:00", to: "06:00" } }', 'hours across midnight are the hours of two days'],
    ['{ monday: { from: "09:00", to: "09:00" } }', 'must open before it closes'],
    ['{ monday: { from: "9", to: "17:00" } }', 'is not a time of day such as 09:00'],
    [
      '{ monday: null, tuesday: null, wednesday: null, thursday: null, friday: null }',
      'must open on one day at least',
    ],
  ])('refuses %s', (hours, fault) => {
    expect(faultsOf(`team: { hours: ${hours} }`).join()).toContain(fault);
  });

  it.each([
    ['timezone: Mars/Olympus', 'team.timezone'],
    ['targets: { high: 0 }', 'team.targets.high'],
    ['reminders: 3', 'team.reminders'],
  ])('refuses %s', (part, path) => {
    expect(faultsOf(`team: { ${part} }`).join()).toContain(path);
  });
});
