import { langOfTag, otherLang } from '../../i18n/language';
import { LANG_TAG } from '../../i18n/format';
import { messagesOf } from '../../i18n/messages';
import { playground as en } from '../../i18n/messages/embed.en';
import { playground as zh } from '../../i18n/messages/embed.zh';
import type { OutboundType } from '../protocol/messages';
import { html } from '../../ui/dom';
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
  const text = messagesOf({ en, zh })(lang);
  document.documentElement.lang = LANG_TAG[lang];
  document.title = text.title;

  const stage = createStage();
  const log = createLog(text);
  const address = html('code', {});
  const markup = html('code', {});
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
    html('dt', {}, html('code', {}, type)),
    html('dd', {}, text.replies[type]),
  ]);
  container.replaceChildren(
    html(
      'header',
      {},
      html('h1', {}, text.title),
      html('p', {}, text.intro),
      html(
        'a',
        { href: `?lang=${other}`, hreflang: LANG_TAG[other], lang: LANG_TAG[other] },
        text.otherLanguage,
      ),
    ),
    html(
      'main',
      {},
      html(
        'section',
        { class: 'trial' },
        html('h2', {}, text.frame),
        setting.element,
        stage.element,
        html('h3', {}, text.address),
        html('pre', { tabindex: 0 }, address),
        html('h3', {}, text.snippet),
        html('pre', { tabindex: 0 }, markup),
      ),
      form.element,
      html(
        'div',
        { class: 'talk' },
        sender,
        log.element,
        html('section', {}, html('h2', {}, text.answers), html('dl', {}, ...replies)),
      ),
    ),
  );
  embed();
}
