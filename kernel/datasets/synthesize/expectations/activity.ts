import type { Battery } from "../battery.js";
import type { ServiceExpectations } from "../services.js";

const yesNo = (yes: number, dontKnow: number) => ({ yes, no: 100 - yes - dontKnow, dont_know: dontKnow });

const purchase = (fully: number, partly: number, dontKnow: number) => ({
  fully,
  partly,
  no: 100 - fully - partly - dontKnow,
  dont_know: dontKnow,
});

const cloudAreas = {
  count: "cloudAreaCount",
  score: "cloudScore",
  cutPoints: [0, 1, 4, 7, 10],
  askedIf: { variable: "cloud", answer: "yes" },
  counting: ["yes"],
} as const;

const purchases = {
  count: "procurementActivityCount",
  score: "procurementScore",
  cutPoints: [0, 1, 4, 6, 8],
  counting: ["fully", "partly"],
} as const;

/** What we expect of digital activity before the facts are in. */
interface Expectations extends ServiceExpectations {
  readonly cloud: Battery;
  readonly purchases: Battery;
  /** How common scores 0 to 4 are. */
  readonly scores: { readonly cloud: number[]; readonly purchases: number[]; readonly services: number[] };
  /** Grades of the use of digital services. */
  readonly use: readonly number[];
  /** About how many use the cloud. */
  readonly users: number;
}

