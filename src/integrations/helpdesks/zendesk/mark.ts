/** Name of the custom metadata field that carries the effect key (contract 4). */
export const MARK = 'whereabouts';
