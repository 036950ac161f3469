import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { readFormat } from '../../src/understand/entities/read-format.ts';
import { TRACKING_FORMATS } from '../../src/understand/entities/tracking-formats/index.ts';

const DATA = process.env['EVALUATION_DATA'] ?? join(import.meta.dirname, '../../../shared');
const COURIERS = join(DATA, 'specs/tracking_number_data/couriers');

const Numbers = z.object({ valid: z.array(z.string()), invalid: z.array(z.string()) });
const Courier = z.object({
  tracking_numbers: z.array(z.object({ name: z.string(), test_numbers: Numbers })),
});

const formats = readdirSync(COURIERS).flatMap(
  (file) => Courier.parse(JSON.parse(readFileSync(join(COURIERS, file), 'utf8'))).tracking_numbers,
);

describe('the format data our formats were made of', () => {
  it.each(formats.map((format) => [format.name, format] as const))(
    '%s has not been lost or bent',
    (name, theirs) => {
      const ours = TRACKING_FORMATS.find((format) => format.name === name);
      if (ours === undefined) throw new Error(`no format of ours is named ${name}`);
      const isValid = (number: string): boolean => readFormat(number.replaceAll(' ', ''), ours) === 'valid';
      expect(theirs.test_numbers.valid.filter((number) => !isValid(number))).toEqual([]);
      expect(theirs.test_numbers.invalid.filter(isValid)).toEqual([]);
    },
  );
});
