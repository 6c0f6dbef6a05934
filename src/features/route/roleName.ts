export { atStart, inSentence } from '../../i18n/roleName';
