/**
 * Words for an order, a parcel or a delivery in languages that have no lexicon, or one that knows few ways of saying a
 * thing (Polish, Swedish, Japanese), folded. They tell no intent, only that the message is somebody's who has bought
 * something: such a ticket goes to a person instead of being left.
 */
const WORDS = new RegExp(
  [
    'pacz\\w{2,6}|zamowieni\\w{1,3}|przesylk\\w{1,3}|dostaw\\w{1,3}',
    'bestall\\w{1,8}|leverans\\w{0,4}|paket(?:et)?|forsandelse\\w{0,2}|bestilling\\w{0,3}|pakke\\w{0,3}|ordre\\w{0,3}|levering\\w{0,2}',
    'tilau\\w{1,5}|paket(?:ti|in|tia|tini)|toimitu\\w{1,5}|zasilk\\w{1,3}|objednavk\\w{1,3}|balik\\w{0,3}|rendeles\\w{0,4}|csomag\\w{0,4}',
    'comanda\\w{0,3}|coletul\\w{0,3}|narudzb\\w{1,3}|siparis\\w{0,5}|kargo\\w{0,4}|posiljk\\w{1,3}',
    'заказ\\S{0,3}|посылк\\S{1,3}|доставк\\S{1,3}|замовленн\\S{1,2}|посилк\\S{1,3}|поръчк\\S{1,3}|παραγγελι\\S{1,3}|δεμα\\S{0,3}',
  ]
    .map((words) => `(?:^| )(?:${words})(?= |$)`)
    .join('|'),
  'u',
);
const SIGNS =
  /注文|荷物|配送|商品|届|発送|订单|訂單|快递|包裹|物流|发货|주문|배송|택배|طلب|شحن|הזמנה|משלוח|คำสั่งซื้อ|พัสดุ|đơn hàng/u;

export function namesForeignParcel(folded: string): boolean {
  return WORDS.test(folded) || SIGNS.test(folded);
}
