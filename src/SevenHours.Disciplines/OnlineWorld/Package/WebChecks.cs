using System.Globalization;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>What is checked beyond names: safe fiction, places in time, and whether what is planted can be found.</summary>
internal static class WebChecks
{
    private const int Day = 86_400;
    private const int FewestAround = 50;

    private static readonly string[] Networks = ["192.0.2.", "198.51.100.", "203.0.113."];

    public static void Run(ScenarioBuild build)
    {
        foreach (var site in build.Package.All<SiteModel>())
        {
            Check(build, site);
        }

        var put = ModelWalk.All<PutsUpModel>(build.Package).Select(p => p.What.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var page in Pages(build))
        {
            Contacts(build, page);
            InTime(build, page);
            Marks(build, page);
            if (page.Later && !put.Contains(page.Id))
            {
                build.Diagnostics.Report(WebRules.NeverUp, page.WrittenAt, page.Id);
            }
        }

        foreach (var post in build.Package.All<PostModel>())
        {
            Sites(build, post);
        }
    }

    /// <summary>All pages the author wrote.</summary>
    public static IEnumerable<WebPageModel> Pages(ScenarioBuild build) =>
        build.Package.All<ProfileModel>().Concat<WebPageModel>(build.Package.All<PostModel>());

    private static void Check(ScenarioBuild build, SiteModel site)
    {
        if (!site.Domain.EndsWith(".example", StringComparison.Ordinal) || !site.Domain.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-'))
        {
            build.Diagnostics.Report(WebRules.RealDomain, site.WrittenAt, site.Id, site.Domain);
        }

        if (site.Logs.Seconds is < 30 * Day or > 180 * Day)
        {
            build.Diagnostics.Report(WebRules.OddRetention, site.WrittenAt, site.Id, "logs", Days(site.Logs));
        }

        if (site.Holds.Seconds is < 60 * Day or > 90 * Day)
        {
            build.Diagnostics.Report(WebRules.OddRetention, site.WrittenAt, site.Id, "what it preserves", Days(site.Holds));
        }

        if (site.Company is null)
        {
            build.Diagnostics.Report(WebRules.NobodyToOrder, site.WrittenAt, site.Id);
        }

        if (site.Amount < FewestAround && Pages(build).Any(p => string.Equals(p.On.Id, site.Id, StringComparison.Ordinal)))
        {
            build.Diagnostics.Report(WebRules.Bare, site.WrittenAt, site.Id, site.Amount.ToString(CultureInfo.InvariantCulture));
        }
    }

    // The gate looks at every text of a package by itself; a contact on a page is looked at here too, before the package is ever handed on.
    private static void Contacts(ScenarioBuild build, WebPageModel page)
    {
        var phones = page.Phone.Concat((page as PostModel)?.Edits.SelectMany(e => e.Phone) ?? []);
        var profile = page as ProfileModel;
        List<string> strays =
        [
            .. phones.Append(profile?.SubscriberPhone ?? "").Where(p => p.Length > 0 && !p.StartsWith("+999", StringComparison.Ordinal)),
            .. new[] { page.Mail, page.Handle }.Where(n => n.Length > 0 && !n.EndsWith(".example", StringComparison.Ordinal)),
            .. new[] { profile?.Network ?? "" }.Where(n => n.Length > 0 && !Networks.Any(f => n.StartsWith(f, StringComparison.Ordinal))),
            .. new[] { page.Mail, page.Handle }.SelectMany(IdentifierLint.Find).Select(s => s.Found),
        ];
        foreach (var stray in strays.Distinct(StringComparer.Ordinal))
        {
            build.Diagnostics.Report(WebRules.RealContact, page.WrittenAt, page.Id, stray);
        }
    }

    private static void InTime(ScenarioBuild build, WebPageModel page)
    {
        var edits = (page as PostModel)?.Edits.Select(e => e.At) ?? [];
        if (!page.Later && edits.Append(page.Until).Any(t => t is { } time && time <= page.Appears))
        {
            build.Diagnostics.Report(WebRules.GoneFirst, page.WrittenAt, page.Id);
        }
    }

    private static void Marks(ScenarioBuild build, WebPageModel page)
    {
        foreach (var mark in page.Marks.Where(m => !Shows(page, m.Detail)))
        {
            build.Diagnostics.Report(WebRules.NothingThere, mark.WrittenAt, page.Id, Enum.GetName(mark.Detail)!.ToLowerInvariant());
        }
    }

    private static bool Shows(WebPageModel page, DetailKind detail) => detail switch
    {
        DetailKind.Number => page.Phone.Count > 0 || (page as PostModel)?.Edits.Any(e => e.Phone.Count > 0) == true,
        DetailKind.Image => page.Photos.Count > 0,
        DetailKind.Handle => page.Handle.Length > 0 || page.Mail.Length > 0,
        DetailKind.Place => page.Place is not null,
        DetailKind.Pay => page is PostModel { Pay: not null },
        DetailKind.Subscriber => page is ProfileModel { Subscriber: not null },
        DetailKind.Text => page.Text is not null,
        _ => true,
    };

    private static void Sites(ScenarioBuild build, PostModel post)
    {
        foreach (var other in new WebPageModel?[] { post.By.Target, post.Under?.Target }.OfType<WebPageModel>())
        {
            if (!string.Equals(other.On.Id, post.On.Id, StringComparison.Ordinal))
            {
                build.Diagnostics.Report(WebRules.OtherSite, post.WrittenAt, post.Id, post.On.Id, other.On.Id);
            }
        }
    }

    private static string Days(Span span) => (span.Seconds / Day).ToString(CultureInfo.InvariantCulture);
}
