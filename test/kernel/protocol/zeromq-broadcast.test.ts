import { afterEach, describe, expect, it } from "vitest";
import { Subscriber, XPublisher } from "zeromq";
import { Broadcast } from "../../../kernel/protocol/zeromq-broadcast.js";

describe("Broadcast", () => {
  let socket: XPublisher;
  let broadcast: Broadcast;
  let slow: Subscriber;

  const open = async (patience?: number) => {
    socket = new XPublisher({ sendHighWaterMark: 10, linger: 0 });
    socket.verbosity = "allSubs";
    broadcast = new Broadcast(socket, patience);
    await socket.bind("tcp://127.0.0.1:*");
    slow = await subscribed();
  };

  afterEach(() => {
    slow.close();
    socket.close();
  });

  const subscribed = async () => {
    const subscriber = new Subscriber({ receiveHighWaterMark: 10, linger: 0 });
    subscriber.subscribe("");
    subscriber.connect(socket.lastEndpoint as string);
    await socket.receive();
    return subscriber;
  };
  const large = (number: number) => [Buffer.from(String(number)), Buffer.alloc(100_000)];

  it("keeps what a subscriber is too slow for, tells who makes it to wait, and loses nothing", async () => {
    await open();
    const sent = 500;
    for (let number = 0; number < sent; number++) broadcast.send(large(number));
    let room = false;
    broadcast.whenRoom(() => {
      room = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(room).toBe(false);
    for (let number = 0; number < sent; number++) expect(String((await slow.receive())[0])).toBe(String(number));
    expect(room).toBe(true);
    await broadcast.sent();
  });

  it("has room while its subscribers keep up, or when there are none", async () => {
    await open();
    let rooms = 0;
    broadcast.send(large(1));
    broadcast.whenRoom(() => rooms++);
    slow.close();
    for (let number = 0; number < 1_000; number++) broadcast.send(large(number));
    await broadcast.sent();
    broadcast.whenRoom(() => rooms++);
    expect(rooms).toBe(2);
  });

  it("leaves out a subscriber that has taken nothing for a long time, and goes on for the others", async () => {
    await open(200);
    const quick = await subscribed();
    const numbers: number[] = [];
    const reading = (async () => {
      for await (const [number] of quick) numbers.push(Number(String(number)));
    })();
    for (let number = 0; number < 500; number++) broadcast.send(large(number));
    // On a slow machine what is sent meanwhile may be too much for the quick one too.
    let next = 500;
    const latest = () => {
      broadcast.send(large(next++));
      return numbers.at(-1);
    };
    await expect.poll(latest, { timeout: 20_000, interval: 5 }).toBeGreaterThanOrEqual(500);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    quick.close();
    await reading;
  });
});
