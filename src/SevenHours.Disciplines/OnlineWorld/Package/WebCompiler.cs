using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>Compiles sites and the author's pages. What is generated among them is made when it is first looked at.</summary>
internal static class WebCompiler
{
    public static void Declare(ScenarioBuild build)
    {
        build.Declare<WebSite>("web_site", build.Package.All<SiteModel>().Select(s => s.Id));
        build.Declare<WebEntry>("web_page", WebChecks.Pages(build).Select(p => p.Id));
    }

    public static void Compile(ScenarioBuild build)
    {
        build.Define(build.Package.All<SiteModel>().Select(s => new WebSite
        {
            Name = s.Id,
            Title = build.Text(s.Title),
            Kind = s.Kind,
            Domain = s.Domain,
            Country = s.Country?.Id ?? "",
            Company = build.Id<Subject>(s.Company),
            Seed = Luck.Mix((ulong)s.Seed) ^ PageAddresses.NumberOf(s.Id),
            Amount = s.Amount,
            Since = build.Span(s.Since),
            Languages = s.Languages.Count > 0 ? s.Languages : [build.Package.Manifest.Language],
            Logs = build.Span(s.Logs),
            Holds = build.Span(s.Holds),
            TellsUsers = s.TellsUsers,
        }));
        build.Define(WebChecks.Pages(build).Select(p => Entry(build, p)));
        WebChecks.Run(build);
    }

    private static WebEntry Entry(ScenarioBuild build, WebPageModel page)
    {
        var (profile, post) = (page as ProfileModel, page as PostModel);
        var appears = page.Later ? SimTime.Never : new SimTime(page.Appears.Seconds);
        var first = new EntryVersion(
            "", appears,
            new EntryWords(build.Text(profile?.Name ?? post?.Title), build.Text(page.Text), build.Text(page.Place), build.Text(post?.Pay)),
            page.Phone, page.PhoneHidden, page.Mail, page.Handle,
            [.. page.Photos.Select((p, i) => (build.Text(p.Shows), p.Key ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{page.Id}.{i}")))],
            Manner(page, post));
        return new WebEntry
        {
            Name = page.Id,
            Site = build.Id<WebSite>(page.On),
            Kind = profile is not null ? PageKind.Profile : post!.Under is not null ? PageKind.Comment : KindOn(page.On.Target.Kind),
            Owner = build.Id<WebEntry>(post?.By),
            Under = build.Id<WebEntry>(post?.Under),
            Person = build.Id<Subject>(profile?.Person),
            Subject = build.Id<Subject>(post?.Subject),
            Language = page.Language ?? build.Package.Manifest.Language,
            Appears = appears,
            Until = TimeOf(page.Until),
            PrivateFrom = TimeOf(page.PrivateFrom),
            Versions = [first, .. post?.Edits.Select(e => Edited(build, first, e)) ?? []],
            Marks = [.. page.Marks.Select(m => new EntryMark(m.Detail, m.Shared, [.. m.Facts.Select(f => build.Id<Fact>(f))]))],
            IsDecoy = page.Decoy,
            Held = new EntryHeld(profile?.Network ?? "", build.Text(profile?.Subscriber), profile?.SubscriberPhone ?? ""),
        };
    }

    private static EntryVersion Edited(ScenarioBuild build, EntryVersion first, EditModel edit) => first with
    {
        Id = edit.Id,
        From = TimeOf(edit.At),
        Words = first.Words with
        {
            Title = edit.Title is null ? first.Words.Title : build.Text(edit.Title),
            Text = edit.Text is null ? first.Words.Text : build.Text(edit.Text),
        },
        Numbers = edit.Phone.Count > 0 ? edit.Phone : first.Numbers,
    };

    private static int Manner(WebPageModel page, PostModel? post) =>
        page.Writes ?? post?.By.Target.Writes ?? (int)(Luck.Mix(PageAddresses.NumberOf(post?.By.Id ?? page.Id)) % WebContent.Manners);

    private static PageKind KindOn(SiteKind site) => site switch
    {
        SiteKind.Adverts => PageKind.Advert,
        SiteKind.Jobs => PageKind.Job,
        SiteKind.Reviews => PageKind.Review,
        _ => PageKind.Post,
    };

    private static SimTime TimeOf(Moment? moment) => moment is { } at ? new SimTime(at.Seconds) : SimTime.Never;
}
