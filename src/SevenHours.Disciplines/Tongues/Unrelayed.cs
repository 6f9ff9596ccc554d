using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Tongues;

/// <summary>What was said in a room that somebody there did not understand, as whoever interprets sees it.</summary>
public static class Unrelayed
{
    /// <summary>Whether a seat is the one that relays in an interview that goes on.</summary>
    public static bool IsMine(Id<Seat> seat, DeskInterview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview is { IsHere: true, ClosedAt: null } && interview.Setup.Interpreting.Seat == seat;
    }

    /// <summary>The lines this seat understood, that somebody else in the room did not, and that nobody has relayed; the oldest first.</summary>
    public static IEnumerable<RoomLine> In(Scenario scenario, DeskInterview interview)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(interview);
        return interview.Setup.Interpreting.Kind is InterpretingKind.Qualified or InterpretingKind.AtHand ? [] : interview.Lines.Where(line =>
            line is { Kind: RoomLineKind.Question or RoomLineKind.Answer, Language: not null, RelayedBy.IsSome: false }
            && !interview.Lines.Any(other => other.Kind == RoomLineKind.Relayed && other.Line == line.Line)
            && IsMissed(scenario, interview, line));
    }

    private static bool IsMissed(Scenario scenario, DeskInterview interview, RoomLine line)
    {
        var persona = scenario.Table<Persona>()[interview.Persona];
        var others = interview.Present - persona.Actors - SeatSet.Of(line.Seat);
        return line.Kind == RoomLineKind.Question && persona.Languages.Count > 0 && !Tongue.Speaks(persona.Languages, line.Language!)
            || Tongue.WhoUnderstand(scenario, others, line.Language!) != others;
    }
}
