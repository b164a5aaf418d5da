import type { IConstruct } from 'constructs';
import { AlicloudConstruct } from '../core/construct';
import { type BaselineItem, type BaselineCost, type BaselineLayer, BaselineState, type IBaselineLayer } from './layer';

/** A layer that this app makes, and what it says of itself. */
export abstract class LayerConstruct extends AlicloudConstruct implements IBaselineLayer {
  abstract readonly layer: BaselineLayer;
  private readonly all: BaselineItem[] = [];

  get items(): readonly BaselineItem[] {
    return this.all;
  }

  protected on(what: string, cost: BaselineCost, made: IConstruct, note?: string): void {
    this.say(what, BaselineState.ON, cost, note, made.node.path);
  }

  protected off(what: string, cost: BaselineCost, note: string): void {
    this.say(what, BaselineState.OFF, cost, note);
  }

  protected given(what: string, cost: BaselineCost): void {
    this.say(what, BaselineState.GIVEN, cost);
  }

  protected inConsole(what: string, cost: BaselineCost, note: string): void {
    this.say(what, BaselineState.CONSOLE, cost, note);
  }

  private say(what: string, state: BaselineState, cost: BaselineCost, note?: string, path?: string): void {
    const { layer } = this;
    this.all.push({
      layer,
      what,
      state,
      cost,
      ...(note !== undefined && { note }),
      ...(path !== undefined && { path }),
    });
  }
}
