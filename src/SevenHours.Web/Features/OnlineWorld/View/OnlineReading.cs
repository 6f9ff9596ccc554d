using System.Globalization;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.OnlineWorld.View;

/// <summary>One reading of what a seat knows of the web, in one language. What pages say is made again from their addresses.</summary>
internal sealed class OnlineReading(SeatReading desk)
{
    public SeatReading Desk => desk;

    public SmallWeb Web { get; } = SmallWeb.Of(desk.Scenario);

    public OnlineDesk Online { get; } = desk.Desk.Part<OnlineDesk>();

    public WebSite SiteOf(WebItem item) => desk.Scenario.Table<WebSite>()[item.Site];

    /// <summary>The whole address of a page.</summary>
    public string UrlOf(WebItem item) => $"https://{SiteOf(item).Domain}/{WordOf(item.Kind)}/{item.Address}";

    /// <summary>Words as they stand there, with a translation for who reads another language.</summary>
    public SaidThere Say(WebItem item, Spoken words)
    {
        var mine = desk.Texts.Language.Tag;
        if (!words.IsSome)
            return SaidThere.Nothing;

        // With a language the web has no words in, only the translation is to be had, whoever wrote the page.
        var original = words.IsIn(item.Language) ? words.In(item.Language) : "";
        var read = words.In(mine);
        return new SaidThere(original.Length > 0 ? original : read, original.Length > 0 ? item.Language : mine, item.Language == mine || original == read ? null : read, read);
    }

    /// <summary>A number as the page writes it: hidden ones are spaced out so that no search finds them.</summary>
    public static string Shown(string number, bool isHidden) =>
        isHidden ? string.Join(' ', number.Where(sign => sign != ' ')) : number;

    /// <summary>A picture's fingerprint as it is compared.</summary>
    public static string Shown(ulong print) => print.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>The hash that was taken when a page was saved, as its custody has it; empty for none.</summary>
    public string HashOf(CaptureOnDesk capture) =>
        desk.Desk.Part<EvidenceDesk>().Find(capture.Handle)?.Lines.FirstOrDefault(line => line.Step == CustodyStep.Hashed)?.Hash ?? "";

    /// <summary>The part of an address that says what a page is.</summary>
    internal static string WordOf(PageKind kind) => kind switch
    {
        PageKind.Profile => "u",
        PageKind.Advert => "ad",
        PageKind.Job => "job",
        PageKind.Review => "review",
        PageKind.Comment => "c",
        _ => "post",
    };
}

/// <summary>Words of a page.</summary>
/// <param name="Original">As they stand there.</param>
/// <param name="Language">The language they stand there in.</param>
/// <param name="Translation">What they mean to the reader; null when he reads the language.</param>
/// <param name="Read">What lists show.</param>
public sealed record SaidThere(string Original, string Language, string? Translation, string Read)
{
    public static readonly SaidThere Nothing = new("", "", null, "");

    public bool IsSome => Original.Length > 0;
}
