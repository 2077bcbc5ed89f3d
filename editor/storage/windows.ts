// What windows tell one another about documents that they have written, through a BroadcastChannel; and the same within one window,
// where the library writes what an open workpiece shows. Only news: whoever hears it reads the database.
import type { Stamp } from './records.js';

export type News =
  /** The document was written over `over`. Without `isContent` only its form in the database changed. */
  | { readonly what: 'wrote'; readonly key: string; readonly over: Stamp; readonly as: Stamp; readonly isContent: boolean }
  /** Something else about the entry: made, removed, problems counted. */
  | { readonly what: 'entry'; readonly key: string };

/** As much of a BroadcastChannel as is needed. */
export interface NewsChannel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  close(): void;
}

export type Hear = (news: News, isFromHere: boolean) => void;

export class Windows {
  readonly #channel: NewsChannel | undefined;
  readonly #listeners = new Set<Hear>();

  constructor(channel: NewsChannel | undefined) {
    this.#channel = channel;
    channel?.addEventListener('message', ({ data }) => {
      if (isNews(data)) this.#tell(data, false);
    });
  }

  tell(news: News): void {
    this.#tell(news, true);
    try {
      this.#channel?.postMessage(news);
    } catch {
      // Closed with the page.
    }
  }

  /** Gives the way to hear no more. */
  hear(listener: Hear): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  close(): void {
    this.#listeners.clear();
    this.#channel?.close();
  }

  #tell(news: News, isFromHere: boolean): void {
    for (const listener of [...this.#listeners]) listener(news, isFromHere);
  }
}

/** A window of another version of the site may say anything. */
function isNews(data: unknown): data is News {
  if (typeof data !== 'object' || data === null) return false;
  const { what, key } = data as Partial<News>;
  return (what === 'wrote' || what === 'entry') && typeof key === 'string';
}
