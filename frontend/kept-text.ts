/**
 * Keeps in the browser what was typed into a report until the server has stored it, so that neither a lost connection
 * nor an expired login takes a sentence away.
 *
 * Where: localStorage, one entry per account, report, section and tab. Computers in township offices are shared, so an
 * entry stands under the id of the account, and the page of another account never reads it; it is removed the moment
 * the server has that very text, when the person signs out, and after seven days. It is not encrypted: browsers offer
 * encryption only on https, which not every county's intranet has, and whoever may open the browser's profile on disk
 * may open its session as well. What stands here is a draft that the unit's own people may all read anyway.
 */

const PREFIX = 'pingyi.kept.';
const LONGEST_AGE = 7 * 24 * 3600 * 1000;
/** Another tab that typed within this time is probably still open and saves for itself. */
const STILL_TYPING = 10_000;
/** A section may have 200,000 characters; the browser holds about 5 million altogether. */
const LONGEST = 250_000;

interface Entry {
  version: number;
  at: number;
  heading: string;
  body: string;
}

interface Field extends HTMLElement {
  value: string;
  inputElement?: HTMLInputElement | HTMLTextAreaElement;
}

interface Edit {
  from: number;
  to: number;
  text: string;
}

class KeptText extends HTMLElement {
  declare account: string;
  declare report: string;
  declare $server: { found(json: string): void };

  private readonly versions = new Map<string, number>();
  private readonly composing = new Set<Field>();
  private readonly guard = (leaving: BeforeUnloadEvent) => {
    // After the session has ended the way leads to the login; what was typed is kept, so nothing holds the person here.
    const ended = document.querySelector('.v-system-error') !== null;
    if (!ended && this.unconfirmed()) {
      leaving.preventDefault();
    }
  };

  connectedCallback() {
    this.hidden = true;
    window.addEventListener('beforeunload', this.guard);
  }

  disconnectedCallback() {
    window.removeEventListener('beforeunload', this.guard);
  }

  /** Tells the server what an earlier page left behind. */
  find() {
    forgetOld();
    const found = keys(this.begin()).flatMap((key) => {
        const entry = read(key);
        const [section, slot] = key.substring(this.begin().length).split('.');
        const elsewhere = slot !== tab() && !slot.startsWith('left-');
        if (entry === undefined || (elsewhere && Date.now() - entry.at < STILL_TYPING)) {
          return [];
        }
        // Out of the way of what is typed from now on.
        const left = slot.startsWith('left-') ? key : `${this.begin()}${section}.left-${entry.at}`;
        if (left !== key) {
          move(key, left);
        }
        return [{ key: left, section, ...entry }];
      });
    if (found.length > 0) {
      this.$server.found(JSON.stringify(found));
    }
  }

  watch(section: string, version: number, heading: Field, body: Field) {
    this.versions.set(section, version);
    const keep = () => {
      const entry = {
        version: this.versions.get(section)!,
        at: Date.now(),
        heading: heading.value,
        body: body.value,
      };
      if (entry.body.length <= LONGEST) {
        write(this.key(section), entry);
      }
    };
    for (const field of [heading, body]) {
      field.addEventListener('input', keep);
      field.addEventListener('compositionstart', () => this.composing.add(field));
      field.addEventListener('compositionend', () => this.composing.delete(field));
    }
  }

  confirmed(section: string, version: number, heading: string, body: string) {
    this.versions.set(section, version);
    const key = this.key(section);
    const entry = read(key);
    if (entry && entry.heading === heading && entry.body === body) {
      localStorage.removeItem(key);
    } else if (entry) {
      write(key, { ...entry, version });
    }
  }

  /**
   * A merged text comes in: not over what was typed since it was made, not into the middle of a word that an input method
   * is composing, and not from under the caret. Where it stays out, the next save merges again.
   */
  put(field: Field, sent: string, merged: string, editsAsJson: string) {
    if (field.value !== sent || this.composing.has(field)) {
      return;
    }
    const input = field.inputElement;
    const focused = input !== undefined && input.matches(':focus');
    const edits = JSON.parse(editsAsJson) as Edit[];
    const start = shifted(input?.selectionStart ?? 0, edits);
    const end = shifted(input?.selectionEnd ?? 0, edits);
    const scrolled = input?.scrollTop ?? 0;
    field.value = merged;
    if (focused) {
      input.value = merged;
      input.setSelectionRange(start, end);
      input.scrollTop = scrolled;
    }
    // Tells the server that it stands there now, as if it had been typed.
    (input ?? field).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  private unconfirmed() {
    return keys(this.begin()).some((key) => key.endsWith(`.${tab()}`));
  }

  private begin() {
    return `${PREFIX}${this.account}.${this.report}.`;
  }

  private key(section: string) {
    return `${this.begin()}${section}.${tab()}`;
  }
}

/** Survives reloading and signing in again, but is another one in another tab. */
function tab() {
  let id = sessionStorage.getItem('pingyi.tab');
  if (id === null) {
    id = Math.random().toString(36).substring(2, 12);
    sessionStorage.setItem('pingyi.tab', id);
  }
  return id;
}

function keys(prefix: string) {
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
}

function read(key: string): Entry | undefined {
  try {
    const entry = JSON.parse(localStorage.getItem(key) ?? 'null') as Entry | null;
    return entry !== null && typeof entry.body === 'string' ? entry : undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, entry: Entry) {
  try {
    localStorage.setItem(key, JSON.stringify(entry));
  } catch {
    // Full: the page itself still holds the text, and its state says whether it is stored.
  }
}

function move(from: string, to: string) {
  const entry = localStorage.getItem(from)!;
  localStorage.removeItem(from);
  localStorage.setItem(to, entry);
}

function forgetOld() {
  keys(PREFIX)
    .filter((key) => Date.now() - (read(key)?.at ?? 0) > LONGEST_AGE)
    .forEach((key) => localStorage.removeItem(key));
}

/** Where a caret stands after the edits. */
function shifted(caret: number, edits: Edit[]) {
  let by = 0;
  for (const edit of edits) {
    if (edit.to <= caret) {
      by += edit.text.length - (edit.to - edit.from);
    } else if (edit.from < caret) {
      return edit.from + by + edit.text.length;
    }
  }
  return caret + by;
}

customElements.define('kept-text', KeptText);
