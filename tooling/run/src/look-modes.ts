/** Widths that are looked at, in CSS pixels. */
export const widths: readonly number[] = [360, 768, 1280];

/** How a page is shown to those who set up their machine differently. */
export interface LookMode {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'active' | 'none';
  readonly direction: 'ltr' | 'rtl';
}

const plain: LookMode = { name: 'light', colorScheme: 'light', forcedColors: 'none', direction: 'ltr' };

/** The modes every target is shown in. */
export const modes: readonly LookMode[] = [
  plain,
  { ...plain, name: 'dark', colorScheme: 'dark' },
  { ...plain, name: 'forced-colors', forcedColors: 'active' },
  { ...plain, name: 'rtl', direction: 'rtl' },
];
