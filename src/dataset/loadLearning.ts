import type { LearningPage } from './learning';
import { get, once } from './load';

/** Ways of learning, who pays, and schools; apart, because only one late page needs it. */
export const loadLearning = (): Promise<LearningPage> => once('learning', () => get('learning.json'));
