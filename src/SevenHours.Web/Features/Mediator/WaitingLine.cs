using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Mediator;

/// <summary>A line of an interview that waits for whoever interprets.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="At">When it was said, in exercise seconds.</param>
/// <param name="Who">Who said it.</param>
/// <param name="IsAnswer">Whether the person said it.</param>
/// <param name="Language">The language it was said in.</param>
/// <param name="Words">What was said.</param>
/// <param name="Facts">The facts said.</param>
public sealed record WaitingLine(string Id, long At, string Who, bool IsAnswer, string Language, Listed<string> Words, Listed<FactLine> Facts)
{
    /// <summary>What waits in the room of a person; null when this seat does not interpret there.</summary>
    internal static Listed<WaitingLine>? In(SeatReading desk, string token) => Room(desk, token) is { } interview
        ? [.. Unrelayed.In(desk.Scenario, interview).Select(line => Of(desk, interview, line))]
        : null;

    /// <summary>The room of a person in which this seat interprets, or null.</summary>
    internal static DeskInterview? Room(SeatReading desk, string token) => desk.Desk.Part<InterviewsDesk>().Interviews.LastOrDefault(interview =>
        Unrelayed.IsMine(desk.Desk.Seat, interview) && Token.Of(desk.Scenario, interview.Persona) == token);

    /// <summary>The rooms in which this seat interprets now.</summary>
    internal static IEnumerable<Need> Needs(SeatReading desk) => desk.Desk.Part<InterviewsDesk>().Interviews
        .Where(interview => Unrelayed.IsMine(desk.Desk.Seat, interview))
        .Select(interview => new Need(
            $"relaying-{interview.Handle}", "language", desk.SeatTitle(interview.Lead), desk.Word("need.relaying", ("who", Person(desk, interview))), null,
            $"../room/{Token.Of(desk.Scenario, interview.Persona)}/relay", "need.relaying.go", false, null, 0));

    private static string Person(SeatReading desk, DeskInterview interview) =>
        desk.Of(desk.Scenario.Subjects[desk.Scenario.Table<Persona>()[interview.Persona].Of].Title);

    private static WaitingLine Of(SeatReading desk, DeskInterview interview, RoomLine line) => new(
        line.Line.ToString(), line.At.Seconds, line.Seat.IsSome ? desk.SeatTitle(line.Seat) : Person(desk, interview), line.Kind == RoomLineKind.Answer,
        LanguageName.Of(desk.Texts.Words, line.Language ?? ""), [.. line.Words.Select(desk.Texts.Find).OfType<string>()], desk.Lines(line.Facts));
}
