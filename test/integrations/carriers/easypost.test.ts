import { describeCarrierTracker } from '../../contracts/carrier-tracker.contract.ts';
import { startRecorded, startSandbox } from './easypost-cases.ts';
import { EASYPOST_VOCABULARY } from './easypost-vocabulary.ts';

const shared = { vocabulary: EASYPOST_VOCABULARY, carrier: ['DHLExpress', 'DHL Express'] } as const;

describeCarrierTracker('easypost, recorded answers', { ...shared, start: startRecorded });
describeCarrierTracker('easypost, sandbox', { ...shared, start: startSandbox });
