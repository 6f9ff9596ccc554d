using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Evidence.View;

/// <summary>A file before a court, in words.</summary>
/// <param name="Id">Its opaque name.</param>
/// <param name="Offence">The offence.</param>
/// <param name="Sought">What is asked.</param>
/// <param name="From">Who submitted it.</param>
/// <param name="Court">To which court.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Persons">Against whom; null when nobody is named.</param>
/// <param name="Says">What is asked and why; null for nothing.</param>
/// <param name="IsChild">Whether the person harmed is said to be a child.</param>
/// <param name="IsOurs">Whether this seat's court is to rule.</param>
/// <param name="TakenBy">Who at the court took it up; null while nobody has.</param>
/// <param name="Outcome">How it ended, as it stands in styles; null while it is open.</param>
/// <param name="OutcomeSays">How it ended, in words.</param>
/// <param name="RuledAt">When it was ruled on.</param>
/// <param name="Judge">Who ruled.</param>
/// <param name="Reasons">The judge's own words; null for none.</param>
/// <param name="Missing">What it lacks, in words.</param>
/// <param name="Exhibits">The exhibits in it.</param>
/// <param name="Elements">The elements.</param>
public sealed record HearingView(
    string Id, string Offence, string Sought, string From, string Court, long At, string? Persons, string? Says, bool IsChild, bool IsOurs,
    string? TakenBy, string? Outcome, string? OutcomeSays, long RuledAt, string? Judge, string? Reasons, Listed<string> Missing,
    Listed<HeardExhibit> Exhibits, Listed<HeardElement> Elements)
{
    /// <summary>What the law wants for what is asked, in words.</summary>
    public required string Standard { get; init; }

    /// <summary>All of them, the newest first.</summary>
    internal static Listed<HearingView> All(EvidenceReading reading) => [.. reading.Evidence.Hearings.Select(h => Of(reading, h)).Reverse()];

    internal static HearingView Of(EvidenceReading reading, HearingOnDesk hearing)
    {
        var (desk, file) = (reading.Desk, hearing.File);
        var offence = desk.Scenario.Table<Offence>()[file.Offence];
        var ruling = hearing.Ruling;
        return new HearingView(
            file.Handle.ToString(), desk.Of(offence.Title), reading.Word("sought", file.Sought), desk.SeatTitle(file.Seat),
            file.To.IsSome ? desk.AgencyTitle(file.To) : reading.Word("the.court"), hearing.At.Seconds, desk.Texts.Find(file.Persons), desk.Texts.Find(file.Says),
            file.IsChild, file.To.IsSome && file.To == desk.Agency,
            hearing.TakenBy.IsSome ? desk.SeatTitle(hearing.TakenBy) : null,
            ruling is null ? null : SnakeCase.Of(ruling.Outcome), ruling is null ? null : reading.Word("outcome", ruling.Outcome),
            ruling is null ? 0 : hearing.RuledAt.Seconds,
            ruling is null ? null : reading.Who(hearing.RuledBy, file.To),
            desk.Texts.Find(ruling?.Says ?? TextRef.None),
            [.. (ruling?.Missing ?? []).Select(gap => GapOf(reading, offence, gap))],
            [.. file.Exhibits.Select(reading.Evidence.Find).OfType<Exhibit>().Select(e => HeardExhibit.Of(reading, e, ruling?.Exhibits.FirstOrDefault(r => r.Exhibit == e.Handle)))],
            [.. offence.Elements.Where(e => !(file.IsChild && e.NotForChildren)).Select(e => HeardElement.Of(reading, file, e, ruling?.Elements.FirstOrDefault(r => r.Element == e.Name)))])
        {
            Standard = reading.Word("standard", file.Sought),
        };
    }

    private static string GapOf(EvidenceReading reading, Offence offence, string gap) =>
        gap.StartsWith(FileGaps.ElementPrefix, StringComparison.Ordinal)
            ? reading.Word("gap.element", ("element", offence.Element(gap[FileGaps.ElementPrefix.Length..]) is { } element ? reading.Desk.Of(element.Title) : ""))
            : reading.Word("gap." + gap);
}

/// <summary>An exhibit before a court: what one's own papers say of it, and what the court ruled.</summary>
/// <param name="Card">Its line in the list.</param>
/// <param name="Breaks">What one's own papers say against it.</param>
/// <param name="Factors">The factors of its weight by one's own papers.</param>
/// <param name="Finding">What the court ruled, as it stands in styles; null while it is open.</param>
/// <param name="FindingSays">What the court ruled, in words.</param>
/// <param name="Why">What the ruling rests on.</param>
/// <param name="Says">The judge's own words; null for none.</param>
public sealed record HeardExhibit(
    ExhibitCard Card, Listed<BreakLine> Breaks, Listed<Factor> Factors, string? Finding, string? FindingSays, Listed<string> Why, string? Says)
{
    internal static HeardExhibit Of(EvidenceReading reading, Exhibit exhibit, ExhibitRuling? ruling)
    {
        var stands = reading.File.Of(exhibit);
        return new HeardExhibit(
            ExhibitCard.Of(reading, exhibit), [.. stands.Breaks.Select(b => BreakLine.Of(reading, b, exhibit))], Factor.All(reading, exhibit, stands),
            ruling is null ? null : SnakeCase.Of(ruling.Finding), ruling is null ? null : reading.Word("finding", ruling.Finding),
            ruling is null ? [] : [.. WhyOf(reading, exhibit, ruling)], reading.Desk.Texts.Find(ruling?.Says ?? TextRef.None));
    }

    private static IEnumerable<string> WhyOf(EvidenceReading reading, Exhibit exhibit, ExhibitRuling ruling)
    {
        foreach (var found in ruling.Why)
            yield return BreakLine.Of(reading, found, exhibit).Says;
        if (ruling.IsUnread)
            yield return reading.Word("unread", ("language", exhibit.Item.Language));
        if (ruling is { Why.Count: 0, IsUnread: false, Weight: >= 0 })
            yield return reading.Word("why.clean");
        if (ruling.Weight >= 0)
            yield return reading.Word("why.weight", ("weight", ruling.Weight));
    }
}

/// <summary>An element before a court.</summary>
/// <param name="Name">Its name in forms.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Asks">What must be shown; null when nothing is said.</param>
/// <param name="Argued">What was argued for it, by number.</param>
/// <param name="Standing">How the court found it, as it stands in styles; null while it is open.</param>
/// <param name="StandingSays">How the court found it, in words.</param>
/// <param name="Says">The judge's own words; null for none.</param>
public sealed record HeardElement(string Name, string Title, string? Asks, string Argued, string? Standing, string? StandingSays, string? Says)
{
    internal static HeardElement Of(EvidenceReading reading, HearingFile file, OffenceElement element, ElementRuling? ruling)
    {
        var numbers = file.Arguments.Where(a => a.Element == element.Name).Select(a => reading.MarkOf(a.Exhibit)).Where(mark => mark.Length > 0).Distinct().ToList();
        return new HeardElement(
            element.Name, reading.Desk.Of(element.Title), reading.Desk.Texts.Find(element.Asks),
            numbers.Count == 0 ? reading.Word("argued.none") : reading.Word("argued", ("numbers", string.Join(", ", numbers))),
            ruling is null ? null : SnakeCase.Of(ruling.Standing),
            ruling is null ? null : ruling.Sources > 0 ? reading.Word("ruled.sources", ("says", reading.Word("standing", ruling.Standing)), ("n", ruling.Sources)) : reading.Word("standing", ruling.Standing),
            reading.Desk.Texts.Find(ruling?.Says ?? TextRef.None));
    }
}
