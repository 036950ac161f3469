import { describeHelpdesk } from '../../contracts/helpdesk.contract.ts';
import { startGorgias } from './gorgias-world.ts';

describeHelpdesk('gorgias', startGorgias);
