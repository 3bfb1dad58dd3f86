import { listenForLines } from "./line-socket.js";
import type { Sender } from "./messages.js";
import type { Address, Transport, TransportEvents } from "./transport.js";
import { loadZeroMq } from "./zeromq-library.js";
import { listenForJupyter } from "./zeromq-transport.js";

/**
 * Listens for front ends at an address.
 *
 * @param sender the kernel, for what a transport says by itself
 * @throws Error when the address needs ZeroMQ and it does not load
 */
export function openTransport(address: Address, sender: Sender, events: TransportEvents): Transport {
  if (address.transport === "lines") return listenForLines(address.path, events);
  return listenForJupyter(address.connection, { library: loadZeroMq(), sender, events });
}
