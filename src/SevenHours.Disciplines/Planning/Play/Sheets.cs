using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>What happens around the sheet of a meeting, as several commands need it.</summary>
internal static class Sheets
{
    /// <summary>Writes a line; those present learn of it.</summary>
    public static EventId Write(Cascade cascade, Meeting meeting, SheetLine line, string? by) =>
        cascade.Emit(new SheetWritten(meeting.Handle, line with { Number = meeting.Lines.Count + 1, At = cascade.World.Now }, by)
        {
            To = meeting.Present,
        });

    /// <summary>
    /// Shares facts a seat holds with others, as a message would: with where the sharer has them from, counted for and against him, and
    /// tainted at the hearers if they are tainted at him.
    /// </summary>
    /// <param name="cascade">Where to emit.</param>
    /// <param name="from">Who shares.</param>
    /// <param name="to">Who hears.</param>
    /// <param name="facts">The facts; those the seat does not hold are left out.</param>
    /// <param name="via">The meeting or plan that brings them.</param>
    /// <param name="tells">Whether the sharer learns with whom he shared; not when he is no longer in the room.</param>
    public static void Share(Cascade cascade, Id<Seat> from, SeatSet to, IEnumerable<Id<Fact>> facts, Handle via, bool tells = true)
    {
        var world = cascade.World;
        var desk = world.DeskOf(from).Part<KnowledgeDesk>();
        var receivers = to - SeatSet.Of(from);
        IReadOnlyList<SharedFact> shared = [.. facts.Distinct().Select(desk.Fact).OfType<HeldFact>()
            .Select(held => new SharedFact(held.Fact, held.Source, held.From))];
        if (shared.Count == 0 || receivers.IsEmpty)
        {
            return;
        }

        cascade.Cause = cascade.Emit(new FactsShared(via, from, receivers, shared) { To = tells ? SeatSet.Of(from) : SeatSet.Nobody });
        foreach (var (fact, _, _) in shared)
        {
            var admissible = world.Part<KnowledgePart>().HoldingOf(from, fact)?.Admissible ?? 1000;
            Knowing.Learn(cascade, fact, receivers, FactSource.Meeting, from, via, admissible: admissible);
        }
    }

    /// <summary>Lets a seat come in: it sees the sheet, and hears the facts that lie on the table from those who put them there.</summary>
    public static void Enter(Cascade cascade, Meeting meeting, Id<Seat> seat, string? by)
    {
        var entered = cascade.Emit(new MeetingJoined(meeting.Handle, seat, by) { To = meeting.Present | SeatSet.Of(seat) });
        foreach (var line in meeting.Lines.Where(l => l.Kind == SheetLineKind.Facts && l.Seat != seat))
        {
            cascade.Cause = entered;
            Share(cascade, line.Seat, SeatSet.Of(seat), line.Facts, meeting.Handle, meeting.Present.Has(line.Seat));
        }

        if (!meeting.Attended.Has(seat))
        {
            Introduce(cascade, meeting, seat, entered);
        }

        var now = cascade.World.Part<PlanningPart>().Find(meeting.Handle)!;
        cascade.Cause = entered;
        cascade.Emit(new SheetShown(now.Handle, now.Present, now.Attended, now.Lines) { To = SeatSet.Of(seat) });
        foreach (var discipline in cascade.World.Scenario.Disciplines)
        {
            (discipline as IFollowsMeetings)?.Joined(cascade, now.Handle, seat);
        }
    }

    /// <summary>Who comes for the first time sees the joint plan, and hears the facts it cites from those who cited them.</summary>
    private static void Introduce(Cascade cascade, Meeting meeting, Id<Seat> seat, EventId entered)
    {
        var plan = cascade.World.Part<PlanningPart>().Plans.Of(meeting.Handle);
        if (plan.Entries.Count == 0)
        {
            return;
        }

        foreach (var version in plan.Versions.GroupBy(v => v.Seat))
        {
            cascade.Cause = entered;
            var facts = version.SelectMany(v => v.Entry.Cites).Where(f => plan.Entries.Any(e => e.Cites.Contains(f)));
            Share(cascade, version.Key, SeatSet.Of(seat), facts, meeting.Handle, meeting.Present.Has(version.Key));
        }

        cascade.Cause = entered;
        cascade.Emit(new PlanShown(meeting.Handle, plan.Entries, [.. plan.Versions.Select(v => v with { By = null })]) { To = SeatSet.Of(seat) });
    }

    /// <summary>A body nobody sits for answers.</summary>
    public static void Answer(Cascade cascade, Meeting meeting, Id<Agency> body, TextRef says, string? by) =>
        cascade.Emit(new BodyAnswered(meeting.Handle, body, says, by) { To = SeatSet.Of(meeting.Call.Caller) | meeting.Present });
}
