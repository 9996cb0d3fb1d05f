import { chatAdapterContract } from "../../contracts/chat-adapter.ts";
import { openIn } from "./rig.ts";

const cannot = { samePlace: "a mention begins a thread of its own, and Slack lets nobody call a command in one" };

chatAdapterContract({ name: "Slack, over sockets,", open: openIn("socket"), cannot });
chatAdapterContract({ name: "Slack, over HTTP,", open: openIn("http"), cannot });
