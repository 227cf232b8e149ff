import { langOfTag, otherLang } from '../../i18n/language';
import { LANG_TAG } from '../../i18n/format';
import { pick } from '../../i18n/messages';
import { playground as en } from '../../i18n/messages/embed.en';
import { playground as zh } from '../../i18n/messages/embed.zh';
import type { OutboundType } from '../protocol/messages';
import { h } from './dom';
import { createParamForm } from './form';
import { createLog } from './log';
import { queryOf } from './parameters';
import { createSender } from './sender';
import { createSetting } from './setting';
import { createStage } from './stage';

/**
 * Fills `container` with the playground: the parameters that `query` names are set to begin with, and `lang` in it
 * chooses the language of page and map.
 */
export function openPlayground(container: HTMLElement, query: string): void {
  const start = new URLSearchParams(query);
  const lang = langOfTag(start.get('lang') ?? '');
  const other = otherLang(lang);
  if (!start.has('lang')) start.set('lang', lang);
  const text = pick(lang, { en, zh });
  document.documentElement.lang = LANG_TAG[lang];
  document.title = text.title;

  const stage = createStage();
  const log = createLog(text);
  const address = h('code', {});
  const markup = h('code', {});
  const form = createParamForm(text, start, () => embed());
  const setting = createSetting(text, () => embed());
  const sender = createSender(text, (message) => {
    log.add('→', message);
    stage.target()?.postMessage(message, '*');
  });

  function embed() {
    const embedded = stage.embed(queryOf(form.values()), setting.value(), lang);
    address.textContent = embedded.address;
    markup.textContent = embedded.markup;
  }
  addEventListener('message', (event) => {
    if (event.source !== null && event.source === stage.target()) log.add('←', event.data);
  });

  const replies = (Object.keys(text.replies) as OutboundType[]).flatMap((type) => [
    h('dt', {}, h('code', {}, type)),
    h('dd', {}, text.replies[type]),
  ]);
  container.replaceChildren(
    h(
      'header',
      {},
      h('h1', {}, text.title),
      h('p', {}, text.intro),
      h(
        'a',
        { href: `?lang=${other}`, hreflang: LANG_TAG[other], lang: LANG_TAG[other] },
        text.otherLanguage,
      ),
    ),
    h(
      'main',
      {},
      h(
        'section',
        { class: 'trial' },
        h('h2', {}, text.frame),
        setting.element,
        stage.element,
        h('h3', {}, text.address),
        h('pre', { tabindex: 0 }, address),
        h('h3', {}, text.snippet),
        h('pre', { tabindex: 0 }, markup),
      ),
      form.element,
      h(
        'div',
        { class: 'talk' },
        sender,
        log.element,
        h('section', {}, h('h2', {}, text.answers), h('dl', {}, ...replies)),
      ),
    ),
  );
  embed();
}
