export { completeApply, type GenerateValue } from './complete';
export { planResource, type ResourcePlan, type ResourcePlanRequest } from './plan';
