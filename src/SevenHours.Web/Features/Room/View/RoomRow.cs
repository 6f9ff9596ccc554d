using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Room.View;

/// <summary>An interview as a seat in the room sees it: what was said, who is there, how it was prepared. Nothing of how the person really is.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="Token">The person's opaque name.</param>
/// <param name="Name">What the person is called.</param>
/// <param name="IsHere">Whether this seat is in the room while it goes on.</param>
/// <param name="IsLead">Whether this seat leads it.</param>
/// <param name="Since">Since when this seat is in it, in exercise seconds.</param>
/// <param name="ClosedAt">When it ended, in exercise seconds; null while it goes on.</param>
/// <param name="Ended">How it ended, in words; null while it goes on.</param>
/// <param name="CapAt">When a child has had enough, in exercise seconds; null for an adult.</param>
/// <param name="Lead">Who leads it.</param>
/// <param name="Present">Who else is in the room, in words.</param>
/// <param name="Plan">How it was prepared, in words: what, and how.</param>
/// <param name="PlanText">The plan as it was written; null for none.</param>
/// <param name="Seating">Who sits where.</param>
/// <param name="Ceiling">How deep it may go, 0 to 4.</param>
/// <param name="Lines">What this seat heard, the oldest first.</param>
public sealed record RoomRow(
    string Id,
    string Token,
    string Name,
    bool IsHere,
    bool IsLead,
    long Since,
    long? ClosedAt,
    string? Ended,
    long? CapAt,
    string Lead,
    Listed<string> Present,
    Listed<PlanLine> Plan,
    string? PlanText,
    SeatingPlan Seating,
    int Ceiling,
    Listed<RoomLineRow> Lines)
{
    /// <summary>How long an interview with a child may last.</summary>
    public static readonly SimSpan ChildCap = SimSpan.FromMinutes(45);

    /// <summary>How the person seems, as last seen; null when nothing is to be seen.</summary>
    public string? Seems => Lines.LastOrDefault(line => line.Seems is not null)?.Seems;

    /// <summary>Whether anybody has been asked or told anything yet.</summary>
    public bool HasBegun => Lines.Any(line => line.Kind == RoomLineKind.Question);

    internal static Listed<RoomRow> All(SeatReading desk) => [.. desk.Desk.Part<InterviewsDesk>().Interviews.Select(interview => Of(desk, interview))];

    private static RoomRow Of(SeatReading desk, DeskInterview interview)
    {
        var persona = desk.Scenario.Table<Persona>()[interview.Persona];
        var name = desk.Of(desk.Scenario.Subjects[persona.Of].Title);
        var setup = interview.Setup;
        return new RoomRow(
            interview.Handle.ToString(), Desk.View.Token.Of(desk.Scenario, interview.Persona), name,
            interview.IsHere, interview.Lead == desk.Desk.Seat, interview.Since.Seconds, interview.ClosedAt?.Seconds,
            interview.End is { } end ? desk.Word($"room.ended.{end.ToString().ToLowerInvariant()}") : null,
            persona.IsChild ? interview.Since.Seconds + ChildCap.Seconds : null,
            desk.SeatTitle(interview.Lead),
            [.. (interview.Present - SeatSet.Of(interview.Lead) - persona.Actors).ToList().Select(desk.SeatTitle)],
            PlanLine.All(desk, setup), desk.Texts.Find(setup.Plan), SeatingPlan.Of(setup), setup.Ceiling,
            [.. interview.Lines.Select((line, index) => RoomLineRow.Of(desk, line, index, name))]);
    }
}
