import { chatAdapterContract } from "../../contracts/chat-adapter.ts";
import { open } from "./rig.ts";

chatAdapterContract({ name: "Discord", open });
