using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;
using SevenHours.Web.Features.Evidence.Parts;
using SevenHours.Web.Features.Evidence.View;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.Evidence;

/// <summary>The live parts of the pages of evidence: the list, the chain and weight of one exhibit, the ruling on one file. No form is sent again.</summary>
internal static class EvidenceParts
{
    /// <summary>The list of all exhibits.</summary>
    public const string List = "list";

    private const string Exhibit = "exhibit.";
    private const string Hearing = "hearing.";

    /// <summary>What the page of one exhibit shows.</summary>
    public static string OfExhibit(string handle) => Exhibit + handle;

    /// <summary>What the page of one file shows.</summary>
    public static string OfHearing(string handle) => Hearing + handle;

    public static async Task DrawAsync(WallLive live)
    {
        var href = EvidenceFeature.Href(live.At);
        if (live.Thing == List)
            await live.SendAsync<ExhibitList>("exhibit-list", ("Cards", live.At.Read(desk => ExhibitCard.All(new EvidenceReading(desk)))), ("Base", href));
        else if (Named(live, Exhibit) is { IsSome: true } handle && live.At.Read(desk => Read(new EvidenceReading(desk), handle)) is { } exhibit)
        {
            await live.SendAsync<CustodyChain>("custody-chain", ("Lines", exhibit.Custody), ("Href", href));
            await live.SendAsync<WeightCard>("exhibit-weight", ("Weight", exhibit.Card.Weight), ("Factors", exhibit.Factors), ("Breaks", exhibit.Breaks));
        }
        else if (Named(live, Hearing) is { IsSome: true } file && live.At.Read(desk => ReadHearing(new EvidenceReading(desk), file)) is { IsOurs: false } hearing)
            await live.SendAsync<RulingPart>("hearing-ruling", ("Hearing", hearing), ("Href", href));
    }

    private static Handle Named(WallLive live, string prefix) =>
        live.Thing is { } thing && thing.StartsWith(prefix, StringComparison.Ordinal) && Handle.TryParse(thing[prefix.Length..], out var handle) ? handle : Handle.None;

    private static ExhibitView? Read(EvidenceReading reading, Handle handle) => reading.Evidence.Find(handle) is { } exhibit ? ExhibitView.Of(reading, exhibit) : null;

    private static HearingView? ReadHearing(EvidenceReading reading, Handle file) => reading.Evidence.Hearing(file) is { } hearing ? HearingView.Of(reading, hearing) : null;
}
