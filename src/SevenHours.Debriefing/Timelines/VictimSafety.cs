using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How a person of the case fared over time: in words, never in pictures.</summary>
/// <param name="Person">Who.</param>
/// <param name="Spans">How she was, from STARTEX to the end without gaps.</param>
/// <param name="Marks">Harm, breaches and the safe bed, in order.</param>
/// <param name="Levels">Her levels in words.</param>
public sealed record VictimSafety(
    Id<Subject> Person, IReadOnlyList<SafetySpan> Spans, IReadOnlyList<SafetyMark> Marks, IReadOnlyList<LevelTrack> Levels)
{
    /// <summary>How every victim of the case fared, the person of the yardstick first.</summary>
    public static IReadOnlyList<VictimSafety> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once(static whole => Read(whole));
    }

    private static IReadOnlyList<VictimSafety> Read(History history)
    {
        var yardstick = history.Frame.Yardstick.Person;
        return [.. history.Scenario.Table<Person>().Where(p => p.IsVictim || p.Subject == yardstick).Select(p => p.Subject)
            .OrderBy(p => p == yardstick ? 0 : 1).ThenBy(p => p).Select(p => Of(history, p))];
    }

    /// <summary>How a person fared.</summary>
    public static VictimSafety Of(History history, Id<Subject> person) => new(
        person,
        SpansOf(history, person),
        [.. MarksOf(history, person).OrderBy(m => m.Event)],
        [.. history.Scenario.Levels.Ids.Where(l => history.Scenario.Levels[l].Of == person).Select(l => LevelTrack.Of(history, l))]);

    private static List<SafetySpan> SpansOf(History history, Id<Subject> person)
    {
        var (spans, from, standing, since) = (new List<SafetySpan>(), SimTime.Start, SafetyStanding.Alone, EventId.None);
        var (isMoved, isSafe, contacts) = (false, false, SeatSet.Nobody);
        foreach (var happened in history.Events)
        {
            switch (happened.Event)
            {
                case PersonMoved e when e.Person == person:
                    (isMoved, isSafe) = (true, false);
                    break;
                case PersonSafe e when e.Person == person:
                    isSafe = true;
                    break;
                case ContactOpened e when IsOf(history, e.Persona, person):
                    contacts |= SeatSet.Of(e.Seat);
                    break;
                case ContactLost e when IsOf(history, e.Persona, person):
                    contacts -= SeatSet.Of(e.Seat);
                    break;
                default:
                    continue;
            }

            var now = isSafe ? SafetyStanding.Safe
                : isMoved ? SafetyStanding.Moved
                : contacts.IsEmpty ? SafetyStanding.Alone
                : SafetyStanding.InContact;
            if (now != standing)
            {
                spans.Add(new SafetySpan(from, happened.At, standing, since));
                (from, standing, since) = (happened.At, now, happened.Id);
            }
        }

        spans.Add(new SafetySpan(from, history.Until, standing, since));
        return spans;
    }

    private static IEnumerable<SafetyMark> MarksOf(History history, Id<Subject> person) =>
        history.All<HarmDone>().Where(h => h.Event.Person == person)
            .Select(h => new SafetyMark(SafetyMarkKind.Harm, h.At, h.Event.Severity, h.Event.Says, h.Id))
        .Concat(history.All<RightBreached>().Where(b => b.Event.Person == person)
            .Select(b => new SafetyMark(SafetyMarkKind.Breach, b.At, 0, b.Event.Says, b.Id)))
        .Concat(history.All<PersonSafe>().Where(s => s.Event.Person == person)
            .Select(s => new SafetyMark(SafetyMarkKind.Safe, s.At, 0, TextRef.None, s.Id)));

    private static bool IsOf(History history, Id<Persona> persona, Id<Subject> person) =>
        history.Scenario.Table<Persona>()[persona].Of == person;
}

/// <summary>A stretch of time.</summary>
/// <param name="From">From when.</param>
/// <param name="Until">Until when.</param>
/// <param name="Standing">How she was.</param>
/// <param name="Event">What brought it, or none at STARTEX.</param>
public sealed record SafetySpan(SimTime From, SimTime Until, SafetyStanding Standing, EventId Event);

/// <summary>How somebody is.</summary>
public enum SafetyStanding
{
    /// <summary>Nobody in play is in contact.</summary>
    Alone,

    /// <summary>Somebody in play can speak with the person.</summary>
    InContact,

    /// <summary>Somewhere else than at the beginning, without a safe bed.</summary>
    Moved,

    /// <summary>In a safe bed.</summary>
    Safe,
}

/// <summary>A mark in a person's lane.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="At">When.</param>
/// <param name="Severity">For harm, 1 to 5; else 0.</param>
/// <param name="Says">What happened, in words, or none.</param>
/// <param name="Event">The event.</param>
public sealed record SafetyMark(SafetyMarkKind Kind, SimTime At, int Severity, TextRef Says, EventId Event);

/// <summary>What a mark in a person's lane says.</summary>
public enum SafetyMarkKind
{
    /// <summary>Harm.</summary>
    Harm,

    /// <summary>A right was breached.</summary>
    Breach,

    /// <summary>A safe bed: the goal.</summary>
    Safe,
}
