import type { Fact, Share } from "../fact.js";
import {
  about,
  all,
  answered,
  count,
  median,
  order,
  over,
  percent,
  roseAtLeast,
  roseBetween,
  sharesOf,
  tableShare,
  yes,
} from "./forms.js";

const cloud = yes("cloud");
const area = (name: string): Share => ({ where: yes(`cloud_area_${name}`), of: cloud });
const procurement = (name: string, ...answers: string[]) => answered(`procurement_${name}`, ...answers);
const digitally = (name: string) => procurement(name, "fully", "partly");
const buysDigitally = { procurementScore: [1, 2, 3, 4] };
const complexOffered = answered("service_complex_individual", "some", "half", "most", "all");
const use = (value: number) => ({ useOfDigitalServices: [value] });
const activity = (...digitalActivity: number[]) => ({ digitalActivity });
const from = (low: number, high: number) => Array.from({ length: high - low + 1 }, (_, i) => low + i);

const cloudAreas = [
  "communication",
  "web_platform",
  "storage",
  "meeting_rooms",
  "office_tools",
  "database",
  "application_servers",
  "virtual_servers",
  "operating_platform",
  "backup",
  "development_platform",
  "other",
  "unnamed_1",
  "unnamed_2",
  "unnamed_3",
];
const muchMore = ["office_tools", "operating_platform", "backup", "database", "application_servers", "virtual_servers"];
const nearlyAll = ["office_tools", "communication", "meeting_rooms"];

/** Digital activity in 2022: chapter 5, summary and abstract. */
export const activityFacts2022: readonly Fact[] = [
  // Figur 5.1
  percent("22.5.1.use", 95.5, 1, cloud),
  percent("22.sum.cloud", 95.5, 1, cloud),
  percent("22.abs.cloud22", 95.5, 1, cloud),
  percent("a0.cloud", 95.5, 1, cloud),
  percent("22.5.1.utvikling22", 32.5, 1, area("development_platform").where, cloud),
  ...["22.sum.cloud90", "22.abs.cloud90", "22.6.cloud90"].flatMap((id) =>
    nearlyAll.map((name) => over(id, 90, area(name).where, cloud)),
  ),
  ...["22.5.1.pp", "22.sum.cloudpp", "22.abs.cloudpp"].flatMap((id) =>
    muchMore.map((name) => roseBetween(id, 30, 38, area(name))),
  ),
  ...cloudAreas.map((name) => roseAtLeast("22.5.1.allup", 0.1, 60, area(name))),
  // Figur 5.2
  percent("22.5.2.faktura22", 98.5, 1, digitally("invoice_receipt"), buysDigitally),
  about("22.5.2.kontroll22", 68, 1, procurement("invoice_validation", "fully")),
  about("22.sum.tilbud22", 70, 4, procurement("offer_receipt", "fully")),
  about("22.abs.offers22", 70, 4, procurement("offer_receipt", "fully")),
  about("22.sum.eval22", 6.5, 1, procurement("award", "no")),
  percent("22.abs.eval22", 6.5, 1, procurement("award", "no")),
  order(
    "22.sum.rank.proc",
    80,
    sharesOf(all, ...["order_handling", "order_dispatch", "offer_receipt", "planning", "award"].map(digitally)),
    sharesOf(all, digitally("follow_up")),
  ),
  order(
    "22.sum.rank.proc",
    95,
    sharesOf(all, digitally("invoice_receipt")),
    sharesOf(all, ...["invoice_validation", "order_handling", "offer_receipt"].map(digitally)),
  ),
  // Figur 5.3
  percent("22.sum.kompleks22", 65, 0, complexOffered),
  percent("22.abs.kompleks22", 65, 0, complexOffered),
  roseAtLeast("a0.mild", 1, 60, { where: complexOffered, of: all }),
  // Figur 5.4
  percent("22.5.4.ge1022", 64, 0, { cloud: ["yes"], cloudAreaCount: from(10, 15) }, cloud),
  median("22.5.4.median22", 11, "cloudAreaCount", cloud),
  // Figur 5.5
  percent("22.5.5.zero22", 3, 0, { procurementScore: [0] }),
  percent("22.5.5.all22", 54, 0, { procurementScore: [4] }),
  median("22.5.5.median22", 8, "procurementActivityCount"),
  // Figur 5.6
  median("22.5.6.median22", 4, "serviceOfferPoints"),
  percent("22.5.6.ge622", 36, 0, { serviceOfferPoints: from(6, 14) }),
  // Tabell 5.1
  count("22.t51.0", 9, use(0)),
  count("22.t51.1", 16, use(1)),
  count("22.t51.2", 43, use(2)),
  count("22.t51.3", 27, use(3)),
  count("22.t51.4", 259, use(4)),
  count("22.t51.sum", 354, all),
  tableShare("22.t51.0.share", 0.025, use(0)),
  tableShare("22.t51.1.share", 0.045, use(1)),
  tableShare("22.t51.2.share", 0.121, use(2)),
  tableShare("22.t51.3.share", 0.076, use(3)),
  tableShare("22.t51.4.share", 0.732, use(4)),
  percent("22.t51.4.pct", 73, 0, use(4)),
  // Tabell 5.2
  count("22.t52.0", 10, activity(0)),
  count("22.t52.1", 31, activity(1)),
  count("22.t52.2", 104, activity(2)),
  count("22.t52.3", 27, activity(3)),
  count("22.t52.4", 182, activity(4)),
  count("22.t52.sum", 354, all),
  tableShare("22.t52.0.share", 0.028, activity(0)),
  tableShare("22.t52.1.share", 0.088, activity(1)),
  tableShare("22.t52.2.share", 0.294, activity(2)),
  tableShare("22.t52.3.share", 0.076, activity(3)),
  tableShare("22.t52.4.share", 0.514, activity(4)),
  percent("22.t52.4.pct", 51, 0, activity(4)),
  percent("22.t52.01.pct", 11.6, 1, activity(0, 1)),
];
