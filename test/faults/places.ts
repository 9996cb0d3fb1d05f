// A fresh database for programs that are started: by the address that --database takes.
import { setTimeout as pause } from "node:timers/promises";
import { DatabaseSync } from "node:sqlite";
import type { Engine } from "../../src/knowledge/database/address.ts";
import { askPostgres, emptyDatabase } from "../support/databases.ts";
import { SOURCE } from "./folder.ts";
import { type Inside, lookInside, migrations } from "./inside.ts";

export type Place = {
  url: string;
  inside(): Promise<Inside>;
  /** Resolves once this many files of a large folder are in, or `ended` has come. */
  holds(files: number, ended: Promise<unknown>): Promise<void>;
};

export async function emptyPlace(engine: Engine): Promise<Place> {
  const { url, schema } = await emptyDatabase(engine, migrations);
  const own = new URL(url, "file:");
  own.searchParams.set("options", `-c search_path=${schema}`);
  const count = `select count(*) as n from ${schema === undefined ? "" : `${schema}.`}sources where id like '${SOURCE}%'`;
  return {
    url: schema === undefined ? url : own.href,
    inside: () => lookInside(url, schema),
    async holds(files, ended) {
      const over = new AbortController();
      void ended.then(() => over.abort());
      // One reader for the whole wait: it must not slow down what it watches.
      const reader = schema === undefined ? new DatabaseSync(url, { readOnly: true }) : undefined;
      const found = async () => Number((reader ? reader.prepare(count).get() : (await askPostgres(count))[0])?.["n"]);
      while (!over.signal.aborted && (await found()) < files) await pause(4);
      reader?.close();
    },
  };
}
