using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A mark on the ruler of a replay: something worth jumping to.</summary>
/// <param name="Line">The event.</param>
/// <param name="Kind">How it is drawn.</param>
public sealed record TimelineMark(EventLine Line, TimelineMarkKind Kind)
{
    /// <summary>The marks of a history, in order.</summary>
    public static IReadOnlyList<TimelineMark> Of(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once(static whole => Read(whole));
    }

    private static IReadOnlyList<TimelineMark> Read(History history)
    {
        var lines = EventLines.In(history);
        var marks = new List<TimelineMark>();
        foreach (var happened in history.Events)
        {
            if (KindOf(happened.Event) is { } kind)
            {
                marks.Add(new TimelineMark(lines.Of(happened), kind));
            }
        }

        return marks;
    }

    private static TimelineMarkKind? KindOf(WorldEvent @event) => @event switch
    {
        Disciplines.Knowledge.ItemDelivered => TimelineMarkKind.Inject,
        Disciplines.Knowledge.DecisionRecorded => TimelineMarkKind.Decision,
        Disciplines.Protection.HarmDone => TimelineMarkKind.Harm,
        Disciplines.Protection.RightBreached or Disciplines.Protection.RightMissed => TimelineMarkKind.Breach,
        Disciplines.Protection.PersonSafe => TimelineMarkKind.Goal,
        Disciplines.Money.AssetFrozen or Disciplines.Money.AssetDrained => TimelineMarkKind.Money,
        PlayEnded => TimelineMarkKind.End,
        _ => null,
    };
}

/// <summary>How a mark is drawn.</summary>
public enum TimelineMarkKind
{
    /// <summary>Something the run sheet delivered.</summary>
    Inject,

    /// <summary>A decision.</summary>
    Decision,

    /// <summary>Harm.</summary>
    Harm,

    /// <summary>A right breached or missed.</summary>
    Breach,

    /// <summary>A safe bed.</summary>
    Goal,

    /// <summary>Money frozen or gone.</summary>
    Money,

    /// <summary>ENDEX.</summary>
    End,
}
