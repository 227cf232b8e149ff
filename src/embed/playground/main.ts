import { openPlayground } from './page';
import './playground.css';

const script = document.createElement('script');
script.src = new URL('embed.js', document.baseURI).href;
document.head.append(script);

const container = document.getElementById('playground');
if (container) openPlayground(container, location.search);
