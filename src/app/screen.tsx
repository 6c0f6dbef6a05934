export { late as screen } from '../i18n/late';
