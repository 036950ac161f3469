import { describeHelpdesk } from '../../contracts/helpdesk.contract.ts';
import { zendeskWorld } from './zendesk-world.ts';

describeHelpdesk('Zendesk against its stand-in', () => zendeskWorld());
