// How the reader likes the outline: whether details are shown and how large. Small, of this browser, and no loss where it cannot be kept.
export interface OutlinePreferences {
  readonly isDetailShown: boolean;
  /** CSS pixels, of the width beside the table or of the height below it. */
  readonly detailSize: number;
}

const NAME = 'steelyard-outline';
export const [SMALLEST, LARGEST] = [200, 900];
/** In a narrow window the table alone fills it. */
const NARROW = '(width < 700px)';
const FIRST_SIZE = 340;

export function storedOutline(): OutlinePreferences {
  try {
    const found = JSON.parse(localStorage.getItem(NAME) ?? '{}') as Partial<OutlinePreferences>;
    return {
      isDetailShown: typeof found.isDetailShown === 'boolean' ? found.isDetailShown : isWide(),
      detailSize: typeof found.detailSize === 'number' ? limitedSize(found.detailSize) : FIRST_SIZE,
    };
  } catch {
    return { isDetailShown: isWide(), detailSize: FIRST_SIZE };
  }
}

function isWide(): boolean {
  return !matchMedia(NARROW).matches;
}

export function storeOutline(preferences: OutlinePreferences): void {
  try {
    localStorage.setItem(NAME, JSON.stringify(preferences));
  } catch {
    // A browser that keeps nothing: it holds for this page.
  }
}

export function limitedSize(size: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, Math.round(size)));
}
