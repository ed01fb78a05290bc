import { createTheme } from '@mantine/core'

/** Dark shades of the main colour, so that white letters on it are readable in any light. */
export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: 8,
  defaultRadius: 'md',
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
})
