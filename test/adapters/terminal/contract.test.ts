import { chatAdapterContract } from "../../contracts/chat-adapter.ts";
import { open } from "./rig.ts";

chatAdapterContract({
  name: "The terminal",
  open,
  cannot: {
    others: "one person sits at it",
    members: "whoever holds the terminal runs the bot",
    redelivery: "what is typed comes once",
    paging: "what was printed stays, and the next page follows it",
  },
});
