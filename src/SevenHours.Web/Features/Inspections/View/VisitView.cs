using SevenHours.Disciplines.Inspections;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Inspections.View;

/// <summary>A place of work as a desk knows it: who came, what was secured, who works there, what they told. Nothing else of it.</summary>
public sealed record VisitView(string Token, string Title, string Place)
{
    /// <summary>What whoever arrives sees; null for nothing, or before a visit came.</summary>
    public string? Arrival { get; init; }

    /// <summary>When the visit came, in exercise seconds; null when only papers were read.</summary>
    public long? OpenedAt { get; init; }

    public bool IsClosed { get; init; }

    /// <summary>The group's token on the pages of screening.</summary>
    public string Group { get; init; } = "";

    /// <summary>The currency of wages.</summary>
    public string Currency { get; init; } = "";

    public PaperKinds Papers { get; init; }

    /// <summary>Those of the papers that were taken without the power to.</summary>
    public PaperKinds Powerless { get; init; }

    /// <summary>The plan by which the visit came; null for none.</summary>
    public VisitPlanView? Plan { get; init; }

    /// <summary>The steps that belong to the reader as the visit stands.</summary>
    public required Listed<VisitStep> Own { get; init; }

    /// <summary>How many were counted at work; null when nobody counted.</summary>
    public int? Heads { get; init; }

    /// <summary>What the employer said, once asked.</summary>
    public string? Employer { get; init; }

    /// <summary>What is seen where people sleep, once somebody looked.</summary>
    public string? Dormitory { get; init; }

    /// <summary>Whether one knows of a place where people sleep.</summary>
    public bool HasDormitory { get; init; }

    /// <summary>Who rode to work in the employer's vehicle, in a sentence; null when nobody looked.</summary>
    public string? Rides { get; init; }

    public required Listed<VisitMemberRow> Members { get; init; }

    public required Listed<VisitWorkRow> Running { get; init; }

    /// <summary>Everybody who works there, by number: with their papers as far as they were secured, and what they told.</summary>
    public required Listed<WorkerRow> People { get; init; }

    public required Listed<VisitFormRow> Forms { get; init; }

    /// <summary>What happened, the latest first.</summary>
    public required Listed<VisitLogRow> Log { get; init; }

    /// <summary>The reader's own seat when it came along; null otherwise.</summary>
    public VisitMemberRow? Me => Members.FirstOrDefault(member => member.IsMe);

    /// <summary>What the reader's own seat is doing; null for nothing.</summary>
    public VisitWorkRow? Mine => Running.FirstOrDefault(work => work.IsMine);

    /// <summary>The places a desk knows something of, in the order it came to know.</summary>
    internal static Listed<VisitView> All(SeatReading desk) => [.. desk.Desk.Part<InspectionsDesk>().Sheets.Select(sheet => new VisitReading(desk, sheet).Read())];

    /// <summary>The place a token means, as far as the desk knows of it; none otherwise.</summary>
    internal static Id<Workplace> Find(SeatReading desk, string? token) =>
        Desk.View.Token.Find(desk.Scenario, desk.Desk.Part<InspectionsDesk>().Sheets.Select(sheet => sheet.Site), token);
}

/// <summary>Somebody who came.</summary>
public sealed record VisitMemberRow(string Seat, string Agency, string Short, VisitRole? Role, bool IsMe);

/// <summary>A step that is being done.</summary>
public sealed record VisitWorkRow(string Who, VisitStep Step, long Until, bool IsMine);

/// <summary>A form.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Who">Who filed it.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="For">How many people it is for.</param>
/// <param name="AnsweredAt">When it was answered; null before, or when nothing answers it.</param>
/// <param name="Granted">How many were given what was asked.</param>
/// <param name="Amount">How much in all; null for what is no money.</param>
/// <param name="Text">In words; null for none.</param>
public sealed record VisitFormRow(VisitFormKind Kind, string Who, long At, int For, long? AnsweredAt, int Granted, string? Amount, string? Text);

/// <summary>A line of what happened.</summary>
public sealed record VisitLogRow(long At, string Icon, string Who, string What);

/// <summary>Somebody who works there, as one line.</summary>
/// <param name="Number">The number.</param>
/// <param name="Name">The name as told.</param>
/// <param name="About">Age and origin as told, and the languages.</param>
public sealed record WorkerRow(int Number, string Name, string About)
{
    /// <summary>Why the person is not there; null when there.</summary>
    public WhyGone? Gone { get; init; }

    /// <summary>How the person last spoke to one's side; null before.</summary>
    public Telling? Telling { get; init; }

    /// <summary>How many times somebody spoke with the person, as far as one knows.</summary>
    public int Talks { get; init; }

    /// <summary>When a talk of one's own side is over, in exercise seconds; null for none.</summary>
    public long? TalkUntil { get; init; }

    /// <summary>What a check at the gate showed; null when one does not know.</summary>
    public Residence? Residence { get; init; }

    /// <summary>How far the referral is, in a word; null for none.</summary>
    public string? Referral { get; init; }

    /// <summary>Whether the lists have the person; null while nobody has lists.</summary>
    public bool? IsListed { get; init; }

    /// <summary>What the papers and the person say, in the order of the table's columns; null where one does not know.</summary>
    public required Listed<string?> Cells { get; init; }

    /// <summary>The topics somebody of one's side marked.</summary>
    public required Listed<WorkTopic> Marks { get; init; }
}
