using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>The case as one person lived it, from her side: when she waited, whom she met, what she was asked and offered, what came of it.</summary>
/// <remarks>
/// How she was is said in the words people in play would see, never in figures. A stretch in which nobody of those who help met her or brought her away counts
/// as waiting from <see cref="LeastWait"/> on; nights count, for she lives them too.
/// </remarks>
/// <param name="Person">Who.</param>
/// <param name="Lines">What she lived through, in order of time.</param>
/// <param name="Safe">The event of her safe bed, or none.</param>
/// <param name="Waited">All stretches of waiting before she was safe, together.</param>
/// <param name="Strangers">The event by which she met each new person first.</param>
/// <param name="Again">Each time she was asked what somebody had asked her before.</param>
public sealed record LivedStory(
    Id<Subject> Person, IReadOnlyList<LivedLine> Lines, EventId Safe, SimSpan Waited, IReadOnlyList<EventId> Strangers, IReadOnlyList<EventId> Again)
{
    /// <summary>From how long on a stretch without anybody counts as waiting: a default of this product.</summary>
    public static SimSpan LeastWait { get; } = SimSpan.FromMinutes(30);

    /// <summary>The stories of all victims of the case, the person of the yardstick first.</summary>
    public static IReadOnlyList<LivedStory> All(History history) => [.. VictimSafety.All(history).Select(victim => Of(history, victim))];

    private static LivedStory Of(History history, VictimSafety victim)
    {
        var met = PersonMeeting.With(history, victim.Person);
        var strangers = met.DistinctBy(meeting => meeting.Who).ToList();
        var again = PersonMeeting.AskedAgain(met);
        var (safe, safeAt) = victim.Marks.FirstOrDefault(mark => mark.Kind == SafetyMarkKind.Safe) is { } bed ? (bed.Event, bed.At) : (EventId.None, history.Until);
        var waits = Waits([.. met.Select(one => (one.At, one.Event)).Concat(Brought(history, victim.Person)).OrderBy(one => one.Event)], safeAt).ToList();
        List<LivedLine> lines =
        [
            .. waits,
            .. strangers.Select(one => new LivedLine(LivedKind.Met, one.At, one.Event) { Who = one.Who }),
            .. again.Select(one => new LivedLine(LivedKind.AskedAgain, one.At, one.Event) { Who = one.Who }),
            .. victim.Marks.Select(mark => new LivedLine(mark.Kind switch { SafetyMarkKind.Harm => LivedKind.Harm, SafetyMarkKind.Breach => LivedKind.Breach, _ => LivedKind.Safe }, mark.At, mark.Event) { Says = mark.Says }),
            .. history.All<PersonMoved>().Where(moved => moved.Event.Person == victim.Person).Select(moved => new LivedLine(LivedKind.Moved, moved.At, moved.Id)),
            .. Needs(history, victim.Person),
            .. victim.Levels.SelectMany(track => track.Spans.Skip(1).Where(span => span.Event.IsSome && (span.Until - span.From).Seconds >= 900)
                .Select(span => new LivedLine(LivedKind.Felt, span.From, span.Event) { Says = span.Word })),
        ];
        return new LivedStory(
            victim.Person, [.. lines.OrderBy(line => line.At).ThenBy(line => line.Event).ThenBy(line => line.Kind)], safe,
            new SimSpan(waits.Sum(wait => wait.Lasted!.Value.Seconds)), [.. strangers.Select(one => one.Event)], [.. again.Select(one => one.Event)]);
    }

    // Whoever stood at the door came, also before anybody gave her a name: what an act of somebody in play moved her by, not what the other side did.
    private static IEnumerable<(SimTime At, EventId Event)> Brought(History history, Id<Subject> person) =>
        history.All<PersonMoved>().Where(moved => moved.Event.Person == person && moved.Causes.All.Any(history.Acts.Has)).Select(moved => (moved.At, moved.Id));

    // From STARTEX, and from each time that somebody came, to the next, until she is safe.
    private static IEnumerable<LivedLine> Waits(IReadOnlyList<(SimTime At, EventId Event)> came, SimTime safeAt)
    {
        var (from, by) = (SimTime.Start, new EventId(0));
        foreach (var next in came.Where(one => one.At < safeAt).Append((At: safeAt, Event: by)))
        {
            if ((next.At - from).Seconds >= LeastWait.Seconds)
            {
                yield return new LivedLine(LivedKind.Waited, from, by) { Lasted = next.At - from };
            }

            (from, by) = next;
        }
    }

    private static IEnumerable<LivedLine> Needs(History history, Id<Subject> person)
    {
        var (rights, services) = (history.Scenario.Table<Right>(), history.Scenario.Table<CareService>());
        foreach (var happened in history.Events)
        {
            var line = happened.Event switch
            {
                RightKept e when rights[e.Right].Of == person => new LivedLine(LivedKind.Kept, happened.At, happened.Id) { Says = rights[e.Right].Title },
                RightMissed e when rights[e.Right].Of == person => new LivedLine(LivedKind.Missed, happened.At, happened.Id) { Says = rights[e.Right].Title },
                ServiceOffered e when e.Person == person => new LivedLine(LivedKind.Offered, happened.At, happened.Id) { Says = services[e.Service].Title },
                ServiceBegun e when e.Person == person => new LivedLine(LivedKind.Begun, happened.At, happened.Id) { Says = services[e.Service].Title },
                CareClockMissed e when e.Person == person => new LivedLine(LivedKind.Missed, happened.At, happened.Id) { Says = services[e.Service].Title },
                _ => null,
            };
            if (line is not null)
            {
                yield return line;
            }
        }
    }
}

/// <summary>One thing she lived through.</summary>
/// <param name="Kind">What.</param>
/// <param name="At">When, or from when.</param>
/// <param name="Event">The event; for waiting the one it began with.</param>
public sealed record LivedLine(LivedKind Kind, SimTime At, EventId Event)
{
    /// <summary>Words for it: a right, a service, how she was; or none.</summary>
    public TextRef Says { get; init; } = TextRef.None;

    /// <summary>Who met or asked her, as <see cref="PersonMeeting.Who"/>; empty for nobody.</summary>
    public string Who { get; init; } = "";

    /// <summary>How long she waited; null for anything else.</summary>
    public SimSpan? Lasted { get; init; }
}

/// <summary>What somebody lived through.</summary>
public enum LivedKind
{
    /// <summary>Nobody of those who help met her.</summary>
    Waited,

    /// <summary>She met somebody for the first time.</summary>
    Met,

    /// <summary>She was asked what somebody had asked before.</summary>
    AskedAgain,

    /// <summary>A service was offered.</summary>
    Offered,

    /// <summary>A service began.</summary>
    Begun,

    /// <summary>A right was kept.</summary>
    Kept,

    /// <summary>A right was missed, or a service came too late.</summary>
    Missed,

    /// <summary>How she was changed, in words.</summary>
    Felt,

    /// <summary>She was taken somewhere else.</summary>
    Moved,

    /// <summary>She was harmed.</summary>
    Harm,

    /// <summary>A right of hers was broken.</summary>
    Breach,

    /// <summary>She has a safe bed.</summary>
    Safe,
}
