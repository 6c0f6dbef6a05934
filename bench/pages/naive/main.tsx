import '@xyflow/react/dist/style.css';
import '../page/page.css';
import './card.css';
import { createRoot } from 'react-dom/client';
import { loadScene } from '../page/benchData';
import { installBench } from '../page/install';
import { createNaiveMap } from './NaiveMap';

const scene = await loadScene();
const map = createNaiveMap(scene);
const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(map.element);
await installBench(scene, map.variant);
