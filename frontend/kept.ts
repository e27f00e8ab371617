/**
 * Where the browser keeps what was typed until the server has stored it.
 *
 * localStorage, one entry per account, place and tab. Computers in township offices are shared, so an entry stands under
 * the id of the account, and the page of another account never reads it; it is removed the moment the server has that
 * very text, when the person signs out, and after seven days. It is not encrypted: browsers offer encryption only on
 * https, which not every county's intranet has, and whoever may open the browser's profile on disk may open its session
 * as well.
 */

const PREFIX = 'pingyi.kept.';
const LONGEST_AGE = 7 * 24 * 3600 * 1000;
/** Another tab that typed within this time is probably still open, even if it is too busy to say so. */
const STILL_TYPING = 10_000;
/** How long the other tabs have to say that they are open. */
const ANSWER = 200;
/** A section may have 200,000 characters; the browser holds about 5 million altogether. */
const LONGEST = 250_000;

export interface Entry {
  version: number;
  at: number;
  heading: string;
  body: string;
}

export interface Field extends HTMLElement {
  value: string;
  inputElement?: HTMLInputElement | HTMLTextAreaElement;
}

const TAB = 'pingyi.tab';
/** While a page is open its id is not in sessionStorage, which a duplicated tab gets a copy of: so it takes its own. */
let id = takeId();
const others = new Set<string>();
// Not navigator.locks, which exist on https only.
const channel = new BroadcastChannel('pingyi.tabs');

channel.onmessage = (said: MessageEvent<{ asks: boolean; tab: string }>) => {
  others.add(said.data.tab);
  if (said.data.asks) {
    channel.postMessage({ asks: false, tab: id });
  }
};
// Back for the next page of this tab: reloading and signing in again go on with the same id.
window.addEventListener('pagehide', () => sessionStorage.setItem(TAB, id));
window.addEventListener('pageshow', (shown) => {
  if (shown.persisted) {
    id = takeId();
  }
});

function takeId() {
  const found = sessionStorage.getItem(TAB) ?? Math.random().toString(36).substring(2, 12);
  sessionStorage.removeItem(TAB);
  return found;
}

/** This tab: another one in another tab, and in one that was duplicated from it. */
export function tab() {
  return id;
}

export function begin(account: string, place: string) {
  return `${PREFIX}${account}.${place}.`;
}

export function keys(prefix: string) {
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
}

/**
 * What earlier pages left behind under a prefix, out of the way of what is typed from now on. What another open tab has
 * typed is its own.
 *
 * @param again called when it is known of everything whether its tab is still open: one that was closed a moment ago
 *     cannot be told from one that is too busy to answer
 */
export async function left(prefix: string, again: () => void) {
  forgetOld();
  if (keys(prefix).length === 0) {
    return [];
  }
  others.clear();
  channel.postMessage({ asks: true, tab: id });
  const before = Date.now();
  await new Promise((resolve) => {
    setTimeout(resolve, ANSWER);
  });
  let unsure = false;
  const found = keys(prefix).flatMap((key) => {
    const entry = read(key);
    const dot = key.lastIndexOf('.');
    const slot = key.substring(dot + 1);
    const mine = slot === id;
    const settled = slot.startsWith('left-');
    if (entry === undefined || (mine && entry.at >= before)) {
      return [];
    }
    if (!mine && !settled && others.has(slot)) {
      return [];
    }
    if (!mine && !settled && Date.now() - entry.at < STILL_TYPING) {
      unsure = true;
      return [];
    }
    const aside = settled ? key : `${key.substring(0, dot)}.left-${entry.at}`;
    if (aside !== key) {
      localStorage.setItem(aside, localStorage.getItem(key)!);
      localStorage.removeItem(key);
    }
    return [{ key: aside, place: key.substring(prefix.length, dot), entry }];
  });
  if (unsure) {
    setTimeout(again, STILL_TYPING);
  }
  return found;
}

export function read(key: string): Entry | undefined {
  try {
    const entry = JSON.parse(localStorage.getItem(key) ?? 'null') as Entry | null;
    return entry !== null && typeof entry.body === 'string' ? entry : undefined;
  } catch {
    return undefined;
  }
}

export function write(key: string, entry: Entry) {
  if (entry.body.length > LONGEST) {
    return;
  }
  try {
    localStorage.setItem(key, JSON.stringify(entry));
  } catch {
    // Full: the page itself still holds the text, and its state says whether it is stored.
  }
}

function forgetOld() {
  keys(PREFIX)
    .filter((key) => Date.now() - (read(key)?.at ?? 0) > LONGEST_AGE)
    .forEach((key) => localStorage.removeItem(key));
}
