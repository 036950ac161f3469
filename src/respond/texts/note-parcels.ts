import type { ParcelPicture } from '../../ticket/order-picture.ts';
import type { DayWriter } from './days.ts';
import { words } from './note-facts.ts';
import type { NoteWords } from './note-words/note-words.ts';
import { placeName } from './place-name.ts';
import { sentence } from './sentence.ts';

/** Everything known of one parcel, in one line. */
export function parcelLine(parcel: ParcelPicture, days: DayWriter, team: NoteWords): string {
  const { found, businessDays, inPlace } = team.say;
  const { lastScan, quietDays, estimatedDelivery, estimatedBefore, deliveredAt } = parcel;
  const place = words(lastScan?.city ?? null, 60);
  return sentence([
    `${words(parcel.carrier, 40) ?? found.unknownCarrier} ${words(parcel.trackingNumber, 40) ?? found.withoutNumber}`,
    team.lists.parcels[parcel.state],
    meaningWords(parcel, team),
    lastScan === null
      ? found.noScan
      : found.lastScan(place === null ? '' : inPlace(placeName(place)), days.time(lastScan.at)),
    quietDays > 0 ? found.quiet(businessDays(quietDays)) : null,
    estimatedDelivery === null ? found.noDate : found.expected(days.shortDay(estimatedDelivery)),
    estimatedBefore === null ? null : found.was(days.shortDay(estimatedBefore)),
    deliveredAt === null ? null : found.delivered(days.time(deliveredAt)),
    evidenceWords(parcel, days, team),
  ]);
}

/**
 * Our own words for what the carrier said last, and whose turn it is; nothing where the state is known from elsewhere.
 * The tables of carriers' words are English, so they stand in quotation marks elsewhere.
 */
function meaningWords({ lastScan, state }: ParcelPicture, { lists, say }: NoteWords): string | null {
  const meaning = lastScan?.state === state ? lastScan.meaning : undefined;
  if (meaning === undefined || meaning.says === lists.parcels[state]) return null;
  const says = say.ofTables(meaning.says);
  return meaning.actionBy === 'nobody'
    ? says
    : `${says} (${say.found.hasToAct(lists.actors[meaning.actionBy])})`;
}

function evidenceWords(
  { evidence, asOf }: ParcelPicture,
  days: DayWriter,
  { lists, say }: NoteWords,
): string {
  const source = lists.evidence[evidence];
  return asOf === null ? source : `${source}, ${say.found.asOf(days.time(asOf))}`;
}
