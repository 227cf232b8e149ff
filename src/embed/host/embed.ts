import { install } from './install';
import { ownAddress } from './ownAddress';

install(ownAddress(document));
