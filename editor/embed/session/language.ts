// The language to speak: the nearest lang attribute, also outside the shadow roots that the element sits in; Chinese where there is none
// or another one. The words and the reasons of each language are fetched when they are needed, once for all elements on the page.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../../../engine/text/problems/template.js';
import type { Words } from '../../text/embed/words.js';
import { loadFullTelling, loadTelling, type Telling } from './telling.js';

type Host = ReactiveControllerHost & HTMLElement;

export class LanguageController implements ReactiveController {
  /** What is asked for; undefined where it could not be fetched, so that the next rendering tries again. */
  #wanted: Language | undefined;
  #language: Language = 'zh-CN';
  #words: Words | undefined;
  #telling: Telling | undefined;
  #hasMore = false;
  readonly #host: Host;
  #observer: MutationObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** That of the words that are here. */
  get language(): Language {
    return this.#language;
  }

  get words(): Words | undefined {
    return this.#words;
  }

  get telling(): Telling | undefined {
    return this.#telling;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.follow());
    this.#observer.observe(this.#host.ownerDocument.documentElement, { attributes: true, attributeFilter: ['lang'], subtree: true });
    this.follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Looks again which language is asked for. */
  follow(): void {
    const language = languageOf(this.#host);
    if (language !== this.#wanted || this.#words === undefined) void this.#speak(language);
  }

  /** Fetches the words about faulty documents too. */
  sayMore(): void {
    if (this.#hasMore) return;
    this.#hasMore = true;
    void this.#speak(this.#wanted ?? this.#language);
  }

  async #speak(language: Language): Promise<void> {
    this.#wanted = language;
    try {
      const words = await loadWords(language);
      if (this.#wanted !== language) return;
      if (this.#telling?.language !== language) this.#telling = undefined;
      this.#language = language;
      this.#words = words;
      this.#host.requestUpdate();
      // The reasons are for a second look: they come after the first painting.
      const isFull = this.#hasMore;
      const telling = await (isFull ? loadFullTelling(language) : loadTelling(language));
      // Where more was asked for meanwhile, that is on its way.
      if (this.#wanted !== language || isFull !== this.#hasMore) return;
      this.#telling = telling;
      this.#host.requestUpdate();
    } catch {
      // The network failed: numbers and answers work without; the next rendering of the host tries again.
      if (this.#wanted === language) this.#wanted = undefined;
    }
  }
}

export function languageOf(element: Element): Language {
  for (let at: Node | null = element; at !== null; at = parentOf(at)) {
    const lang = at instanceof Element ? at.getAttribute('lang') : null;
    if (lang !== null && lang !== '') return lang.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
  }
  return 'zh-CN';
}

const loaded = new Map<Language, Promise<Words>>();

/** Rejects only where the file cannot be fetched; the next call tries again. */
function loadWords(language: Language): Promise<Words> {
  const found = loaded.get(language);
  if (found !== undefined) return found;
  const coming = (language === 'en' ? import('../../text/embed/en.js') : import('../../text/embed/zh.js')).then(({ words }) => words);
  loaded.set(language, coming);
  coming.catch(() => loaded.delete(language));
  return coming;
}

function parentOf(node: Node): Node | null {
  return (node as Element).assignedSlot ?? node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}
