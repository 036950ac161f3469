/** Webhooks of shops and carriers that were taken to their end. They come twice, and twice must be as good as once. */
export interface EventLog {
  /** @param sender plug-in id @throws StorageUnavailable */
  isKnown(sender: string, eventId: string): Promise<boolean>;
  /** Added last: an event whose work broke off comes again and must find it undone. @throws StorageUnavailable */
  add(sender: string, eventId: string): Promise<void>;
}