export const activityExpectations: Readonly<Record<2018 | 2022, Expectations>> = {
  2018: {
    cloud: {
      ...cloudAreas,
      expected: [0, 12, 24, 33, 38, 40, 39, 36, 31, 24, 17, 12, 8, 5, 3, 1],
      items: {
        cloud_area_communication: yesNo(69.3, 2),
        cloud_area_meeting_rooms: yesNo(65, 2),
        cloud_area_web_platform: yesNo(64, 3),
        cloud_area_storage: yesNo(61, 3),
        cloud_area_office_tools: yesNo(57, 2),
        cloud_area_unnamed_1: yesNo(45, 5),
        cloud_area_database: yesNo(40, 5),
        cloud_area_unnamed_2: yesNo(40, 6),
        cloud_area_application_servers: yesNo(37, 5),
        cloud_area_virtual_servers: yesNo(36, 5),
        cloud_area_unnamed_3: yesNo(34, 6),
        cloud_area_backup: yesNo(31, 4),
        cloud_area_operating_platform: yesNo(29, 7),
        cloud_area_other: yesNo(22, 16),
        cloud_area_development_platform: yesNo(13, 9),
      },
    },
    purchases: {
      ...purchases,
      expected: [20, 10, 17, 28, 43, 58, 54, 44, 99],
      items: {
        procurement_invoice_receipt: purchase(78.5, 14.9, 1),
        procurement_invoice_validation: purchase(61.5, 20.5, 2),
        procurement_order_handling: purchase(31, 36, 3),
        procurement_offer_receipt: purchase(37, 26, 6),
        procurement_planning: purchase(25, 37, 5),
        procurement_order_dispatch: purchase(27, 33, 5),
        procurement_follow_up: purchase(21, 36, 6),
        procurement_award: purchase(27, 28, 8),
      },
    },
    servicePoints: [22, 46, 135, 50, 66, 10, 20, 3, 12, 2, 6, 1, 3, 0, 0],
    serviceKinds: [
      {
        share: 0.3,
        percents: [
          [38, 60, 2],
          [52, 47, 1],
          [92, 8, 0],
          [93, 7, 0],
        ],
      },
      {
        share: 0.5,
        percents: [
          [7, 78, 15],
          [10, 84, 6],
          [63, 36, 1],
          [83, 16, 1],
        ],
      },
      {
        share: 0.2,
        percents: [
          [3, 57, 40],
          [2, 67, 31],
          [25, 60, 15],
          [52, 38, 10],
        ],
      },
    ],
    serviceAnswers: [
      { none: 14.1, some: 66, half: 6.5, most: 10.1, all: 0.8, dont_know: 1.5, not_relevant: 1 },
      { none: 20.4, some: 68.7, half: 5.6, most: 3.2, all: 0.1, dont_know: 1.2, not_relevant: 0.8 },
      { none: 53.6, some: 31.8, half: 2.4, most: 1.2, all: 0.1, dont_know: 7, not_relevant: 4 },
      { none: 58.9, some: 17.8, half: 1.6, most: 0.7, all: 0.1, dont_know: 13, not_relevant: 8 },
    ],
    scores: { cloud: [55, 70, 101, 91, 60], purchases: [20, 58, 102, 99, 98], services: [22, 46, 185, 96, 28] },
    use: [26, 99, 55, 101, 96],
    users: 322,
  },
  2022: {
    cloud: {
      ...cloudAreas,
      expected: [0, 2, 4, 5, 6, 8, 11, 18, 27, 39, 45, 48, 45, 37, 27, 14],
      items: {
        cloud_area_meeting_rooms: yesNo(95, 1),
        cloud_area_communication: yesNo(93, 1),
        cloud_area_office_tools: yesNo(92, 1),
        cloud_area_storage: yesNo(86, 2),
        cloud_area_web_platform: yesNo(85, 2),
        cloud_area_unnamed_1: yesNo(66, 4),
        cloud_area_database: yesNo(73, 3),
        cloud_area_application_servers: yesNo(71, 3),
        cloud_area_virtual_servers: yesNo(69, 3),
        cloud_area_unnamed_2: yesNo(61, 5),
        cloud_area_backup: yesNo(65, 3),
        cloud_area_operating_platform: yesNo(63, 4),
        cloud_area_unnamed_3: yesNo(54, 5),
        cloud_area_other: yesNo(41, 12),
        cloud_area_development_platform: yesNo(32.5, 7),
      },
    },
    purchases: {
      ...purchases,
      expected: [10, 4, 7, 10, 15, 23, 36, 58, 191],
      items: {
        procurement_invoice_receipt: purchase(86, 9.8, 0.8),
        procurement_invoice_validation: purchase(68, 22, 1.5),
        procurement_offer_receipt: purchase(70, 16, 3),
        procurement_order_handling: purchase(48, 37, 2),
        procurement_award: purchase(59, 26, 8.5),
        procurement_order_dispatch: purchase(45, 38, 3),
        procurement_planning: purchase(40, 43, 4),
        procurement_follow_up: purchase(31, 44, 6),
      },
    },
    servicePoints: [13, 29, 60, 43, 66, 14, 50, 5, 36, 3, 21, 1, 9, 0, 3],
    serviceKinds: [
      {
        share: 0.25,
        percents: [
          [32, 64, 4],
          [34, 64, 2],
          [76, 23, 1],
          [88, 12, 0],
        ],
      },
      {
        share: 0.45,
        percents: [
          [8, 71, 21],
          [6, 78, 16],
          [25, 70, 5],
          [68, 30, 2],
        ],
      },
      {
        share: 0.3,
        percents: [
          [3, 47, 50],
          [2, 48, 50],
          [8, 62, 30],
          [38, 44, 18],
        ],
      },
    ],
    serviceAnswers: [
      { none: 10, some: 62, half: 11, most: 13, all: 1.2, dont_know: 1.6, not_relevant: 1.2 },
      { none: 9.5, some: 65, half: 13, most: 9, all: 0.6, dont_know: 1.7, not_relevant: 1.2 },
      { none: 26, some: 54, half: 7, most: 4, all: 0.3, dont_know: 5.5, not_relevant: 3.2 },
      { none: 50, some: 29, half: 4, most: 2, all: 0.3, dont_know: 9, not_relevant: 5.7 },
    ],
    scores: { cloud: [16, 9, 27, 85, 217], purchases: [10, 19, 39, 95, 191], services: [13, 29, 103, 130, 78] },
    use: [9, 16, 43, 27, 259],
    users: 338,
  },
};
