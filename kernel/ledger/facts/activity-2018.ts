import type { Fact } from "../fact.js";
import {
  about,
  all,
  answered,
  count,
  median,
  nearly,
  nearlyCount,
  order,
  over,
  percent,
  sharesOf,
  tableShare,
  under,
  yes,
} from "./forms.js";

const cloud = yes("cloud");
const areas = (...names: string[]) => sharesOf(cloud, ...names.map((name) => yes(`cloud_area_${name}`)));
const procurement = (name: string, ...answers: string[]) => answered(`procurement_${name}`, ...answers);
const service = (name: string, ...answers: string[]) => answered(`service_${name}`, ...answers);
const silent = (name: string) => service(name, "dont_know", "not_relevant");
const use = (value: number) => ({ useOfDigitalServices: [value] });
const activity = (...digitalActivity: number[]) => ({ digitalActivity });
const from = (low: number, high: number) => Array.from({ length: high - low + 1 }, (_, i) => low + i);

/** Digital activity in 2018: chapter 5, and what other chapters and the 2022 report say of it, save Tabell 5.1. */
export const activityFacts2018: readonly Fact[] = [
  // Figur 5.1
  percent("18.5.1.use", 85.4, 1, cloud),
  percent("18.6.cloud", 85.4, 1, cloud),
  percent("18.5.1.gt30k", 100, 0, { cloud: ["yes"], sizeGroup: [5, 6] }, { sizeGroup: [5, 6] }),
  percent("18.5.1.lt5k", 75.4, 1, { cloud: ["yes"], sizeGroup: [0, 1] }, { sizeGroup: [0, 1] }),
  percent("18.5.1.kommunikasjon", 69.3, 1, yes("cloud_area_communication"), cloud),
  order(
    "18.5.1.high",
    58,
    areas("web_platform", "storage", "meeting_rooms"),
    areas("office_tools", "database", "application_servers", "virtual_servers", "other"),
  ),
  percent("18.5.1.utvikling", 13, 0, yes("cloud_area_development_platform"), cloud),
  percent("22.5.1.utvikling18", 13, 0, yes("cloud_area_development_platform"), cloud),
  order(
    "18.5.1.low",
    33,
    areas("office_tools", "database", "application_servers", "virtual_servers"),
    areas("operating_platform", "backup", "development_platform"),
  ),
  // Figur 5.2
  percent("18.5.2.faktura", 93.4, 1, procurement("invoice_receipt", "fully", "partly")),
  nearly("22.5.2.faktura18", 80, procurement("invoice_receipt", "fully")),
  percent("22.5.2.kontroll18", 61.5, 1, procurement("invoice_validation", "fully")),
  percent("18.5.2.evaluering.nei", 36.9, 1, procurement("award", "no")),
  about("22.sum.eval18", 37, 1, procurement("award", "no")),
  nearly("22.abs.eval18", 37, procurement("award", "no")),
  percent("18.5.2.oppfolging.nei", 34, 0, procurement("follow_up", "no")),
  under("22.sum.tilbud18", 40, procurement("offer_receipt", "fully")),
  about("22.abs.offers18", 40, 4, procurement("offer_receipt", "fully")),
  // Figur 5.3
  over("18.5.3.apen.noen", 60, service("open_access", "some")),
  percent("18.5.3.apen.fleste", 10.1, 1, service("open_access", "most")),
  percent("18.5.3.apen.ingen", 14.1, 1, service("open_access", "none")),
  percent("18.5.3.apen.alle", 0.8, 1, service("open_access", "all")),
  ...["simple_individual", "complex_individual", "self_activated"].map((mode) =>
    count("18.5.3.andre.alle", 0, service(mode, "all")),
  ),
  percent("18.5.3.enkel.noen", 68.7, 1, service("simple_individual", "some")),
  percent("18.5.3.enkel.ingen", 20.4, 1, service("simple_individual", "none")),
  percent("18.5.3.kompleks.ingen", 53.6, 1, service("complex_individual", "none")),
  percent("18.5.3.kompleks.noen", 31.8, 1, service("complex_individual", "some")),
  percent("18.5.3.selv.ingen", 58.9, 1, service("self_activated", "none")),
  percent("18.5.3.selv.noen", 17.8, 1, service("self_activated", "some")),
  under("18.5.3.enkle.vi", 5, [silent("open_access"), silent("simple_individual")]),
  under("22.5.6.enkle.vi", 5, [silent("open_access"), silent("simple_individual")]),
  percent("18.5.3.kompleks.vi", 11, 0, silent("complex_individual")),
  percent("22.5.6.kompleks.vi", 11, 0, silent("complex_individual")),
  percent("18.5.3.selv.vi", 21, 0, silent("self_activated")),
  percent("22.5.6.selv.vi", 21, 0, silent("self_activated")),
  // Figur 5.4
  nearlyCount("18.5.4.zero", 60, 5, { cloudScore: [0] }),
  percent("22.5.4.zero18", 15, 0, { cloudScore: [0] }),
  percent("22.6.zero18", 15, 0, { cloudScore: [0] }),
  under("18.5.4.ge10", 20, { cloud: ["yes"], cloudAreaCount: from(10, 15) }, cloud),
  under("22.5.4.ge1018", 20, { cloud: ["yes"], cloudAreaCount: from(10, 15) }, cloud),
  median("18.5.4.median", 6, "cloudAreaCount", cloud),
  median("22.5.4.median18", 6, "cloudAreaCount", cloud),
  // «Veldig lav» for a third is read as scores 0 and 1.
  about("18.6.cloud.verylow", 33.3, 4, { cloudScore: [0, 1] }),
  // Figur 5.5
  median("18.5.5.median", 6, "procurementActivityCount"),
  count("18.5.5.zero", 20, { procurementScore: [0] }),
  percent("22.5.5.zero18", 5, 0, { procurementScore: [0] }),
  percent("18.6.proc", 95, 0, { procurementScore: [1, 2, 3, 4] }),
  nearlyCount("18.5.5.all8", 100, 3, { procurementScore: [4] }),
  percent("22.5.5.all18", 26, 0, { procurementScore: [4] }),
  // Figur 5.6
  median("18.5.6.median", 2, "serviceOfferPoints"),
  median("18.5.6.median.b", 2, "serviceOfferPoints"),
  median("22.5.6.median18", 2, "serviceOfferPoints"),
  count("18.5.6.maxobs", 0, { serviceOfferPoints: [13, 14] }),
  percent("22.5.6.ge618", 12, 0, { serviceOfferPoints: from(6, 14) }),
  // Tabell 5.2
  count("18.t52.0", 31, activity(0)),
  count("18.t52.1", 112, activity(1)),
  count("18.t52.2", 111, activity(2)),
  count("18.t52.3", 37, activity(3)),
  count("18.t52.4", 86, activity(4)),
  count("18.t52.sum", 377, all),
  tableShare("22.t52.0.share18", 0.082, activity(0)),
  tableShare("22.t52.1.share18", 0.297, activity(1)),
  tableShare("22.t52.2.share18", 0.294, activity(2)),
  tableShare("22.t52.3.share18", 0.098, activity(3)),
  tableShare("22.t52.4.share18", 0.228, activity(4)),
  percent("18.t52.01.pct", 38, 0, activity(0, 1)),
  percent("22.t52.01.pct18", 38, 0, activity(0, 1)),
  percent("22.t52.4.pct18", 23, 0, activity(4)),
  order("18.5.nhave", 45, sharesOf(all, { useOfDigitalServices: [3, 4] }), sharesOf(all, { serviceScore: [3, 4] })),
  // Tabell 5.1, what both printings of it say
  about("18.t51.0.pct", 7, 1, use(0)),
  about("18.t51.1.pct", 27, 1, use(1)),
  count("18.t51.sum", 377, all),
];

/** Tabell 5.1 of 2018 as the report of 2019 prints it. */
export const firstPrint2018: readonly Fact[] = [
  count("18.t51.0", 28, use(0)),
  count("18.t51.1", 101, use(1)),
  count("18.t51.2", 51, use(2)),
  count("18.t51.3", 107, use(3)),
  count("18.t51.4", 90, use(4)),
];

/** Tabell 5.1 of 2018 as the report of 2023 prints it again. */
export const reprint2018: readonly Fact[] = [
  tableShare("22.t51.0.share18", 0.069, use(0)),
  tableShare("22.t51.1.share18", 0.263, use(1)),
  tableShare("22.t51.2.share18", 0.146, use(2)),
  tableShare("22.t51.3.share18", 0.268, use(3)),
  tableShare("22.t51.4.share18", 0.255, use(4)),
  percent("22.t51.4.pct18", 25.5, 1, use(4)),
];
