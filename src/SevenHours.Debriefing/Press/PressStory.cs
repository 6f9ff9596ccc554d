using SevenHours.Disciplines.Press;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A story that was out, as the debrief reads it: what stood behind it, whom it let be known, and what came of it.</summary>
/// <param name="Published">The event by which it was out.</param>
/// <param name="At">When.</param>
/// <param name="Story">The story.</param>
/// <param name="Claims">What it said, each with what stood behind it then.</param>
/// <param name="Identified">Whom details that stood in it let be known, each once.</param>
/// <param name="Asked">The questions by which the paper had asked for another side before.</param>
/// <param name="Broken">The promises to wait that it broke.</param>
/// <param name="Corrected">The corrections.</param>
/// <param name="Costs">Harm and breaches that came of it.</param>
public sealed record PressStory(
    EventId Published, SimTime At, Story Story, IReadOnlyList<PrintedClaim> Claims, IReadOnlyList<Id<Subject>> Identified, IReadOnlyList<EventId> Asked,
    IReadOnlyList<EventId> Broken, IReadOnlyList<EventId> Corrected, IReadOnlyList<EventId> Costs)
{
    /// <summary>How many independent sources a claim needs.</summary>
    public const int Needed = 2;

    /// <summary>Whether some claim had fewer sources than it needs.</summary>
    public bool IsThin => Claims.Any(claim => claim.Sources < Needed);

    /// <summary>All stories that were out, in their order.</summary>
    public static IReadOnlyList<PressStory> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once<IReadOnlyList<PressStory>>(static whole => [.. whole.All<StoryPublished>().Select(published => Of(whole, published))]);
    }

    private static PressStory Of(History history, Seen<StoryPublished> published)
    {
        var (scenario, story) = (history.Scenario, published.Event.Story);
        var claims = scenario.Table<Claim>();
        var paper = scenario.Seats[story.Seat].Agency;
        return new PressStory(
            published.Id, published.At, story,
            [.. story.Claims.Select(claim => PrintedClaim.Of(history, claim, paper, published.Id))],
            [.. story.Details.Select(detail => claims[detail.Claim].Detail(detail.Detail)!.Identifies).Where(who => who.IsSome).Distinct()],
            [.. history.All<ReplyAsked>().Where(e => e.Id.Value < published.Id.Value && scenario.Seats[e.Event.Enquiry.Seat].Agency == paper).Select(e => e.Id)],
            [.. history.All<EmbargoMoved>().Where(e => e.Event.State == EmbargoState.Broken && IsOf(history, e.Id, published.Id)).Select(e => e.Id)],
            [.. history.All<StoryCorrected>().Where(e => e.Event.Story == story.Handle).Select(e => e.Id)],
            [.. history.All<HarmDone>().Where(e => IsOf(history, e.Id, published.Id)).Select(e => e.Id), .. history.All<RightBreached>().Where(e => IsOf(history, e.Id, published.Id)).Select(e => e.Id)]);
    }

    private static bool IsOf(History history, EventId id, EventId cause) => history[id].Causes.All.Contains(cause);
}

/// <summary>A claim as it was printed.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Sources">How many independent sources the paper had for it.</param>
/// <param name="IsFalse">Whether it was false.</param>
/// <param name="Checks">The checks that were done by then.</param>
public sealed record PrintedClaim(Id<Claim> Claim, int Sources, bool IsFalse, IReadOnlyList<EventId> Checks)
{
    internal static PrintedClaim Of(History history, Id<Claim> id, Id<Agency> paper, EventId until)
    {
        var claim = history.Scenario.Table<Claim>()[id];
        var done = history.All<ClaimChecked>().Where(e => e.Id.Value < until.Value && e.Event.Check.Claim == id && e.Event.Check.Paper == paper).ToList();
        var kinds = done.Where(e => e.Event.Check.Found == Finding.Confirms).Select(e => claim.Check(e.Event.Check.Check)!.Source);
        return new PrintedClaim(id, PressBook.Count(claim.Source, kinds), claim.IsFalse, [.. done.Select(e => e.Id)]);
    }
}
