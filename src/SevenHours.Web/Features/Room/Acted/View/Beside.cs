using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Room.Topics;

namespace SevenHours.Web.Features.Room.Acted.View;

/// <summary>An interview as somebody beside it sees it: who, since when, and how it was asked so far. Nothing of how the person feels.</summary>
/// <param name="Person">With whom.</param>
/// <param name="Lead">Who leads it.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Since">Since when, in exercise seconds.</param>
/// <param name="ClosedAt">When it ended; null while it goes on.</param>
/// <param name="IsLead">Whether the reader leads it.</param>
/// <param name="IsHere">Whether he can do something in it now.</param>
/// <param name="Present">Who is in the room, the lead first.</param>
/// <param name="Plan">The plan in words; empty for none.</param>
/// <param name="Coded">What was asked, the latest first.</param>
/// <param name="Count">How much was asked.</param>
/// <param name="Topics">What a question can be about.</param>
public sealed record Beside(
    string Person, string Lead, InterviewPurpose Purpose, long Since, long? ClosedAt, bool IsLead, bool IsHere,
    Listed<string> Present, string Plan, Listed<CodedRow> Coded, int Count, Listed<TopicChip> Topics)
{
    /// <summary>How many coded questions a page shows.</summary>
    public const int Shown = 8;

    /// <summary>The interview somebody is beside.</summary>
    public static Beside Of(AtInterview at) => at.IsSeat ? OfSeat(at) : OfStaff(at);

    private static Beside OfSeat(AtInterview at) => at.Live.Read(at.Seat, desk =>
    {
        var interview = desk.Part<InterviewsDesk>().Interview(at.Handle)!;
        var questions = interview.Lines.Where(line => line is { Kind: RoomLineKind.Question, Style: not null }).ToList();
        var plan = at.Texts.Of(interview.Setup.Plan);
        return new Beside(
            NameOf(at, interview.Persona), TitleOf(at, interview.Lead), interview.Setup.Purpose, interview.Since.Seconds, interview.ClosedAt?.Seconds,
            interview.Lead == at.Seat, interview.IsHere,
            Everybody(at, interview.Lead, interview.Present), plan,
            [.. questions.AsEnumerable().Reverse().Take(Shown).Select(line => CodedRow.Of(line, interview.Lines))],
            questions.Count,
            TopicChip.Planned(plan));
    });

    private static Beside OfStaff(AtInterview at) => at.Live.Read(world =>
    {
        var interview = world.Part<InterviewsPart>().Interview(at.Handle)!;
        string Title(string? topic) => TopicWords.Of(topic, world.Scenario, at.Texts.Of, at.Texts.Words);
        return new Beside(
            NameOf(at, interview.Persona), TitleOf(at, interview.Lead), interview.Setup.Purpose, interview.OpenedAt.Seconds, interview.ClosedAt?.Seconds,
            false, interview.IsOpen,
            Everybody(at, interview.Lead, interview.Present), at.Texts.Of(interview.Setup.Plan),
            [.. interview.Questions.Reverse().Take(Shown).Select(question => CodedRow.Of(question, interview, Title))],
            interview.Questions.Count,
            TopicChip.All(world.Scenario.Table<Persona>()[interview.Persona], Title));
    });

    private static string NameOf(AtInterview at, Id<Persona> persona) =>
        at.Texts.Of(at.Scenario.Subjects[at.Scenario.Table<Persona>()[persona].Of].Title);

    private static string TitleOf(AtInterview at, Id<Seat> seat) => at.Texts.Of(at.Scenario.Seats[seat].Title);

    private static Listed<string> Everybody(AtInterview at, Id<Seat> lead, SeatSet present) =>
        [.. present.ToList().Where(seat => !at.Scenario.Seats[seat].IsRolePlayer).OrderByDescending(seat => seat == lead).Select(seat => TitleOf(at, seat))];
}
