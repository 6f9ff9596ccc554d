using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.WhiteCell.Room;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.WhiteCell.View;

/// <summary>A line of the queue.</summary>
/// <param name="Team">In which team's world it waits.</param>
/// <param name="Name">Its name in that world's queue.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Short">The agency that waits, in letters.</param>
/// <param name="From">Who waits.</param>
/// <param name="To">The body asked; empty for a described act.</param>
/// <param name="Title">What is asked.</param>
/// <param name="Text">The first of the asker's own words.</param>
/// <param name="At">Since when, in exercise seconds.</param>
/// <param name="Limit">When it ought to be answered.</param>
/// <param name="IsPolicyNext">Whether policy answers then.</param>
/// <param name="IsLate">Whether that is past.</param>
/// <param name="Holder">Who holds it; null when nobody does.</param>
/// <param name="IsMine">Whether the reader does.</param>
/// <param name="Clock">The clock of that world.</param>
public sealed record QueueRow(
    int Team,
    string Name,
    DeskItemKind Kind,
    string Short,
    string From,
    string To,
    string Title,
    string Text,
    long At,
    long Limit,
    bool IsPolicyNext,
    bool IsLate,
    string? Holder,
    bool IsMine,
    ClockFormula Clock)
{
    private const int Excerpt = 140;

    /// <summary>The id of its element.</summary>
    public string Id => $"wait-{Team}-{Name.Replace('.', '-')}";

    /// <summary>Where it opens, under the page.</summary>
    public string Path => $"{Team}/{Name}";

    internal static QueueRow Of(WhiteCellRoom room, int team, DeskItem item, World world, StaffTexts texts, ClockFormula clock)
    {
        var claim = room.Exercise.ClaimOn(team, item.Name);
        var (title, text) = Wording(world, item, texts);
        return new QueueRow(
            team, item.Name, item.Kind, texts.Short(item.From), texts.Of(item.From), item.To.IsSome ? texts.Of(item.To) : "", title,
            text.Length > Excerpt ? $"{text[..Excerpt]}…" : text, item.At.Seconds, item.Limit.Seconds, item.IsPolicyNext, item.IsLate(world.Now),
            claim is null ? null : room.NameOf(claim.Person), claim?.Person == room.Me, clock);
    }

    private static (string Title, string Text) Wording(World world, DeskItem item, StaffTexts texts) => item.Kind switch
    {
        DeskItemKind.Request when world.Part<RequestsPart>().Find(item.Handle) is { } request =>
            (AnswerDeskReading.TitleOf(request.Petition, texts), texts.Of(request.Petition.Text)),
        DeskItemKind.Described => (texts.Words["white.described"], texts.Of(world.Part<KnowledgePart>().DescribedAct(item.Handle)!.Text)),
        DeskItemKind.Invitation => (texts.Words["white.invited"], texts.Of(world.Part<PlanningPart>().Find(item.Handle)!.Call.Purpose)),
        DeskItemKind.Letter when world.Part<CooperationPart>().Letters.Find(item.Handle) is { } letter => (texts.Of(world.Scenario.Table<CooperationChannel>()[letter.Channel].Title), texts.Of(letter.Purpose)),
        DeskItemKind.Consent => (texts.Words["white.consent"], texts.Of(world.Part<WallPart>().Find(item.Handle)!.Why)),
        _ => (texts.Words["white.message"], texts.Of(world.Part<KnowledgePart>().Item(item.Handle)!.Text)),
    };
}

/// <summary>The whole queue as one reader sees it.</summary>
/// <param name="Rows">All that waits in all worlds, the most urgent first.</param>
/// <param name="Teams">How many teams there are.</param>
/// <param name="NextLimit">The wall instant at which the next line becomes late or a claim lapses; null for none.</param>
public sealed record QueueView(Desk.View.Listed<QueueRow> Rows, int Teams, DateTimeOffset? NextLimit)
{
    /// <summary>How many are late.</summary>
    public int Late => Rows.Count(row => row.IsLate);

    /// <summary>Reads it.</summary>
    public static QueueView Of(WhiteCellRoom room)
    {
        var rows = new List<QueueRow>();
        foreach (var team in room.Exercise.Session.Syndicates)
        {
            var clock = room.Exercise.ClockOf(team.Number);
            var items = room.Exercise.QueueOf(team.Number);
            rows.AddRange(room.Exercise.Live(team.Number).Read(world =>
            {
                var texts = room.Texts(world.Scenario);
                return items.Select(item => QueueRow.Of(room, team.Number, item, world, texts, clock)).ToList();
            }));
        }

        var now = room.Now;
        return new QueueView(
            [.. rows.OrderBy(row => row.Limit - row.Clock.Now(now)).ThenBy(row => row.At).ThenBy(row => row.Team).ThenBy(row => row.Name, StringComparer.Ordinal)],
            room.Exercise.Session.Syndicates.Length,
            rows.Select(row => LimitAt(row, now)).Concat(room.Exercise.Session.Claims.Values.Select(claim => (DateTimeOffset?)claim.Until)).Where(at => at > now).Min());
    }

    private static DateTimeOffset? LimitAt(QueueRow row, DateTimeOffset now) => row.Clock.State == ClockState.Running && !row.IsLate
        ? now.AddSeconds((row.Limit + 1 - row.Clock.Now(now)) / (double)row.Clock.Speed)
        : null;
}
