// Tests of several platforms share a process, as the platforms do.
import { keepOwnFetch } from "../../src/adapters/own-fetch.ts";

keepOwnFetch();
