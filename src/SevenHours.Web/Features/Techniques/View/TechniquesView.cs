using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Techniques.View;

/// <summary>The techniques an agency uses and used, applications it made or received, and logs this seat was asked to translate.</summary>
/// <param name="Rows">Techniques: those under way first, then the newest.</param>
/// <param name="Applications">Applications that were argued, the newest first.</param>
/// <param name="Jobs">Logs to translate.</param>
/// <param name="Underway">Acts that are to become a technique.</param>
public sealed record TechniquesView(Listed<TechniqueRow> Rows, Listed<ApplicationRow> Applications, Listed<LogJobRow> Jobs, Listed<ActRow> Underway)
{
    internal static TechniquesView Of(SeatReading desk) => new(
        [.. desk.Desk.Part<TechniquesDesk>().All.Reverse().OrderBy(one => one.IsLive ? 0 : 1).Select(one => TechniqueRow.Of(desk, one))],
        [.. desk.Desk.Part<TechniquesDesk>().Argued.Reverse().Select(one => ApplicationRow.Of(desk, one)).OfType<ApplicationRow>()],
        JobsOf(desk),
        [.. desk.Desk.Part<ActionsDesk>().Acts.Where(act => act.Status is ActStatus.Running or ActStatus.Waiting && TechniqueTimes.KindOf(desk.Scenario, act.Plan.Action) is not null)
            .Select(act => ActRow.Of(desk, act))]);

    internal static Listed<LogJobRow> JobsOf(SeatReading desk) => [.. desk.Desk.Part<TechniquesDesk>().Jobs.Select(job => LogJobRow.Of(desk, job))];
}

/// <summary>A technique in a list.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="Icon">Its icon.</param>
/// <param name="Title">Which technique.</param>
/// <param name="Target">On whom or what, in the agency's own words.</param>
/// <param name="BegunAt">When it began, in exercise seconds.</param>
/// <param name="Until">Until when it is planned.</param>
/// <param name="AllowedUntil">Until when orders allow it; null where none is needed.</param>
/// <param name="IsLive">Whether it goes on.</param>
/// <param name="End">Why it ended, in words; null while it goes on.</param>
/// <param name="EndedAt">When it ended.</param>
/// <param name="Lines">How many lines its log has.</param>
/// <param name="Kept">How many of them were kept.</param>
/// <param name="Asks">What those in the field ask; null for nothing.</param>
public sealed record TechniqueRow(
    string Id, string Icon, string Title, string Target, long BegunAt, long Until, long? AllowedUntil, bool IsLive, string? End, long? EndedAt, int Lines, int Kept, string? Asks)
{
    /// <summary>Until when they wait.</summary>
    public long AsksDue { get; init; }

    /// <summary>How long they had at first.</summary>
    public long AsksTotal { get; init; }

    /// <summary>Whether it went on, or is planned to go on, after the order.</summary>
    public bool IsOverrun => AllowedUntil is { } allowed && (EndedAt ?? Until) > allowed;

    internal static TechniqueRow Of(SeatReading desk, Deployment one)
    {
        var open = one.Open;
        var moment = open is null ? null : desk.Scenario.Table<Technique>()[one.Technique].Moments[open.Moment];
        return new TechniqueRow(
            one.Handle.ToString(), TechniqueWords.Icon(one.Kind), desk.Word(TechniqueWords.Of(one.Kind)), TargetOf(desk, one), one.BegunAt.Seconds, one.Until.Seconds,
            one.NeedsOrder ? one.AllowedUntil.Seconds : null, one.IsLive, one.Ended is { } end ? desk.Word($"technique.end.{TechniqueWords.Name(end)}") : null,
            one.IsLive ? null : one.EndedAt.Seconds, TechniqueLog.Of(desk.Scenario, one.Log).Count, one.Marks.Count, moment is null ? null : desk.Of(moment.Asks))
        {
            AsksDue = open?.Due.Seconds ?? 0,
            AsksTotal = open is null ? 0 : (open.Due - open.At).Seconds,
        };
    }

    /// <summary>What it is turned on, in the words its agency used.</summary>
    internal static string TargetOf(SeatReading desk, Deployment one) =>
        desk.Desk.Part<ActionsDesk>().Find(one.Act) is { } act && desk.Texts.Find(act.Plan.TargetText) is { Length: > 0 } words ? words : "–";
}

/// <summary>An application in which something was argued.</summary>
/// <param name="Id">The request's handle.</param>
/// <param name="Title">What is asked for, and against whom or what.</param>
/// <param name="Who">Who asked whom.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="State">Where it stands, in words.</param>
/// <param name="IsOurs">Whether this agency asked.</param>
/// <param name="IsOpen">Whether it waits for an answer.</param>
/// <param name="Verdict">How it was answered; null while it was not.</param>
public sealed record ApplicationRow(string Id, string Title, string Who, long At, string State, bool IsOurs, bool IsOpen, Verdict? Verdict)
{
    internal static ApplicationRow? Of(SeatReading desk, ArguedRequest argued)
    {
        var requests = desk.Desk.Part<RequestsDesk>();
        var received = requests.FindReceived(argued.Request);
        if ((received is { IsOpen: true } ? received : requests.FindMade(argued.Request) ?? received) is not { } request)
            return null;

        return new ApplicationRow(
            argued.Request.ToString(), RequestRow.TitleOf(desk, request.Petition), $"{desk.SeatTitle(request.Petition.Asker)} {desk.Texts.Words.Language.Arrow} {desk.AgencyTitle(request.Petition.To)}", argued.At.Seconds,
            desk.Word($"technique.application.{(request.Verdict is { } verdict ? TechniqueWords.Name(verdict) : request.IsOpen ? "open" : "withdrawn")}"),
            request.IsOurs, request.IsOpen, request.Verdict);
    }
}

/// <summary>A log this seat was asked to translate.</summary>
/// <param name="Id">The technique's handle.</param>
/// <param name="For">Who asked.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Due">Until when it may wait.</param>
/// <param name="Count">How many lines.</param>
public sealed record LogJobRow(string Id, string For, long At, long Due, int Count)
{
    internal static LogJobRow Of(SeatReading desk, LogJob job) => new(
        job.Deployment.ToString(), desk.SeatTitle(job.For), job.At.Seconds, job.Due.Seconds, TechniqueLog.Of(desk.Scenario, job.Log).Count(line => line.Language.Length > 0));
}
