import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

/**
 * Laid beside Vaadin's own configuration by the build. What every page needs goes into one file: left alone, the bundler
 * cuts it into two dozen of one or two kilobytes, each a request of its own on the line of a township.
 */
const EVERYWHERE =
  /@vaadin\/(a11y-base|app-layout|button|checkbox|component-base|confirm-dialog|dialog|details|field-base|field-highlighter|icon|icons|input-container|item|lit-renderer|list-box|login|lumo|notification|overlay|password-field|radio-group|side-nav|text-area|text-field|tooltip|vaadin-)|(^|\/)(lit|lit-html|lit-element|@lit)\/|disableOnClickFunctions|contextMenu|menubarConnector|lit-renderer|@vaadin\/(menu-bar|context-menu)|flow-component-|vite\/preload-helper/;

const customConfig: UserConfigFn = () => ({
  build: {
    rollupOptions: {
      output: {
        manualChunks: (id: string) => (EVERYWHERE.test(id) ? 'everywhere' : undefined),
      },
    },
  },
});

export default overrideVaadinConfig(customConfig);
