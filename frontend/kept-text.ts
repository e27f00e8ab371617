import { begin, keys, left, read, tab, write, type Field } from './kept';

/**
 * Keeps in the browser what was typed into a report until the server has stored it, so that neither a lost connection
 * nor an expired login takes a sentence away; kept.ts says where. What stands there is a draft that the unit's own
 * people may all read anyway.
 */

interface Edit {
  from: number;
  to: number;
  text: string;
}

class KeptText extends HTMLElement {
  declare account: string;
  declare report: string;
  declare $server: { found(json: string): void };

  private readonly told = new Set<string>();
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
  async find() {
    const all = await left(this.begin(), () => this.isConnected && this.find());
    const found = all.filter(({ key }) => !this.told.has(key));
    found.forEach(({ key }) => this.told.add(key));
    if (found.length > 0) {
      this.$server.found(JSON.stringify(found.map(({ key, place, entry }) => ({ key, section: place, ...entry }))));
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
      write(this.key(section), entry);
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
    return begin(this.account, this.report);
  }

  private key(section: string) {
    return `${this.begin()}${section}.${tab()}`;
  }
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
