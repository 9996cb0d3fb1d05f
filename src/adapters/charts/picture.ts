// The picture itself: echarts makes an SVG of the option, resvg a PNG of the SVG. The fonts come along, since a server
// often has none.
import { renderAsync } from "@resvg/resvg-js";
import { BarChart, CustomChart } from "echarts/charts";
import { GraphicComponent, GridComponent } from "echarts/components";
import { init, setPlatformAPI, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { fileURLToPath } from "node:url";
import type { Chart } from "../../commands/reply.ts";
import { optionOf } from "./option.ts";
import { FONT, type ThemeName, ZOOM } from "./theme.ts";
import { widthOf } from "./words.ts";

use([BarChart, CustomChart, GraphicComponent, GridComponent, SVGRenderer]);

setPlatformAPI({
  measureText: (text: string, font?: string) => ({
    width: widthOf(text, Number(/(\d+(?:\.\d+)?)px/.exec(font ?? "")?.[1] ?? 12)),
  }),
});

const LATIN = [
  fileURLToPath(import.meta.resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf")),
  fileURLToPath(import.meta.resolve("@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf")),
];
const CHINESE = fileURLToPath(
  new URL("../fonts/NotoSansHans-Regular.otf", import.meta.resolve("@embedpdf/fonts-sc")).href,
);

/** What Noto Sans has no letters for. */
const BEYOND_LATIN = /[\u2e80-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffef\u{20000}-\u{3ffff}]/u;

export type Drawn = { png: Uint8Array; width: number; height: number };

export async function draw(chart: Chart, theme: ThemeName): Promise<Drawn> {
  const { width, height, option } = optionOf(chart, theme);
  const canvas = init(null, null, { renderer: "svg", ssr: true, width, height });
  let svg: string;
  try {
    canvas.setOption({ ...option, textStyle: { fontFamily: FONT } });
    svg = canvas.renderToSVGString();
  } finally {
    canvas.dispose();
  }
  const image = await renderAsync(svg, {
    fitTo: { mode: "width", value: Math.round(width * ZOOM) },
    font: {
      loadSystemFonts: false,
      defaultFontFamily: FONT,
      // The Chinese font is large: it is read for each picture anew.
      fontFiles: BEYOND_LATIN.test(svg) ? [...LATIN, CHINESE] : LATIN,
    },
  });
  return { png: image.asPng(), width: image.width, height: image.height };
}
