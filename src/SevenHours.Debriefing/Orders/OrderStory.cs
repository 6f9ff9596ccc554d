using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Telephony;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What an order for data was about.</summary>
public enum OrderSubject
{
    /// <summary>Records of calls.</summary>
    Calls,

    /// <summary>Everything in some sectors.</summary>
    TowerDump,

    /// <summary>To whom a number is registered.</summary>
    Subscriber,

    /// <summary>That a platform keeps what it would delete.</summary>
    Preserve,

    /// <summary>That a platform hands data over.</summary>
    Produce,
}

/// <summary>What was lost of the data an order was about.</summary>
public enum OrderLoss
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A part was older than the operator keeps.</summary>
    KeptNoLonger,

    /// <summary>The page was gone: only what the platform logs is left.</summary>
    LogsOnly,

    /// <summary>Nothing was left.</summary>
    Nothing,

    /// <summary>What was kept was not asked for in time.</summary>
    Lapsed,

    /// <summary>It never came while play lasted.</summary>
    NeverCame,
}

/// <summary>One order for data of an operator or a platform: when leave was asked and given, when it went out, when an answer was due and came, and what had been lost by then.</summary>
/// <param name="Act">The act that carried it.</param>
/// <param name="Subject">What it was about.</param>
/// <param name="About">The numbers, sectors or page; empty for what only the target names.</param>
/// <param name="Deadline">When the answer was due; never when the law names no time.</param>
public sealed record OrderStory(ActStory Act, OrderSubject Subject, string About, SimTime Deadline)
{
    /// <summary>The request for leave it rests on, or null.</summary>
    public RequestStory? Asked { get; init; }

    /// <summary>The event by which leave was given, or none.</summary>
    public EventId Granted { get; init; } = EventId.None;

    /// <summary>The event that told of a missed deadline, or none.</summary>
    public EventId Overdue { get; init; } = EventId.None;

    /// <summary>The event by which it was answered, or none.</summary>
    public EventId Arrived { get; init; } = EventId.None;

    /// <summary>What was lost.</summary>
    public OrderLoss Loss { get; init; }

    /// <summary>How many days of records are missing, whole ones.</summary>
    public int DaysLost { get; init; }

    /// <summary>The event that shows the loss, or none.</summary>
    public EventId LostBy { get; init; } = EventId.None;

    /// <summary>The orders of a history, in the order they went out.</summary>
    public static IReadOnlyList<OrderStory> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var pages = history.All<DataOrdered>().Where(o => o.Event.Kind != OrderKind.Contact).ToDictionary(o => o.Event.Act);
        var records = TelephoneNet.Of(history.Scenario) is null ? [] : history.Acts.All.Where(a => !pages.ContainsKey(a.Plan.Handle)).Select(a => OfRecords(history, a)).OfType<OrderStory>();
        return
        [
            .. pages.Values.Select(o => history.Acts.Find(o.Event.Act) is { } act ? OfPage(history, act, o.Event) : null).OfType<OrderStory>()
                .Concat(records).OrderBy(o => o.Act.Ordered).Select(o => WithLeave(history, o)),
        ];
    }

    private static OrderStory? OfRecords(History history, ActStory act)
    {
        var handle = act.Plan.Handle;
        var ordered = First<RecordsOrdered>(history, o => o.Act == handle);
        var came = First<RecordsDelivered>(history, d => d.Act == handle);
        if (RecordsNumbers.KindOf(history.Scenario, act.Plan.Action) is not { } kind || kind == RecordsKind.Subscriber && ordered is null && came is null)
        {
            return null;
        }

        var (wanted, got) = (ordered?.Event.Wanted, came?.Event.Scope);
        var days = wanted is not null && got is not null && came is { Event.IsCut: true } ? (got.From.Seconds - wanted.From.Seconds) / 86_400 : 0;
        return new OrderStory(
            act, kind switch { RecordsKind.Calls => OrderSubject.Calls, RecordsKind.TowerDump => OrderSubject.TowerDump, _ => OrderSubject.Subscriber },
            string.Join(", ", kind == RecordsKind.TowerDump ? got?.Cells ?? [] : got?.Numbers ?? wanted?.Numbers ?? []), SimTime.Never)
        {
            Arrived = came?.Id ?? EventId.None,
            Loss = came is not { } here ? OrderLoss.NeverCame : here.Event.IsCut ? OrderLoss.KeptNoLonger : OrderLoss.None,
            DaysLost = days,
            LostBy = came is { Event.IsCut: true } cut ? cut.Id : EventId.None,
        };
    }

    private static OrderStory OfPage(History history, ActStory act, DataOrdered order)
    {
        var answers = history.All<PlatformAnswered>().Where(a => a.Event.Act == order.Act).ToList();
        var answer = answers.FindIndex(a => a.Event.Standing is not (OrderStanding.Lapsed or OrderStanding.Abroad));
        var loss = answers.Count == 0 ? OrderLoss.NeverCame : answers[^1].Event.Standing switch
        {
            OrderStanding.Abroad => OrderLoss.NeverCame,
            OrderStanding.LogsOnly => OrderLoss.LogsOnly,
            OrderStanding.Nothing => OrderLoss.Nothing,
            OrderStanding.Lapsed when !IsProduced(history, order.Page) => OrderLoss.Lapsed,
            _ => OrderLoss.None,
        };
        return new OrderStory(act, order.Kind == OrderKind.Preserve ? OrderSubject.Preserve : OrderSubject.Produce, order.Page, order.AnswerBy)
        {
            Arrived = answer < 0 ? EventId.None : answers[answer].Id,
            Overdue = First<AnswerOverdue>(history, o => o.Act == order.Act)?.Id ?? EventId.None,
            Loss = loss,
            LostBy = loss != OrderLoss.None && answers.Count > 0 ? answers[^1].Id : EventId.None,
        };
    }

    private static bool IsProduced(History history, string page)
    {
        var acts = history.All<DataOrdered>().Where(o => o.Event.Page == page && o.Event.Kind == OrderKind.Produce).Select(o => o.Event.Act).ToHashSet();
        return history.All<PlatformAnswered>().Any(a => a.Event.Standing == OrderStanding.Produced && acts.Contains(a.Event.Act));
    }

    private static OrderStory WithLeave(History history, OrderStory story)
    {
        var order = story.Act.Lawfulness.Order;
        var granted = order.IsSome ? First<AuthorisationGranted>(history, g => g.Order.Handle == order) : null;
        return granted is not { } leave ? story : story with
        {
            Granted = leave.Id, Asked = history.Requests.FirstOrDefault(r => r.Answered.IsSome && leave.Causes.All.Contains(r.Answered)),
        };
    }

    private static Seen<T>? First<T>(History history, Func<T, bool> wanted)
        where T : WorldEvent
    {
        foreach (var seen in history.All<T>())
        {
            if (wanted(seen.Event))
            {
                return seen;
            }
        }

        return null;
    }
}
