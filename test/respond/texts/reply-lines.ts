/** Sentences many texts share. */
export const HELLO =
  "Hi, this is Acme's AI assistant. I checked your order automatically. Reply to this message and a person will take over.";
export const PAGE =
  "Your order's page: https://acme.myshopify.com/70001/orders/0a1b2c3d/authenticate?key=canary";
export const UPS =
  'UPS tracking for 1Z9X8Y7W0300000011: https://www.ups.com/track?tracknum=1Z9X8Y7W0300000011';
export const BYE = 'The Acme team';
export const BY_MONDAY =
  'If it has not arrived by Monday, November 23, reply here and a person will look into it.';
