using SevenHours.Disciplines.Evidence;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Evidence.View;

/// <summary>A line of custody in words, with the breaks that came about at it.</summary>
/// <param name="Step">What happened, as it stands in addresses.</param>
/// <param name="Icon">Its icon.</param>
/// <param name="Says">What happened, in words.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Who">Who.</param>
/// <param name="Note">What was noted; null for nothing.</param>
/// <param name="Hash">The hash that was found; null for none.</param>
/// <param name="Product">The exhibit that came of it, by handle; null for none on this desk.</param>
/// <param name="Breaks">What broke here.</param>
public sealed record CustodyEntry(
    string Step, string Icon, string Says, long At, string Who, string? Note, string? Hash, (string Id, string Mark)? Product, Listed<BreakLine> Breaks)
{
    internal static Listed<CustodyEntry> All(EvidenceReading reading, Exhibit exhibit, IReadOnlyList<Break> breaks)
    {
        var open = breaks.ToList();
        var entries = new List<CustodyEntry>();
        foreach (var line in exhibit.Lines)
        {
            var here = open.Where(b => b.At == line.At && FitsTo(b.Kind, line.Step)).ToList();
            open.RemoveAll(here.Contains);
            entries.Add(Of(reading, exhibit, line, here));
        }

        return [.. entries];
    }

    private static CustodyEntry Of(EvidenceReading reading, Exhibit exhibit, CustodyLine line, IReadOnlyList<Break> breaks) => new(
        SnakeCase.Of(line.Step),
        IconOf(line.Step),
        line.Step == CustodyStep.HandedOver ? reading.Word("step.handed_over.to", ("to", reading.Desk.AgencyTitle(line.To))) : reading.Word("step", line.Step),
        line.At.Seconds,
        reading.Who(line.Seat, line.Agency, line.By),
        reading.Desk.Texts.Find(line.Note),
        line.Hash.Length > 0 ? line.Hash : null,
        line.Product.IsSome && reading.MarkOf(line.Product) is { Length: > 0 } mark ? (line.Product.ToString(), mark) : null,
        [.. breaks.Select(b => BreakLine.Of(reading, b, exhibit))]);

    private static bool FitsTo(BreakKind kind, CustodyStep step) => kind switch
    {
        BreakKind.Gap or BreakKind.NotReceived or BreakKind.Unsealed => step == CustodyStep.HandedOver,
        BreakKind.HashDiffers => step is CustodyStep.Verified or CustodyStep.Hashed,
        BreakKind.LoggedLate => step == CustodyStep.Logged,
        BreakKind.OpenedUnlogged => step is CustodyStep.Opened or CustodyStep.Analysed or CustodyStep.Copied,
        BreakKind.WorkedUnreceived => step is CustodyStep.Opened or CustodyStep.Analysed or CustodyStep.Copied or CustodyStep.Translated,
        BreakKind.WorkedUnhashed => step is CustodyStep.HandedOver or CustodyStep.Analysed or CustodyStep.Copied,
        _ => true,
    };

    private static string IconOf(CustodyStep step) => step switch
    {
        CustodyStep.Seized => "hand-stop",
        CustodyStep.Logged => "clipboard-list",
        CustodyStep.Sealed => "lock",
        CustodyStep.Hashed => "key",
        CustodyStep.Verified => "shield-check",
        CustodyStep.HandedOver => "share",
        CustodyStep.Received => "check",
        CustodyStep.Opened => "package",
        CustodyStep.Analysed => "search",
        CustodyStep.Copied => "copy",
        CustodyStep.Translated => "language",
        CustodyStep.SetAside => "eye-off",
        _ => "arrow-back-up",
    };
}
