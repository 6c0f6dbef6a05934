import type { LearningPage } from '../dataset/learning';
import { loadLearning } from '../dataset/loadLearning';
import { type Loaded, useLoaded } from './useLoaded';

export type { GuideDetail, LearningPage, SchoolDetail } from '../dataset/learning';

export const useLearning = (): Loaded<LearningPage> => useLoaded('learning', loadLearning);
