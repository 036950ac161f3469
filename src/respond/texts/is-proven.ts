import type { IdentityLevel } from '../../ticket/identity.ts';

/** Whether an order may be shown as the sender's. */
export const isProven = (level: IdentityLevel): boolean => level === 'V2' || level === 'V3';
