// How charts look: sizes for a phone, and colours that read on dark and on light, also for those who see fewer of them.
export type Theme = {
  background: string;
  text: string;
  muted: string;
  grid: string;
  /** Of what is not reported: filled only so far. */
  soft: number;
  /** After Okabe and Ito, made lighter or darker so that each stands out from the background. */
  colours: readonly string[];
};
export type ThemeName = "dark" | "light";

export const themes: Record<ThemeName, Theme> = {
  dark: {
    background: "#1a1c20",
    text: "#f2f3f5",
    muted: "#b4b9c2",
    grid: "#373b43",
    soft: 0.22,
    colours: ["#56b4e9", "#f0a53a", "#35c69b", "#e48cc0", "#f2e35a", "#ff8552", "#a5a8ff", "#c9cdd4"],
  },
  light: {
    background: "#ffffff",
    text: "#1d1f23",
    muted: "#5a5f69",
    grid: "#dfe1e5",
    soft: 0.16,
    colours: ["#0068a8", "#b35c00", "#00795a", "#a83a7c", "#7a6700", "#c13d00", "#4d50c4", "#555a63"],
  },
};

/** Logical pixels: a phone shows the picture about as wide as this. */
export const WIDTH = 440;
export const PAD = 16;
export const INNER = WIDTH - 2 * PAD;
/** How many pixels of the picture make a logical one. */
export const ZOOM = 2;

export const size = { title: 18, text: 15, axis: 13, small: 12 } as const;
export const FONT = "Noto Sans";
export const BOLD = 600;
