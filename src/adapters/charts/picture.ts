// The picture itself: echarts makes an SVG of the option, resvg a PNG of the SVG.
import { renderAsync } from "@resvg/resvg-js";
import { BarChart, CustomChart } from "echarts/charts";
import { GraphicComponent, GridComponent } from "echarts/components";
import { init, setPlatformAPI, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Chart } from "../../commands/reply.ts";
import { optionOf } from "./option.ts";
import { outlined } from "./outlines.ts";
import { FONT, type ThemeName, ZOOM } from "./theme.ts";
import { widthOf } from "./words.ts";

use([BarChart, CustomChart, GraphicComponent, GridComponent, SVGRenderer]);

setPlatformAPI({
  measureText: (text: string, font?: string) => ({
    width: widthOf(text, Number(/(\d+(?:\.\d+)?)px/.exec(font ?? "")?.[1] ?? 12)),
  }),
});

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
  const image = await renderAsync(outlined(svg), {
    fitTo: { mode: "width", value: Math.round(width * ZOOM) },
    font: { loadSystemFonts: false },
  });
  return { png: image.asPng(), width: image.width, height: image.height };
}
