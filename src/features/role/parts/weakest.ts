export { once, weakest } from '../../../core/evidence/together';
