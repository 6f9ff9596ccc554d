using SevenHours.Disciplines.Operations;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Operations.View;

/// <summary>An operation as a desk knows it: the plan, who was briefed, what became of its sites, what was said of them.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="Title">What it is called.</param>
public sealed record OperationView(string Id, string Title)
{
    /// <summary>What it is for; null while nobody wrote it.</summary>
    public string? Purpose { get; init; }

    public required string Leader { get; init; }

    /// <summary>The leader's seat as it is written in the plan; null when nobody wrote one.</summary>
    public string? LeaderSeat { get; init; }

    /// <summary>The agencies on it.</summary>
    public required string Members { get; init; }

    public required Listed<SiteCard> Sites { get; init; }

    public required Listed<CriterionRow> Criteria { get; init; }

    public required Listed<BriefedRow> Briefed { get; init; }

    /// <summary>Who is on the operation, has no post and was not briefed.</summary>
    public required Listed<BriefedRow> Others { get; init; }

    public required Listed<ReportRow> Reports { get; init; }

    public required Listed<HotRow> Hot { get; init; }

    /// <summary>The last edits, the newest first.</summary>
    public required Listed<EditRow> Edits { get; init; }

    /// <summary>What changed since the reader was briefed.</summary>
    public required Listed<EditRow> Late { get; init; }

    /// <summary>The number of its last edit, which forms send back.</summary>
    public int LastEdit { get; init; }

    /// <summary>When it was launched; null before.</summary>
    public long? LaunchedAt { get; init; }

    public bool IsOver { get; init; }

    /// <summary>Whether the reader was briefed.</summary>
    public bool AmBriefed { get; init; }

    public bool IsLaunched => LaunchedAt is not null;

    public SiteCard? Site(string? id) => Sites.FirstOrDefault(site => site.Id == id);

    /// <summary>The operations a desk is on, in the order it came to them.</summary>
    internal static Listed<OperationView> All(SeatReading desk) =>
        [.. desk.Desk.Part<OperationsDesk>().Book.All.Select(operation => new OperationReading(desk, operation).Read())];
}

/// <summary>Somebody who was briefed, or has a post and was not.</summary>
public sealed record BriefedRow(string Seat, string Title, string Agency, long? At, bool IsLate, bool HasPost);

/// <summary>A criterion for calling off.</summary>
public sealed record CriterionRow(string Id, string Sign, bool StopsAll);

/// <summary>What a post reported.</summary>
public sealed record ReportRow(long At, string Seat, string Word, string? Says, string Site);

/// <summary>A line of the hot debrief.</summary>
public sealed record HotRow(string Site, long At, string Seat, HotKind Kind, string Says);

/// <summary>Something that was written in the plan.</summary>
public sealed record EditRow(int Number, long At, string Seat, string What);
