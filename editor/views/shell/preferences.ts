// How the reader likes the frame: appearance, side panel. Small, of this browser, and no loss where it cannot be kept.
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  readonly panel: 'problems' | 'trial' | 'none';
  /** CSS pixels. */
  readonly panelWidth: number;
}

const NAME = 'steelyard-studio';
const FIRST: Preferences = { theme: 'system', panel: 'trial', panelWidth: 400 };

export function storedPreferences(): Preferences {
  try {
    const found = JSON.parse(localStorage.getItem(NAME) ?? '{}') as Partial<Preferences>;
    return {
      theme: found.theme === 'light' || found.theme === 'dark' ? found.theme : 'system',
      panel: found.panel === 'problems' || found.panel === 'none' ? found.panel : 'trial',
      panelWidth: typeof found.panelWidth === 'number' ? Math.min(900, Math.max(280, found.panelWidth)) : FIRST.panelWidth,
    };
  } catch {
    return FIRST;
  }
}

export function storePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(NAME, JSON.stringify(preferences));
  } catch {
    // A browser that keeps nothing: the preferences hold for this page.
  }
}
