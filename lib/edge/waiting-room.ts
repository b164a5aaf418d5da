import type { Construct, IConstruct } from 'constructs';
import { EsaWaitingRoom } from '../bindings/alicloud/esa-waiting-room';
import { EsaWaitingRoomEvent } from '../bindings/alicloud/esa-waiting-room-event';
import { EsaWaitingRoomRule } from '../bindings/alicloud/esa-waiting-room-rule';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { checkAgainstProvider } from '../core/provider-check';
import { checkText } from '../core/text-check';
import type { EdgeExpression } from './expression';
import { EdgeQuota } from './quota';
import { asText, base64, checkRange, checkSize, literal, onOff } from './shared';
import type { IEdgeSite } from './site-interface';
import { noteExpressions } from './uncertain';

/** Who goes in next. */
export class EdgeQueuing {
  static readonly FIFO = new EdgeQueuing('fifo');
  static readonly RANDOM = new EdgeQueuing('random');
  /** Everybody; the room only counts. */
  static readonly PASS_THROUGH = new EdgeQueuing('passthrough');
  /** Nobody. */
  static readonly REJECT_ALL = new EdgeQueuing('reject-all');

  static custom(code: string): EdgeQueuing {
    return new EdgeQueuing(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/** Status code of those who wait. */
export class EdgeQueuingStatus {
  static readonly OK = new EdgeQueuingStatus('200');
  static readonly ACCEPTED = new EdgeQueuingStatus('202');
  /** Clients of APIs wait and try again. */
  static readonly TOO_MANY_REQUESTS = new EdgeQueuingStatus('429');

  static custom(code: string): EdgeQueuingStatus {
    return new EdgeQueuingStatus(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/** Language of ESA's own page. */
export class EdgeWaitingLanguage {
  static readonly ENGLISH = new EdgeWaitingLanguage('enus');
  static readonly SIMPLIFIED_CHINESE = new EdgeWaitingLanguage('zhcn');
  static readonly TRADITIONAL_CHINESE = new EdgeWaitingLanguage('zhhk');

  static custom(code: string): EdgeWaitingLanguage {
    return new EdgeWaitingLanguage(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/** What people see while they wait. */
export class EdgeWaitingPage {
  /** ESA's own page. */
  static builtIn(language: EdgeWaitingLanguage = EdgeWaitingLanguage.ENGLISH): EdgeWaitingPage {
    return new EdgeWaitingPage('default', language.code);
  }

  /** A page of your own, as HTML. */
  static html(content: string): EdgeWaitingPage {
    return new EdgeWaitingPage('custom', undefined, content);
  }

  private constructor(
    /** @internal */
    readonly type: string,
    /** @internal */
    readonly language?: string,
    /** @internal */
    readonly content?: string,
  ) {}
}

/** What rooms and their events have in common. */
export interface EdgeWaitingProps {
  /** People, or clients, that may be in at the same time; at least 1. */
  readonly totalActiveUsers: number;
  /** That may come in each minute; at least 1. */
  readonly newUsersPerMinute: number;
  /** Minutes that somebody who left may come back without waiting; at least 1. @default 5 */
  readonly sessionMinutes?: number;
  /** Coming back does not begin a new time. @default - left to ESA */
  readonly disableSessionRenewal?: boolean;
  /** @default EdgeQueuing.FIFO */
  readonly queuing?: EdgeQueuing;
  /** @default EdgeQueuingStatus.TOO_MANY_REQUESTS */
  readonly status?: EdgeQueuingStatus;
  /** @default EdgeWaitingPage.builtIn() */
  readonly page?: EdgeWaitingPage;
  /** Clients that accept `application/json` get JSON instead of a page. @default true */
  readonly jsonResponse?: boolean;
  /** @default true */
  readonly enabled?: boolean;
  /** @default - none */
  readonly description?: string;
}

/** Requests that go through a room. */
export interface EdgeWaitingPath {
  /** The site: `example.com`. */
  readonly domain: string;
  /** What stands before it, with the dot: `ai.`. Empty for the site itself. */
  readonly subdomain: string;
  /** @default '/' */
  readonly path?: string;
}

export interface EdgeWaitingRoomProps extends EdgeWaitingProps {
  readonly site: IEdgeSite;
  /** @default - the construct's id */
  readonly roomName?: string;
  /** At least one. */
  readonly paths: readonly EdgeWaitingPath[];
  /** Everybody waits, even if there is room. @default - left to ESA */
  readonly queueAll?: boolean;
  /** Cookie by which a client keeps its place: letters, digits, `_` and `-`. @default '__aliwaitingroom' */
  readonly cookieName?: string;
}

export interface EdgeWaitingEventProps extends EdgeWaitingProps {
  /** @default - the construct's id */
  readonly eventName?: string;
  readonly start: Date;
  readonly end: Date;
  /** People who come earlier wait together until `start`. @default - nobody does */
  readonly preQueueFrom?: Date;
  /** Those who waited together go in at random. @default - in the order in which they came, chosen by ESA */
  readonly shufflePreQueue?: boolean;
}

/** A waiting room. */
export interface IEdgeWaitingRoom extends IConstruct {
  readonly waitingRoomId: string;
}

/**
 * A queue before an endpoint that cannot serve everybody, `alicloud_esa_waiting_room`: clients wait at the edge instead of overloading
 * inference. Made for browsers, which keep a cookie; clients of an API see 429 and try again. All but the site is changed in place.
 */
export class EdgeWaitingRoom extends AlicloudConstruct implements IEdgeWaitingRoom {
  private readonly resource: EsaWaitingRoom;
  private readonly site: IEdgeSite;

  /** @throws ValidationError for what ESA or the provider would refuse */
  constructor(scope: Construct, id: string, props: EdgeWaitingRoomProps) {
    super(scope, id);
    const { site, paths, roomName = id, cookieName = '__aliwaitingroom' } = props;
    const problems = new Problems(this);
    for (const { path, subdomain } of paths) {
      checkText(problems, 'path', path, /^\/\S*$/, 'a path that begins with "/"');
      checkText(problems, 'subdomain', subdomain, /^$|\.$/, 'empty, or with a dot at its end: "ai."');
    }
    checkText(problems, 'cookieName', cookieName, /^[\w-]+$/, 'letters, digits, "_" and "-"');
    checkSize(problems, 'roomName', roomName, EdgeQuota.MAX_RULE_NAME, 'characters');
    const config = {
      siteId: site.siteId,
      waitingRoomName: literal(roomName),
      hostNameAndPath: paths.map(({ domain, subdomain, path = '/' }) => ({ domain, subdomain, path: literal(path) })),
      cookieName,
      queueAllEnable: onOff(props.queueAll),
      ...waitingArguments(props, problems),
    };
    checkAgainstProvider(problems, 'alicloud_esa_waiting_room', config, { host_name_and_path: 'paths' });
    problems.throwIfAny();
    this.site = site;
    this.resource = new EsaWaitingRoom(this, 'Resource', config);
  }

  get waitingRoomId(): string {
    return this.resource.waitingRoomId;
  }

  /** Other limits for some time, such as a launch. @throws ValidationError for what ESA would refuse */
  addEvent(id: string, props: EdgeWaitingEventProps): EdgeWaitingEvent {
    return new EdgeWaitingEvent(this, id, { ...props, site: this.site, room: this });
  }

  /** Requests that do not wait, such as those of monitors. @throws ValidationError for what ESA would refuse */
  addBypass(id: string, when: EdgeExpression): EdgeWaitingBypass {
    return new EdgeWaitingBypass(this, id, { site: this.site, room: this, when });
  }
}

export interface EdgeWaitingEventOfRoomProps extends EdgeWaitingEventProps {
  readonly site: IEdgeSite;
  readonly room: IEdgeWaitingRoom;
}

/** Other limits of a waiting room for some time, `alicloud_esa_waiting_room_event`. */
export class EdgeWaitingEvent extends AlicloudConstruct {
  /** @throws ValidationError for what ESA or the provider would refuse */
  constructor(scope: Construct, id: string, props: EdgeWaitingEventOfRoomProps) {
    super(scope, id);
    const { site, room, eventName = id, start, end, preQueueFrom, shufflePreQueue } = props;
    const problems = new Problems(this);
    checkSize(problems, 'eventName', eventName, EdgeQuota.MAX_RULE_NAME, 'characters');
    checkOrder(problems, 'start', start, 'end', end);
    if (preQueueFrom) checkOrder(problems, 'preQueueFrom', preQueueFrom, 'start', start);
    if (!preQueueFrom && shufflePreQueue !== undefined) {
      problems.add({
        code: 'not-applicable',
        what: 'shufflePreQueue needs a time from which people wait together',
        fix: 'set preQueueFrom, or remove shufflePreQueue',
      });
    }
    const config = {
      siteId: site.siteId,
      waitingRoomId: room.waitingRoomId,
      waitingRoomEventName: literal(eventName),
      startTime: seconds(start),
      endTime: seconds(end),
      preQueueEnable: onOff(preQueueFrom !== undefined),
      preQueueStartTime: preQueueFrom && seconds(preQueueFrom),
      randomPreQueueEnable: onOff(shufflePreQueue),
      ...waitingArguments(props, problems),
    };
    checkAgainstProvider(problems, 'alicloud_esa_waiting_room_event', config);
    problems.throwIfAny();
    new EsaWaitingRoomEvent(this, 'Resource', config);
  }
}

export interface EdgeWaitingBypassProps {
  readonly site: IEdgeSite;
  readonly room: IEdgeWaitingRoom;
  readonly when: EdgeExpression;
  /** @default - the construct's id */
  readonly ruleName?: string;
  /** @default true */
  readonly enabled?: boolean;
}

/** Requests that go past a waiting room, `alicloud_esa_waiting_room_rule`. */
export class EdgeWaitingBypass extends AlicloudConstruct {
  /** @throws ValidationError for what ESA or the provider would refuse */
  constructor(scope: Construct, id: string, props: EdgeWaitingBypassProps) {
    super(scope, id);
    const { site, room, when, ruleName = id, enabled = true } = props;
    const problems = new Problems(this);
    when.check(problems, 'when');
    checkSize(problems, 'ruleName', ruleName, EdgeQuota.MAX_RULE_NAME, 'characters');
    const config = {
      siteId: site.siteId,
      waitingRoomId: room.waitingRoomId,
      ruleName: literal(ruleName),
      rule: when.toString(),
      status: enabled ? 'on' : 'off',
    };
    checkAgainstProvider(problems, 'alicloud_esa_waiting_room_rule', config);
    problems.throwIfAny();
    new EsaWaitingRoomRule(this, 'Resource', config);
    noteExpressions(this, [when]);
  }
}

interface WaitingArguments {
  readonly totalActiveUsers: string;
  readonly newUsersPerMinute: string;
  readonly sessionDuration: string;
  readonly disableSessionRenewalEnable?: string;
  readonly queuingMethod: string;
  readonly queuingStatusCode: string;
  readonly waitingRoomType: string;
  readonly language?: string;
  readonly customPageHtml?: string;
  readonly jsonResponseEnable?: string;
  readonly status: string;
  readonly description?: string;
}

function waitingArguments(props: EdgeWaitingProps, problems: Problems): WaitingArguments {
  const { totalActiveUsers, newUsersPerMinute, sessionMinutes = 5, queuing = EdgeQueuing.FIFO } = props;
  const { status = EdgeQueuingStatus.TOO_MANY_REQUESTS, page = EdgeWaitingPage.builtIn(), enabled = true } = props;
  checkRange(problems, 'totalActiveUsers', totalActiveUsers, { MIN: 1 });
  checkRange(problems, 'newUsersPerMinute', newUsersPerMinute, { MIN: 1 });
  checkRange(problems, 'sessionMinutes', sessionMinutes, { MIN: 1 }, 'minutes');
  if (page.content === '') {
    problems.add({ code: 'missing', what: 'the page has no content', fix: 'write what people should see' });
  }
  return {
    totalActiveUsers: asText(totalActiveUsers) ?? '',
    newUsersPerMinute: asText(newUsersPerMinute) ?? '',
    sessionDuration: asText(sessionMinutes) ?? '',
    disableSessionRenewalEnable: onOff(props.disableSessionRenewal),
    queuingMethod: queuing.code,
    queuingStatusCode: status.code,
    waitingRoomType: page.type,
    language: page.language,
    customPageHtml: page.content && base64(page.content),
    jsonResponseEnable: onOff(props.jsonResponse ?? true),
    status: enabled ? 'on' : 'off',
    description: props.description && literal(props.description),
  };
}

/** ESA has times as seconds since 1970. */
const seconds = (time: Date): string => String(Math.floor(time.getTime() / 1000));

function checkOrder(problems: Problems, first: string, earlier: Date, second: string, later: Date): void {
  if (earlier.getTime() < later.getTime()) return;
  problems.add({
    code: 'invalid-value',
    what: `${first} is not before ${second}`,
    got: `${shown(earlier.toJSON() ?? 'no time')}, ${shown(later.toJSON() ?? 'no time')}`,
    allowed: `${first} before ${second}`,
    fix: 'correct the times',
  });
}
