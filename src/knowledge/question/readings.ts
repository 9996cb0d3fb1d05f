// Where a word can mean several things, the words beside it decide: by small readings, each sense in a file of its own under
// readings/. To add one, write it beside its sense and put it in its place here.
import type { Reading } from "./draft.ts";
import * as asks from "./readings/asks.ts";
import * as company from "./readings/company.ts";
import * as flows from "./readings/flows.ts";
import * as goals from "./readings/goals.ts";
import * as government from "./readings/government.ts";
import * as launches from "./readings/launches.ts";
import * as ownShares from "./readings/own-shares.ts";
import * as partnership from "./readings/partnership.ts";
import * as placement from "./readings/placement.ts";
import * as prices from "./readings/prices.ts";
import * as ratings from "./readings/ratings.ts";
import * as sales from "./readings/sales.ts";
import * as targets from "./readings/targets.ts";
import * as units from "./readings/units.ts";
import * as years from "./readings/years.ts";

/** In the order in which they decide: each sees what those before it have decided. */
export const READINGS: readonly Reading[] = [
  // Whom it is about, and what is wanted.
  government.capitalAsGovernment,
  government.guestsOfSummit,
  asks.yesOrNo,
  asks.weighsDown,
  asks.percentOf,
  years.yearAgo,
  years.yearsCompared,
  asks.severalThings,
  ratings.opinionOfFirm,
  ratings.moodOfFirm,
  ratings.saidByFirm,
  ratings.firmsReconciled,
  units.rateOfCurrencies,
  asks.oneOfTwo,
  company.business,
  asks.meaning,
  asks.sameAmount,
  units.amountOfMoney,
  asks.holders,
  // What is meant without being named.
  placement.usesOfPlacement,
  prices.stockAlone,
  launches.isOut,
  prices.moveOfDay,
  prices.beatenByAnother,
  prices.moveSinceNewYear,
  prices.shareMoved,
  prices.pricesClaimed,
  prices.pricePaidClaimed,
  targets.shareAgainstTarget,
  targets.shareAgainstFirm,
  targets.placeOfShare,
  prices.weeks52,
  launches.whereShown,
  sales.branchOfCars,
  // Whether it is about a deal or a flow of money.
  goals.goalByNumber,
  goals.goalOfCars,
  goals.moneySpent,
  ownShares.ownShares,
  ownShares.ownSharesBought,
  ownShares.sharesOfPeople,
  partnership.dealOverProducts,
  partnership.plannedWithPartner,
  placement.moneyOfPlacement,
  flows.sectorsWanted,
  placement.mondayOfDate,
  placement.raisedByAll,
  flows.totalPerShare,
  flows.aboutFlow,
  // What firms think, or a company wants.
  goals.plannedOfFlow,
  goals.goalsOfYear,
  goals.goalOrTarget,
  goals.goalOfFirm,
  ratings.levelsOfNoFirm,
  ratings.levelOfFirm,
  ratings.changeOfRating,
  ratings.reiteratedByNoFirm,
  ratings.casesOfFirms,
  placement.raised,
  placement.raisedByNoName,
  placement.whyEnlarged,
  placement.plannedSize,
  targets.rangeOfTargets,
  // Of what a price, a share and a sum of money are.
  prices.outperformed,
  prices.trillions,
  prices.moneyAlone,
  targets.moneyOfFirm,
  sales.salesGrown,
  placement.referenceClose,
  flows.weightInFlow,
  placement.discount,
  flows.priceOfFlow,
  targets.sharePriceOfFirm,
  flows.partsOfNoFlow,
  flows.closeOfFlow,
  prices.priceOfThings,
  targets.priceOfFirm,
  targets.upside,
  // What is made, sold and founded.
  sales.onPlatform,
  sales.modelOfCar,
  sales.perCar,
  sales.carsOverseas,
  sales.salesInMoney,
  sales.moneyEarned,
  sales.carsSold,
  sales.phonesSold,
  sales.shippedOrDelivered,
  company.builtUp,
  company.founders,
];
