using SevenHours.Disciplines.Knowledge;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>A talk off screen, as it was recorded.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="Kind">What it was.</param>
/// <param name="When">When it took place, in exercise seconds.</param>
/// <param name="Place">Where, in words; null when nobody said.</param>
/// <param name="Present">The seats that were there.</param>
/// <param name="Others">Who else was there; null for nobody.</param>
/// <param name="Facts">What passed.</param>
/// <param name="Agreed">What was agreed; null for nothing.</param>
/// <param name="Words">What was said in words of the recorder.</param>
/// <param name="IsSuperseded">Whether it was corrected by another.</param>
/// <param name="IsDisputed">Whether somebody says that it is wrong, as far as this seat is told.</param>
public sealed record RecordRow(
    string Id, ConversationKind Kind, long When, string? Place, string Present, string? Others, Listed<FactLine> Facts, string? Agreed,
    Listed<string> Words, bool IsSuperseded, bool IsDisputed)
{
    internal static Listed<RecordRow> All(SeatReading desk) => [.. desk.Knowledge.Records.Reverse().Select(entry => Of(desk, entry))];

    // A seat that was said to be present sees the facts it heard or recorded, by what it holds itself.
    internal static RecordRow Of(SeatReading desk, RecordEntry entry) => Of(desk, entry, entry.Conversation);

    private static RecordRow Of(SeatReading desk, RecordEntry entry, ConversationRecorded talk) => new(
        talk.Record.ToString(), talk.Kind, talk.When.Seconds, PlaceOf(desk, talk), desk.Seats(talk.Present), desk.Texts.Find(talk.Others),
        desk.Lines(talk.Passed.Select(passed => passed.Fact).Where(desk.Knowledge.Holds).Distinct()), AgreedIn(desk, talk),
        [.. entry.Heard.Select(heard => desk.Of(heard.Words.Says))], entry.IsSuperseded, entry.Disputes.Count > 0);

    private static string? AgreedIn(SeatReading desk, ConversationRecorded talk) =>
        desk.Texts.Find(talk.Decisions) ?? (talk.Decided.Count == 0 ? null : string.Join("; ", talk.Decided.Select(decided => desk.Of(decided.What))));

    private static string? PlaceOf(SeatReading desk, ConversationRecorded talk) =>
        desk.Texts.Find(talk.PlaceText) ?? (talk.Place.IsSome ? desk.Of(desk.Scenario.Subjects[talk.Place].Title) : null);
}
