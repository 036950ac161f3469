/** Carriers by the names customers know. A template is written for all of them and names none. */
export const CARRIER_NAMES =
  /(?<![\p{L}\p{N}])(?:UPS|USPS|FedEx|DHL|DPD|GLS|TNT|Evri|Hermes|Yodel|Royal Mail|Parcelforce|Canada Post|Purolator|OnTrac|LaserShip|Amazon Logistics|Deutsche Post|La Poste|Colissimo|Chronopost|Mondial Relay|Correos|Correios|Jadlog|SEUR|MRW|Nacex|PostNL|bpost|Bartolini|BRT|Poste Italiane|CTT|PostNord|Bring|Posti|InPost|An Post|Australia Post|StarTrack|Sendle|NZ Post|Japan Post|Aramex|Asendia)(?![\p{L}\p{N}])/u;
