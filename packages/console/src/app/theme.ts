import {
  alpha,
  type CSSVariablesResolver,
  createTheme,
  DEFAULT_THEME,
  darken,
  localStorageColorSchemeManager,
} from '@mantine/core';

/** Sizes and colours. Text and its ground differ by 4.5 to 1 at least (WCAG 2.2, 1.4.3), which Mantine's own do not everywhere. */
export const theme = createTheme({
  primaryColor: 'blue',
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
  // Most fields are required; the few that are not say so.
  components: {
    // What does not break, such as a filter in its line, scrolls and does not widen the rest.
    Alert: { styles: { body: { minWidth: 0 } } },
    InputWrapper: { defaultProps: { withAsterisk: false } },
    Modal: { defaultProps: { centered: true, styles: { title: { fontWeight: 600, fontSize: '1.125rem' } } } },
  },
  headings: {
    fontWeight: '600',
    sizes: { h1: { fontSize: '1.625rem' }, h2: { fontSize: '1.25rem' }, h3: { fontSize: '1.0625rem' } },
  },
});

/** Darker words on light ground and lighter ones on dark, for every colour. */
export const cssVariables: CSSVariablesResolver = ({ colors }) => {
  const names = Object.keys(DEFAULT_THEME.colors).filter((name) => name !== 'dark');
  const grounds = Object.fromEntries(
    names.flatMap((name) => {
      const color = colors[name]?.[7] ?? '';
      return [
        [`--mantine-color-${name}-light`, alpha(color, 0.18)],
        [`--mantine-color-${name}-light-hover`, alpha(color, 0.26)],
      ];
    }),
  );
  const words = (colorOf: (name: string) => string) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const color = colorOf(name);
        return ['text', 'light-color', 'outline'].map((use) => [`--mantine-color-${name}-${use}`, color]);
      }),
    );
  return {
    variables: {},
    light: {
      ...words((name) => darken(colors[name]?.[9] ?? '', 0.25)),
      '--mantine-color-dimmed': colors.gray[7],
      '--mantine-color-placeholder': colors.gray[6],
      '--mantine-color-error': colors.red[9],
      '--mantine-color-anchor': colors.blue[9],
    },
    dark: {
      ...grounds,
      ...words((name) => colors[name]?.[2] ?? ''),
      '--mantine-color-dimmed': colors.dark[1],
      '--mantine-color-placeholder': colors.dark[2],
      '--mantine-color-error': colors.red[3],
      '--mantine-color-anchor': colors.blue[3],
    },
  };
};

/** Remembers light or dark; `build/color-scheme.js` reads the same key before the first paint. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: 'postroad-color-scheme' });
